/**
 * The one problem that the engine solves: who works which duty on which day. Ward rules, Curtois & Qu files and INRC-II files all
 * become this; what differs between them is data. Plain JSON: indexes instead of references, integers instead of fractions.
 *
 * A *rota* gives each person one cell per day: the index of a duty, or {@link OFF}. Days are numbered 0 to `days - 1`; a duty belongs to
 * the day it starts on. Per-person rules without a price are hard and never broken; everything else has an integer price at a level.
 */

/** The cell of a day on which nothing is worked. */
export const OFF = -1;

/** What a price stands for, the gravest first. The prices themselves make an upper level dominate; levels are how a result is reported. */
export const FIT_LEVELS = ['required', 'policy', 'fairness', 'preference'] as const;
export type FitLevel = (typeof FIT_LEVELS)[number];

/** Cells of people (rows, in the order of `people`) by days: a duty's index or {@link OFF}. */
export type FitRota = readonly (readonly number[])[];

export interface FitProblem {
  readonly name: string;
  /** How many days are planned. */
  readonly days: number;
  readonly duties: readonly FitDuty[];
  readonly people: readonly FitPerson[];
  /** Sequences of cells on consecutive days that are forbidden or priced; people name those that bind them. */
  readonly patterns: readonly PatternRule[];
  /** Limits on how long a kind of day goes on; people name those that bind them. */
  readonly runs: readonly RunRule[];
  /** What can be counted about one person: duties, minutes, weekends. Counter rules of people set bounds and prices on them. */
  readonly measures: readonly Measure[];
  /** Sets of people with a weight each, that demand lines count. */
  readonly predicates: readonly Predicate[];
  readonly lines: readonly DemandLine[];
  /** Present when a published rota is being re-planned. */
  readonly published?: PublishedRota;
}

/** A kind of shift worked in a role. */
export interface FitDuty {
  readonly id: string;
  /** Paid minutes when started on each day (length `days`); they differ where the clocks change. */
  readonly paidMinutes: readonly number[];
  /** Minutes that count as worked (length `days`) where they are not the paid ones, as on a sleep-in of which part is paid. */
  readonly workedMinutes?: readonly number[];
  /** UTC minutes of start and end for each day, where known. The engine never reads them: rest is stated as patterns. */
  readonly times?: readonly { readonly start: number; readonly end: number }[];
}

export interface FitPerson {
  readonly id: string;
  /** Duties this person may work at all. */
  readonly duties: readonly number[];
  /** Days on which the named duties, or with none named all duties, may not be worked (leave, a lapsed competence). */
  readonly barred?: readonly { readonly day: number; readonly duties?: readonly number[] }[];
  /** Cells that are decided. They win over `duties` and `barred`; they do not win over rules. */
  readonly pins?: readonly { readonly day: number; readonly cell: number }[];
  /** What a cell costs when it is in the rota; negative prices reward. Several entries for one cell add up. */
  readonly prices?: readonly CellPrice[];
  /** Cells of the days before day 0, the latest last. Patterns look back into them; what is not given matches no pattern. */
  readonly before?: readonly number[];
  /** Indexes into `patterns`. */
  readonly patterns: readonly number[];
  /** Run rules with the length of the run that was open at the end of day -1 (0 when none). */
  readonly runs: readonly { readonly rule: number; readonly before: number }[];
  readonly counters: readonly CounterRule[];
}

export interface CellPrice {
  readonly id: string;
  readonly day: number;
  /** A duty's index or {@link OFF}. */
  readonly cell: number;
  /** Charged when the day holds any *other* cell: a request for a duty that is not granted. */
  readonly otherwise?: boolean;
  readonly price: number;
  readonly level: FitLevel;
}

/**
 * Cells on consecutive days that must not follow each other, or cost `price` each time they do. Two steps state a forbidden succession,
 * three with days off in the middle a rest after nights, two from a Saturday a half-worked weekend.
 */
export interface PatternRule {
  readonly id: string;
  readonly level: FitLevel;
  /** The cells that match each day of the sequence, at least two days; {@link OFF} may be one of them. */
  readonly steps: readonly (readonly number[])[];
  /** Price of each match; null when the pattern is hard. */
  readonly price: number | null;
  /** Days on which the first step may lie; every day when absent. A negative day lies in the history. */
  readonly startDays?: readonly number[];
}

/** How long days of one kind may and must follow each other. */
export interface RunRule {
  readonly id: string;
  readonly level: FitLevel;
  /** Cells that continue the run; {@link OFF} alone states a run of days off. */
  readonly cells: readonly number[];
  /** Longest run; null for no limit. Each planned day beyond it costs `overPrice`, or is forbidden when that is null. */
  readonly max: number | null;
  readonly overPrice: number | null;
  /** Shortest run; 0 or 1 for none. A run that ends earlier costs `underPrice` for each day it falls short, or is forbidden when null. */
  readonly min: number;
  readonly underPrice: number | null;
  /** Exempts from `min` every run that includes day 0 or ended on day -1. */
  readonly startExempt: boolean;
  /** Exempts from `min` the run that is still open on the last day; otherwise it is judged as if it ended there. */
  readonly endExempt: boolean;
}

export type Measure = DutyMeasure | GroupMeasure;

/** Duties worked, or their paid or worked minutes, on the days `from` <= day < `to`. */
export interface DutyMeasure {
  readonly id: string;
  readonly kind: 'duties';
  readonly duties: readonly number[];
  readonly unit: 'count' | 'minutes' | 'worked-minutes';
  readonly from: number;
  readonly to: number;
}

/** Groups of consecutive days (weekends, holidays) of which at least one cell is worked; groups follow each other without overlap. */
export interface GroupMeasure {
  readonly id: string;
  readonly kind: 'groups';
  readonly groups: readonly (readonly { readonly day: number; readonly duties: readonly number[] }[])[];
}

/** Bounds and prices on one person's measure. The value judged is `before` plus what the measure counts. */
export interface CounterRule {
  readonly id: string;
  readonly level: FitLevel;
  /** Index into `measures`. */
  readonly measure: number;
  /** Counted before day 0; may be negative (a debt of hours). */
  readonly before: number;
  readonly hardMin?: number;
  readonly hardMax?: number;
  /** floor(distance outside min..max x price / per); `per` is 60 for a price per hour of a measure in minutes. */
  readonly range?: {
    readonly min: number;
    readonly max: number;
    readonly underPrice: number;
    readonly overPrice: number;
    readonly per: number;
  };
  /** floor(price x d x d / 1,000,000), where d = 1000 x value - `targetThousandths`: a fair share need not be whole. */
  readonly squared?: { readonly targetThousandths: number; readonly price: number };
}

/** Weights of all people on the lines that use it: 1 for who counts, 0 for who does not, -1 and other numbers for differences and shares. */
export interface Predicate {
  readonly id: string;
  /** One integer per person. */
  readonly weights: readonly number[];
}

/**
 * How many of somebody are wanted somewhere. The value is the sum of the predicate's weights over everybody who works one of the cells.
 * A window within a day names the duties that cover it, on whatever day they start.
 */
export interface DemandLine {
  readonly id: string;
  readonly cells: readonly { readonly day: number; readonly duties: readonly number[] }[];
  /** Index into `predicates`. */
  readonly predicate: number;
  /** Each unit of the value below `at` costs `price`. `mustHold`: a rota with any of it is not feasible for those who set the problem. */
  readonly min?: DemandBand & { readonly mustHold?: boolean };
  /** A second, higher wish, charged in addition. */
  readonly optimal?: DemandBand;
  /** Each unit of the value above `at` costs `price`. */
  readonly max?: DemandBand;
}

export interface DemandBand {
  readonly at: number;
  readonly price: number;
  readonly level: FitLevel;
}

export interface PublishedRota {
  readonly cells: FitRota;
  /** Price of each cell that differs from the published one, per person. */
  readonly changePrice: readonly number[];
  readonly level: FitLevel;
  /** Most cells that may change, with the price of each one beyond; absent when only the price of a change counts. */
  readonly budget?: { readonly changes: number; readonly overPrice: number };
}
