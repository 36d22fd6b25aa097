import type { UtcMinute } from '../model.js';
import type { ClockWords } from './clock-words.js';
import { type DayWord, dayOf } from './day-word.js';
import { type Phrase, type Tense, phraseOf, tenseOf } from './tense.js';
import { instantsOf, shiftDays, wallTime, type WallTime } from './zone.js';

export interface TimeFrame {
  readonly timeZone: string;
  readonly receivedAt: UtcMinute;
  readonly shift?: { readonly start: UtcMinute; readonly end: UtcMinute };
}

/** Minutes before the shift that still belong to it: people come in early and write of the handover. */
const EARLY_ARRIVAL_MINUTES = 60;
/** Minutes by which a phone or a tired author may be ahead of the server. */
const CLOCK_SLACK_MINUTES = 5;
/** Minutes after which a thing that was due is overdue rather than due again: half a turn of the clock. */
const HALF_DAY_MINUTES = 12 * 60;
const APPOINTMENTS_END = 19;
/** Minutes between a time that went and one that comes that make "till" mean the second as well. */
const NEARER_MINUTES = 4 * 60 + 30;
/** Local hours in which offices ring, dentists see people and visitors come, `[from, to)`. */
const OFFICE_HOURS: readonly [number, number] = [7, 20];

const SECOND_PASS =
  /\b(?:second|2nd|new time|after the clocks?|gmt|winter time|clocks? (?:had )?(?:went|gone|changed)|second time round|again)\b/;
const FIRST_PASS = /\b(?:first (?:one|time|go|1)|old time|before the clocks?|bst|summer time)\b/;
const UNTIL = /\b(?:until|till?)(?: (?:about|around|gone|at least|just after|nearly))?\s*$|\bwait\w* for\s*$/;
const SINCE = /\bsince (?:about |around |just after |gone )?$/;

/**
 * The instants that a clock time can mean.
 * What has been lies inside the shift and not after the capture, else in the hour before the shift; what is to come goes forward to the next match;
 * the end of a range follows its start. Where the words leave open which of the two it is, both are given, so that the author is asked.
 * @param clause the clause it stands in, in lower case: "new time"
 * @param near the few words around it
 * @returns one instant when sure; several when the words fit more than once; none when nothing fits (the hour skipped in spring, a stray number)
 */
export function resolveClock(clock: ClockWords, clause: string, near: string, frame: TimeFrame): UtcMinute[] {
  if (clock.unsure) return [];
  const phrase = phraseOf(clock);
  const tense = tenseOf(phrase);
  const seen: Seen = { ...spread(clock, frame), clock, phrase, tense, frame };
  const ended = seen.inShift.length === 1 && !clock.follows ? undefined : endOfRange(seen, clause, near);
  if (ended?.length === 1 && clock.follows) return ended;
  const day = dayOf(clock, phrase, tense, wallTime(frame.receivedAt, frame.timeZone));
  if (day) {
    const fits = onDay(seen, day);
    if (fits.length > 0) return byPass(fits, clause);
  }
  if (ended) return ended;
  return byPass(decide(seen), clause);
}

interface Spread {
  /** Every match from two days before the capture to two days after, in order. */
  readonly all: readonly UtcMinute[];
  readonly inShift: readonly UtcMinute[];
  /** In the hour before the shift. */
  readonly early: readonly UtcMinute[];
  /** After the capture. */
  readonly next: readonly UtcMinute[];
}
interface Seen extends Spread {
  readonly clock: ClockWords;
  readonly phrase: Phrase;
  readonly tense: Tense;
  readonly frame: TimeFrame;
}

function spread(clock: ClockWords, frame: TimeFrame): Spread {
  const now = wallTime(frame.receivedAt, frame.timeZone);
  const all = [-2, -1, 0, 1, 2].flatMap((days) => onDate(clock, shiftDays(now, days), frame.timeZone)).toSorted((a, b) => a - b);
  const start = frame.shift?.start ?? frame.receivedAt - HALF_DAY_MINUTES;
  return {
    all,
    inShift: all.filter((at) => at >= start && at <= frame.receivedAt + CLOCK_SLACK_MINUTES),
    early: all.filter((at) => at >= start - EARLY_ARRIVAL_MINUTES && at < start),
    next: all.filter((at) => at > frame.receivedAt),
  };
}

function decide(seen: Seen): UtcMinute[] {
  const { clock, phrase, tense, frame, all, inShift, early, next } = seen;
  const ahead = nextOf(seen);
  const until = UNTIL.test(phrase.own);
  const only = inShift.length === 1 ? inShift[0]! : undefined;
  switch (tense) {
    case 'ahead': {
      // "Due two", said at three: overdue, not due again tonight.
      const overdue =
        only !== undefined &&
        /\bdue(?: back| in| at| by| for| home)*\s*$/.test(phrase.own) &&
        (ahead[0] ?? 0) - frame.receivedAt > HALF_DAY_MINUTES - (frame.receivedAt - only);
      if (overdue && isSocial(only, frame)) return [only];
      // "Chair booked from quarter to ten", said at ten: they may sit in it.
      const begun =
        only !== undefined &&
        isSocial(only, frame) &&
        /\b(?:booked|arranged|planned|scheduled|expected|for (?:after|before|by))\b/.test(phrase.own);
      return begun ? [only, ...ahead] : ahead;
    }
    case 'both':
      if (inShift.length > 0 || early.length > 0) return until && inShift.length === 0 ? ahead : [...inShift, ...early, ...ahead];
      return ahead;
    case 'open':
      return only !== undefined ? [only] : inShift.length > 0 ? [...inShift] : ahead;
    case 'appointment':
      if (inShift.length > 0 && inShift.every((at) => isSocial(at, frame)) && !startsAfterHours(frame)) return [...inShift];
      return ahead;
    default:
      break;
  }
  if (inShift.length > 0) {
    // "Hourly looks till ten", said at six: the ten that comes is nearer than the one that went.
    const near =
      (until || (tense === 'none' && BY_THE_HOUR.test(phrase.own))) &&
      tense !== 'past' &&
      only !== undefined &&
      !clock.full &&
      frame.receivedAt - only > NEARER_MINUTES &&
      (next[0] ?? 0) - frame.receivedAt < NEARER_MINUTES;
    return near ? [only, ...next.slice(0, 1)] : [...inShift];
  }
  if (until) {
    const soon = next.slice(0, 1);
    return soon.every((at) => isAwake(at, frame)) ? soon : [...all.filter((at) => at <= frame.receivedAt).slice(-1), ...soon];
  }
  const has = tense === 'past' || tense === 'state';
  const last = all.filter((at) => at <= frame.receivedAt);
  if (SINCE.test(phrase.own)) return last.slice(-1);
  // "Doctor asked for bloods by one", said at noon.
  if (has && /\b(?:by|before) (?:about )?$/.test(phrase.own) && ahead.some((at) => frame.shift !== undefined && at <= frame.shift.end))
    return ahead;
  if (early.length === 1 && has) return [...early];
  if (clock.full && !has) return ahead;
  if (clock.full) return beforeTheShift(last, ahead, frame);
  if (has) return last.slice(-2);
  // "No visitors at two", said at midnight, is about the day as likely.
  const soon = ahead.filter(
    (at) => frame.shift !== undefined && at <= frame.shift.end && (tense !== 'none' || BY_NIGHT.test(phrase.own) || isSocial(at, frame)),
  );
  return soon.length === 1 ? ahead : [...last.slice(-1), ...ahead];
}

/** A time of 24 hours told as past that no hour of the shift fits: before the shift, unless the shift has it still to come. */
function beforeTheShift(last: readonly UtcMinute[], ahead: readonly UtcMinute[], { shift }: TimeFrame): UtcMinute[] {
  const soon = ahead.filter((at) => shift !== undefined && at <= shift.end);
  return soon.length > 0 ? [...last.slice(-1), ...soon] : last.slice(-1);
}

/** The author works the night: what is done by day is then to come. */
const startsAfterHours = ({ shift, timeZone }: TimeFrame) => shift !== undefined && wallTime(shift.start, timeZone).hour >= 18;

const isAwake = (at: UtcMinute, { timeZone }: TimeFrame) => wallTime(at, timeZone).hour >= OFFICE_HOURS[0];

const isSocial = (at: UtcMinute, { timeZone }: TimeFrame) => {
  const { hour } = wallTime(at, timeZone);
  return hour >= OFFICE_HOURS[0] && hour < OFFICE_HOURS[1];
};

const BY_THE_HOUR = /\b(?:obs|looks|checks|hourly)\b/;
const BY_NIGHT =
  /\b(?:mg|mcg|dose|meds|medication|tablets?|bed|bedtime|sleep|night|tonight|obs|check|checks|turn|turns|look|looks|hourly|round|handover|tv|telly|match|film|wait|wake|waking|smoke|fag|ciggy)\b/;

/** The next match; of an hour of twelve the one inside the shift or by day, unless it is something of the night. */
function nextOf({ clock, phrase, tense, frame, next }: Seen): UtcMinute[] {
  const first = next[0];
  if (first === undefined || clock.full) return next.slice(0, 1);
  const inShift = frame.shift !== undefined && first <= frame.shift.end;
  const byNight = BY_NIGHT.test(phrase.own) && tense !== 'appointment';
  if (isSocial(first, frame) || byNight || (inShift && tense !== 'appointment')) return [first];
  const byDay = next.slice(0, 2).find((at) => isSocial(at, frame));
  return byDay === undefined ? [first] : [byDay];
}

/** "From one till two": the first match after the start, within half a day. Nothing when it ends no range or the start is open. */
function endOfRange({ clock, all, frame }: Seen, clause: string, near: string): UtcMinute[] | undefined {
  if (!clock.from) return undefined;
  const starts = resolveClock(clock.from, clause, near, frame);
  if (starts.length === 0) return undefined;
  return starts.flatMap((start) => all.filter((at) => at > start && at - start < HALF_DAY_MINUTES).slice(0, 1));
}

/** In the hour that comes twice only words such as "new time" can tell the two apart. */
function byPass(fits: readonly UtcMinute[], clause: string): UtcMinute[] {
  const twice = fits.length === 2 && (fits[1] ?? 0) - (fits[0] ?? 0) === 60;
  if (twice && FIRST_PASS.test(clause)) return [fits[0]!];
  if (twice && SECOND_PASS.test(clause)) return [fits[1]!];
  return [...new Set(fits)];
}

function onDate(clock: ClockWords, date: WallTime, timeZone: string): UtcMinute[] {
  const hours = clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12];
  return hours.flatMap((hour) => instantsOf({ ...date, hour, minute: clock.minute }, timeZone));
}

function onDay({ clock, tense, frame }: Seen, day: DayWord): UtcMinute[] {
  const [from, to] = day.hours;
  const on = (date: WallTime) =>
    [0, 1]
      .flatMap((extra) => {
        const hours = (clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12]).filter(
          (hour) => hour + 24 * extra >= from && hour + 24 * extra < to,
        );
        return hours.flatMap((hour) => instantsOf({ ...shiftDays(date, extra), hour, minute: clock.minute }, frame.timeZone));
      })
      .toSorted((a, b) => a - b);
  const told = on(day.date);
  const hasBeen = tense === 'past' || tense === 'state';
  const over = told.every((at) => at <= frame.receivedAt || (!clock.full && !isSocial(at, frame)));
  if (day.weekly && !hasBeen && over) {
    const nextWeek = on(shiftDays(day.date, 7)).filter((at) => clock.full || isSocial(at, frame));
    const begun = told.filter((at) => at <= frame.receivedAt && at >= (frame.shift?.start ?? frame.receivedAt));
    return tense === 'ahead' ? nextWeek : [...begun, ...nextWeek];
  }
  const fits = told;
  if (fits.length <= 1) return fits;
  const past = fits.filter((at) => at <= frame.receivedAt);
  const toCome = fits.filter((at) => at > frame.receivedAt);
  const inShift = past.filter((at) => at >= (frame.shift?.start ?? Number.POSITIVE_INFINITY));
  if (!hasBeen || past.length === 0) {
    if (toCome.length === 1 && (tense === 'ahead' || inShift.length === 0)) return toCome;
    // Nobody books a dentist for the small hours.
    const office = toCome.filter((at) => isSocial(at, frame) && wallTime(at, frame.timeZone).hour < APPOINTMENTS_END);
    if (office.length === 1) return office;
  }
  if (inShift.length === 1) return inShift;
  if (tense !== 'ahead' && past.length === 1) return past;
  return fits;
}
