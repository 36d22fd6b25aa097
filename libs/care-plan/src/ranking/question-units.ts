import { conceptsIn, type Thesaurus } from '../thesaurus/concept.js';
import { stemOf, wordsOf, type Word } from './words.js';

/** One thing the question is about: a word or a phrase, with the ideas it stands for. */
export type QuestionUnit = {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly concepts: readonly string[];
  readonly weight: number;
};

/** Weights of judgement, tuned on the development part of the gold questions. */
const PHRASE_WEIGHT = 1.3;
const KNOWN_WORD_WEIGHT = 1;
const UNKNOWN_WORD_WEIGHT = 0.7;
const CONTEXT_WEIGHT = 0.45;
const EVERYDAY_WEIGHT = 0.12;

const stems = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(stemOf));

/** Words of asking, not of the thing asked. */
const ASKING =
  stems(`a an the i me my we us our you your he him his she her hers they them their it its this that these those is are am was were be been
  do does did have has had will would shall should can could may might must and or but if when while so then than as at by for from in into of off on onto out over to up
  with without about what whats which who whom whose where why how what's there here plan plans care step steps say says tell tells told show me quote anything something any some
  please ok okay hi hello hey thanks ta need needs want wants got get gets go goes just still again now today tonight really very too also only keep keeps start starts
  started not no yes mean way best right thing things much many long often else let lets like been one per his's supposed advice guidance support supporting
  approach manage handle deal respond written case situation hello quick question cheers pls plz ive im hes shes whos theyre happens happening happen seem seems looks look
  aye wee lad lass bit um er erm well ken mate folk`);

/** Everyday words that alone never make a line the answer. */
const EVERYDAY =
  stems(`help give gave take make ask use try put come day days time times staff person people worker work shift offer find know think feel stay sit stand
  see see new own good bad first last next before after during until week weekly daily every each morning afternoon minute minutes hour hours room home ward house
  support worker team able bring back round left turn move set call away down around more less same other another since early late because
  happy done little lot sure thought half ready always once twice check stop allowed allow change told leave change service user resident patient client
  he's she's says wants anyone someone everybody nobody everyone keeps`);

/** Ideas that place a question (when, in what manner) rather than say what it is about. */
const CONTEXT = new Set([
  'night',
  'observe-change',
  'talk',
  'key-worker',
  'call-help',
  'observation',
  'communication',
  'together',
  'ask-about',
  'home',
  'time-limit',
  'wait',
  'seat',
  'topic',
  'likes',
]);

/**
 * What a question is about. A phrase hides the words inside it ("out of bed" is not about a bed).
 * @returns units in order of place; empty for a question of asking words only; never throws
 */
export function unitsOf(question: string, thesaurus: Thesaurus): QuestionUnit[] {
  const words = wordsOf(question);
  const hits = conceptsIn(
    thesaurus,
    words.map((word) => word.stem),
  );
  const spans = new Map<string, { from: number; to: number; concepts: Set<string> }>();
  for (const { concept, from, to } of hits) {
    const key = `${from}-${to}`;
    const span = spans.get(key) ?? { from, to, concepts: new Set() };
    span.concepts.add(concept);
    spans.set(key, span);
  }
  const all = [...spans.values()];
  const outer = all.filter((span) => !all.some((other) => other !== span && other.from <= span.from && other.to >= span.to));
  const units = outer.map((span) => unitOfSpan(words, span));
  const covered = new Set(outer.flatMap((span) => Array.from({ length: span.to - span.from }, (_, k) => span.from + k)));
  words.forEach((word, at) => {
    if (covered.has(at) || ASKING.has(word.stem) || /^\d+$/.test(word.raw)) return;
    units.push({
      words: [word.raw],
      stems: [word.stem],
      concepts: [],
      weight: EVERYDAY.has(word.stem) ? EVERYDAY_WEIGHT : UNKNOWN_WORD_WEIGHT,
    });
  });
  return units;
}

function unitOfSpan(words: readonly Word[], span: { from: number; to: number; concepts: Set<string> }): QuestionUnit {
  const inside = words.slice(span.from, span.to);
  const own = inside.filter((word) => !ASKING.has(word.stem) || inside.length === 1);
  const concepts = [...span.concepts];
  const [only] = own;
  const contextOnly = concepts.every((concept) => CONTEXT.has(concept));
  let weight = span.to - span.from > 1 ? PHRASE_WEIGHT : KNOWN_WORD_WEIGHT;
  if (contextOnly) weight *= CONTEXT_WEIGHT;
  else if (inside.length === 1 && only && EVERYDAY.has(only.stem)) weight = CONTEXT_WEIGHT;
  return { words: inside.map((word) => word.raw), stems: own.map((word) => word.stem), concepts, weight };
}
