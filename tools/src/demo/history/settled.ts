import type { ShiftCode } from './shift-book.js';

/** First day of the 17 weeks of past shifts, and of the published rota, counted from this week's Monday. */
export const HISTORY_FROM = -133;
export const ROTA_FROM = -14;
export const ROTA_TO = 13;
/** Twelve weeks whose nights and weekends the opening ledger counts. */
export const LEDGER_FROM = -98;
export const LEDGER_TO = ROTA_FROM - 1;

type Block = readonly [worker: string, shift: ShiftCode, ...days: readonly number[]];

/** Nights of the four people whose shares the ledger tells: 14, 14, 9 and 5 in twelve weeks. */
const LEDGER_NIGHTS: readonly Block[] = [
  ['sw7', 'N', -96, -95, -94, -93, -75, -74, -73, -72, -54, -53, -52, -33, -32, -31],
  ['sw8', 'N', -91, -90, -89, -88, -68, -67, -66, -65, -47, -46, -45, -26, -25, -24],
  ['sw9', 'N', -84, -83, -82, -61, -60, -59, -40, -39, -38],
  ['sw10', 'N', -78, -77, -76, -19, -18],
];

/**
 * Tuesdays on which the evening can be played, counted from this week's Monday: this week's, and the next one for whoever tries it later
 * in the week.
 */
const EVENINGS = [1, 8] as const;

/** The evening in which somebody is sick and one-to-one observation begins: who is on, and why nobody else could come. Days from that Tuesday. */
const THAT_EVENING: readonly Block[] = [
  ['c4', 'N', -2, -1],
  ...(['rn1', 'rn2', 'sw1', 'sw2', 'sw3', 'sw4'] as const).map((worker): Block => [worker, 'N', 0]),
  ...(['c1', 'sw5', 'sw7', 'sw9', 'sw12', 'sw13'] as const).map((worker): Block => [worker, 'LD', 0]),
  ...(['sw8', 'sw10', 'sw11', 'sw14', 'sw15', 'bank1', 'bank-rn1'] as const).map((worker): Block => [worker, 'LD', 1]),
];
/** In the first week sw6 works the day after, and three more are on a course; in the second it is the other way round. */
const OTHERS_THEN: readonly Block[] = [
  ['sw6', 'LD', 2],
  ['sw16', 'LD', 8],
  ['sw17', 'LD', 9],
  ['sw18', 'LD', 9],
];

/** Escorts that bank staff took on between their shifts. */
const ESCORTS: readonly Block[] = [
  ['c4', 'X4', -59],
  ['c7', 'X5', -66],
];

export const SETTLED = [
  ...LEDGER_NIGHTS,
  ...EVENINGS.flatMap((tuesday) =>
    THAT_EVENING.map(([worker, shift, ...days]): Block => [worker, shift, ...days.map((day) => tuesday + day)]),
  ),
  ...OTHERS_THEN,
  ...ESCORTS,
];

/** Days that people must have free so that they could be asked on an evening. */
export const KEPT_FREE: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({ c2: [-1, 0, 1], c3: [-1, 0, 1], c4: [0, 1], c5: [-1, 0, 1], c7: [0, 1] }).map(([worker, days]) => [
    worker,
    EVENINGS.flatMap((tuesday) => days.map((day) => tuesday + day)),
  ]),
);

/** Whole shifts in the 17 weeks that end with this one: 69 and an escort make 46.9 hours a week, 70 and one make 47.6. */
export const BANK_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['c4', 69],
  ['c7', 70],
]);
/** The 17 weeks that end with the week of the first evening; those of the second are a week later. */
export const BANK_WINDOW_FROM = -112;
export const BANK_WINDOW_TO = 6;
/** Weeks in which one-to-one observation asked for one more by day and by night. */
export const OBSERVATION_WEEKS_FROM = -91;
export const OBSERVATION_WEEKS_TO = -50;

/** Nights that a rotating worker of the ledger may work: only those settled above, while the ledger counts. */
export const LEDGER_PEOPLE: ReadonlySet<string> = new Set(LEDGER_NIGHTS.map(([worker]) => worker));

/**
 * Minutes paid and owed in the four weeks before the published rota, of whom the ledger carries the difference over. c3 had seven shifts
 * and a training day of 7.5 hours then: 88 of her 90 hours. With the other two her eight shifts of the published rota are her contract
 * to the minute, so that a ninth is wholly beyond it, as the evening has it.
 */
export const CONTRACT_BEFORE: ReadonlyMap<string, { readonly paid: number; readonly owed: number }> = new Map([
  ['c3', { paid: 5280, owed: 5400 }],
]);
/** Who works exactly the hours owed in the published rota. */
export const EXACT_HOURS: ReadonlySet<string> = new Set(CONTRACT_BEFORE.keys());
