const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** A day without a year is taken as the one to come once it lies further back than this. */
const PAST_DAYS_MAX = 180;

/** What to write where a day was not understood. */
export const DAY_EXAMPLES = 'Write the day as 2026-11-24, 24 Nov, Friday, today or tomorrow.';

/**
 * Reads a day as people write it: `2026-11-24`, `24 Nov`, `24 November 2026`, `24/11`, `Friday` (the next one, today included),
 * `today`, `tonight`, `tomorrow`. A day comes before its month, as in Britain.
 * @param today the day on which it was said, where it was said, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or nothing for a day that does not exist or cannot be read. Never throws
 */
export function readDay(said: string, today: string): string | undefined {
  const text = said.trim().toLowerCase().replace(/^on /, '');
  if (text === 'today' || text === 'tonight') return today;
  if (text === 'tomorrow') return plus(today, 1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return exists(text);
  if (text.length >= 3) {
    const weekday = WEEKDAYS.findIndex((name) => name.startsWith(text));
    if (weekday >= 0) return plus(today, (weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7);
  }
  const [, day, named, numbered, year] = /^(\d{1,2})(?:st|nd|rd|th)?(?: ([a-z]{3,9})|\/(\d{1,2}))(?:[ /](\d{4}))?$/.exec(text) ?? [];
  const month = named === undefined ? Number(numbered) : MONTHS.findIndex((short) => monthIs(short, named)) + 1;
  if (day === undefined || !(month >= 1)) return undefined;
  const within = (of: string) => exists(`${of}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (year !== undefined) return within(year);
  const thisYear = within(today.slice(0, 4));
  const passed = thisYear === undefined || Date.parse(today) - Date.parse(thisYear) > PAST_DAYS_MAX * DAY_MS;
  return passed ? within(String(Number(today.slice(0, 4)) + 1)) : thisYear;
}

/** The day at an instant on the clock of a zone, `YYYY-MM-DD`. */
export function dayAt(at: Date, zone: string): string {
  // Sweden writes its dates as we need them.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

const plus = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function monthIs(short: string, named: string): boolean {
  const whole = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, MONTHS.indexOf(short as 'jan')));
  return whole.toLowerCase().startsWith(named);
}

/** The day itself if the calendar has it: 31 February is none. */
function exists(day: string): string | undefined {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}
