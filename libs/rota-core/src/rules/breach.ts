import type { Shift } from '../ward/shift.js';
import type { CostLevel, RuleId } from './rule-set.js';

export type BreachUnit = 'minutes' | 'shifts' | 'days' | 'nights' | 'weekends' | 'times';

/** One rule, broken by one worker's shifts, with the figures that show it. */
export interface Breach {
  readonly rule: RuleId;
  readonly severity: 'hard' | 'soft' | 'flag';
  readonly level: CostLevel;
  readonly workerId: string;
  /** The shifts that break it together, in start order; the last is the one to move. */
  readonly shiftIds: readonly string[];
  readonly limit: number;
  readonly found: number;
  /** How far beyond the limit, always above 0, in `unit`. */
  readonly amount: number;
  readonly unit: BreachUnit;
  /** Price in the one integer cost; 0 for hard breaches and flags. */
  readonly cost: number;
}

/** The figures of a hard breach. */
export function hardBreach(
  rule: RuleId,
  workerId: string,
  shifts: readonly Shift[],
  figures: { readonly limit: number; readonly found: number; readonly amount: number; readonly unit: BreachUnit },
): Breach {
  return { rule, severity: 'hard', level: 'hard', workerId, shiftIds: shifts.map((shift) => shift.shiftId), cost: 0, ...figures };
}

/** The figures and the price of a soft breach. */
export function softBreach(
  rule: RuleId,
  level: CostLevel,
  workerId: string,
  shifts: readonly Shift[],
  figures: { readonly limit: number; readonly found: number; readonly amount: number; readonly unit: BreachUnit; readonly cost: number },
): Breach {
  return { rule, severity: 'soft', level, workerId, shiftIds: shifts.map((shift) => shift.shiftId), ...figures };
}
