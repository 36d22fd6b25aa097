import { minuteOf } from '@handrail/care-notes';
import { Temporal } from 'temporal-polyfill';

/**
 * A time as somebody writes it: an instant with its offset, or what the unit's clock showed, meant as the latest such time.
 * @param now UTC minute before which it must lie
 * @returns UTC minute; undefined for what is no time, is still to come, or was shown twice that day (then it is said with its offset)
 */
export function clockSaid(text: string, now: number, timeZone: string): number | undefined {
  const exact = /^\d{4}-\d\d-\d\dT/.test(text) ? attempt(() => minuteOf(text)) : undefined;
  if (exact !== undefined) return exact <= now ? exact : undefined;
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d\d)$/.exec(text.trim()) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const today = Temporal.Instant.fromEpochMilliseconds(now * 60_000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  for (const days of [0, 1]) {
    const at = attempt(() =>
      Math.floor(
        today
          .subtract({ days })
          .toPlainDateTime(Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, { overflow: 'reject' }))
          .toZonedDateTime(timeZone, { disambiguation: 'reject' }).epochMilliseconds / 60_000,
      ),
    );
    if (at === undefined) return undefined;
    if (at <= now) return at;
  }
  return undefined;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
