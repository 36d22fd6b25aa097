import type { Demand } from '../demand/demand.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { RotaEntry, ShiftKind } from './shift.js';
import type { LocalDay, UtcMinute } from './time.js';
import type { Worker } from './worker.js';

export type UnitKind = 'WARD' | 'RESIDENTIAL' | 'COMMUNITY' | 'SUPPORTED_LIVING';

export interface RotaUnit {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly beds: number;
}

/** The days a rota covers, in the unit's own zone. A Monday and four weeks, as a rule. */
export interface RotaPeriod {
  readonly firstDay: LocalDay;
  readonly days: number;
  /** IANA zone, such as Europe/London. */
  readonly zone: string;
}

/** Days away. `sickness` and `annual` alike are excluded from the working time average (WTR 1998 reg. 4(7)). */
export interface Leave {
  readonly workerId: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Kept for headroom figures of those entitled to them; explanations never show it. */
  readonly kind: 'annual' | 'sickness' | 'study' | 'parental' | 'other';
  /** Paid minutes credited against the contract for each day; 0 when unpaid or when the day was never a working one. */
  readonly creditMinutesPerDay: number;
}

export type RequestStrength = 'weak' | 'normal' | 'strong';

/** What a worker would like. `off` with kinds means "not these"; `on` with kinds means "one of these". */
export interface RotaRequest {
  readonly requestId: string;
  readonly workerId: string;
  readonly date: LocalDay;
  readonly wants: 'off' | 'on';
  readonly strength: RequestStrength;
  /** Absent means any kind. */
  readonly kindIds?: readonly string[];
}

export interface FixedDayOff {
  readonly workerId: string;
  readonly date: LocalDay;
}

/** A shift worked, or rostered, before the period, or in it elsewhere: any unit and employer known to us. */
export interface PastShift {
  readonly workerId: string;
  readonly shiftId: string;
  readonly kindId: string;
  readonly date: LocalDay;
  readonly start: UtcMinute;
  readonly end: UtcMinute;
  readonly paidMinutes: number;
  /** Sleep-ins: how often the worker was woken to work; absent where nobody recorded it. */
  readonly wakeUps?: number;
}

export type LedgerKind = 'nights' | 'weekends' | 'holidays';

/** Shifts of each kind that a worker brings along from earlier rotas. */
export interface LedgerOpening {
  readonly workerId: string;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
}

export interface RotaHistory {
  /** The 17 weeks before the period; fewer make the averages lower, and the checker says how many days it had. */
  readonly pastShifts: readonly PastShift[];
  readonly ledger: readonly LedgerOpening[];
}

/**
 * Everything that decides a rota of one unit for one period, in the words of the ward. JSON through and through;
 * `--format ward` mirrors it. Times of day are wall clock; the calendar turns them into UTC minutes once.
 */
export interface RotaProblem {
  readonly schemaVersion: 1;
  readonly unit: RotaUnit;
  readonly period: RotaPeriod;
  readonly shiftKinds: readonly ShiftKind[];
  readonly workers: readonly Worker[];
  readonly leave: readonly Leave[];
  readonly requests: readonly RotaRequest[];
  /** Assignments that nothing but a person may move. */
  readonly pins: readonly RotaEntry[];
  readonly fixedDaysOff: readonly FixedDayOff[];
  readonly publicHolidays: readonly LocalDay[];
  readonly history: RotaHistory;
  readonly demand: Demand;
  readonly ruleSet: RuleSet;
  /** The published rota when this is a re-plan: each change to it has a price. */
  readonly published?: readonly RotaEntry[];
  /** Most changes of a re-plan, with the price of each one beyond; absent when only the price of a change counts. */
  readonly changeBudget?: { readonly changes: number; readonly overPrice: number };
}
