import type { DictationContext, PersonFacts } from '../model.js';
import { editDistance } from '../text/distance.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST, baseOf } from '../text/verbs.js';
import { isLexiconWord } from '../risk/ideas/read.js';
import { COMMON_FIRST_NAMES, WORD_NAMES, soundOf } from './names.js';

/** Words of the dictation that stand for somebody; token positions `[from, to)`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Refs that the words can stand for; one when sure, none for a stranger. */
  readonly refs: readonly string[];
  /** `known` service user, `relative` of one, `colleague`, or a `stranger` on no list. */
  readonly who: 'known' | 'relative' | 'colleague' | 'stranger';
  readonly possessive: boolean;
  /** The words are not exactly a name of theirs: near spelling or shortened. */
  readonly inexact: boolean;
}

/** Names and refs of one dictation's people, ready for look-up. Build once per context. */
export interface PeopleIndex {
  readonly people: readonly PersonFacts[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly phrases: readonly { readonly words: readonly string[]; readonly refs: readonly string[] }[];
  readonly relatives: ReadonlyMap<string, readonly string[]>;
  readonly colleagues: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  readonly refPrefixes: ReadonlySet<string>;
}

const wordsOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 0);

export function indexPeople(context: Pick<DictationContext, 'people' | 'colleagues' | 'unit'>): PeopleIndex {
  const byName = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const relatives = new Map<string, string[]>();
  const byNumber = new Map<string, string[]>();
  const refPrefixes = new Set<string>();
  const phrases: { words: string[]; refs: string[] }[] = [];
  const add = (map: Map<string, string[]>, key: string, ref: string) => {
    const refs = map.get(key) ?? [];
    if (!refs.includes(ref)) map.set(key, [...refs, ref]);
  };
  for (const person of context.people) {
    const full = wordsOf(person.fullName);
    const surname = full.slice(-1);
    const called = [person.preferredName, ...person.alsoCalled].map(wordsOf).filter((words) => words.length === 1 && full.length > 1);
    for (const words of called) if (words[0] !== full[0]) phrases.push({ words: [...words, ...surname], refs: [person.ref] });
    const names = [wordsOf(person.preferredName), ...person.alsoCalled.map(wordsOf), full.slice(0, 1), full.slice(-1), full];
    for (const words of names) {
      if (words.length === 1 && words[0]!.length > 1) {
        add(byName, words[0]!, person.ref);
        if (words !== names.at(-2)) add(bySound, soundOf(words[0]!), person.ref);
      }
      if (words.length > 1) phrases.push({ words, refs: [person.ref] });
    }
    for (const relative of person.relatives) for (const word of wordsOf(relative.name).slice(0, 1)) add(relatives, word, person.ref);
    const [, prefix, number] = /^([a-z]+)-?(\d+)$/i.exec(person.ref) ?? [];
    if (prefix && number) {
      refPrefixes.add(prefix.toLowerCase());
      if (person.unit === context.unit || !context.people.some((other) => other.unit === context.unit))
        add(byNumber, String(Number(number)), person.ref);
    }
  }
  for (const phrase of phrases) {
    const same = context.people
      .filter((person) => wordsOf(person.fullName).join(' ') === phrase.words.join(' '))
      .map((person) => person.ref);
    if (same.length > 1) phrase.refs = same;
  }
  return {
    people: context.people,
    byName,
    bySound,
    phrases,
    relatives,
    colleagues: new Set(context.colleagues.flatMap((name) => wordsOf(name).slice(0, 1))),
    byNumber,
    refPrefixes,
  };
}

/** Everybody spoken of, left to right. Never guesses: a name that two people share carries both refs. */
export function findMentions(tokens: readonly Token[], index: PeopleIndex, isTaken: (token: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found =
      refAt(tokens, i, index) ??
      placeAt(tokens, i, index) ??
      phraseAt(tokens, i, index) ??
      (isTaken(i) ? undefined : (nameAt(tokens, i, index) ?? bareNumberAt(tokens, i, index, mentions)));
    if (!found) continue;
    mentions.push(found);
    i = found.to - 1;
  }
  return mentions;
}

const known = (from: number, to: number, refs: readonly string[], tokens: readonly Token[], inexact = false): Mention => ({
  from,
  to,
  refs,
  who: 'known',
  possessive: /'s?$/.test(tokens[to - 1]!.text) && !actsNext(tokens, to),
  inexact,
});

function refAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
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
function isPartOfCode(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i]!;
  const dash = tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === number.start ? 1 : 0;
  const before = tokens[i - 1 - dash];
  return before?.kind === 'word' && before.end === number.start - dash;
}

/** A bare "12" stands for a person only where a person would: beside another ref, or doing something. */
function bareNumberAt(tokens: readonly Token[], i: number, index: PeopleIndex, before: readonly Mention[]): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || isPartOfCode(tokens, i)) return undefined;
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

function placeAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  const first = tokens[i]!;
  if (!/^(?:room|bed|flat|bedroom|cubicle|apartment|rm)$/.test(first.text)) return undefined;
  const number = tokens[i + 1]?.text ?? '';
  const digits = /^\d{1,3}$/.test(number) ? String(Number(number)) : NUMBER_WORDS[number];
  if (digits === undefined) return undefined;
  const refs = index.people
    .filter((person) => new RegExp(`^(?:room|bed|flat|bedroom|apartment)\\s*0*${digits}\\b`, 'i').test(person.place))
    .map((person) => person.ref);
  if (refs.length === 0) return undefined;
  const names =
    /^(?:in|from)$/.test(tokens[i - 1]?.text ?? '') &&
    /^(?:resident|patient|lad|girl|guy|man|woman|lady|gent|gentleman|person|one|client|her|him|bloke|fella|lass|user)$/.test(
      tokens[i - 2]?.text ?? '',
    );
  const acts = FINITE.has(tokens[i + 2]?.text ?? '') || PAST.has(tokens[i + 2]?.text ?? '');
  const opens =
    i === 0 ||
    tokens[i - 1]!.kind === 'break' ||
    /^[.,;:]$/.test(tokens[i - 1]!.text) ||
    /^(?:and|with|checked|to|from)$/.test(tokens[i - 1]!.text);
  return names || (acts && opens) || (opens && /^[,:.-]$/.test(tokens[i + 2]?.text ?? '') && i === 0)
    ? known(i, i + 2, refs, tokens)
    : undefined;
}
const NUMBER_WORDS: Readonly<Record<string, string>> = {
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
};

const bare = (word: string) => word.replace(/'s?$/, '');

function phraseAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  for (const { words, refs } of index.phrases) {
    if (bare(tokens[i]!.text) !== words[0] && tokens[i]!.text !== words[0]) continue;
    if (words.every((word, k) => tokens[i + k]?.text === word || (k === words.length - 1 && bare(tokens[i + k]?.text ?? '') === word)))
      return known(i, i + words.length, refs, tokens);
  }
  return undefined;
}

/** "Idris's been", "Carol's asleep" are verbs; "Carol's room" is a possession. */
function actsNext(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.text ?? '';
  return (
    ING.has(next) ||
    /^(?:been|not|just|still|got|gone|done|had|very|really|a|in|on|up|out|fine|ok|okay|asleep|awake|settled|unsettled|quite|being|also|said|told|calm|back|doing|all|so|too|well|low|tearful|upset|taken|eaten|refused|come)$/.test(
      next,
    ) ||
    (PAST.has(next) && baseOf(next) !== undefined)
  );
}

function nameAt(tokens: readonly Token[], i: number, index: PeopleIndex): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
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
  return nearName(tokens, i, word, index) ?? stranger(tokens, i, word);
}

/** "Bogdans mattress", "Mays bathroom": speech recognition leaves the apostrophe out. Undefined where the word is one of its own. */
function gluedOwner(tokens: readonly Token[], i: number, index: PeopleIndex): string | undefined {
  const { text, cased } = tokens[i]!;
  if (!/[^s']s$/.test(text) || index.byName.has(text) || index.relatives.has(text) || index.colleagues.has(text)) return undefined;
  const owner = text.slice(0, -1);
  if (!index.byName.has(owner) || owner.length < 3) return undefined;
  const capital = /^\p{Lu}/u.test(cased);
  return WORD_NAMES.has(owner) || owner.length < 4 || isEveryday(text) ? (capital ? owner : undefined) : owner;
}

function resolvedName(tokens: readonly Token[], i: number, word: string, refs: readonly string[], index: PeopleIndex): Mention {
  const role =
    /^(?:nurse|dr|doctor|sister|staff|rn|nic|hca|manager|worker|psychologist|ot|physio|colleague|advocate|auntie|uncle|aunt|mr|mrs|miss|ms)$/.test(
      tokens[i - 1]?.text ?? '',
    );
  if (role && index.colleagues.has(word) && !/^(?:mr|mrs|miss|ms)$/.test(tokens[i - 1]!.text))
    return { from: i, to: i + 1, refs: [], who: 'colleague', possessive: false, inexact: false };
  const kin = index.relatives.get(word);
  if (kin && relationBefore(tokens, i)) return { from: i, to: i + 1, refs: kin, who: 'relative', possessive: false, inexact: false };
  const alike = index.bySound.get(soundOf(word)) ?? [];
  const all = [...new Set([...refs, ...alike])];
  return known(i, i + 1, all, tokens);
}

const relationBefore = (tokens: readonly Token[], i: number) =>
  /^(?:mum|mam|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|mate|nan|gran|aunt|auntie|uncle|cousin|niece|nephew|neighbour|ex)$/.test(
    tokens[i - 1]?.text ?? '',
  );

/** Words that are also names count as names when capitalised inside a sentence, or where only a person can stand. */
function meantAsName(tokens: readonly Token[], i: number, word: string): boolean {
  if (!WORD_NAMES.has(word) || (word.length > 5 && !WORD_NAMES.has(word))) return true;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.text ?? '';
  const opens = before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text);
  const capital = /^\p{Lu}/u.test(token.cased);
  if (capital && !opens && !(before?.kind === 'word' && /^\p{Lu}+$/u.test(before.cased) && before.cased.length > 2))
    return word.length > 1 && word !== 'i';
  if (token.text.endsWith("'s") && token.text !== "it's" && token.text !== "he's")
    return !/^(?:it|he|so|me|my|we|us|in|at|an|no|on|do|go|is|as)$/.test(word);
  if (
    /^(?:i|we|he|she|they|it|you|staff|to|the|a|that|who|this|there|not|if|bit|his|her|its|my|your|our|their|some|no|any|of)$/.test(
      before?.text ?? '',
    ) &&
    !(/^(?:that|if|not|of|to)$/.test(before!.text) && PAST.has(next))
  )
    return false;
  const acts =
    PAST.has(next) ||
    (/[^s]s$/.test(next) && FINITE.has(next)) ||
    /^(?:was|is|has|had|were|been|up|came|slept|who|heard|isn't|wasn't|didn't|hasn't|won't)$/.test(next);
  if (word === 'hope' && capital && opens)
    return !/^(?:he|she|they|it|you|this|that|to|for|so|everyone|all|we|i|nights|days|the|its|someone|tomorrow)$/.test(next);
  // The auxiliary is followed by a plain verb or by its subject; a person by anything else.
  if (/^(?:will|may|might|can)$/.test(word) && capital && opens)
    return (
      acts ||
      ING.has(next) ||
      next === ',' ||
      /(?:ed|ing)$/.test(next) ||
      /^(?:up|asleep|awake|settled|in|out|and|n|with|on|at|very|really|quite|still|again|also|just|then|fine|ok|low|bright|flat|calm|tearful|quiet|chatty|happy|unsettled|not|about|off|down|to|the)$/.test(
        next,
      )
    );
  if (word === 'hope' && !capital && opens) return acts || CHEER.test(next);
  if (acts) return !/^(?:in|at|an|so|me|my|we|us|no|on|or|as|he|it|is|do|if|be|i|a|by|go|up)$/.test(word) || capital;
  if (/^(?:with|told|asked|gave|saw|checked|for|and|from|by|near)$/.test(before?.text ?? '') && capital) return true;
  return (
    capital &&
    opens &&
    !/^(?:so|in|at|an|no|on|as|if|may|will|my|me|we|us|he|it|is|do|be|go|up|by|i|a|or|can|hope|see|read|saw|said|mum|dad|nan|gran|summer|sunny|happy|monday|friday|wednesday|christmas|easter)$/.test(
      word,
    )
  );
}

const CHEER =
  /^(?:happy|bright|settled|calm|tearful|low|quiet|chatty|cheerful|asleep|awake|unsettled|restless|confused|fine|well|up|poorly|sleepy|pleasant)$/;

/** One slip away from exactly the names on the list, and no everyday word: taken as meant, marked as inexact; two people fit: both are kept. */
function nearName(tokens: readonly Token[], i: number, word: string, index: PeopleIndex): Mention | undefined {
  if (word.length < 3 || (WORD_NAMES.has(word) && word !== 'car') || (isEveryday(word) && word !== 'car')) return undefined;
  const token = tokens[i]!;
  // A small letter and a word of the language: no slip of a name.
  if (word !== 'car' && !/^\p{Lu}/u.test(token.cased) && isLexiconWord(word)) return undefined;
  const before = tokens[i - 1];
  const capital = /^\p{Lu}/u.test(token.cased);
  const next = tokens[i + 1]?.text ?? '';
  const acts = PAST.has(next) || /^(?:was|is|has|had|were|been|up|then|also)$/.test(next) || token.text.endsWith("'s");
  const opens = before === undefined || before.kind === 'break' || before.kind === 'mark';
  const article = /^(?:the|a|an|his|her|in|my|their|our|this|that|of|by)$/.test(before?.text ?? '');
  const allowed = word.length <= 6 || word.length < 8 ? 1 : 2;
  const near = new Set<string>();
  const short = new Set<string>();
  for (const [name, refs] of index.byName) {
    if (
      name.length >= 4 &&
      word.length >= 4 &&
      !index.colleagues.has(word) &&
      editDistance(word, name, allowed) <= allowed &&
      (word[0] === name[0] || name.length > 4)
    )
      for (const ref of refs) near.add(ref);
    else if (name.length > word.length && name.startsWith(word)) for (const ref of refs) short.add(ref);
  }
  if (near.size > 0 && (capital || acts || !COMMON_FIRST_NAMES.has(word)) && !article)
    return stranger(tokens, i, word) && COMMON_FIRST_NAMES.has(word)
      ? { ...known(i, i + 1, [...near], tokens, true), who: 'stranger' }
      : known(i, i + 1, [...near], tokens, true);
  if (short.size > 0 && !article && (word === 'car' ? (acts && (capital || opens)) || (capital && !opens) : capital || acts))
    return known(i, i + 1, [...short], tokens, true);
  return undefined;
}

function stranger(tokens: readonly Token[], i: number, word: string): Mention | undefined {
  const token = tokens[i]!;
  if (word.length < 2 || (WORD_NAMES.has(word) && !COMMON_FIRST_NAMES.has(word))) return undefined;
  const capital = /^\p{Lu}/u.test(token.cased);
  if (WORD_NAMES.has(word) && !capital) return undefined;
  const next = tokens[i + 1]?.text ?? '';
  const acts = PAST.has(next) || /^(?:was|is|has|had|were|been|up|rang|called|who)$/.test(next);
  if (COMMON_FIRST_NAMES.has(word) && (capital || acts))
    return {
      from: i,
      to: i + 1,
      refs: [],
      who: 'stranger',
      possessive: token.text.endsWith("'s") && !actsNext(tokens, i + 1),
      inexact: false,
    };
  return undefined;
}

const EVERYDAY = new Set(
  `was were that this then than them they there these those with when went what well were will want went been bed had has have her him his she the and are for not but you all can
  out up down one two three four five six seven eight nine ten day night meal lunch dinner room ward door shop walk park bath shower staff nurse meds mood told took said came
  done gone good calm low ate sat ran saw off about after again also around asked back both bring call call came care chat check clear come cross did does each even ever every felt few find
  fine from full gave get give going got half hand hard head help here high hold home hour into just keep kept kind last late left let like little long look lot made make many more most
  much must need never next nice now off okay old once only open other over own part past place plan put quite rest right same see seem sent set shift short show side sleep slept small
  some soon still stop such take talk tea tell thank thing time today told try turn under until use very visit wait walk warm watch water way week while who why work year
  corridor garden lounge kitchen carol dear near hear year ear bear mark dark park bark hart part cart art main pain rain gain train mean men man may day lay say pay way ray may many any
  care dare rare bare share square marry carry merry berry cherry sorry worry hurry early daily family finally really else false true lose loose these those shape sheet sleet steal steam stem
  been being bean mean lean clean green seen keen teen queen between joined join coin loin john june jane just jean jeans genes data late later ladder letter litter bitter better butter
  dawn down town gown brown crown drawn sore more core store score score tone done gone bone lone alone along belong phone prone hope rope cope scope dope grace trace place space face pace race
  carers hands hanna alert ales alter after offer other mother brother father rather gather weather whether either neither another together
  marks makes takes wakes cakes lakes bakes rakes snakes stakes aware award awake awoke await aside asides`.split(/\s+/),
);
const isEveryday = (word: string) => EVERYDAY.has(word) || FINITE.has(word) || ING.has(word) || baseOf(word) !== undefined;
