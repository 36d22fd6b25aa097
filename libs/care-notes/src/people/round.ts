import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import type { PeopleIndex } from './people-index.js';
import { bareRoomAt, isRoom } from './refs.js';

/** So many doors, one after the other, are a round: fewer may be counts. */
const DOORS_LEAST = 3;
const STATE =
  /^(?:up|out|in|awake|asleep|settled|unsettled|solid|quiet|restless|ok|okay|fine|good|well|flat|same|likewise|ditto|still|no|nothing|grumpy|chatty|tearful|not)$/;
const STOPS = /^[.,;:!?]$/;
/** Before a number that is a time, a count or a part of one. */
const COUNTS_OR_TIMES =
  /^(?:at|by|from|to|since|till|until|gone|past|half|about|around|before|after|between|and|or|for|of|the|these|those|all|both|other|only|just|got|had|ate|drank|took|with|room|bed|flat|point|number|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/**
 * "Two, solid. Three, up for toast at one. Five snored": on a round from door to door the number alone stands for whoever lives behind it. Pure.
 * @param isTaken whether a token is part of a time or a dose
 * @returns the refs for the token of each such number; nothing where fewer than three doors follow each other upwards
 */
export function doorsOfRound(
  tokens: readonly Token[],
  index: PeopleIndex,
  isTaken: (token: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const doors = new Map<number, readonly string[]>();
  let last = 0;
  tokens.forEach((_, i) => {
    const digits = isTaken(i) ? undefined : bareRoomAt(tokens, i);
    if (digits === undefined || Number(digits) <= last || !opens(tokens, i) || !tells(tokens, i)) return;
    const refs = index.people.filter(({ place }) => isRoom(place, digits)).map(({ ref }) => ref);
    if (refs.length === 0) return;
    last = Number(digits);
    doors.set(i, refs);
  });
  return doors.size >= DOORS_LEAST ? doors : new Map();
}

const begins = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokens[i - 1]!.kind === 'break' || STOPS.test(tokens[i - 1]!.text);
const opens = (tokens: readonly Token[], i: number): boolean => begins(tokens, i) || !COUNTS_OR_TIMES.test(tokens[i - 1]!.text);

function tells(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text ?? '';
  if (STATE.test(next) || FINITE.has(next) || PAST.has(next)) return true;
  return begins(tokens, i) && (ING.has(next) || /^[,:]$/.test(next)) && bareRoomAt(tokens, i + 2) === undefined;
}
