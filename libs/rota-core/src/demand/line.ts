import type { CostLevel, RuleId } from '../rules/rule-set.js';
import type { LocalDay, UtcMinute } from '../ward/time.js';
import type { HandoverSide } from './handovers.js';
import type { RatioWanted } from './need.js';
import type { Who } from './who.js';

/** One line of demand on one stretch of one day: so many of these people, at such a price for each who is missing. */
export interface WardDemandLine {
  /** `templateId@shiftId`, with `/takes-over` or `/hands-over` for a handover, or `templateId@day:start minute` for a stretch between two times. */
  readonly lineId: string;
  readonly templateId: string;
  readonly name: string;
  readonly rule: RuleId;
  readonly level: CostLevel;
  readonly date: LocalDay;
  readonly start: UtcMinute;
  readonly end: UtcMinute;
  /** The one shift whose people count; absent when everybody present throughout counts. */
  readonly shiftId?: string;
  /** Set where only a handover of that shift is asked for: `start` and `end` are then the handover's. */
  readonly handover?: HandoverSide;
  readonly who: Who;
  readonly min: number;
  readonly optimal?: number;
  readonly max?: number;
  readonly ratio?: RatioWanted;
  /** Prices for each person short of `min`, short of `optimal` (in addition), above `max`. */
  readonly missingPrice: number;
  readonly belowOptimalPrice: number;
  readonly overPrice: number;
}
