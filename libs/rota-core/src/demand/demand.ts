import type { RuleId } from '../rules/rule-set.js';
import type { LocalDay, WallTime } from '../ward/time.js';
import type { Observation } from './observations.js';
import type { Who } from './who.js';

/**
 * When a line holds: for the people of some kinds of shift, for whoever is present between two wall-clock times, or for the people of some kinds
 * while they hand over or take over (P20): both sides of a handover hold what is asked of theirs.
 */
export type LineExtent =
  | { readonly kindIds: readonly string[] }
  | { readonly from: WallTime; readonly to: WallTime }
  | { readonly handoversOf: readonly string[] };

/** How many: a number, or a ratio to the census that never falls below `min`. */
export type Need =
  | { readonly min: number; readonly optimal?: number; readonly max?: number }
  | {
      readonly staff: number;
      readonly per: number;
      readonly of: 'occupied' | 'present';
      readonly round: 'up';
      readonly min: number;
      readonly optimal?: number;
    };

/** A line of demand that holds on every day, on some weekdays, or on some dates. */
export interface DemandTemplate {
  readonly templateId: string;
  readonly name: string;
  readonly rule: RuleId;
  readonly extent: LineExtent;
  /** ISO weekdays; absent means all. */
  readonly weekdays?: readonly number[];
  /** Only on these days; absent means all. */
  readonly dates?: readonly LocalDay[];
  readonly who: Who;
  readonly need: Need;
  /** Holds only while some continuous observation is in force on the shift. */
  readonly onlyDuring?: 'continuous-observation';
  /** Observation posts of domain practice are added to this line; as a rule the support workers' one. */
  readonly takesObservationPosts?: { readonly intermittentPostsIncluded: number };
  /** Asks for one more than the continuous posts instead of `need` (P8). */
  readonly followsContinuousPosts?: { readonly plus: number };
  /** Workers who know the person whom the line is for: one of them is wished for wherever it holds (F4). Who that person is the rota does not know. */
  readonly knownTo?: readonly string[];
}

/** At most so many more of some than of others on one shift: novices and seniors, temporary and own staff. */
export interface BalanceTemplate {
  readonly templateId: string;
  readonly name: string;
  readonly rule: RuleId;
  readonly kindIds: readonly string[];
  readonly more: Who;
  readonly than: Who;
  /** `more - than` stays at or below it. */
  readonly excessMax: number;
}

/** People in the unit by day and by night. */
export interface Census {
  readonly occupied: number;
  /** People in the house; in a home by day fewer than live there. */
  readonly present: number;
}

export interface CensusEntry extends Census {
  readonly date: LocalDay;
  readonly part: 'day' | 'night';
}

interface TimeWindow {
  readonly itemId: string;
  readonly date: LocalDay;
  readonly from: WallTime;
  /** An end at or before the start means the next day. */
  readonly to: WallTime;
}

/** People needed between two times of one day beyond what the templates ask for. */
export interface ExtraPeopleItem extends TimeWindow {
  readonly reason: 'escort' | 'appointment' | 'group' | 'court' | 'other';
  readonly who: Who;
  readonly extra: number;
  /** Workers who know the person it is for: one of them is wished for (F4). */
  readonly knownTo?: readonly string[];
}

/** Protected time in which these workers are all on duty, because they meet (P18). */
export interface SupervisionItem extends TimeWindow {
  readonly reason: 'supervision';
  readonly workerIds: readonly string[];
}

export type DemandItem = ExtraPeopleItem | SupervisionItem;

export interface Demand {
  readonly templates: readonly DemandTemplate[];
  readonly balances: readonly BalanceTemplate[];
  readonly census: { readonly usual: Census; readonly entries: readonly CensusEntry[] };
  readonly observations: readonly Observation[];
  readonly items: readonly DemandItem[];
}
