import { Temporal } from 'temporal-polyfill';

/** The zone of somebody who belongs to no unit. */
export const HOUSE_ZONE = 'Europe/London';

/** The calendar day of a unit at an instant, `YYYY-MM-DD`. */
export function localDay(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainDate().toString();
}

/** When a day of a unit begins. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Hour of the day from 0 to 23 on the unit's clock. */
export function localHour(at: Date, timeZone: string): number {
  return zoned(at, timeZone).hour;
}

/**
 * The same time of day, so many working days later. Monday to Friday; public holidays are not known here and count as working days,
 * which makes a deadline earlier, never later.
 */
export function workingDaysAfter(at: Date, days: number, timeZone: string): Date {
  let then = zoned(at, timeZone);
  for (let left = days; left > 0;) {
    then = then.add({ days: 1 });
    if (then.dayOfWeek <= 5) left -= 1;
  }
  return new Date(then.epochMilliseconds);
}

/** `Sun 22 Nov 2026, 05:57 GMT`, as chat and the web app say it: the zone is always named. */
export function momentInWords(at: Date, timeZone: string): string {
  const named = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', timeZoneName: 'short', ...named }).format(at).replace(',', '');
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
