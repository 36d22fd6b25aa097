import { KIN, SOMEBODY } from '../segment/mask-names.js';
import { ideaStem } from '../text/idea-stem.js';
import { kindOf } from './kinds.js';

/** Words of a clause whose names are masked, with their places; a name is one letter, whatever its length. */
export interface ClauseWord {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const ENDING = '$';
/** The letters under which the weights were learnt: another would be another feature. */
const SOMEBODY_LEARNT = '\u0298';
const KIN_LEARNT = '\u01c2';
/** Words of grammar stand for themselves among the kinds; their meaning is their form. */
const GRAMMAR = new Set(
  'i you he she it we they me him her them us my your his its our their a an the and or but if of to in on at for with from by was were is are be been has have had do did does not no as so that this'.split(
    ' ',
  ),
);
/** Letters of the pieces of a word, shortest and longest: they bear slips of the keyboard, dialect and endings. */
const PIECE_LETTERS = [3, 5] as const;

/** Words and numbers of a masked clause in order, with the stems under which they weigh: one or two digits are "#", longer numbers "##". */
export function clauseWords(masked: string): ClauseWord[] {
  return [...masked.matchAll(/[\p{L}\d]+(?:'\p{L}+)*/gu)].map((match) => {
    const word = match[0].startsWith(SOMEBODY) ? SOMEBODY_LEARNT : match[0].startsWith(KIN) ? KIN_LEARNT : match[0];
    const stem = /^\d/.test(word) ? (/^\d{1,2}$/.test(word) ? '#' : '##') : ideaStem(word);
    return { word, stem, start: match.index, end: match.index + match[0].length };
  });
}

/** Names of a word alone, with the next and with the next but one; the first word also begins the clause. */
function wordFeatures(words: readonly ClauseWord[], i: number): string[] {
  const at = (k: number) => (k < 0 ? '^' : k >= words.length ? ENDING : words[k]!.stem);
  const names = [`u:${at(i)}`, `b:${at(i)} ${at(i + 1)}`];
  if (i === 0) names.push(`b:^ ${at(0)}`);
  if (i + 2 < words.length) names.push(`s:${at(i)} ${at(i + 2)}`);
  return names;
}

/** The same of the kinds of words. */
function kindFeatures(kinds: readonly string[], i: number): string[] {
  const names = /^\d/.test(kinds[i]!) ? [`k:${kinds[i]!}`] : [];
  if (i + 1 < kinds.length) names.push(`kb:${kinds[i]!} ${kinds[i + 1]!}`);
  if (i + 2 < kinds.length) names.push(`ks:${kinds[i]!} ${kinds[i + 2]!}`);
  return names;
}

/** Whether a word is one of grammar, whose meaning is its form. */
export const isGrammar = (word: string): boolean => GRAMMAR.has(word);

/** The kind of like meaning of a word as features name it; "?" for a word in no list. */
export function kindName(word: string): string {
  if (GRAMMAR.has(word)) return `=${word}`;
  if (word === SOMEBODY_LEARNT || word === KIN_LEARNT) return word;
  return String(kindOf(word) ?? '?');
}

/** All runs of three to five letters, the ends of the word marked. */
function pieces(word: string): string[] {
  if (!/^\p{Ll}/u.test(word)) return [];
  const whole = `<${word}>`;
  const out: string[] = [];
  for (let length = PIECE_LETTERS[0]; length <= PIECE_LETTERS[1]; length++)
    for (let i = 0; i + length <= whole.length; i++) out.push(`c:${whole.slice(i, i + length)}`);
  return out;
}

/** What holds of each word of a clause: the word and its neighbours, their kinds, its pieces. A name may stand at several words. Pure; linear in the letters. */
export function featuresByWord(words: readonly ClauseWord[]): string[][] {
  const kinds = words.map(({ word }) => kindName(word));
  return words.map(({ word }, i) => [...wordFeatures(words, i), ...kindFeatures(kinds, i), ...pieces(word)]);
}

const LONGEST_COUNTED = 8;
/** The names of what holds of a whole clause, each once: its words, their neighbours and kinds, and how many. Letters are not told: they weigh likeness, not sense. */
export function featuresOfSense(text: string): Set<string> {
  const words = clauseWords(text);
  const names = new Set(
    featuresByWord(words)
      .flat()
      .filter((name) => !name.startsWith('c:')),
  );
  return names.add(`words:${Math.min(words.length, LONGEST_COUNTED)}`);
}
