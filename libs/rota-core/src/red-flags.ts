import { asksForWholeShift } from './demand/lines.js';
import type { CoverLine, PeoplePresent } from './cover.js';
import type { WardContext } from './rules/worker-context.js';
import { isInProbation } from './ward/worker.js';

/** Signs in a planned rota that staffing may be unsafe. Flags of the day itself (a missed check, a late medicine) are recorded, not planned. */
export interface RedFlag {
  readonly flag:
    | 'registered-below-minimum'
    | 'registered-time-short'
    | 'observation-uncovered'
    | 'no-pmva-response'
    | 'no-medication-competent'
    | 'no-nurse-in-charge'
    | 'lone-junior';
  /** Shift or day concerned. */
  readonly where: string;
  readonly wanted: number;
  readonly had: number;
}

const FLAG_OF_RULE = {
  P1: 'registered-below-minimum',
  P4: 'no-nurse-in-charge',
  P5: 'no-pmva-response',
  P6: 'no-medication-competent',
  P8: 'observation-uncovered',
  P20: 'observation-uncovered',
} as const;

/**
 * Red flags of a planned rota: required lines that are short, and days on which registered time is short by 8 h or a
 * quarter, whichever comes first (NICE SG1), and shifts whose support workers who count are L2s in probation and nobody else
 * (P9: a junior is not alone; a nurse beside them has other work).
 * @returns in the order of the lines, then of the days, then of the shifts; `wanted` and `had` are people, for registered time minutes
 */
export function redFlags(context: WardContext, cover: readonly CoverLine[], people: PeoplePresent): RedFlag[] {
  const flags: RedFlag[] = cover.flatMap((line) => {
    const flag = line.missing > 0 ? FLAG_OF_RULE[line.rule as keyof typeof FLAG_OF_RULE] : undefined;
    return flag ? [{ flag, where: line.shiftId ?? line.lineId, wanted: line.min, had: line.had }] : [];
  });
  const { missingMinutes, missingPercent } = context.problem.ruleSet.rules.P3.params;
  const registered = cover.filter((line) => line.who.is === 'registered' && asksForWholeShift(line));
  for (const [date, lines] of Map.groupBy(registered, (line) => line.date)) {
    const paid = (line: CoverLine) => context.calendar.shiftById.get(line.shiftId!)!.paidMinutes;
    const wanted = lines.reduce((sum, line) => sum + line.min * paid(line), 0);
    const short = lines.reduce((sum, line) => sum + line.missing * paid(line), 0);
    if (short >= Math.min(missingMinutes, (wanted * missingPercent) / 100) && short > 0) {
      flags.push({ flag: 'registered-time-short', where: date, wanted, had: wanted - short });
    }
  }
  return [...flags, ...loneJuniors(context, people)];
}

function loneJuniors({ problem, calendar }: WardContext, people: PeoplePresent): RedFlag[] {
  if (problem.ruleSet.rules.P9.hardness === 'off') return [];
  return calendar.shifts.flatMap(({ shiftId, date }) => {
    const support = people.on(shiftId, date).filter(({ worker }) => worker.grade !== 'RN');
    const isLone = support.length > 0 && support.every(({ worker }) => worker.grade === 'L2' && isInProbation(worker, date));
    return isLone ? [{ flag: 'lone-junior' as const, where: shiftId, wanted: 1, had: 0 }] : [];
  });
}
