import type { Token } from '../text/tokens.js';
import { isEveryday } from './everyday.js';
import { meantAsName } from './meant-as-name.js';
import { actsNext, bare, known, type Mention } from './mention.js';
import { WORD_NAMES } from './names.js';
import { nearName } from './near-name.js';
import type { PeopleIndex } from './people-index.js';
import { doorsOfRound } from './round.js';
import { bareNumberAt, isStaffCode, placeAt, refAt } from './refs.js';
import { initialAt, namesakesAt, toldApart } from './short-names.js';
import { strangerAt } from './stranger.js';

/** Everybody spoken of, left to right. Never guesses: a name that two people share carries both refs. */
export function findMentions(tokens: readonly Token[], index: PeopleIndex, isTaken: (token: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  const doors = doorsOfRound(tokens, index, isTaken);
  for (let i = 0; i < tokens.length; i++) {
    const namesakes = namesakesAt(tokens, i, index);
    if (namesakes) {
      mentions.push(...namesakes);
      continue;
    }
    const door = doors.get(i);
    const found =
      (door && known(i, i + 1, door, tokens)) ??
      refAt(tokens, i, index) ??
      placeAt(tokens, i, index, mentions) ??
      phraseAt(tokens, i, index) ??
      initialAt(tokens, i, index) ??
      (isTaken(i) ? undefined : (nameAt(tokens, i, index) ?? bareNumberAt(tokens, i, index, mentions)));
    if (!found) continue;
    mentions.push(found);
    i = found.to - 1;
  }
  return mentions;
}

function phraseAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  for (const { words, refs } of index.phrases) {
    if (bare(tokens[i]!.text) !== words[0] && tokens[i]!.text !== words[0]) continue;
    if (words.every((word, k) => tokens[i + k]?.text === word || (k === words.length - 1 && bare(tokens[i + k]?.text ?? '') === word)))
      return known(i, i + words.length, refs, tokens);
  }
  return undefined;
}

function nameAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word' || isSaint(tokens, i) || isStaffCode(tokens, i)) return undefined;
  const owner = gluedOwner(tokens, i, index);
  if (owner !== undefined) {
    const found = resolvedName(tokens, i, owner, index.byName.get(owner)!, index);
    return { ...found, possessive: !actsNext(tokens, i + 1) };
  }
  const word = index.byName.has(token.text) || index.relatives.has(token.text) ? token.text : bare(token.text);
  const refs = index.byName.get(word);
  if (refs && meantAsName(tokens, i, word)) return resolvedName(tokens, i, word, refs, index);
  const kin = index.relatives.get(word);
  if (kin && meantAsName(tokens, i, word))
    return {
      from: i,
      to: i + 1,
      refs: kin,
      who: 'relative',
      possessive: /'s?$/.test(token.text) && !actsNext(tokens, i + 1),
      inexact: false,
    };
  if (index.colleagues.has(word) && !refs && meantAsName(tokens, i, word))
    return { from: i, to: i + 1, refs: [], who: 'colleague', possessive: false, inexact: false };
  return nearName(tokens, i, word, index) ?? strangerAt(tokens, i, word);
}

/** "St John's", "Saint Joan's": a church, a school or first aid. */
const isSaint = (tokens: readonly Token[], i: number): boolean =>
  /'?s$/.test(tokens[i]!.text) && /^(?:st|saint)$/.test(tokens[i - (tokens[i - 1]?.text === '.' ? 2 : 1)]?.text ?? '');

/** "Bogdans mattress", "Mays bathroom": speech recognition leaves the apostrophe out. Undefined where the word is one of its own. */
function gluedOwner(tokens: readonly Token[], i: number, index: PeopleIndex): string | undefined {
  const { text, cased } = tokens[i]!;
  if (!/[^s']s$/.test(text) || index.byName.has(text) || index.relatives.has(text) || index.colleagues.has(text)) return undefined;
  const owner = text.slice(0, -1);
  if (!index.byName.has(owner) || owner.length < 3) return undefined;
  if (RARELY_PLURAL.test(owner)) return owner;
  const capital = /^\p{Lu}/u.test(cased);
  return WORD_NAMES.has(owner) || isEveryday(text) ? (capital ? owner : undefined) : owner;
}

/** Names that are words too, though nobody says two of them. */
const RARELY_PLURAL = /^(?:lee|jo|ben|ken|grace|may|will)$/;

function resolvedName(tokens: readonly Token[], i: number, word: string, refs: readonly string[], index: PeopleIndex): Mention {
  const role =
    /^(?:nurse|dr|doctor|sister|staff|rn|nic|hca|manager|worker|psychologist|ot|physio|colleague|advocate|auntie|uncle|aunt|mr|mrs|miss|ms)$/.test(
      tokens[i - 1]?.text ?? '',
    );
  if (role && index.colleagues.has(word) && !/^(?:mr|mrs|miss|ms)$/.test(tokens[i - 1]!.text))
    return { from: i, to: i + 1, refs: [], who: 'colleague', possessive: false, inexact: false };
  const kin = index.relatives.get(word);
  if (kin && relationBefore(tokens, i)) return { from: i, to: i + 1, refs: kin, who: 'relative', possessive: false, inexact: false };
  const alike = index.heard ? index.likeSounding(word) : [];
  const all = [...new Set([...refs, ...alike])];
  const narrowed = all.length > 1 ? toldApart(tokens, i, all, index) : undefined;
  return narrowed ?? known(i, i + 1, all, tokens);
}

const relationBefore = (tokens: readonly Token[], i: number) =>
  /^(?:mum|mam|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|mate|nan|gran|aunt|auntie|uncle|cousin|niece|nephew|neighbour|ex)$/.test(
    tokens[i - 1]?.text ?? '',
  );
