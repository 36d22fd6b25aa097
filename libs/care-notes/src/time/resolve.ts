import type { UtcMinute } from '../model.js';
import type { ClockWords } from './find.js';
import { type WallTime, instantsOf, shiftDays, wallTime } from './zone.js';

export interface TimeFrame {
  readonly timeZone: string;
  readonly receivedAt: UtcMinute;
  readonly shift?: { readonly start: UtcMinute; readonly end: UtcMinute };
}

/** Minutes before the shift that still belong to it: people come in early and write of the handover. */
const EARLY_ARRIVAL_MINUTES = 60;
/** Minutes by which a phone or a tired author may be ahead of the server. */
const CLOCK_SLACK_MINUTES = 5;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const FUTURE =
  /\b(?:tomorrow|tmrw|tomoz|due (?:at|in|back|for|on|to)?|will be|will need|needs? to|going to|gonna|booked|appointment|appt|arranged|scheduled|next (?:dose|depot|visit|review|check|week)|coming (?:in |to |back )?at|is coming|are coming|has to be|have to be|to be (?:seen|picked|taken|given|collected|there)|collect(?:ing)? (?:him|her|them) at|picking (?:him|her|them) up|starts at|handover at|please (?:can|could|do|make|check|chase|ring|call|remind|offer)|can (?:nights|days|someone|the day|the night)|remind|later (?:today|tonight|this)|if he's still|not due|wants to (?:go|see)|in the diary|ward round (?:is )?(?:at|on)|tribunal|expected)\b/;
const HAPPENED =
  /\b(?:was|were|had|went|came|attended|took|saw|missed|rang|arrived|returned|gave|did|left|ate|slept|woke|cancelled|been|got)\b/;
const SECOND_PASS =
  /\b(?:second|2nd|new time|after the clocks?|gmt|winter time|clocks? (?:had )?(?:went|gone|changed)|second time round|again)\b/;
const FIRST_PASS = /\b(?:first (?:one|time|go|1)|old time|before the clocks?|bst|summer time)\b/;

/** "Out until 15:00", said at one: it has not come yet. */
const UNTIL = /\b(?:until|till?)(?: (?:about|around|gone|at least))?\s*~/;

/**
 * The instants that a clock time can mean.
 * Inside the shift and not after the capture first; then the hour before the shift; appointments go forward to the next match.
 * @param clause the clause it stands in, in lower case: future verbs, "new time"
 * @param near the few words around it, which alone may name its day
 * @returns one instant when sure; several when the words fit more than once; none when nothing fits (the hour skipped in spring, a stray number)
 */
export function resolveClock(clock: ClockWords, clause: string, near: string, frame: TimeFrame): UtcMinute[] {
  const day = dayWord(near, frame);
  const ahead = isAhead(clause);
  if (day) {
    const onThatDay = onDay(clock, day, clause, frame, ahead);
    if (onThatDay.length > 0) return onThatDay;
  }
  const all = around(clock, frame).filter((at) => at !== undefined);
  if (ahead) {
    return all.filter((at) => at > frame.receivedAt).slice(0, 1);
  }
  const start = frame.shift?.start ?? frame.receivedAt - 12 * 60;
  const inShift = all.filter((at) => at >= start && at <= frame.receivedAt + CLOCK_SLACK_MINUTES);
  if (inShift.length === 1) return inShift;
  if (inShift.length > 1) return byPass(inShift, clause);
  const early = all.filter((at) => at >= start - EARLY_ARRIVAL_MINUTES && at < start);
  if (early.length === 1) return early;
  const next = all.filter((at) => at > frame.receivedAt).slice(0, 1);
  if (clock.full && UNTIL.test(near)) return next;
  if (clock.full) return all.filter((at) => at <= frame.receivedAt + CLOCK_SLACK_MINUTES).slice(-1);
  const handed = /\b(?:till?|until|due|next|at)\b/.test(clause) && !HAPPENED.test(clause) ? next : [];
  return handed.length === 1 ? handed : all.filter((at) => at <= frame.receivedAt).slice(-2);
}

const isAhead = (clause: string) =>
  FUTURE.test(clause) &&
  !/\b(?:was|were) (?:due|booked|supposed|scheduled|expected)|missed|attended|didn't attend|dna\b|went to (?:his|her|their|the) appointment|(?:back|returned|came back) from/.test(
    clause,
  );

/** In the hour that comes twice only words such as "new time" can tell the two apart. */
function byPass(fits: readonly UtcMinute[], clause: string): UtcMinute[] {
  const twice = fits.length === 2 && (fits[1] ?? 0) - (fits[0] ?? 0) === 60;
  if (twice && FIRST_PASS.test(clause)) return [fits[0]!];
  if (twice && SECOND_PASS.test(clause)) return [fits[1]!];
  return [...fits];
}

/** Every match from two days before the capture to two days after, in order. */
function around(clock: ClockWords, frame: TimeFrame): UtcMinute[] {
  const now = wallTime(frame.receivedAt, frame.timeZone);
  return [-2, -1, 0, 1, 2].flatMap((days) => onDate(clock, shiftDays(now, days), frame.timeZone)).toSorted((a, b) => a - b);
}

function onDate(clock: ClockWords, date: WallTime, timeZone: string): UtcMinute[] {
  const hours = clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12];
  return hours.flatMap((hour) => instantsOf({ ...date, hour, minute: clock.minute }, timeZone));
}

interface DayWord {
  readonly date: WallTime;
  /** Local hours that the words allow, `[from, to)`, counted on from midnight of `date`; past 24 is the night after. */
  readonly hours: readonly [number, number];
}

function dayWord(clause: string, { receivedAt, timeZone }: TimeFrame): DayWord | undefined {
  const now = wallTime(receivedAt, timeZone);
  const on = (days: number, from = 0, to = 24): DayWord => ({ date: shiftDays(now, days), hours: [from, to] });
  if (/\btomorrow (?:night|evening)\b/.test(clause)) return on(1, 17, 30);
  if (/\btomorrow afternoon\b/.test(clause)) return on(1, 12, 18);
  if (/\btomorrow morning\b|\bin the morning for\b/.test(clause)) return on(1, 0, 12);
  if (/\b(?:tomorrow|tmrw|tomoz)\b/.test(clause)) return on(1);
  if (/\byesterday (?:evening|night)\b/.test(clause)) return on(-1, 17, 28);
  if (/\byesterday morning\b/.test(clause)) return on(-1, 0, 12);
  if (/\byesterday afternoon\b/.test(clause)) return on(-1, 12, 18);
  if (/\byesterday\b/.test(clause)) return on(-1);
  if (/\blast night\b/.test(clause)) return now.hour < 5 ? on(-1, 17, 24) : on(-1, 17, 31);
  if (/\bthis morning\b/.test(clause)) return on(0, 0, 12);
  if (/\bthis afternoon\b/.test(clause)) return on(0, 12, 18);
  if (/\b(?:this evening|tonight)\b/.test(clause)) return now.hour < 12 ? on(-1, 16, 32) : on(0, 16, 32);
  const named = WEEKDAYS.findIndex(
    (name) =>
      new RegExp(`\\b(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\b`).test(clause) &&
      !/\b(?:sun cream|sat (?:with|in|on|down|up))\b/.test(clause),
  );
  if (named < 0 || (/\bsat\b/.test(clause) && WEEKDAYS[named] === 'saturday' && !/\bsaturday\b|\b(?:on|this|next) sat\b/.test(clause)))
    return undefined;
  const since = (now.weekday - 1 - named + 7) % 7;
  const past = HAPPENED.test(clause) && !isAhead(clause) && !/\bnext\b/.test(clause);
  return past ? on(-since) : on(since === 0 ? (/\bnext\b/.test(clause) ? 7 : 0) : 7 - since);
}

function onDay(clock: ClockWords, day: DayWord, clause: string, frame: TimeFrame, ahead: boolean): UtcMinute[] {
  const [from, to] = day.hours;
  const allowed = [0, 1].flatMap((extra) => {
    const date = shiftDays(day.date, extra);
    const hours = (clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12]).filter(
      (hour) => hour + 24 * extra >= from && hour + 24 * extra < to,
    );
    return hours.flatMap((hour) => instantsOf({ ...date, hour, minute: clock.minute }, frame.timeZone));
  });
  const fits = allowed.toSorted((a, b) => a - b);
  if (fits.length <= 1) return fits;
  // Nobody books a dentist for the small hours.
  const office = fits.filter((at) => {
    const { hour } = wallTime(at, frame.timeZone);
    return hour >= 7 && hour < 19;
  });
  if ((ahead || from > 0 || !HAPPENED.test(clause)) && office.length === 1 && fits.every((at) => at > frame.receivedAt)) return office;
  const past = fits.filter((at) => at <= frame.receivedAt);
  const inShift = past.filter((at) => at >= (frame.shift?.start ?? Number.POSITIVE_INFINITY));
  if (inShift.length === 1) return inShift;
  if (!ahead && past.length === 1) return past;
  return byPass(fits, clause);
}
