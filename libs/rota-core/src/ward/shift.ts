import type { LocalDay, UtcMinute, WallTime } from './time.js';
import { addDays, wallTimeToUtc } from './time.js';

/** What a shift is to the body and to the rules; rules speak of bands, never of a unit's own shift names. */
export type ShiftBand = 'EARLY' | 'DAY' | 'LONG_DAY' | 'LATE' | 'NIGHT' | 'SLEEP_IN';

/** A kind of shift as the unit writes it: wall-clock times, repeated every day. */
export interface ShiftKind {
  readonly kindId: string;
  readonly name: string;
  readonly band: ShiftBand;
  /** Wall clock. An end at or before the start means the next day. */
  readonly start: WallTime;
  readonly end: WallTime;
  /** Part of presence that is not paid. */
  readonly unpaidBreakMinutes: number;
}

/** One shift of one day. Presence is `end - start`; pay is presence less the unpaid break. */
export interface Shift {
  /** `YYYY-MM-DD:kindId`; unique in a unit. */
  readonly shiftId: string;
  readonly kindId: string;
  readonly band: ShiftBand;
  /** The local day on which it begins: the day it belongs to, also for nights. */
  readonly date: LocalDay;
  readonly start: UtcMinute;
  readonly end: UtcMinute;
  readonly paidMinutes: number;
  /** Past sleep-ins: how often the worker was woken to work; absent where nobody recorded it. */
  readonly wakeUps?: number;
}

/** One worker on one shift. */
export interface Assignment {
  readonly workerId: string;
  readonly shift: Shift;
}

/** The stored form of an assignment: what a rota is made of. */
export interface RotaEntry {
  readonly workerId: string;
  readonly shiftId: string;
}

export function shiftIdOf(date: LocalDay, kindId: string): string {
  return `${date}:${kindId}`;
}

/**
 * The shift of one kind on one day, in elapsed minutes: a 19:30-08:00 night over the October clock change lasts 13.5 h
 * and is paid an hour more, the one in March 11.5 h.
 * @throws {WallTimeNotUnique} when it begins or ends inside the skipped or repeated hour
 */
export function shiftOn(kind: ShiftKind, date: LocalDay, zone: string): Shift {
  const start = wallTimeToUtc(date, kind.start, zone);
  const endDay = kind.end <= kind.start ? addDays(date, 1) : date;
  const end = wallTimeToUtc(endDay, kind.end, zone);
  return {
    shiftId: shiftIdOf(date, kind.kindId),
    kindId: kind.kindId,
    band: kind.band,
    date,
    start,
    end,
    paidMinutes: end - start - kind.unpaidBreakMinutes,
  };
}

/**
 * Minutes of a shift in the sense of the working-time law. A sleep-in on site is working time from beginning to end, whatever of it is paid
 * (P22; Court of Justice C-303/98 SIMAP, C-151/02 Jaeger); of any other shift the paid part is.
 */
export function workingMinutes(shift: Shift): number {
  return shift.band === 'SLEEP_IN' ? shift.end - shift.start : shift.paidMinutes;
}

/** Whether part of a kind of shift is working time that nobody pays. */
export function hasUnpaidWork(kind: ShiftKind): boolean {
  return kind.band === 'SLEEP_IN' && kind.unpaidBreakMinutes > 0;
}

/** Shifts by day: early, day, long day and late. */
export function isDayBand(band: ShiftBand): boolean {
  return band !== 'NIGHT' && band !== 'SLEEP_IN';
}
