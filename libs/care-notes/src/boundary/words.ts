import type { HeardWords } from '../aside/spoken.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { kindName, isGrammar } from '../weigh/words.js';

/** A word, number or mark as it is weighed where a clause may begin; names and clock words are told by what they are, never by themselves. */
export interface BoundaryWord {
  /** As it stands in the cleaned text. */
  readonly plain: string;
  readonly word: string;
  /** Its kind of like meaning. */
  readonly kind: string;
  /** What it may be in a sentence: a form of a verb, a name, a word of grammar, another. */
  readonly role: string;
  readonly mark: 'stop' | 'other' | undefined;
  /** It goes with the word before it: inside a name, a clock time, a dose or a quotation. */
  readonly held: boolean;
  readonly capital: boolean;
}
export interface BoundaryText {
  readonly words: readonly BoundaryWord[];
  /** Whether its writer set full stops at all. */
  readonly hasStops: boolean;
}

const NAME = '@';
const FACT = '%';
const NUMBER = '#';

/** The words of a dictation as they are weighed. Linear in the tokens, mentions and facts. */
export function boundaryText({ tokens, mentions, facts }: HeardWords): BoundaryText {
  const named = new Map<number, string>();
  const inner = new Set<number>();
  for (const { from, to, who, possessive } of mentions)
    for (let at = from; at < to; at++) {
      named.set(at, `${NAME}${who}${possessive ? '*' : ''}${at === from ? '' : '+'}`);
      if (at > from) inner.add(at);
    }
  const within = facts.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const words = tokens.map((token, at): BoundaryWord => {
    while (next < within.length && within[next]!.end <= token.start) next++;
    const fact = within[next];
    const isFact = fact !== undefined && fact.start <= token.start;
    const word = named.get(at) ?? (isFact ? FACT : token.kind === 'number' ? NUMBER : token.text);
    const before = tokens[at - 1];
    return {
      plain: token.text,
      word,
      kind: kindOfWord(word),
      role: roleOf(word),
      mark: markOf(token),
      held: inner.has(at) || token.quoted || (isFact && fact.start < token.start) || before?.end === token.start || isDoor(before, token),
      capital: token.cased !== token.text,
    };
  });
  return { words, hasStops: words.some(({ mark }) => mark === 'stop') };
}

/** "room 12": the number says which. */
const isDoor = (before: Token | undefined, { kind }: Token): boolean =>
  kind === 'number' && /^(?:room|bed|bedroom|rm|flat|number|no)$/.test(before?.text ?? '');

const markOf = ({ kind, text }: Token): BoundaryWord['mark'] =>
  kind === 'break' || '.!?;'.includes(text) ? 'stop' : kind === 'mark' ? 'other' : undefined;

/** A word in no list is known by its last two letters. */
function kindOfWord(word: string): string {
  if (word.startsWith(NAME) || word === FACT || word === NUMBER) return `=${word}`;
  const kind = kindName(word);
  return kind === '?' ? `?${word.slice(-2)}` : kind;
}

function roleOf(word: string): string {
  if (word.startsWith(NAME)) return 'name';
  if (!/^\p{Ll}/u.test(word)) return word.charAt(0);
  const verb = `${FINITE.has(word) ? 'f' : ''}${PAST.has(word) ? 'p' : ''}${ING.has(word) ? 'g' : ''}`;
  return verb || (isGrammar(word) ? word : 'other');
}
