import { numberOf } from '../text/number-words.js';
import type { ClockWords } from './clock-words.js';
import { type Phrase, type Tense, tellsOfPast } from './tense.js';
import { HOUR } from './words.js';
import { type WallTime, shiftDays } from './zone.js';

/** The day that words name, as the hours of it that they allow. */
export interface DayWord {
  readonly date: WallTime;
  /** Local hours that the words allow, `[from, to)`, counted on from midnight of `date`; past 24 is the night after. */
  readonly hours: readonly [number, number];
  /** The same day a week on is meant when this one has passed: "wednesdays", "on friday". */
  readonly weekly: boolean;
}

/** Code units before a time within which a day word belongs to it, when nothing parts them. */
const NEAR_LENGTH = 56;

const WEEKDAY = String.raw`(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|satur|sun)(?:days?)?(?!')`;
const WEEKDAY_STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SAID = new RegExp(String.raw`\b(?:(?:(on|this|next|last|every) )?${WEEKDAY}|sat|sun)\b`, 'g');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// "May" is a name more often than a month in a note, and "mar" the start of many: both are left out.
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const IN_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`, 'g');
const IN_MONTH_BEHIND = new RegExp(String.raw`^\s*(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`);
/** "23/11 at ten": day and month in figures, beside a time; three months are written "3/12" without one. */
const IN_FIGURES = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?,?(?: at| @| about)?\s*$/;
const IN_FIGURES_BEHIND = /^\s*(?:on )?(?:the )?(\d{1,2})\/(\d{1,2})(?![\d/.])/;
const ORDINAL = /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)(?: at| about| around)?\s*$|\b(\d{1,2})(?:st|nd|rd|th) at\s*$/;
const ORDINAL_BEHIND = /^\s*(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b/;
const SPOKEN_DAYS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
  twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`.split(
    /\s+/,
  );
const SPOKEN_BEFORE = /\bon the ((?:twenty[ -]|thirty[ -])?[a-z]{2,}(?:st|nd|rd|th))(?: at| about| around)?\s*$/;
const SPOKEN_BEHIND = /^\s*on the ((?:twenty[ -]|thirty[ -])?[a-z]{2,}(?:st|nd|rd|th))\b/;
const IN_WEEKS = /\b(?:(a|one|two|three|four|six) weeks? (?:today|tomorrow)|(?:a )?fortnight today)\b/;
const WEEKS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };

/**
 * The day told beside a time: in its own phrase or right behind it; a day said earlier in the sentence holds on unless the phrase speaks of the past.
 * "The sunday call happened at eight" names no day.
 * @param now local time of the capture
 */
export function dayOf(
  clock: ClockWords,
  { own, earlier, next }: Phrase,
  tense: Tense,
  now: WallTime & { readonly weekday: number },
): DayWord | undefined {
  const behind =
    /^\s*(?:or so |sharp |prompt )?(?:on |of )?((?:tomorrow|yesterday|today|this|last|tonight|next|each|every|the morn\b|mon|tue|wed|thu|fri|sat|sun|a week|four weeks)[\w' ]{0,20})/.exec(
      next,
    )?.[1];
  if (behind !== undefined) {
    const day = named(firstDay(behind), tense, now, true);
    if (day) return day;
  }
  const dated = dateOf(own, next, tense, now);
  if (dated) return dated;
  // Where words run on without commas, only the last of them are beside the time.
  // "Had his call, sunday as usual, quarter to nine": the sunday that was.
  const toldAs = tense === 'none' && tellsOfPast(earlier) ? 'past' : tense;
  const near = named(own.slice(-NEAR_LENGTH), toldAs, now, false);
  if (near) return near;
  const worksByDay = now.hour >= 7 && now.hour < 21;
  if (
    worksByDay &&
    (tense === 'past' || tense === 'reported' || tense === 'state') &&
    /\b(?:night (?:staff|nurse|shift|worker|team)|nights? (?:told|said|reported|handed|passed)|overnight|(?:in|through|during) the night)\b/.test(
      `${earlier}${own}`,
    )
  )
    return { date: shiftDays(now, -1), hours: [19, 33], weekly: false };
  // "Sleeping eleven to six", told by day.
  if (worksByDay && isNightsSleep(clock, own)) return { date: shiftDays(now, -1), hours: [19, 30], weekly: false };
  // "Given by the day staff at six", told by the night.
  if (!worksByDay && tense === 'past' && /\bby (?:the )?day (?:staff|shift|team)\b/.test(own))
    return { date: shiftDays(now, now.hour < 12 ? -1 : 0), hours: [7, 21], weekly: false };
  if (tense === 'past' || tense === 'reported' || tense === 'state') return undefined;
  return (
    named(earlier, tense, now, false) ??
    (clock.since > 0 && /\btomorrow\b/.test(clock.before) ? named('tomorrow', tense, now, false) : undefined)
  );
}

const SLEEP_BEFORE = /\b(?:sleeping|sleeps|slept|asleep|sleep)(?: (?:is|was|about|around|from|well|roughly))*\s*$/;
const TILL_HOUR = new RegExp(String.raw`^\s*(?:to|till?|until|-)\s*(?:about |around )?(?:half |quarter (?:past|to) )?(${HOUR})\b`);
/** Hours from which a sleep is a night's and no nap. */
const NIGHTS_SLEEP_HOURS = 4;
/** People go to bed from this hour on, of a clock of twelve. */
const BEDTIME = 8;

/** A sleep that starts in the evening and is too long for a nap. */
function isNightsSleep(clock: ClockWords, own: string): boolean {
  if (clock.full || clock.hour < BEDTIME || !SLEEP_BEFORE.test(own)) return false;
  const until = numberOf(TILL_HOUR.exec(clock.after)?.[1] ?? '');
  return until !== undefined && (until - clock.hour + 12) % 12 >= NIGHTS_SLEEP_HOURS;
}

/** "Friday to say ..." after a time may be another matter; only the first words count. */
const firstDay = (words: string) =>
  /^(?:the morn\b|(?:this|last|next|each|every|a|four|tomorrow|yesterday)? ?\w+(?: (?:morning|afternoon|evening|night|today|a\.?m))?)/.exec(
    words,
  )?.[0] ?? words;

/** "The tenth", "24th november", "on the 3rd": the nearest such date to come, or that has been when the words tell of the past. */
function dateOf(own: string, next: string, tense: Tense, now: WallTime): DayWord | undefined {
  const near = own.slice(-NEAR_LENGTH);
  const told = [...near.matchAll(IN_MONTH)].at(-1) ?? IN_MONTH_BEHIND.exec(next) ?? ORDINAL.exec(near) ?? ORDINAL_BEHIND.exec(next);
  // "On the ninth".
  const spoken = SPOKEN_DAYS.indexOf(((SPOKEN_BEHIND.exec(next) ?? SPOKEN_BEFORE.exec(near))?.[1] ?? '').replace(' ', '-')) + 1;
  const figures = IN_FIGURES.exec(near) ?? IN_FIGURES_BEHIND.exec(next);
  if (figures) return onDate(Number(figures[1]), Number(figures[2]), tense, now);
  if (!told && spoken === 0) return undefined;
  const [, first, second] = told ?? [];
  const dayOfMonth = told ? Number(first ?? second) : spoken;
  const month = second === undefined || /\d/.test(second) ? undefined : MONTHS.indexOf(second.slice(0, 3)) + 1;
  return onDate(dayOfMonth, month, tense, now);
}

function onDate(dayOfMonth: number, month: number | undefined, tense: Tense, now: WallTime): DayWord | undefined {
  const step = tense === 'past' || tense === 'reported' ? -1 : 1;
  for (let days = step === 1 ? -1 : 0; Math.abs(days) <= 366; days += step) {
    const date = shiftDays(now, days);
    if (date.day === dayOfMonth && (month === undefined || date.month === month)) return { date, hours: [0, 24], weekly: false };
  }
  return undefined;
}

function named(said: string, tense: Tense, now: WallTime & { readonly weekday: number }, right: boolean): DayWord | undefined {
  const words = said.replace(/\b(?:since|than|like|as|about|of) (?:last |this )?\p{L}+/gu, '');
  const on = (days: number, from = 0, to = 24, weekly = false): DayWord => ({ date: shiftDays(now, days), hours: [from, to], weekly });
  const weeks = IN_WEEKS.exec(words);
  if (weeks) return on(7 * (WEEKS[weeks[1] ?? ''] ?? 2) + (/tomorrow/.test(weeks[0]) ? 1 : 0));
  if (/\btomorrow (?:night|evening)\b/.test(words)) return on(1, 17, 30);
  if (/\btomorrow afternoon\b/.test(words)) return on(1, 12, 18);
  // "Dentist tomorrow", said at two in the night: after the sleep that is to come, or the day after.
  if (now.hour < 5 && /\b(?:tomorrow(?! (?:night|evening))|tmrw|tomoz)\b/.test(words)) return on(0, now.hour + 1, 48);
  if (/\btomorrow morning\b|\bin the morning for\b/.test(words)) return on(1, 0, 12);
  if (/\b(?:tomorrow|tmrw|tomoz|the morn)\b/.test(words)) return on(1);
  if (/\byesterday (?:evening|night)\b/.test(words)) return on(-1, 17, 28);
  if (/\byesterday morning\b/.test(words)) return on(-1, 0, 12);
  if (/\byesterday afternoon\b/.test(words)) return on(-1, 12, 18);
  if (/\byesterday\b/.test(words)) return on(-1);
  if (/\blast night\b/.test(words)) return now.hour < 5 ? on(-1, 17, 24) : on(-1, 17, 31);
  if (/\bthis (?:morning|a\.?m)\b/.test(words)) return on(0, 0, 12);
  if (/\bthis afternoon\b/.test(words)) return on(0, 12, 18);
  if (/\b(?:this evening|tonight)\b/.test(words)) return now.hour < 12 && tense !== 'ahead' ? on(-1, 16, 30) : on(0, 16, 30);
  if (/\b(?:night|evening|bedtime) (?:meds?|medication|tablets?|dose)\b/.test(words))
    return now.hour < 12 && tense !== 'ahead' ? on(-1, 17, 26) : on(0, 17, 26);
  if (/^(?:each|every) (?:night|evening)\b/.test(words)) return on(-1, 17, 29);
  if (/\btoday\b/.test(words)) return on(0);
  return weekday(words, tense, now, right);
}

function weekday(words: string, tense: Tense, now: { readonly weekday: number } & WallTime, right: boolean): DayWord | undefined {
  const past = tense === 'past' || tense === 'reported' || tense === 'state';
  // "Thursday's trip stays at half ten" names a day, "the sunday's call happened at eight" none.
  const match = [...(past || tense === 'none' ? words : words.replace(/day's\b/g, 'day')).matchAll(SAID)].at(-1);
  if (!match) return undefined;
  const [said, which, start] = match;
  const short = /^(?:sat|sun|wed)$/.test(said);
  if (short && !/\b(?:on|this|next) $/.test(words.slice(0, match.index))) return undefined;
  const away = wordsBetween(words.slice(match.index + said.length));
  if (which === 'every' || (past && !right && away > 2)) return undefined;
  const index = WEEKDAY_STARTS.indexOf((start ?? said).slice(0, 3));
  const since = (now.weekday - 1 - index + 7) % 7;
  const date = (days: number): DayWord => ({ date: shiftDays(now, days), hours: [0, 24], weekly: !past });
  if (past || which === 'last') return date(since === 0 && which === 'last' ? -7 : -since);
  return date(since === 0 ? (which === 'next' ? 7 : 0) : 7 - since);
}

const wordsBetween = (text: string) =>
  (text.match(/[a-z']+/g) ?? []).filter((word) => !/^(?:at|about|around|the|by|from)$/.test(word)).length;
