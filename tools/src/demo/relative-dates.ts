import { Temporal } from 'temporal-polyfill';

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const DEMO_ZONE = 'Europe/London';
const TOKEN = /\{(?:W([+-]\d{1,3}) (MON|TUE|WED|THU|FRI|SAT|SUN)|TODAY([+-]\d{1,4})?)(?: ([0-2]\d:[0-5]\d))?\}/g;
/** Anything between braces that is meant as a date but cannot be read as one. */
const LOOKS_LIKE_TOKEN = /\{(?:W|TODAY)[^}]*\}/;

/** A relative date that cannot be read; says where it stands. */
export class UnreadableDate extends Error {
  readonly code = 'unreadable-relative-date';
}

/** The Monday of the week that `today` (`YYYY-MM-DD`) is in. */
export function mondayOf(today: string): string {
  const date = Temporal.PlainDate.from(today);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/**
 * Puts real dates in the place of the demo's relative ones, so that somebody is always on shift.
 * `{W-3 TUE}` is the Tuesday three weeks before this week's, `{W+0 TUE 19:30}` a moment with its London offset, and
 * `{TODAY-20}` twenty days before the day of loading. All other text stays as it is.
 * @param today day of loading, `YYYY-MM-DD`
 * @throws {UnreadableDate} for `{W...}` or `{TODAY...}` in any other spelling, or a time that the clocks skip or repeat
 */
export function withRealDates(text: string, today: string): string {
  const monday = Temporal.PlainDate.from(mondayOf(today));
  const resolved = text.replace(TOKEN, (token, week?: string, weekday?: string, shift?: string, time?: string) => {
    const date =
      week === undefined
        ? Temporal.PlainDate.from(today).add({ days: Number(shift ?? 0) })
        : monday.add({ days: Number(week) * 7 + WEEKDAYS.indexOf(weekday as 'MON') });
    return time === undefined ? date.toString() : momentOn(date, time, token);
  });
  const left = LOOKS_LIKE_TOKEN.exec(resolved);
  if (left) throw new UnreadableDate(`${left[0]} is not a relative date. Write {W+1 TUE}, {W+1 TUE 19:30} or {TODAY-20}.`);
  return resolved;
}

function momentOn(date: Temporal.PlainDate, time: string, token: string): string {
  try {
    const at = date.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(DEMO_ZONE, { disambiguation: 'reject' });
    return at.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  } catch {
    throw new UnreadableDate(`${token} falls into the hour in which the clocks change on ${date.toString()}. Choose another time.`);
  }
}

/** The relative spelling of a day counted from this week's Monday (0): what the demo's files carry. */
export function relativeDay(day: number, time?: string): string {
  const week = Math.floor(day / 7);
  return `{W${week < 0 ? '' : '+'}${week} ${WEEKDAYS[day - week * 7]}${time === undefined ? '' : ` ${time}`}}`;
}
