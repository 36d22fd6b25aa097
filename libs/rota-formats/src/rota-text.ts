import { OFF, type FitProblem, type FitRota } from '@handrail/rota-core';
import { BadInstance, type NamedText } from './bad-instance.js';

/** A rota as both families exchange it: `ID<TAB>cell,cell,...`, one cell per day, the duty's id or nothing for a day off. */
export function writeRotaText(problem: FitProblem, rota: FitRota): string {
  return problem.people
    .map((person, p) => `${person.id}\t${rota[p]!.map((cell) => (cell === OFF ? '' : problem.duties[cell]!.id)).join(',')}\n`)
    .join('');
}

/**
 * Reads what {@link writeRotaText} writes; `-` and `.` also mean off, and tabs may stand for commas.
 * @throws BadInstance with file, line and what is wrong
 */
export function readRotaText(file: NamedText, problem: FitProblem): FitRota {
  const dutyOf = new Map(problem.duties.map((duty, d) => [duty.id, d]));
  const rows = new Map<string, number[]>();
  file.text.split(/\r?\n/).forEach((raw, i) => {
    if (!raw.trim()) return;
    const [id = '', ...rest] = raw.split('\t');
    const cells = (rest.length === 1 ? rest[0]! : rest.join(',')).split(',').map((cell) => cell.trim());
    if (!problem.people.some((p) => p.id === id)) throw new BadInstance(file.name, i + 1, `there is no person '${id}'.`);
    if (cells.length !== problem.days)
      throw new BadInstance(file.name, i + 1, `${id} has ${cells.length} days instead of ${problem.days}.`);
    rows.set(
      id,
      cells.map((cell) => {
        if (cell === '' || cell === '-' || cell === '.') return OFF;
        const duty = dutyOf.get(cell);
        if (duty === undefined) throw new BadInstance(file.name, i + 1, `there is no shift '${cell}'.`);
        return duty;
      }),
    );
  });
  return problem.people.map(({ id }) => {
    const row = rows.get(id);
    if (!row) throw new BadInstance(file.name, 0, `the row of '${id}' is missing.`);
    return row;
  });
}
