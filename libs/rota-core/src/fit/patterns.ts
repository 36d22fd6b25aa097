import { OFF } from '../problem/fit-problem.js';
import type { PatternRule } from '../problem/fit-problem.js';
import { isHard } from '../rules/rule-set.js';
import { isDayBand } from '../ward/shift.js';
import type { RotaProblem } from '../ward/rota-problem.js';
import type { Shift } from '../ward/shift.js';
import { weekendsOf } from '../rules/weekends.js';
import type { WardCalendar } from '../ward/calendar.js';
import type { DutyTimes } from './duty-times.js';

type Price = Pick<PatternRule, 'id' | 'level' | 'price'>;

/**
 * Patterns for pairs of duties `lag` days apart, days off between them, that `offends` finds: one for each set of
 * successors, limited to the days on which it holds (a clock change makes an exception of one day).
 */
function pairPatterns(
  problem: RotaProblem,
  times: DutyTimes,
  lag: number,
  price: Price,
  offends: (first: Shift, next: Shift) => boolean,
): PatternRule[] {
  const kinds = problem.shiftKinds.map((_, index) => index);
  const startDays = Array.from({ length: problem.period.days }, (_, index) => index - lag);
  const grouped = new Map<string, { firsts: number[]; nexts: number[]; days: number[] }>();
  for (const first of kinds) {
    const daysByNexts = Map.groupBy(startDays, (day) => kinds.filter((next) => offends(times(first, day), times(next, day + lag))).join());
    for (const [key, days] of daysByNexts) {
      if (key === '') continue;
      const whole = `${key}|${days.join()}`;
      const known = grouped.get(whole);
      if (known) known.firsts.push(first);
      else grouped.set(whole, { firsts: [first], nexts: key.split(',').map(Number), days });
    }
  }
  const between = Array.from({ length: lag - 1 }, () => [OFF]);
  return [...grouped.values()].map(({ firsts, nexts, days }): PatternRule => {
    const { id, level, price: amount } = price;
    const steps = [firsts, ...between, nexts];
    const pattern = { id, level, price: amount, steps };
    return days.length === startDays.length ? pattern : Object.assign(pattern, { startDays: days });
  });
}

/** Hard pairs: rest (L2, L6), and successions forbidden by band (P15). */
export function restPatterns(problem: RotaProblem, times: DutyTimes, id: 'L2' | 'L6', restMinutes: number): PatternRule[] {
  return [1, 2].flatMap((lag) =>
    pairPatterns(problem, times, lag, { id, level: 'policy', price: null }, (first, next) => next.start - first.end < restMinutes),
  );
}

export function successionPatterns(problem: RotaProblem, times: DutyTimes): PatternRule[] {
  const { hardness, params } = problem.ruleSet.rules.P15;
  if (!isHard(hardness) && hardness !== 'soft') return [];
  return params.successions.flatMap((pair) => {
    const price: Price = { id: 'P15', level: 'policy', price: pair.hardness === 'hard' ? null : pair.weight };
    return pairPatterns(problem, times, 1, price, (first, next) => first.band === pair.first && next.band === pair.next);
  });
}

/**
 * Weekly rest (L3), said more strictly than the rule: a single day off between two shifts is a rest of 24 h, and where
 * six shifts fit into a week its only day off is no Sunday after a night. Together with the weekly count of
 * `weeklyRestCounters` that gives each week its 24 h; the 48 h in a fortnight instead is a person's choice, never the engine's.
 */
export function weeklyRestPatterns(problem: RotaProblem, times: DutyTimes): PatternRule[] {
  const { hardness, params } = problem.ruleSet.rules.L3;
  if (!isHard(hardness)) return [];
  const price: Price = { id: 'L3', level: 'policy', price: null };
  const singles = pairPatterns(problem, times, 2, price, (first, next) => next.start - first.end < params.weekRestMinutes);
  const kinds = problem.shiftKinds.map((_, index) => index);
  const lateEnders = kinds.filter(
    (kind) => times(kind, 0).end > times(kind, 0).start + 24 * 60 || times(kind, 0).band === 'NIGHT' || times(kind, 0).band === 'SLEEP_IN',
  );
  if (lateEnders.length === 0 || shiftsAWeek(problem) < 6) return singles;
  const startDays = Array.from({ length: Math.floor(problem.period.days / 7) }, (_, week) => 7 * week);
  return startDays.length === 0
    ? singles
    : [...singles, { ...price, steps: [kinds, kinds, kinds, kinds, kinds, lateEnders, [OFF]], startDays }];
}

/** The most shifts that fit into a week under its highest paid hours (C2). */
export function shiftsAWeek(problem: RotaProblem): number {
  const { hardness, params } = problem.ruleSet.rules.C2;
  const shortest = Math.min(...problem.shiftKinds.map((kind) => kindMinutes(kind.start, kind.end) - kind.unpaidBreakMinutes));
  // An hour less for the night in which the clocks go forward.
  return isHard(hardness) ? Math.floor(params.weekMinutesMax / Math.max(1, shortest - 60)) : 7;
}

function kindMinutes(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes(end) > minutes(start) ? minutes(end) - minutes(start) : minutes(end) - minutes(start) + 1440;
}

/** Rest after nights (P13): the next shift that is not the run's next night comes too soon. */
export function afterNightsPatterns(problem: RotaProblem, times: DutyTimes): PatternRule[] {
  const { hardness, params } = problem.ruleSet.rules.P13;
  if (hardness !== 'soft') return [];
  return [1, 2, 3].flatMap((lag) =>
    pairPatterns(problem, times, lag, { id: 'P13', level: 'policy', price: params.restWeight }, (first, next) => {
      const sameRun = lag === 1 && next.band === 'NIGHT';
      return first.band === 'NIGHT' && !sameRun && next.start - first.end < params.restAfterMinutes;
    }),
  );
}

/** Day, nights, day inside a few days (P15): one pattern for each way to spend the days between; impossible ones are left out. */
export function flipPatterns(problem: RotaProblem): PatternRule[] {
  const { hardness, params } = problem.ruleSet.rules.P15;
  if (hardness === 'off' || hardness === 'flag') return [];
  const kinds = problem.shiftKinds.map(({ band }, index) => ({ band, index }));
  const days = kinds.filter(({ band }) => isDayBand(band));
  const nights = kinds.filter(({ band }) => band === 'NIGHT').map(({ index }) => index);
  const afterNight = days.filter(
    ({ band }) => !params.successions.some((pair) => pair.hardness === 'hard' && pair.first === 'NIGHT' && pair.next === band),
  );
  if (nights.length === 0) return [];
  const patterns: PatternRule[] = [];
  for (let between = 1; between <= params.flipDays - 2; between += 1) {
    for (let mask = 1; mask < 2 ** between; mask += 1) {
      const isNight = Array.from({ length: between }, (_, index) => (mask & (1 << index)) !== 0);
      const last = isNight.at(-1) ? afterNight : days;
      if (last.length === 0 || days.length === 0) continue;
      const steps = [days.map(({ index }) => index), ...isNight.map((night) => (night ? nights : [OFF])), last.map(({ index }) => index)];
      patterns.push({ id: 'P15', level: 'policy', price: params.flipWeight, steps });
    }
  }
  return patterns;
}

/** Half-worked weekends (F2), both days of which lie in the period. */
export function halfWeekendPatterns(problem: RotaProblem, calendar: WardCalendar): PatternRule[] {
  const { hardness, level, params } = problem.ruleSet.rules.F2;
  const startDays = weekendsOf(calendar.days)
    .filter((weekend) => weekend.length === 2)
    .map(([saturday]) => calendar.indexOf(saturday!));
  if (hardness !== 'soft' || startDays.length === 0 || level === 'hard') return [];
  const any = problem.shiftKinds.map((_, index) => index);
  return [
    { id: 'F2', level, price: params.halfWeight, steps: [any, [OFF]], startDays },
    { id: 'F2', level, price: params.halfWeight, steps: [[OFF], any], startDays },
  ];
}
