import type { PersonFacts } from '../model.js';
import type { Token } from '../text/tokens.js';
import type { TokenRange } from '../segment/token-range.js';
import type { Mention } from './mention.js';
import { BYSTANDERS, RELATION_WORDS } from './names.js';

export interface ClauseFacts {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly hasRisk: boolean;
  readonly isContent: boolean;
  /** Whose names stand in it as words that were not taken for names ("will", "may"). */
  readonly perhaps: readonly string[];
}

export type Gender = 'he' | 'she' | 'they';
const PRONOUN: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  hes: 'he',
  "he's": 'he',
  "he'd": 'he',
  "he'll": 'he',
  hisself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  shes: 'she',
  "she's": 'she',
  "she'd": 'she',
  "she'll": 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  themself: 'they',
  "they're": 'they',
  theyre: 'they',
  "they'd": 'they',
  "they've": 'they',
};

export interface Pronoun {
  readonly at: number;
  readonly gender: Gender;
  readonly subject: boolean;
  /** Follows kin of the same clause, who may be the one meant. */
  readonly afterKin: boolean;
  /** Opens what kin or somebody at work did who were named just before: "rang the manager and she …". */
  readonly ofKin: boolean;
}

export function pronounsOf({ tokens, range, mentions }: ClauseFacts): Pronoun[] {
  const found: Pronoun[] = [];
  let kinAt = -1;
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]!.text;
    if (KIN.test(word) || mentions.some((mention) => mention.who !== 'known' && mention.from === i) || isUnknownName(tokens, i, mentions))
      kinAt = i;
    const gender = PRONOUN[word];
    if (gender === undefined || (word === 'them' && /^(?:of|all|both)$/.test(tokens[i - 1]?.text ?? ''))) continue;
    found.push({
      at: i,
      gender,
      subject: /^(?:s?he|they)(?:'|$)|^s?hes$/.test(word),
      afterKin: kinAt >= 0,
      ofKin: kinAt >= 0 && i - kinAt <= 3 && /^(?:and|,|so|but|who|-)$/.test(tokens[i - 1]!.text),
    });
  }
  return found;
}
/** A capital in the middle of a sentence that is nobody on any list: "had a laugh with Trev about his crying". */
const isUnknownName = (tokens: readonly Token[], i: number, mentions: readonly Mention[]): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.cased) &&
  /^(?:with|told|asked|by|to|from|saw|met|and|rang|phoned|for)$/.test(tokens[i - 1]?.text ?? '') &&
  !/day$|^(?:may|will|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|english|spanish|polish|welsh|god|mum|dad)$/.test(
    tokens[i]!.text,
  ) &&
  !mentions.some(({ from, to }) => from <= i && i < to);
const KIN = new RegExp(`^(?:${RELATION_WORDS}|${BYSTANDERS})$`);

export const fits = (person: PersonFacts | undefined, gender: Gender) => {
  const own = person?.pronouns.toLowerCase() ?? '';
  return own.startsWith(gender) || (!/^(?:he|she|they)/.test(own) && own !== 'unknown') || (gender === 'they' && own.startsWith('they'));
};

/** "Sam bit him": an object stands for somebody other than the doer. */
export const isObject = ({ tokens }: ClauseFacts, at: number): boolean =>
  tokens[at]!.text === 'him' ||
  (tokens[at]!.text === 'her' &&
    !(
      tokens[at + 1]?.kind === 'word' &&
      !/^(?:and|but|in|on|at|to|with|for|by|when|because|so|then|over|off|out|up|down|into|round|again)$/.test(tokens[at + 1]!.text)
    ));
