import type { ShiftBand } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';

export type RuleClass = 'LAW' | 'CONTRACT' | 'POLICY' | 'PREFERENCE';

/**
 * `hard`: never broken, by anybody. `hard-overridable`: the engine never breaks it, a named role may with a reason.
 * `soft`: has a price. `flag`: counted and shown, neither forbidden nor priced. `off`: not judged.
 */
export type Hardness = 'hard' | 'hard-overridable' | 'soft' | 'flag' | 'off';

/** Compared in this order; a price of one level is meant to outweigh everything below it. */
export const COST_LEVELS = ['hard', 'required', 'policy', 'fairness', 'preference'] as const;
export type CostLevel = (typeof COST_LEVELS)[number];

/** Two bands that must not, or should not, follow one another on consecutive days. */
export interface ForbiddenSuccession {
  readonly first: ShiftBand;
  readonly next: ShiftBand;
  readonly hardness: 'hard' | 'soft';
  /** Price when soft. */
  readonly weight: number;
}

/** What each rule can be set to. Minutes unless the name says otherwise; weights are the integers of the one cost. */
export interface RuleParameters {
  readonly V1: Record<never, never>;
  readonly V2: Record<never, never>;
  readonly V3: Record<never, never>;
  readonly V4: Record<never, never>;
  readonly L1: { readonly weekMinutesMax: number; readonly referenceWeeks: number };
  readonly L2: { readonly restMinutes: number };
  readonly L3: { readonly weekRestMinutes: number; readonly fortnightRestMinutes: number };
  readonly L4: { readonly longerThanMinutes: number; readonly breakMinutes: number };
  readonly L5: { readonly dayMinutesMax: number; readonly referenceWeeks: number };
  readonly L6: {
    readonly restMinutes: number;
    readonly weekRestMinutes: number;
    readonly longerThanMinutes: number;
    readonly breakMinutes: number;
  };
  readonly L7: Record<never, never>;
  readonly L8: Record<never, never>;
  readonly C1: {
    readonly bandMinutes: number;
    readonly weightPerHour: number;
    readonly partTimeShiftMinutes: number;
    readonly partTimeWeight: number;
  };
  readonly C2: { readonly weekMinutesMax: number };
  readonly C3: { readonly agencyWeight: number; readonly bankWeight: number };
  readonly P1: { readonly weightPerHour: number };
  readonly P2: { readonly weightPerHour: number; readonly belowOptimalPerHour: number };
  readonly P3: { readonly missingMinutes: number; readonly missingPercent: number };
  readonly P4: { readonly weightPerHour: number };
  readonly P5: { readonly weightPerHour: number };
  readonly P6: { readonly weightPerHour: number };
  readonly P7: { readonly weightPerHour: number };
  readonly P8: { readonly weightPerHour: number };
  readonly P9: { readonly weightPerHour: number; readonly noviceOnContinuousWeight: number };
  readonly P10: { readonly weightPerHour: number };
  readonly P11: { readonly weight: number };
  readonly P12: Record<never, never>;
  readonly P13: {
    readonly nightsMax: number;
    readonly weightPerNight: number;
    readonly restAfterMinutes: number;
    readonly restWeight: number;
  };
  readonly P14: {
    readonly longDaysMax: number;
    readonly weightPerLongDay: number;
    readonly daysMax: number;
    readonly weightPerDay: number;
  };
  readonly P15: { readonly successions: readonly ForbiddenSuccession[]; readonly flipDays: number; readonly flipWeight: number };
  readonly P17: { readonly weightPerChange: number };
  readonly P18: { readonly weight: number };
  readonly P19: Record<never, never>;
  readonly P20: { readonly weightPerHour: number };
  readonly P21: { readonly registeredPercentMin: number; readonly weightPerShift: number };
  readonly P22: {
    readonly inARowMax: number;
    readonly weightPerSleepIn: number;
    readonly wakeUpsMax: number;
    readonly weightAfterWakeUps: number;
  };
  readonly F1: { readonly weak: number; readonly normal: number; readonly strong: number };
  readonly F2: { readonly weekendsMax: number; readonly perDays: number; readonly weight: number; readonly halfWeight: number };
  readonly F3: { readonly weightPerSquare: number };
  readonly F4: { readonly weight: number };
}

export type RuleId = keyof RuleParameters;

export interface Rule<Id extends RuleId> {
  readonly id: Id;
  /** What it asks, in the words a worker would use. */
  readonly name: string;
  readonly class: RuleClass;
  readonly hardness: Hardness;
  readonly level: CostLevel;
  readonly params: RuleParameters[Id];
  /** Regulation, guidance, or whose judgement it is. */
  readonly source: string;
  /** Roles that may override it with a reason; empty when nobody may. */
  readonly overridableBy: readonly string[];
  readonly effectiveFrom: LocalDay;
}

/** Every rule, by id. A site changes values, hardness and names, never the shape. */
export type RuleTable = { readonly [Id in RuleId]: Rule<Id> };

export interface RuleSet {
  readonly ruleSetId: string;
  readonly version: number;
  readonly rules: RuleTable;
}

export function isHard(hardness: Hardness): boolean {
  return hardness === 'hard' || hardness === 'hard-overridable';
}
