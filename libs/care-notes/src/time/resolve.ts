import type { UtcMinute } from '../model.js';
import { BEEN_DONE, BY_NIGHT, BY_THE_HOUR, HANDED_ON, MEAL, MOVED_FROM, PREPARED, TAKE_TABLET, THEY_COME, mayCome } from './beside.js';
import type { ClockWords } from './clock-words.js';
import { dayOf } from './day-word.js';
import { atMeal } from './meal-hours.js';
import { NEARER_MINUTES, isNearer, isOfTheDay, isOver } from './nearer.js';
import { nextOf, sooner } from './next-match.js';
import { onDay } from './on-day.js';
import { HALF_DAY_MINUTES, type Seen, type TimeFrame, hasBeen, isAwake, isSocial, spread, startsAfterHours } from './seen.js';
import { isComing, phraseOf, tenseOf } from './tense.js';
import { wallTime } from './zone.js';

/** Minutes to a time that is to come beyond which one that has just gone is meant as likely. */
const FAR_AHEAD_MINUTES = 11 * 60;
const SECOND_PASS =
  /\b(?:second|2nd|new time|after the clocks?|gmt|winter time|clocks? (?:had )?(?:went|gone|changed)|second time round|again)\b/;
const FIRST_PASS = /\b(?:first (?:one|time|go|1)|old time|before the clocks?|bst|summer time)\b/;
const UNTIL = /\b(?:until|till?)(?: (?:about|around|gone|at least|just after|nearly))?\s*$|\bwait\w* for\s*$/;
/** Somebody at work for a while. */
const STANDS_IN = /\b(?:nurse|agency|bank|cover|covering|staff|temp)\b/;
const SINCE = /\bsince (?:about |around |just after |gone )?$/;

/**
 * The instants that a clock time can mean.
 * What has been lies inside the shift and not after the capture, else in the hour before the shift; what is to come goes forward to the next match;
 * the end of a range follows its start. Where the words leave open which of the two it is, both are given, so that the author is asked.
 * @param clause where it may be said which of the two passes of an hour is meant when the clocks go back, in lower case: "new time"
 * @returns one instant when sure; several when the words fit more than once; none when nothing fits (the hour skipped in spring, a stray number)
 */
export function resolveClock(said: ClockWords, clause: string, frame: TimeFrame): UtcMinute[] {
  if (said.unsure) return [];
  const clock = atMeal(said);
  const phrase = phraseOf(clock);
  const tense = tenseOf(phrase);
  const seen: Seen = { ...spread(clock, frame), clock, phrase, tense, frame };
  const ended = seen.inShift.length === 1 && !clock.follows ? undefined : endOfRange(seen, clause);
  if (ended?.length === 1 && clock.follows) return ended;
  const day = dayOf(clock, phrase, tense, wallTime(frame.receivedAt, frame.timeZone));
  if (day) {
    const fits = onDay(seen, day);
    if (fits.length > 0) return byPass(fits, clause);
  }
  if (ended) return ended;
  return byPass(decide(seen), clause);
}

function decide(seen: Seen): UtcMinute[] {
  const { clock, phrase, tense, frame, all, inShift, early, next } = seen;
  const ahead = nextOf(seen);
  const until = UNTIL.test(phrase.own);
  const only = inShift.length === 1 ? inShift[0]! : undefined;
  switch (tense) {
    case 'ahead': {
      // "Please look: sick since six." What has lasted since began before now.
      if (SINCE.test(phrase.own)) return all.filter((at) => at <= frame.receivedAt).slice(-1);
      // "Put back from one to half three", said at three: today's one.
      if (only !== undefined && MOVED_FROM.test(phrase.own)) return [only];
      const due = /\bdue(?: back| in| at| by| for| home)*\s*$/.test(phrase.own);
      if (due && !clock.full && isNearer(seen)) return next.slice(0, 1);
      if (only !== undefined && !clock.full && TAKE_TABLET.test(phrase.own)) return [only, ...ahead];
      // "Due two", said at three: overdue, not due again tonight.
      const overdue = only !== undefined && due && (ahead[0] ?? 0) - frame.receivedAt > HALF_DAY_MINUTES - (frame.receivedAt - only);
      // "Due eight in the morning", said in the evening, is tomorrow's.
      if (overdue && clock.full && frame.receivedAt - only > NEARER_MINUTES) return ahead;
      if (overdue && (clock.full || isSocial(only, frame))) return [only];
      // "Chair booked from quarter to ten", said at ten: they may sit in it.
      const begun =
        only !== undefined &&
        isSocial(only, frame) &&
        /\b(?:booked|arranged|planned|scheduled|expected|for (?:after|before|by))\b/.test(phrase.own);
      // "The bell is ringing half past ten", said at eleven: it rang, rather than tomorrow.
      const justGone = only !== undefined && !clock.full && frame.receivedAt - only < NEARER_MINUTES;
      const far = (ahead[0] ?? 0) - frame.receivedAt > FAR_AHEAD_MINUTES;
      return begun || (justGone && far) ? [only!, ...ahead] : ahead;
    }
    case 'both':
      if (!until && isComing(phrase.own) && isNearer(seen)) return next.slice(0, 1);
      if (inShift.length > 0 || early.length > 0) return until && inShift.length === 0 ? ahead : [...inShift, ...early, ...ahead];
      return ahead;
    case 'reported':
      if (only !== undefined && (!isSocial(only, frame) || startsAfterHours(frame))) return [only, ...ahead];
      break;
    case 'coming':
      if (isNearer(seen)) return next.slice(0, 1);
      if (only !== undefined && !isSocial(only, frame)) return [only, ...ahead];
      return inShift.length > 0 ? [...inShift] : ahead;
    case 'open':
      // "Melatonin for nine", said at six in the evening.
      if (/(?<!\b(?:back|out|there|round|home|in) )\bfor (?:about )?$/.test(phrase.own) && isNearer(seen)) return next.slice(0, 1);
      // "Medicines here by quarter to eight", said at seven: this evening's as likely as this morning's.
      if (/\b(?:by|before) (?:about )?$/.test(phrase.own) && !clock.full && isNearer(seen)) return [...inShift, ...next.slice(0, 1)];
      return only !== undefined ? [only] : inShift.length > 0 ? [...inShift] : ahead;
    case 'appointment':
      if (inShift.length > 0 && inShift.every((at) => isSocial(at, frame)) && !startsAfterHours(frame))
        // "Chiropodist is 9.30", said in the evening.
        return isOver(seen) && (isComing(phrase.own) || PREPARED.test(clock.after)) ? [...inShift, ...ahead] : sooner(seen);
      // "Jab ten past eight", said by the night at half past: it has just been.
      if (
        inShift.some((at) => isSocial(at, frame) && frame.receivedAt - at < NEARER_MINUTES) &&
        (ahead[0] ?? 0) - frame.receivedAt > FAR_AHEAD_MINUTES
      )
        return [...inShift, ...ahead];
      // "Review at six", said at half four in the night: there are reviews by night too.
      if (inShift.length === 0 && /\breview (?:is |at |due )*$/.test(phrase.own) && (next[0] ?? Infinity) <= (frame.shift?.end ?? 0))
        return [...new Set([...next.slice(0, 1), ...ahead])];
      return ahead;
    default:
      break;
  }
  // "Awake since five", told in the evening: the morning's five as likely.
  if (
    only !== undefined &&
    !clock.full &&
    SINCE.test(phrase.own) &&
    /\b(?:awake|up|woke)\b/.test(phrase.own) &&
    wallTime(only, frame.timeZone).hour >= 12
  )
    return [...all.filter((at) => at < only).slice(-1), only];
  // "Reports waking at four", told by day in the afternoon: of the small hours as likely.
  if (
    only !== undefined &&
    !clock.full &&
    /\bwaking(?: up)?(?: early)?(?: at| about| around| by)?\s*$/.test(phrase.own) &&
    wallTime(only, frame.timeZone).hour >= 12
  )
    return [...all.filter((at) => at < only).slice(-1), only];
  // "Had his tea at five", told by the night: nobody eats it then.
  if (only !== undefined && !clock.full && MEAL.test(phrase.own) && !isAwake(only, frame))
    return [...all.filter((at) => at < only).slice(-1), only];
  if (inShift.length > 0) {
    // "Hourly looks till ten", said at six: the ten that comes is nearer than the one that went.
    // "Pot left on the desk for the doctor nine", told by the night.
    if (only !== undefined && !clock.full && startsAfterHours(frame) && !isSocial(only, frame) && HANDED_ON.test(phrase.own))
      return [only, ...ahead];
    const near =
      (until || (tense === 'none' && BY_THE_HOUR.test(phrase.own))) &&
      !(tense === 'past' || tense === 'reported') &&
      only !== undefined &&
      !clock.full &&
      frame.receivedAt - only > NEARER_MINUTES &&
      (next[0] ?? 0) - frame.receivedAt < NEARER_MINUTES;
    // "Visitor in at eight", said at seven in the evening.
    const either =
      isNearer(seen) &&
      isAwake(next[0]!, frame) &&
      (tense === 'none' ? mayCome(clock.before, phrase.own) : tense === 'state' && THEY_COME.test(phrase.own));
    // "Neuro obs til eight", said at four in the night: they go on.
    if (near && until && BY_THE_HOUR.test(phrase.own) && isNearer(seen) && !/^\s*,?\s*then\b/.test(clock.after)) return next.slice(0, 1);
    // "Obs every half hour until eight", said at one in the night: the eight that went ends nothing that goes on.
    const goesOn =
      until && tense === 'none' && only !== undefined && !clock.full && (BY_THE_HOUR.test(phrase.own) || STANDS_IN.test(phrase.own));
    return near || either || goesOn ? [only!, ...next.slice(0, 1)] : [...inShift];
  }
  if (until) {
    const soon = next.slice(0, 1);
    // "Music till three in the morning", told by day.
    if (clock.full && !startsAfterHours(frame) && soon.every((at) => !isAwake(at, frame)))
      return all.filter((at) => at <= frame.receivedAt).slice(-1);
    return soon.every((at) => isAwake(at, frame)) ? soon : [...all.filter((at) => at <= frame.receivedAt).slice(-1), ...soon];
  }
  const has = hasBeen(tense);
  const last = all.filter((at) => at <= frame.receivedAt);
  if (SINCE.test(phrase.own)) return last.slice(-1);
  // "Doctor asked for bloods by one", said at noon.
  if (has && /\b(?:by|before) (?:about )?$/.test(phrase.own) && ahead.some((at) => frame.shift !== undefined && at <= frame.shift.end))
    return ahead;
  if (early.length === 1 && has) return THEY_COME.test(phrase.own) ? [...early, ...ahead] : [...early];
  // "Was given by the day staff at six", said at nine in the evening.
  if (has && !clock.full && BEEN_DONE.test(phrase.own) && frame.receivedAt - (last.at(-1) ?? 0) < HALF_DAY_MINUTES) return last.slice(-1);
  if (!clock.full && isOfTheDay(seen)) return next.slice(0, 1);
  if (clock.full && !has) return ahead;
  // "They visit again 18:30", said at one: nothing says that it was.
  if (
    clock.full &&
    /\bagain (?:at )?$/.test(phrase.own) &&
    tense === 'state' &&
    ahead.some((at) => at - frame.receivedAt < HALF_DAY_MINUTES)
  )
    return [...last.slice(-1), ...ahead];
  // "Breakfast at seven", said at five: this morning's, not yesterday's.
  if (
    clock.full &&
    tense === 'state' &&
    frame.receivedAt - (last.at(-1) ?? 0) > HALF_DAY_MINUTES &&
    ahead.some((at) => frame.shift !== undefined && at <= frame.shift.end)
  )
    return ahead;
  if (clock.full) return beforeTheShift(last, ahead, frame);
  if (has) return [...last.slice(-1), ...ahead];
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

/** "From one till two": the first match after the start, within half a day. Nothing when it ends no range or the start is open. */
function endOfRange({ clock, all, frame }: Seen, clause: string): UtcMinute[] | undefined {
  if (!clock.from) return undefined;
  const starts = resolveClock(clock.from, clause, frame);
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
