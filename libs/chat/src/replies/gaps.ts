import type { RotaInFull } from '../api/rota.js';
import { dayWords } from './when.js';

/** Lines of gaps in one answer: more than that nobody reads in chat. */
export const GAP_LINES_MAX = 10;
const DAY_MS = 86_400_000;

type Short = {
  readonly name: string;
  readonly shiftId?: string | null;
  readonly date: string;
  readonly wanted: number;
  readonly had: number;
};

/** The unmet lines of a rota that have to be met. */
export function shortLines({ cover }: Pick<RotaInFull, 'cover'>): Short[] {
  return cover.filter(({ level, missing }) => level === 'required' && missing > 0);
}

/**
 * Gaps as a rota manager reads them: one line for each need and unbroken run of days, the worst first.
 * @returns at most `GAP_LINES_MAX` lines; the last says how many more there are and where they stand
 */
export function gapLines(short: readonly Short[], where: string): string[] {
  const runs = [...Map.groupBy(short, ({ name }) => name)].flatMap(([name, gaps]) => runsOf(gaps).map((run) => ({ name, run })));
  runs.sort((a, b) => missingIn(b.run) - missingIn(a.run) || (a.run[0]?.date ?? '').localeCompare(b.run[0]?.date ?? ''));
  const shown = runs.slice(0, runs.length > GAP_LINES_MAX ? GAP_LINES_MAX - 1 : GAP_LINES_MAX);
  const lines = shown.map(({ name, run }) => `${name}: ${daysOf(run)}, ${peopleWords(run)}`);
  const left = runs.length - shown.length;
  return left === 0 ? lines : [...lines, `and ${left} more: ${where}`];
}

/** Cuts the gaps of one need where a day without any lies between. */
function runsOf(gaps: readonly Short[]): Short[][] {
  const runs: Short[][] = [];
  for (const gap of gaps.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const last = runs.at(-1)?.at(-1);
    if (last && Date.parse(gap.date) - Date.parse(last.date) <= DAY_MS) runs.at(-1)?.push(gap);
    else runs.push([gap]);
  }
  return runs;
}

const missingIn = (run: readonly Short[]) => run.reduce((sum, { wanted, had }) => sum + wanted - had, 0);

function daysOf(run: readonly Short[]): string {
  const [first, last] = [run[0]?.date ?? '', run.at(-1)?.date ?? ''];
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}

function peopleWords(run: readonly Short[]): string {
  const worst = run.reduce((a, b) => (b.wanted - b.had > a.wanted - a.had ? b : a));
  const figures = `${worst.had} of ${worst.wanted}`;
  return run.length === 1 ? figures : `short ${run.length} times, at worst ${figures}`;
}
