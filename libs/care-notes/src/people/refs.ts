import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { known, type Mention } from './mention.js';
import type { PeopleIndex } from './people-index.js';

export function refAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  const first = tokens[i]!;
  if (first.kind === 'word' && index.refPrefixes.has(first.text)) {
    const dash = tokens[i + 1]?.text === '-' ? 1 : 0;
    const number = tokens[i + 1 + dash];
    if (number?.kind === 'number' && /^\d{1,3}$/.test(number.text) && number.start - first.end <= 2) {
      const ref = index.people.find(
        (person) =>
          person.ref.toLowerCase() === `${first.text}-${number.text.padStart(2, '0')}` ||
          person.ref.toLowerCase() === `${first.text}-${number.text}`,
      )?.ref;
      const owns = tokens[i + 2 + dash]?.text === "'" && tokens[i + 3 + dash]?.text === 's';
      return ref
        ? { ...known(i, i + 2 + dash, [ref], tokens), possessive: owns }
        : { from: i, to: i + 2 + dash, refs: [], who: 'stranger', possessive: false, inexact: false };
    }
  }
  // "07": nobody says a leading zero for a clock hour without minutes, a dose or a count.
  if (
    first.kind === 'number' &&
    /^0\d$/.test(first.text) &&
    !isPartOfCode(tokens, i) &&
    !/^(?:hundred|hrs|hours|am|pm|mg|ml|:)$/.test(tokens[i + 1]?.text ?? '') &&
    !/^(?:room|bed|flat|at|oh)$/.test(tokens[i - 1]?.text ?? '')
  ) {
    const refs = index.byNumber.get(String(Number(first.text)));
    if (refs) return known(i, i + 1, refs, tokens);
  }
  return undefined;
}

/** The 1 of "RN1" or "SW-3" belongs to a member of staff's code: it is nobody's ref. */
export function isPartOfCode(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i]!;
  const dash = tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === number.start ? 1 : 0;
  const before = tokens[i - 1 - dash];
  return before?.kind === 'word' && before.end === number.start - dash;
}

/** The letters of "RN1" and "HCA-2": a grade with a number, which is how a rota calls its staff and nobody's name. */
export const isStaffCode = (tokens: readonly Token[], i: number): boolean => {
  const number = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  return /^(?:rn|rmn|rnld|hca|sw|nic)$/.test(tokens[i]!.text) && tokens[number]?.kind === 'number' && isPartOfCode(tokens, number);
};

/** A bare "12" stands for a person only where a person would: beside another ref, or doing something. */
export function bareNumberAt(tokens: readonly Token[], i: number, index: PeopleIndex, before: readonly Mention[]): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || isPartOfCode(tokens, i) || isInListOfRooms(tokens, i)) return undefined;
  const refs = index.byNumber.get(String(Number(token.text)));
  if (!refs) return undefined;
  const last = before.at(-1);
  const joined =
    /^(?:and|n|&|,|or)$/.test(tokens[i - 1]?.text ?? '') && last !== undefined && last.to === i - 1 && tokens[last.from]!.kind === 'number';
  const next = tokens[i + 1]?.text ?? '';
  const previous = tokens[i - 1]?.text ?? '';
  const acts =
    /^(?:was|is|had|has|hit|said|ate|slept|went|came|refused|asked|told|pushed|kicked|started|kept|wanted|took|punched|shouted|did|didn't|up|settled|declined)$/.test(
      next,
    ) && !/^(?:at|by|around|about|of|to|from|since|gone|for|past|after|before|until|till|room|bed|flat)$/.test(previous);
  return joined || acts ? known(i, i + 1, refs, tokens) : undefined;
}

/** The number of the room that is named at a token, as digits. */
export const roomAt = (tokens: readonly Token[], i: number): string | undefined =>
  /^(?:room|bed|flat|bedroom|cubicle|apartment|rm)$/.test(tokens[i]?.text ?? '') ? numberOf(tokens[i + 1]) : undefined;
const numberOf = (token: Token | undefined): string | undefined =>
  /^\d{1,3}$/.test(token?.text ?? '') ? String(Number(token!.text)) : NUMBER_WORDS[token?.text ?? ''];
/** "in 3", "in three": a number alone, as digits, where it counts neither time nor anything else. */
export const bareRoomAt = (tokens: readonly Token[], i: number): string | undefined =>
  COUNTED.test(tokens[i + 1]?.text ?? '') ? undefined : numberOf(tokens[i]);
const COUNTED =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|o|-|:|\.\d|of|times|goes|bits|pieces|halves|weeks'|days'|more|different)$/;
export const isRoom = (place: string, digits: string): boolean =>
  new RegExp(`^(?:room|bed|flat|bedroom|apartment)\\s*0*${digits}\\b`, 'i').test(place);

export function placeAt(tokens: readonly Token[], i: number, index: PeopleIndex, before: readonly Mention[]): Mention | undefined {
  const bareRoom = isNumberOfRoom(tokens, i);
  const listed = isInListOfRooms(tokens, i);
  const digits = bareRoom || listed ? numberOf(tokens[i]) : (roomAt(tokens, i) ?? firstOfRooms(tokens, i));
  if (digits === undefined || (!bareRoom && UNIT.test(tokens[listed ? i + 1 : i + 2]?.text ?? ''))) return undefined;
  const refs = index.people.filter(({ place }) => isRoom(place, digits)).map((person) => person.ref);
  const to = bareRoom || listed ? i + 1 : i + 2;
  const end = endOfRooms(tokens, to);
  const next = tokens[end]?.text ?? '';
  const isOfRoom = ONLY_A_ROOM.test(next) || OF_A_ROOM.test(tokens[end + 1]?.text ?? '');
  const alone = !/^(?:the|a|his|her|their|to|in|of|from|into|near|outside|by|at|for|past|between|inside|on|empty|that|opposite)$/.test(
    tokens[i - 1]?.text ?? '',
  );
  const opens =
    i === 0 ||
    tokens[i - 1]!.kind === 'break' ||
    /^[.,;:]$/.test(tokens[i - 1]!.text) ||
    /^(?:and|with|checked|to|from)$/.test(tokens[i - 1]!.text);
  // "Room 4 was up all night, room 5 no trouble": beside a room that stands for somebody, the next one does too.
  const isSecond = before.some(({ from }) => ROOMS.test(tokens[from]?.text ?? ''));
  const contrasted = isSecond && !isOfRoom && alone && (opens || /^(?:but|while|whereas|then|so)$/.test(tokens[i - 1]!.text));
  const acts =
    (FINITE.has(next) ||
      PAST.has(next) ||
      ING.has(next) ||
      /^(?:up|out|awake|asleep|settled|unsettled|still|both|all)$/.test(next) ||
      (next === 'and' && ROOMS.test(tokens[end + 1]?.text ?? ''))) &&
    !isOfRoom;
  const tells = contrasted || (acts && (opens || alone));
  if (refs.length === 0)
    return isSecond && tells && index.people.some(({ place }) => /^(?:room|bed|flat|bedroom|apartment)\s*\d/i.test(place))
      ? { from: i, to, refs: [], who: 'stranger', possessive: false, inexact: false }
      : undefined;
  if (bareRoom) return known(i, to, refs, tokens);
  if (listed)
    return before.at(-1)?.from === startOfRooms(tokens, i) || before.at(-1)?.to === i - 1 ? known(i, to, refs, tokens) : undefined;
  const names = /^(?:in|from|of)$/.test(tokens[i - 1]?.text ?? '') && LIVES.test(tokens[i - 2]?.text ?? '');
  const heard = /^(?:in|from|by)$/.test(tokens[i - 1]?.text ?? '') && SOUNDS.test(tokens[i - 2]?.text ?? '');
  const watched = /^(?:on|of|for)$/.test(tokens[i - 1]?.text ?? '') && WATCHED.test(tokens[i - 2]?.text ?? '');
  return names || heard || watched || tells || (opens && /^[,:.-]$/.test(next) && i === 0) ? known(i, to, refs, tokens) : undefined;
}

const ROOMS = /^(?:rooms?|beds?|flats?|bedrooms?|cubicles?|apartments?|rm|rms)$/;
const JOINS_ROOMS = /^(?:and|n|&|\+|,)$/;
const JOINED_MAX = 12;
/** "Rooms 4, 5 and 6 were up": the first of a list of rooms. */
const firstOfRooms = (tokens: readonly Token[], i: number): string | undefined =>
  /^(?:rooms|beds|flats|bedrooms|cubicles|apartments|rms)$/.test(tokens[i]?.text ?? '') ? numberOf(tokens[i + 1]) : undefined;
/** Where the list of rooms begins that a number stands in, else -1: "room 4 and 5", not "room 4, 5 minutes later". */
function startOfRooms(tokens: readonly Token[], i: number): number {
  if (numberOf(tokens[i]) === undefined || UNIT.test(tokens[i + 1]?.text ?? '')) return -1;
  let at = i;
  for (let joined = 0; joined < JOINED_MAX; joined++) {
    let back = at - 1;
    while (back > 0 && at - back <= 2 && JOINS_ROOMS.test(tokens[back]?.text ?? '')) back--;
    if (back === at - 1 || numberOf(tokens[back]) === undefined) return -1;
    if (ROOMS.test(tokens[back - 1]?.text ?? '')) return back - 1;
    at = back;
  }
  return -1;
}
const isInListOfRooms = (tokens: readonly Token[], i: number): boolean => startOfRooms(tokens, i) >= 0;
/** Behind the last number of a list of rooms. */
function endOfRooms(tokens: readonly Token[], to: number): number {
  let end = to;
  for (let joined = 0; joined < JOINED_MAX; joined++) {
    let at = end;
    while (at - end < 2 && JOINS_ROOMS.test(tokens[at]?.text ?? '')) at++;
    if (at === end || numberOf(tokens[at]) === undefined || UNIT.test(tokens[at + 1]?.text ?? '')) return end;
    end = at + 1;
  }
  return end;
}
const UNIT = /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|am|pm|mg|ml|times)$/;
export const LIVES =
  /^(?:resident|patient|lad|girl|guy|man|woman|lady|gent|gentleman|person|one|client|her|him|bloke|fella|lass|user|su|pt|chap|tenant|occupant)$/;
/** "the man in five", "the lady in seven": a number alone is a room's where somebody lives in it; "in five minutes" is a time. */
const isNumberOfRoom = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === 'in' &&
  (/^(?:man|woman|lady|gent|gentleman|lad|lass|girl|chap|bloke|fella|resident)$/.test(tokens[i - 2]?.text ?? '') ||
    isOneThere(tokens, i)) &&
  (tokens[i]!.text in NUMBER_WORDS || /^\d{1,2}$/.test(tokens[i]!.text)) &&
  !/^(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|o|-|:|\.|of|and)$/.test(tokens[i + 1]?.text ?? '');
/** "her in six asleep", "the one in three", "in two she's sat up": who is told of there is no time either. */
const isOneThere = (tokens: readonly Token[], i: number): boolean => {
  const who = tokens[i - 2]?.text ?? '';
  const next = tokens[i + 1]?.text ?? '';
  if (who === 'one') return tokens[i - 3]?.text === 'the';
  if (/^(?:him|her)$/.test(who)) return /^(?:asleep|awake|sleeping|snoring|slept|settled|up|is|was|had|has|been|quiet)$/.test(next);
  return /^(?:he's|she's)$/.test(next);
};
const OF_A_ROOM =
  /^(?:cleaned|checked|searched|locked|empty|cold|hot|hoovered|painted|vacant|unlocked|stripped|aired|leaking|done|needs?|cleaning|painting)$/;
const ONLY_A_ROOM = /^(?:cleaned|hoovered|painted|vacant|stripped|aired|leaking|empty)$/;
/** What is heard from a room is heard of whoever lives in it. */
const SOUNDS =
  /^(?:spluttering|noise|noises|shout|shouts|shouting|scream|screams|screaming|crying|sobbing|bang|bangs|banging|crash|thud|call|calls|buzzer|bell|coughing|choking|moaning|groaning|burning|smoke)$/;
/** "checks on room 1", "obs for bed 4": whoever lives there is looked at. */
const WATCHED = /^(?:checks?|obs|observations?|eyes)$/;
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
};
