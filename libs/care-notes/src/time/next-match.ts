import type { UtcMinute } from '../model.js';
import { BY_NIGHT, OFFICE } from './beside.js';
import { NEARER_MINUTES, isNearer } from './nearer.js';
import { type Seen, type TimeFrame, isAwake, isSocial, startsAfterHours } from './seen.js';
import { wallTime } from './zone.js';

/** An appointment of this morning, unless the same hour of this evening is near and that one long gone: "crisis team here nine", said at six. */
export const sooner = (seen: Seen): UtcMinute[] =>
  isNearer(seen) && wallTime(seen.next[0]!, seen.frame.timeZone).hour < LATE_HOUR
    ? [...seen.inShift, ...seen.next.slice(0, 1)]
    : [...seen.inShift];
/** Local hour from which nobody comes to see anybody. */
const LATE_HOUR = 22;

/** Somebody is there in the evening as well: a ward or a home, not visits. */
const worksLate = ({ shift, timeZone }: TimeFrame) => shift !== undefined && wallTime(shift.end, timeZone).hour >= 19;

/** The next match; of an hour of twelve the one inside the shift or by day, unless it is something of the night. */
export function nextOf({ clock, phrase, tense, frame, next }: Seen): UtcMinute[] {
  const first = next[0];
  if (first === undefined || clock.full) return next.slice(0, 1);
  const inShift = frame.shift !== undefined && first <= frame.shift.end;
  const byNight = BY_NIGHT.test(phrase.own) && tense !== 'appointment';
  if (isSocial(first, frame) || byNight || (inShift && tense !== 'appointment')) return [first];
  const byDay = next.slice(0, 2).find((at) => isSocial(at, frame));
  // "Listen to her chest again at ten", said at seven in the evening: tonight as likely.
  const tonight =
    first - frame.receivedAt < NEARER_MINUTES &&
    isAwake(first, frame) &&
    !startsAfterHours(frame) &&
    worksLate(frame) &&
    !OFFICE.test(phrase.own);
  if (tonight && tense === 'ahead' && byDay !== undefined) return [first, byDay];
  return byDay === undefined ? [first] : [byDay];
}
