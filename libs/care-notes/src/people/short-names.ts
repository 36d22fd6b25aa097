import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { known, type Mention } from './mention.js';
import type { PeopleIndex } from './people-index.js';
import { bareRoomAt, isRoom, roomAt } from './refs.js';

const LEADS_IN = /^(?:w|with|from|to|for|saw|seen|met|rang|phoned|called|texted|visited|hv|visit|tc|clinic|re|and|told|asked)$/;
const SIDE_OF_A_BODY =
  /^(?:arm|leg|hand|foot|eye|ear|hip|heel|knee|wrist|ankle|side|shoulder|glut|gluteal|buttock|deltoid|thigh|calf|breast|lung|forearm|elbow|hemi|sided?|iv|upper|lower|lateral)$/;
const NO_NAME_AFTER = /^(?:and|&|shirt|plan|vitamin|hep|unit|ward|room|block|section|type|stage|grade|level|group)$/;

/**
 * "T. lost half a stone", "saw L", "HV F": in a telegram one capital letter stands for whoever alone has a name that begins with it. Only where
 * a name would stand: opening a line, after a verb or word that leads to somebody, or before a verb; never the L and R of a body.
 */
export function initialAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word' || token.text.length !== 1 || !/^\p{Lu}$/u.test(token.cased) || /^[aio]$/.test(token.text)) return undefined;
  const refs = index.byInitial.get(token.text);
  if (refs?.length !== 1) return undefined;
  const before = tokens[i - 1];
  const dot = tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === token.end;
  const next = tokens[i + (dot ? 2 : 1)];
  const word = next?.text ?? '';
  if (
    SIDE_OF_A_BODY.test(word) ||
    NO_NAME_AFTER.test(before?.text ?? '') ||
    (/^[&+/]$/.test(word) && !(LEADS_IN.test(before?.text ?? '') && (tokens[i + 2]?.text.length ?? 0) > 3)) ||
    (word === 'and' && tokens[i + 2]?.text.length === 1)
  )
    return undefined;
  if (before?.kind === 'mark' && /^[&/'+-]$/.test(before.text) && before.end === token.start) return undefined;
  if ([before, next].some((other) => other?.text.length === 1 && /^\p{Lu}$/u.test(other.cased) && other.text !== 'i')) return undefined;
  const opens = before === undefined || before.kind === 'break' || /^[.;:]$/.test(before.text);
  const verb = PAST.has(word) || FINITE.has(word) || ING.has(word);
  const ends = next === undefined || next.kind !== 'word';
  if (
    !(
      LEADS_IN.test(before?.text ?? '') ||
      (opens && (verb || dot || word === ':')) ||
      (verb && before?.kind !== 'number' && ends === false)
    )
  )
    return undefined;
  return known(i, i + 1, refs, tokens, true);
}

/** "the two Sams", "both Johns": everybody who goes by the name, and nobody in doubt. */
export function namesakesAt(tokens: readonly Token[], i: number, index: PeopleIndex): readonly Mention[] | undefined {
  const { text } = tokens[i]!;
  if (!/^(?:two|both)$/.test(tokens[i - 1]?.text ?? '') || !text.endsWith('s')) return undefined;
  const name = text.slice(0, -1);
  const refs = new Set([...(index.byName.get(name) ?? []), ...index.likeSounding(name)]);
  return refs.size === 2 ? [...refs].map((ref) => known(i, i + 1, [ref], tokens)) : undefined;
}

const HE = /^(?:lad|man|fella|feller|bloke|boy|guy|gent|chap|gentleman)$/;
const SHE = /^(?:lass|woman|lady|girl|lassie)$/;

/** "Sam W", "Sam the lad", "Sam lad", "Sam in room 3", "Sam in three", "Sam Samuel": what the author adds so that two people of one name can be told apart. */
export function toldApart(tokens: readonly Token[], i: number, refs: readonly string[], index: PeopleIndex): Mention | undefined {
  const next = tokens[i + 1];
  const only = (to: number, meant: (person: PeopleIndex['people'][number]) => boolean) => {
    const found = index.people.filter((person) => refs.includes(person.ref) && meant(person));
    return found.length === 1 ? known(i, to, [found[0]!.ref], tokens) : undefined;
  };
  const letter = next?.text.replace(/'s$/, '') ?? '';
  if (letter.length === 1 && /^\p{Lu}/u.test(next!.cased) && letter !== 'i')
    return only(i + 2, ({ fullName }) => fullName.split(/\s+/).at(-1)?.toLowerCase().startsWith(letter) ?? false);
  if (next && /^\p{Lu}/u.test(next.cased) && next.text !== tokens[i]!.text) {
    const called = only(i + 2, ({ fullName, alsoCalled }) =>
      [...fullName.split(/\s+/).slice(0, 1), ...alsoCalled].some((name) => name.toLowerCase() === next.text),
    );
    if (called) return called;
  }
  const kind = tokens[i - 1]?.text ?? '';
  if (/^(?:the|our|that)$/.test(tokens[i - 2]?.text ?? '') && (HE.test(kind) || SHE.test(kind)))
    return only(i + 1, ({ pronouns }) => pronouns.startsWith(HE.test(kind) ? 'he' : 'she'));
  const room = [i + 1, i + 2]
    .map((at) => (at === i + 1 || /^(?:in|from|\()$/.test(next?.text ?? '') ? roomAt(tokens, at) : undefined))
    .find(Boolean);
  if (room !== undefined) return only(i + 1, ({ place }) => isRoom(place, room));
  const bare = next?.text === 'in' ? bareRoomAt(tokens, i + 2) : undefined;
  if (bare !== undefined) return only(i + 3, ({ place }) => isRoom(place, bare));
  const sex = next?.text === 'the' ? tokens[i + 2]?.text : next?.text;
  if (sex === undefined || !(HE.test(sex) || SHE.test(sex))) return undefined;
  return only(next?.text === 'the' ? i + 3 : i + 2, ({ pronouns }) => pronouns.startsWith(HE.test(sex) ? 'he' : 'she'));
}
