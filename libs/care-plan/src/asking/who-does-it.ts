import type { IsoDate, PlanLine } from '../plan/plan.js';
import type { Asker, PartOfDay } from './asker.js';

const NURSE = /\b(?:nurses?|rn|registered|rmn|doctor|prescriber|psychiatrist|medic)\b/i;
const ANYONE = /\b(?:all|any|every|everyone|anyone|whoever|staff|team|each)\b/i;
const SUPPORT = /\b(?:support|care|hca|hcsw|key ?worker|l2|l3|worker|assistant)\b/i;
const SENIOR = /\b(?:senior|shift lead|nurse in charge|nic)\b/i;

/** True when the plan gives the step to a registered nurse or doctor and to nobody else. */
export function isForNurse(line: PlanLine): boolean {
  return NURSE.test(line.who) && !SUPPORT.test(line.who) && !ANYONE.test(line.who);
}

/** True when the step is one that the asker's grade does. A step without a name on it is everybody's. */
function isForGrade(line: PlanLine, asker: Asker): boolean {
  if (line.who.trim() === '' || ANYONE.test(line.who)) return true;
  switch (asker.grade) {
    case 'RN':
      return NURSE.test(line.who) || SENIOR.test(line.who);
    case 'SENIOR':
      return SUPPORT.test(line.who) || /\b(?:senior|shift lead)\b/i.test(line.who);
    case 'L2':
      return SUPPORT.test(line.who) && !/\bl3\b/i.test(line.who) && !/\bsenior\b/i.test(line.who);
    case 'L3':
      return SUPPORT.test(line.who) && !/\bsenior\b/i.test(line.who);
    case 'TEAM_LEAD':
    case 'OTHER':
      return false;
    default:
      return asker.grade satisfies never;
  }
}

/** The part of the day a step belongs to, from how often it is done; null when it names none. */
export function partOfDayOf(line: PlanLine): PartOfDay | null {
  const when = `${line.frequency} ${line.condition}`;
  const night = /\b(?:nights?|nightly|overnight|midnight|bedtime|evenings?)\b/i.test(when);
  const day = /\b(?:mornings?|afternoons?|lunch(?:time)?|breakfast|daytime|midday|day shift)\b/i.test(when);
  if (night === day) return null;
  return night ? 'night' : 'day';
}

/** 0 for the asker's own grade and shift, 1 for own grade at another time, 2 for somebody else's step. */
export function distanceFromAsker(line: PlanLine, asker: Asker): number {
  if (!isForGrade(line, asker)) return 2;
  const part = partOfDayOf(line);
  return part === null || asker.partOfDay === null || part === asker.partOfDay ? 0 : 1;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const WEEKDAY = /\b(?:(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:days?)?|(weekends?)|(weekdays?))\b/gi;
/** In a step's text a weekday is when it is done only as "on Saturdays" or "every Monday": "the Thursday group" may be talked about all week. */
const WEEKDAY_OF_TEXT =
  /\b(?:(?:on|every|each) (?:sun|mon|tues|wednes|thurs|fri|satur)day\b|(?:sun|mon|tues|wednes|thurs|fri|satur)days\b|(?:at |on )?weekends\b|weekdays\b)/gi;

/** Weekdays on which a step is done, 0 for Sunday, from how often it is done, else from its text; null when it names none. */
export function weekdaysOf({ frequency, text }: PlanLine): ReadonlySet<number> | null {
  const told = frequency.match(WEEKDAY)
    ? frequency
    : /\b(?:daily|every (?:day|shift|morning|night|evening))\b/i.test(frequency)
      ? ''
      : (text.match(WEEKDAY_OF_TEXT) ?? []).join(' ');
  const days = Array.from(told.matchAll(WEEKDAY)).flatMap(([, day, weekend]) =>
    day ? [WEEKDAYS.indexOf(day.toLowerCase() as (typeof WEEKDAYS)[number])] : weekend ? [0, 6] : [1, 2, 3, 4, 5],
  );
  return days.length > 0 ? new Set(days) : null;
}

/** Whether a step may be done on a day; one that names no weekday is done on any. @param today calendar date of the unit */
export function isForDay(line: PlanLine, today: IsoDate): boolean {
  return weekdaysOf(line)?.has(new Date(`${today}T12:00:00Z`).getUTCDay()) ?? true;
}
