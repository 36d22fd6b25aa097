import { Temporal } from 'temporal-polyfill';

/** Whole minutes since 1970-01-01T00:00Z. Differences are elapsed time, whatever the clocks on the wall do. */
export type UtcMinute = number;

/** A calendar day of the unit's own zone, `YYYY-MM-DD`. Compares correctly as a string. */
export type LocalDay = string;

/** A wall-clock time of day, `HH:MM`, 00:00 to 23:59. */
export type WallTime = string;

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/u;
const TIME_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/u;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A wall-clock time that the clocks skip or show twice on that day. Details are identifiers only. */
export class WallTimeNotUnique extends Error {
  readonly code = 'wall-time-not-unique';
  constructor(
    readonly day: LocalDay,
    readonly time: WallTime,
    readonly zone: string,
  ) {
    super(
      `${time} on ${day} is skipped or happens twice in ${zone}. Let the shift begin and end outside the hour in which the clocks change.`,
    );
    this.name = 'WallTimeNotUnique';
  }
}

/**
 * The instant at which the clocks of `zone` show `time` on `day`.
 *
 * A time inside the skipped or the repeated hour is refused, not guessed: libraries disagree by an hour there, and an
 * hour of somebody's rest or pay hangs on it.
 * @throws {WallTimeNotUnique} when the wall shows that time never or twice on that day
 * @throws {RangeError} when day, time or zone is not well-formed
 */
export function wallTimeToUtc(day: LocalDay, time: WallTime, zone: string): UtcMinute {
  if (!DAY_PATTERN.test(day)) throw new RangeError(`"${day}" is not a day; write YYYY-MM-DD.`);
  if (!TIME_PATTERN.test(time)) throw new RangeError(`"${time}" is not a time of day; write HH:MM.`);
  const onTheWall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const firstReading = onTheWall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const lastReading = onTheWall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (firstReading.epochMilliseconds !== lastReading.epochMilliseconds) throw new WallTimeNotUnique(day, time, zone);
  return firstReading.epochMilliseconds / 60_000;
}

/** The instant at which `day` begins in `zone`: its first minute, also where the clocks change at midnight. */
export function startOfDay(day: LocalDay, zone: string): UtcMinute {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds / 60_000;
}

/** The calendar day of the unit's zone in which an instant lies. */
export function localDayOf(instant: UtcMinute, zone: string): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(instant * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** Days since 1970-01-01, for arithmetic on calendar days. @throws {RangeError} when `day` is not a day. */
export function dayNumber(day: LocalDay): number {
  const milliseconds = DAY_PATTERN.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${day}" is not a day; write YYYY-MM-DD.`);
  return milliseconds / MILLISECONDS_PER_DAY;
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date((dayNumber(day) + days) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: LocalDay): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** True on Saturday and Sunday. */
export function isWeekend(day: LocalDay): boolean {
  return weekdayOf(day) >= 6;
}
