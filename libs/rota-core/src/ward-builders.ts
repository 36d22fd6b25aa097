import type { Demand } from './demand/demand.js';
import { DEFAULT_RULE_SET } from './rules/default-rules.js';
import type { PastShift, RotaProblem } from './ward/rota-problem.js';
import type { Assignment, Shift, ShiftBand, ShiftKind } from './ward/shift.js';
import { LONG_DAY, NIGHT } from './ward/planted-rota.js';
import { shiftIdOf, shiftOn } from './ward/shift.js';
import type { Worker } from './ward/worker.js';

/** Builders for tests: a fictional ward in which every fact that a test does not mention is unremarkable. */
export { LONG_DAY, NIGHT };
export const EARLY: ShiftKind = { kindId: 'E', name: 'Early', band: 'EARLY', start: '07:00', end: '15:00', unpaidBreakMinutes: 30 };
export const LATE: ShiftKind = { kindId: 'L', name: 'Late', band: 'LATE', start: '13:30', end: '21:30', unpaidBreakMinutes: 30 };
export const SLEEP_IN: ShiftKind = { kindId: 'S', name: 'Sleep-in', band: 'SLEEP_IN', start: '22:00', end: '07:00', unpaidBreakMinutes: 0 };

export const LONDON = 'Europe/London';
export const NO_DEMAND: Demand = {
  templates: [],
  balances: [],
  census: { usual: { occupied: 17, present: 17 }, entries: [] },
  observations: [],
  items: [],
};

export function aWorker(workerId: string, facts: Partial<Worker> = {}): Worker {
  return {
    workerId,
    name: workerId.toUpperCase(),
    grade: 'L3',
    employment: 'SUBSTANTIVE',
    contractMinutes: 9_000,
    wteHundredths: 100,
    competences: [],
    inductions: [{ unitId: 'alder', from: '2020-01-01' }],
    ...facts,
  };
}

export function competent(...codes: readonly string[]): { readonly competences: Worker['competences'] } {
  return { competences: codes.map((code) => ({ code })) };
}

/** Four weeks of a ward from Monday 18 January 2027, without people or demand. */
export function aWard(facts: Partial<RotaProblem> = {}): RotaProblem {
  return {
    schemaVersion: 1,
    unit: { unitId: 'alder', name: 'Alder', kind: 'WARD', beds: 18 },
    period: { firstDay: '2027-01-18', days: 28, zone: LONDON },
    shiftKinds: [LONG_DAY, NIGHT],
    workers: [],
    leave: [],
    requests: [],
    pins: [],
    fixedDaysOff: [],
    publicHolidays: [],
    history: { pastShifts: [], ledger: [] },
    demand: NO_DEMAND,
    ruleSet: DEFAULT_RULE_SET,
    ...facts,
  };
}

export function worked(workerId: string, date: string, kind: ShiftKind = LONG_DAY): Assignment {
  return { workerId, shift: shiftOn(kind, date, LONDON) };
}

export function past(workerId: string, date: string, kind: ShiftKind = LONG_DAY, paidMinutes?: number): PastShift {
  const { band: _band, ...shift } = shiftOn(kind, date, LONDON);
  return { ...shift, workerId, ...(paidMinutes === undefined ? {} : { paidMinutes }) };
}

/** A shift by its bare times, for rules that look at nothing else. */
export function aShift(start: number, end: number, band: ShiftBand = 'DAY', date = '2027-01-18'): Shift {
  return { shiftId: `s${start}`, kindId: band, band, date, start, end, paidMinutes: end - start };
}

export function entry(workerId: string, date: string, kind: ShiftKind = LONG_DAY): { workerId: string; shiftId: string } {
  return { workerId, shiftId: shiftIdOf(date, kind.kindId) };
}
