import { type Seen, isAwake, isSocial, startsAfterHours } from './seen.js';
import { isAppointment } from './tense.js';

/** Minutes after which a time that went is far, when the next such time is near. */
const FAR_MINUTES = 6 * 60;
/** Minutes between a time that went and one that comes that make "till" mean the second as well. */
export const NEARER_MINUTES = 4 * 60 + 30;

/** Of a time told by half a day: the last such was long ago and the next is soon. */
export const isNearer = ({ clock, inShift, next, frame }: Seen): boolean =>
  !clock.full &&
  inShift.length === 1 &&
  frame.receivedAt - inShift[0]! > FAR_MINUTES &&
  (next[0] ?? Number.POSITIVE_INFINITY) - frame.receivedAt < NEARER_MINUTES;

/** The author's day is nearly done and the time was hours ago. */
export const isOver = ({ inShift, frame }: Seen): boolean =>
  frame.shift !== undefined && frame.shift.end - frame.receivedAt < NEARER_MINUTES && frame.receivedAt - (inShift[0] ?? 0) > FAR_MINUTES;

/** "She's at the cinema twenty past six", said by day: not the small hours before the shift, unless the words tell of what has been. */
export function isOfTheDay({ phrase, tense, all, next, frame }: Seen): boolean {
  const last = all.findLast((at) => at <= frame.receivedAt);
  const inShift = frame.shift !== undefined && next[0] !== undefined && next[0] <= frame.shift.end && isSocial(next[0], frame);
  if (!inShift || last === undefined || isAwake(last, frame) || startsAfterHours(frame)) return false;
  return (tense !== 'past' && tense !== 'reported') || isAppointment(phrase.own);
}
