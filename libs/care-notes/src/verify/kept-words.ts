import { formsOf } from '../text/verbs.js';
import type { Piece } from './pieces.js';

/** What a helping verb says of when; `open` is "be" after another word: "will be", "might be". */
export type Told = 'now' | 'then' | 'done' | 'open';

/** A piece that must stand in both wordings, with what the small words around it say of it. */
export interface KeptWord extends Piece {
  /** A new sentence begins after it. */
  readonly ends: boolean;
  /** A comma, colon, dash or bracket parts it from what follows. */
  readonly parted: boolean;
  /** What it tells was done to somebody: "was punched", "being held". */
  readonly suffered: boolean;
  /** Empty where no helping verb stands before it. */
  readonly told: ReadonlySet<Told>;
  /** "has taken", "had gone". */
  readonly perfect: boolean;
  /** Follows a word such as "a" or "his": a noun, whatever verb it looks like. */
  readonly noun: boolean;
  /** Follows one person who does it: "he come in", "AL-07 come in". */
  readonly doer: 'pronoun' | 'person' | undefined;
  /** Follows a number above one. */
  readonly counted: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ARTICLES = words('a an the');
/** "A few" is not "few". */
const NEEDS_ARTICLE = words('few little');
const SOUNDS = words('um umm uh uhm er err erm em hmm mm mmm ah basically literally');
/** Words that open a sentence when somebody speaks; some only before whoever it is about. */
const OPENERS = words('and but');
const OPENERS_BEFORE_SOMEBODY = words('so okay yeah well anyway anyways');
const BE = words('am is are was were be been being');
const HAVE = words("has have had having 've 'd");
const DO = words('do does did');
const DETERMINERS = words('a an the his her my your our their its no any some each every this that these those another of');
/** May stand between a helping verb and what it helps. */
const BETWEEN = words('not never also just then already still again always really very quite so too both all been being only even');
/** Told of how somebody is, whoever did nothing to them. */
const STATES = words(
  'settled unsettled tired distressed agitated relaxed confused worried bored withdrawn subdued upset drunk frightened scared pleased done gone finished interested excited disorientated',
);
/** Participles that the verbs of `text/verbs.ts` do not list. */
const PARTICIPLES = words('beaten burnt shot sold paid fed hung blown bet lent mugged raped found thrown beat won');
export const PEOPLE = words('he she they i we you it');
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Has taken", and "has took" as many say it. */
const isHelped = ({ text, kind }: Piece): boolean => {
  const forms = formsOf(text);
  return kind === 'word' && (forms.has('participle') || forms.has('past')) && !forms.has('base');
};
/** Could tell what was done to somebody. */
const isParticiple = ({ text, kind }: Piece): boolean =>
  kind === 'word' &&
  (formsOf(text).has('participle') || PARTICIPLES.has(text) || (text.endsWith('ed') && formsOf(text).size === 0 && text.length > 4));

/**
 * What of a wording has to be kept, in order. These may go or come: articles, sounds of thinking, "and" and "but" that open a sentence, "so",
 * "well" and their like before whoever it is about, a small word said twice, commas and their like, "that" before a person, "there is",
 * "at" before a time of day, "on" before a weekday, and the helping verbs be, have and do, whose tense and voice stay with the word they help.
 */
export function keptWords(pieces: readonly Piece[]): KeptWord[] {
  const kept: KeptWord[] = [];
  let told: ReadonlySet<Told> = new Set();
  let perfect = false;
  let sinceBe = BE_REACHES;
  let noun = false;
  for (const [i, piece] of pieces.entries()) {
    const last = kept.at(-1);
    if (piece.kind === 'mark') {
      if (/^[.!;,]$/.test(piece.text)) sinceBe = BE_REACHES;
      if (/^[,:()]$/.test(piece.text) && last) kept[kept.length - 1] = { ...last, parted: true };
      if (/^[.!;]$/.test(piece.text) && last) kept[kept.length - 1] = { ...last, ends: true };
      if (FREE_MARKS.test(piece.text)) continue;
    }
    if (piece.kind === 'word') {
      if (isFree(pieces, i, last) || isStutter(pieces, i)) {
        noun ||= DETERMINERS.has(piece.text);
        continue;
      }
      const helps = helperAt(pieces, i);
      if (helps) {
        told = helps.told.size > 0 && !(told.has('then') && helps.told.has('done')) ? helps.told : told;
        perfect ||= helps.isHave;
        if (BE.has(piece.text)) sinceBe = 0;
        continue;
      }
    }
    const next = pieces[i + 1];
    const isState = STATES.has(piece.text) && next?.kind !== 'person' && !PEOPLE.has(next?.text ?? '');
    const suffered = sinceBe < BE_REACHES && isParticiple(piece) && !isState;
    const isDoer = last !== undefined && isOne(last) && !last.ends && !/^(?:and|or)$/.test(kept.at(-2)?.text ?? '');
    const doer = !isDoer ? undefined : last.kind === 'person' ? 'person' : 'pronoun';
    const counted = last?.kind === 'number' && last.text !== '1';
    kept.push({ ...piece, ends: false, parted: false, suffered, told, perfect, noun: noun || (last?.owner ?? false), doer, counted });
    const isBetween = BETWEEN.has(piece.text) || /.{2}ly$/.test(piece.text);
    if (!isBetween) perfect = false;
    if (!isBetween) sinceBe = isOne(piece) || piece.text === 'and' ? BE_REACHES : sinceBe + 1;
    told = new Set();
    noun = piece.kind === 'word' && DETERMINERS.has(piece.text);
  }
  const end = kept.at(-1);
  return end ? [...kept.slice(0, -1), { ...end, ends: false, parted: false }] : kept;
}

/** Kept words between a form of be and what it makes of a later one: "was twice punched". */
const BE_REACHES = 2;
const FREE_MARKS = /^[.!;,:()"'-]$/;
const isOne = ({ kind, owner, text }: Piece): boolean => (kind === 'person' && !owner) || /^(?:he|she|it)$/.test(text);

const isSomebody = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.kind === 'person' ||
    PEOPLE.has(piece.text) ||
    SOUNDS.has(piece.text) ||
    piece.text === ',' ||
    OPENERS_BEFORE_SOMEBODY.has(piece.text));

/** @param last the word kept before it */
function isFree(pieces: readonly Piece[], i: number, last: KeptWord | undefined): boolean {
  const { text } = pieces[i]!;
  const next = pieces[i + 1];
  const opens = last === undefined || last.ends;
  if (ARTICLES.has(text)) return !NEEDS_ARTICLE.has(next?.text ?? '');
  if (SOUNDS.has(text)) return true;
  if (opens && OPENERS.has(text)) return true;
  if (opens && OPENERS_BEFORE_SOMEBODY.has(text)) return isSomebody(next);
  if (text === 'that') return next?.kind === 'person' || PEOPLE.has(next?.text ?? '') || next?.text === 'there';
  if (text === 'there') return BE.has(next?.text ?? '') || next?.text === "'s";
  if (text === 'at') return next?.kind === 'clock';
  return text === 'on' && DAYS.test(next?.text ?? '');
}

/** "He he slept": small words only, and never "no", "had" or a name. */
const STUTTERED = words('he she they i we you it his the a an to of in on at with and so was is my');
const isStutter = (pieces: readonly Piece[], i: number): boolean =>
  STUTTERED.has(pieces[i]!.text) && pieces[i - 1]?.text === pieces[i]!.text;

/** A form of be, have or do that only helps another word; undefined where it tells something itself ("had toast", "did the dishes"). */
function helperAt(pieces: readonly Piece[], i: number): { readonly told: ReadonlySet<Told>; readonly isHave: boolean } | undefined {
  const { text } = pieces[i]!;
  if (text === "'s") return { told: new Set(['now', 'done']), isHave: false };
  if (text === 'been') return { told: new Set(['done']), isHave: false };
  if (BE.has(text)) {
    const tense: readonly Told[] = /^(?:am|is|are)$/.test(text)
      ? ['now']
      : /^(?:was|were)$/.test(text)
        ? ['then']
        : text === 'be'
          ? ['open']
          : [];
    return { told: new Set(tense), isHave: false };
  }
  const after = pieces.slice(i + 1);
  if (DO.has(text)) return after[0]?.text === 'not' ? { told: new Set([text === 'did' ? 'then' : 'now']), isHave: false } : undefined;
  if (!HAVE.has(text)) return undefined;
  const helped = after.find((piece) => !BETWEEN.has(piece.text) || piece.text === 'been');
  if (helped === undefined || helped.text === 'left' || !(isHelped(helped) || helped.text === 'been')) return undefined;
  return { told: new Set([text === 'had' || text === "'d" ? 'then' : 'done']), isHave: true };
}
