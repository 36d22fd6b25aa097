import { Temporal } from 'temporal-polyfill';
import { readDay } from './days.js';

/** What to write where a time was not understood. */
export const MOMENT_EXAMPLES = 'Write it as 20:00, tomorrow 08:00 or 25 Nov 08:00.';

/**
 * Reads a time that is to come: `20:00` (the next time the clock shows that), `tomorrow 08:00`, `25 Nov 8:00`, `Friday 20.00`.
 * @param now when it was said
 * @param zone IANA zone on whose clock it is meant
 * @returns the instant as an ISO string; nothing for what cannot be read, lies in the past, or is an hour that the clock skips or shows twice
 */
export function readMoment(said: string, now: Date, zone: string): string | undefined {
  const [, dayWords = '', hour = '', minute = ''] = /^(.*?)\s*(?:at )?(\d{1,2})[:.](\d\d)$/.exec(said.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const named = dayWords === '' ? undefined : readDay(dayWords, today.toString());
  if (dayWords !== '' && named === undefined) return undefined;
  const days = named === undefined ? [today, today.add({ days: 1 })] : [Temporal.PlainDate.from(named)];
  const clock = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) });
  for (const day of days) {
    const at = exactly(day, clock, zone);
    if (at !== undefined && at > now.getTime()) return new Date(at).toISOString();
  }
  return undefined;
}

function exactly(day: Temporal.PlainDate, clock: Temporal.PlainTime, zone: string): number | undefined {
  try {
    return day.toPlainDateTime(clock).toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
