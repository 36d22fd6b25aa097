import type { Mention } from '../people/mention.js';
import type { ClauseFacts } from '../people/pronouns.js';
import { SOMEBODY } from '../segment/mask-names.js';
import { endsSentence } from '../segment/sentence-end.js';
import type { TokenRange } from '../segment/token-range.js';
import type { Token } from '../text/tokens.js';
import { hashOf, totalsOf, type WeightTable } from '../weigh/table.js';
import { featuresOfSense } from '../weigh/words.js';
import { nobodyWeights } from './weights.js';

/**
 * Log odds from which words stand in nobody's record, chosen by what is lost of people on writers left out of learning (ADR 0115): where a sentence begins with them, and
 * where they go on with what was being said.
 */
export const LEAST_NOBODYS = { opens: 0.5, goesOn: 1.25 } as const;

/** Words for somebody who was told of before: then they are not nobody's. */
const GOES_ON_ABOUT =
  /^(?:he|him|his|himself|he's|hes|he'd|he'll|she|her|hers|herself|she's|shes|she'd|she'll|they|them|their|theirs|themselves|they're|they've|they'd)$/;

/**
 * The words of a clause that has neither the name of a service user or of kin nor a pronoun for somebody, colleagues masked.
 * @returns undefined where it has one
 */
function bareWords(tokens: readonly Token[], { from, to }: TokenRange, mentions: readonly Mention[]): string | undefined {
  const inside = mentions.filter((mention) => mention.from < to && from < mention.to);
  if (inside.some(({ who }) => who !== 'colleague')) return undefined;
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const { kind, text } = tokens[at]!;
    if (GOES_ON_ABOUT.test(text)) return undefined;
    if (kind === 'word' || kind === 'number') words.push(inside.some((mention) => mention.from <= at && at < mention.to) ? SOMEBODY : text);
  }
  return words.join(' ');
}

/** Words without a name, and where they stand among the clauses of the dictation. */
export interface BareWords {
  readonly text: string;
  readonly place: 'first' | 'inside' | 'last';
  /** A sentence begins with them: they do not go on with what was being said. */
  readonly opens: boolean;
}

/** The names of what holds of the words, and of where they stand. */
export const nobodysFeatures = ({ text, place, opens }: BareWords): string[] => [
  ...featuresOfSense(text).add(`place:${place}`).add(`opens:${opens}`),
];

/** Log odds that bare words are about nobody in care: the building, the team, the author's own day, the round as a whole. */
export const nobodysOdds = (words: BareWords, weights: WeightTable = nobodyWeights()): number =>
  totalsOf(weights, nobodysFeatures(words).map(hashOf))[0]!;

/** Words without a name as they stand in a dictation; undefined where a clause has one. */
export function bareClause(tokens: readonly Token[], range: TokenRange, mentions: readonly Mention[]): BareWords | undefined {
  const text = bareWords(tokens, range, mentions);
  if (text === undefined || text === '') return undefined;
  const { from, to } = range;
  return {
    text,
    place: from === 0 ? 'first' : tokens.slice(to).some(({ kind }) => kind === 'word') ? 'inside' : 'last',
    opens: from === 0 || endsSentence(tokens, from - 1),
  };
}

const LEAVES_OUT_ITS_DOER =
  /^(?:(?:and|but|so|then|also|just|not|never|still|now|again|only) )*(?:was|were|had|has|is|slept|ate|drank|took|refused|declined|went|came|said|says|wants|wanted|woke|up|awake|asleep|denied|denies|settled|accepted|asked|needs|seemed|appeared)\b/;

/** "Two, solid till six": on a round a room stands for whoever sleeps in it. */
const BEGINS_WITH_A_ROOM =
  /^(?:(?:and|then|so|room|number|bed) )*(?:[1-9]|1\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

/** "was up most of the night": somebody did it, who is left out as in a telegram. */
export const leavesOutItsDoer = ({ text }: ClauseFacts): boolean => LEAVES_OUT_ITS_DOER.test(text);

/** The words of a clause that may be about nobody in care: it names nobody, and no doer or room is left to be understood. */
function nobodysWords({ tokens, range, mentions }: ClauseFacts): BareWords | undefined {
  const words = bareClause(tokens, range, mentions);
  return words && !LEAVES_OUT_ITS_DOER.test(words.text) && !BEGINS_WITH_A_ROOM.test(words.text) ? words : undefined;
}

/** Whether a clause may stand in nobody's record at all. */
export const mayBeNobodys = (clause: ClauseFacts): boolean => nobodysWords(clause) !== undefined;

/** Whether a clause without a name is so surely about nobody in care that it stands in nobody's record. */
export function isNobodys(clause: ClauseFacts): boolean {
  const words = nobodysWords(clause);
  return words !== undefined && nobodysOdds(words) >= (words.opens ? LEAST_NOBODYS.opens : LEAST_NOBODYS.goesOn);
}
