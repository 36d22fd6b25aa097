import { Temporal } from 'temporal-polyfill';
import type { UtcMinute } from '../model.js';

/** A date on the unit's own calendar and clock. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const zoned = (at: UtcMinute, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(timeZone);

/** What the unit's clock shows. @throws RangeError for a zone that does not exist. */
export function wallTime(at: UtcMinute, timeZone: string): WallTime & { readonly weekday: number } {
  const { year, month, day, hour, minute, dayOfWeek } = zoned(at, timeZone);
  return { year, month, day, hour, minute, weekday: dayOfWeek };
}

/** Every instant at which the unit's clock shows this: none in the hour that is skipped in spring, two in the one that comes twice in autumn. */
export function instantsOf(wall: WallTime, timeZone: string): UtcMinute[] {
  const plain = Temporal.PlainDateTime.from(wall);
  const found = (['earlier', 'later'] as const)
    .map((disambiguation) => plain.toZonedDateTime(timeZone, { disambiguation }))
    .filter((moment) => moment.toPlainDateTime().equals(plain))
    .map((moment) => Math.round(moment.epochMilliseconds / 60_000));
  return [...new Set(found)];
}

/** The same wall clock some days on. */
export function shiftDays(wall: WallTime, days: number): WallTime {
  const { year, month, day } = Temporal.PlainDate.from(wall).add({ days });
  return { ...wall, year, month, day };
}

/** "2026-11-18T01:15:00+00:00": local time with its offset, as records and the batch format want it. */
export const isoAt = (at: UtcMinute, timeZone: string): string =>
  zoned(at, timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });

/** Minutes since 1970 of an ISO time with offset, seconds dropped. @throws RangeError for anything else. */
export const minuteOf = (iso: string): UtcMinute => Math.floor(Temporal.Instant.from(iso).epochMilliseconds / 60_000);
