import type { LineRead, PlanRead } from './plan-read.js';
import { rarityOfAct, rarityOfIdea, rarityOfWord, type Rarity } from './rarity.js';
import type { Said } from './said.js';

/**
 * What speaks for one line of a plan being the one a sentence is evidence of. `words`, `ideas`, `acts`: sums of what both hold, each by its rarity and shared out among the lines that hold it;
 * `bestIdea`, `bestAct`: the most telling one; `coverage`, `own`: share of the line's and of the sentence's telling words; `manyActs`, `manyWords`: two or more;
 * `pair`: neighbouring words that no other line has; `measure`, `relative`; the others are 1 or 0, or a sum where they hold.
 */
export type LinkEvidence = Readonly<
  Record<
    | 'words'
    | 'coverage'
    | 'own'
    | 'acts'
    | 'bestAct'
    | 'manyActs'
    | 'ideas'
    | 'bestIdea'
    | 'manyWords'
    | 'any'
    | 'pair'
    | 'measure'
    | 'relative'
    | 'sign'
    | 'signActs'
    | 'crisis'
    | 'conditional'
    | 'conditionalActs'
    | 'offers'
    | 'offered'
    | 'toldOnly',
    number
  >
>;

/** What speaks for no line at all: the manner of the sentence. `length` is a logarithm, the others are 1 or 0. */
export type NothingEvidence = Readonly<
  Record<'always' | 'length' | 'short' | 'long' | 'toCome' | 'supposed' | 'byStaff' | 'taken' | 'told', number>
>;

export interface SentenceEvidence {
  /** Lines that share anything telling with the sentence; the others are not considered. */
  readonly lines: readonly { readonly id: string; readonly evidence: LinkEvidence }[];
  readonly nothing: NothingEvidence;
}

/** What is to be done was not done yet, however near its words come. */
const YET_TO_DO = /\b(?:(?:is|are|was|were) to (?!bed)|plan (?:is|to)|going to|needs? to|tomorrow(?!'s)|the morra)\b/;
const TO_COME = /\b(?:should|would|please|booked?|next (?:week|visit|shift|time))\b/;
const SUPPOSED = /\b(?:if|in case|unless|supposed to)\b/;
const BY_STAFF = /\b(?:i|me|we|us|my|staff|nurse|bank|agency)\b/;
const TAKEN = /\b(?:offer\w*|declin\w+|accept\w*|refus\w+|took|kept|done|did|given|gave|used|tried)\b/;
const TOLD =
  /\b(?:says?|said|wants?|wanted|told|asked (?:for|about|to|when|why)|telling|talk(?:ed|ing)? about|mentioned|wonder\w*|thinks?|reckons?|hopes?|denied|denies)\b/;
const CONDITIONAL = /\b(?:when|if|after)\b/;
const OFFERS = /\boffer\b/;
const SHORT_WORDS = 7;
const LONG_WORDS = 20;
/** Less than this of all kinds together is chance. */
const LEAST_TOUCH = 0.05;
const TELLING = 0.25;

const flag = (holds: boolean) => (holds ? 1 : 0);

/** Evidence for each line that the sentence touches, in plan order, and for none of them; no lines where it says what is yet to be done. Pure; words x lines. */
export function evidenceOf(said: Said, plan: PlanRead): SentenceEvidence {
  const telling = sum([...said.words].map(rarityOfWord)) + 0.5;
  const count = said.heard.words.length;
  return {
    lines: (YET_TO_DO.test(said.text) ? [] : plan.lines).flatMap((line) => {
      if (line.kind === 'sign' && denies(said, line.said)) return [];
      const evidence = evidenceFor(line, said, plan, telling);
      return evidence ? [{ id: line.id, evidence }] : [];
    }),
    nothing: {
      always: 1,
      length: Math.log(1 + count),
      short: flag(count < SHORT_WORDS),
      long: flag(count > LONG_WORDS),
      toCome: flag(TO_COME.test(said.text)),
      supposed: flag(SUPPOSED.test(said.text)),
      byStaff: flag(BY_STAFF.test(said.text)),
      taken: flag(TAKEN.test(said.text)),
      told: flag(TOLD.test(said.text)),
    },
  };
}

function evidenceFor({ kind, said: line }: LineRead, said: Said, { held }: PlanRead, telling: number): LinkEvidence | undefined {
  const shared = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>, holders: ReadonlyMap<string, number>, rarity: Rarity) =>
    [...mine].filter((one) => theirs.has(one)).map((one) => rarity(one) / (holders.get(one) ?? 1));
  const words = shared(line.words, said.words, held.words, rarityOfWord);
  const acts = shared(line.acts, said.acts, held.acts, rarityOfAct);
  const ideas = shared(onlyByOtherWords(line, said), line.ideas, held.ideas, rarityOfIdea);
  const pair = Math.max(
    0,
    ...shared(line.pairs, said.pairs, held.pairs, (two) => (held.pairs.get(two) === 1 ? sum(two.split(' ').map(rarityOfWord)) : 0)),
  );
  const measure = sum(shared(line.measures, said.measures, held.measures, () => 1));
  const [ofWords, ofActs, ofIdeas] = [sum(words), sum(acts), sum(ideas)];
  if (ofWords + ofActs + ofIdeas + pair + measure < LEAST_TOUCH) return undefined;
  const ofLine = sum([...line.words].map((word) => rarityOfWord(word) / (held.words.get(word) ?? 1)));
  const [sign, conditional, offers] = [kind === 'sign', CONDITIONAL.test(line.text), OFFERS.test(line.text)];
  return {
    words: ofWords,
    coverage: ofWords / Math.max(ofLine, 1),
    own: ofWords / telling,
    acts: ofActs,
    bestAct: Math.max(0, ...acts),
    manyActs: flag(acts.filter((act) => act > TELLING / 2).length > 1),
    ideas: Math.sqrt(ofIdeas),
    bestIdea: Math.max(0, ...ideas),
    manyWords: flag(words.filter((word) => word > TELLING).length > 1),
    any: Math.min(1, ofWords + ofActs),
    pair,
    measure,
    relative: Math.max(0, ...shared(line.relatives, said.relatives, held.relatives, () => 1)),
    sign: flag(sign),
    signActs: sign ? ofActs : 0,
    crisis: flag(kind === 'crisis'),
    conditional: flag(conditional),
    conditionalActs: conditional ? ofActs : 0,
    offers: flag(offers),
    offered: flag(offers && TAKEN.test(said.text)),
    toldOnly: flag(!sign && TOLD.test(said.text)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Ideas of the sentence that stand there in other words than the line's: the line's own words are counted already. */
function onlyByOtherWords(line: Said, { heard, ideas }: Said): ReadonlySet<string> {
  const same = new Set(
    heard.ideas
      .filter(({ from, to }) => heard.words.slice(from, to).every(({ stem }) => line.words.has(stem)))
      .map(({ concept }) => concept),
  );
  return new Set([...ideas].filter((idea) => !same.has(idea)));
}

const DENYING = new Set("no not nil never nothing without none hasn't hasnt didn't didnt wasn't isn't don't nae".split(' '));
const SIGN_OF_LESS = /\b(?:stops?|no|not|never|silent|refus\w+)\b/;
/** "Stops shaving" is told by what is no more; that he shaved is the opposite of it. */
const STOPS = /^stops? /;
const LESS =
  /\b(?:no|not|nae|nor|never|none|nothing|without|last|since|only|stop\w*|refus\w+|declin\w+|skip\w*|miss\w*|gave up|giv(?:en|ing) up|packed in|let\b.{0,20}\bgo|un\w+|\w+n'?t|stubble|stubbly|beard|whiskers|growth)\b/;
/** A state, and what is said where it is the other one. */
const SAYS_OPPOSITE: readonly (readonly [state: RegExp, opposite: RegExp])[] = [
  [/\b(?:shut|closed|drawn)\b/, /\bopen(?:ed)?\b(?<!(?:not|n't|never|nt) (?:\w+ )?open(?:ed)?)/],
  [/\bcover(?:s|ed|ing)?\b/, /\buncover\w*|\bmirror cleaned\b/],
  [
    /\blong sleeves?\b/,
    /\bsleeves? (?:\w+ )?(?:rolled|pushed) up\b|\brolled (?:\w+ ){0,2}sleeves?\b|\bsleeves? short\b|\bshort sleeves?\b/,
  ],
  [/\bsilent\b/, /\bnot (?:\w+ )?silent\b/],
];
/** So many words after "no" it still speaks of what follows. */
const DENIED_WITHIN = 4;

/** "No picking at his cuff" is no sign of picking; "not shaved" is one, where the sign is that he stops. */
function denies({ heard, text }: Said, sign: Said): boolean {
  if (
    SAYS_OPPOSITE.some(
      ([state, opposite]) => state.test(sign.text) && opposite.test(text) && !state.test(text.replace(/\bnot (?:\w+ )?silent\b/, ' ')),
    )
  )
    return true;
  if (STOPS.test(sign.text)) return !LESS.test(text);
  if (SIGN_OF_LESS.test(sign.text)) return false;
  return heard.words.some(
    ({ raw, stem }, at) =>
      (DENYING.has(raw) || stem === 'not') &&
      heard.words.slice(at + 1, at + 1 + DENIED_WITHIN).some((next) => next.raw.length > 3 && sign.words.has(next.stem)),
  );
}
