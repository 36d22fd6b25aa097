import { Temporal } from 'temporal-polyfill';
import { column, type Column } from './column.js';

const YEAR_LEAST = 1900;
const YEAR_MOST = 2199;
const DATE = /^(\d{4})-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4})-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

function realDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

const inYears = (year: string | undefined) => Number(year) >= YEAR_LEAST && Number(year) <= YEAR_MOST;

/** A calendar date, kept as `YYYY-MM-DD`. */
export function date(says: string): Column<string> {
  return column({
    says: `${says} (YYYY-MM-DD)`,
    read: (text) => {
      const shape = DATE.exec(text);
      if (!shape || !realDate(text)) return { wrong: 'is not a date', remedy: 'write YYYY-MM-DD' };
      return inYears(shape[1]) ? { value: text } : { wrong: 'is out of range', remedy: `write a year from ${YEAR_LEAST} to ${YEAR_MOST}` };
    },
    write: (value) => value,
  });
}

/** A time on the clock, `HH:MM`, read into minutes after midnight (0 to 1439). */
export function clockTime(says: string): Column<number> {
  return column({
    says: `${says} (HH:MM on the clock)`,
    read: (text) => {
      const shape = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
      return shape
        ? { value: Number(shape[1]) * 60 + Number(shape[2]) }
        : { wrong: 'is not a time on the clock', remedy: 'write HH:MM, from 00:00 to 23:59' };
    },
    write: (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  });
}

/**
 * A moment to the minute with its offset, kept as written: `2026-10-25T01:20+01:00`. The offset is required because a clock
 * time alone means two moments in the hour that is repeated in October and none in the hour that is skipped in March.
 */
export function moment(says: string): Column<string> {
  return column({
    says: `${says} (like 2026-11-24T16:40+00:00, with the offset)`,
    isMoment: true,
    read: (text) => {
      const shape = MOMENT.exec(text);
      if (!shape) {
        const lacksOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.test(text);
        return lacksOffset
          ? { wrong: 'has no offset', remedy: `write ${text.replace(' ', 'T')}+00:00, or +01:00 in British summer time` }
          : { wrong: 'is not a moment', remedy: 'write date, T, time and offset, like 2026-11-24T16:40+00:00' };
      }
      if (!inYears(shape[1])) return { wrong: 'is out of range', remedy: `write a year from ${YEAR_LEAST} to ${YEAR_MOST}` };
      try {
        Temporal.PlainDateTime.from(text.slice(0, 16), { overflow: 'reject' });
        Temporal.Instant.from(text);
        return { value: text };
      } catch {
        return { wrong: 'is not a moment', remedy: 'write a real date and time, like 2026-11-24T16:40+00:00' };
      }
    },
    write: (value) => value,
  });
}

/** Whole minutes since 1970 UTC of a moment that {@link moment} has read. */
export function utcMinuteOf(momentText: string): number {
  return Temporal.Instant.from(momentText).epochMilliseconds / 60_000;
}

/** The moment as the clocks of a zone show it, with their offset: what a file says about a UTC minute. */
export function momentText(utcMinute: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(utcMinute * 60_000)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/**
 * Whether the clocks of the zone ever show what the moment says.
 * `Z` is always right. Otherwise the offset must be the zone's own at that time, which refuses an hour that the clocks skip and
 * a summer offset written in winter.
 * @returns null when they do, else what is wrong and the right spelling
 */
export function clocksDisagree(text: string, zone: string): { wrong: string; remedy: string } | null {
  if (text.endsWith('Z')) return null;
  const shown = momentText(utcMinuteOf(text), zone);
  if (shown === text) return null;
  const skipped = skippedHour(text.slice(0, 16), zone);
  return skipped
    ? { wrong: `never comes: the clocks of ${zone} skip that hour`, remedy: `write ${shown}` }
    : { wrong: `has an offset that ${zone} does not have then`, remedy: `write ${shown}, or the offset that was meant` };
}

function skippedHour(local: string, zone: string): boolean {
  const plain = Temporal.PlainDateTime.from(local);
  try {
    plain.toZonedDateTime(zone, { disambiguation: 'reject' });
    return false;
  } catch {
    // The repeated hour is refused too, but there going to the earlier reading keeps the time on the clock.
    return !plain.toZonedDateTime(zone, { disambiguation: 'earlier' }).toPlainDateTime().equals(plain);
  }
}

/** An IANA time zone that this machine knows. */
export function timeZone(says: string): Column<string> {
  return column({
    says: `${says} (IANA name, like Europe/London)`,
    read: (text) => {
      const remedy = 'write an IANA name, like Europe/London';
      if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(text)) return { wrong: 'is not a time zone', remedy };
      try {
        Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
        return { value: text };
      } catch {
        return { wrong: 'is not a time zone', remedy };
      }
    },
    write: (value) => value,
  });
}
