import { stemsAsked, stemsWritten, wordsOf, type Choice } from '@handrail/care-plan/gold/choices';
import type { Meanings } from '@handrail/care-plan';
import type { LearntLine, PairExample, WordStarts } from './learn-pairs.js';
import { principalComponents } from './principal-components.js';

/** What is learnt beside the fixed evidence: taken out of it before anything is learnt anew. */
const LEARNT = new Set(['pairs']);
/** A word has to be met in so many texts to learn a place of its own as it is written. */
const OWN_LEAST = 3;
const TELLING_MOST = 127;

export interface Vocabulary {
  /** Stems, those met often first. */
  readonly words: readonly string[];
  readonly own: number;
  /** The commonest spelling of each. */
  readonly spelt: readonly string[];
  readonly telling: Int8Array;
}

/** Every word of the questions and lines that are learnt from; how much it tells is the logarithm of its rarity. */
export function vocabularyOf(choices: readonly Choice[]): Vocabulary {
  const lines = new Map(choices.flatMap((choice) => choice.lines.map(({ line }) => [`${choice.plan} ${line.id}`, line])));
  const texts = [
    ...choices.map(({ question }) => question),
    ...[...lines.values()].map(({ condition, text, goalTitle }) => [condition, text, goalTitle].join(' . ')),
  ];
  const met = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const stem of new Set(words.map((word) => word.stem))) met.set(stem, (met.get(stem) ?? 0) + 1);
    for (const { stem, raw } of words) {
      const own = spellings.get(stem) ?? new Map<string, number>();
      spellings.set(stem, own.set(raw, (own.get(raw) ?? 0) + 1));
    }
  }
  const words = [...met.keys()].toSorted((a, b) => met.get(b)! - met.get(a)! || (a < b ? -1 : 1));
  const rarity = words.map((word) => Math.max(0.3, Math.log(texts.length / (met.get(word)! + 3))));
  const most = Math.max(...rarity);
  return {
    words,
    own: words.filter((word) => met.get(word)! >= OWN_LEAST).length,
    spelt: words.map((word) => [...spellings.get(word)!].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]),
    telling: Int8Array.from(rarity, (rare) => Math.round((TELLING_MOST * rare) / most)),
  };
}

/** Words start where the sentence model puts them, seen along the directions in which they differ most: a word that was never met in learning is near its like. */
export function startsOf({ spelt, telling, own }: Vocabulary, wholeOf: Meanings['wholeOf'], dimensions: number): WordStarts {
  const rows = principalComponents(
    spelt.map((word) => Float64Array.from(wholeOf(word)!)),
    dimensions,
  );
  return { rows, telling, own };
}

export const namesOfEvidence = (choice: Choice, leftOut: ReadonlySet<string>) =>
  Object.keys(choice.lines[0]!.evidence).filter(
    (name) => !LEARNT.has(name) && !leftOut.has(name),
  ) as (keyof Choice['lines'][number]['evidence'])[];

/** What speaks for "nothing", as the names of the lines' evidence. */
export const namesOfNothing = (choice: Choice, leftOut: ReadonlySet<string>) =>
  (Object.keys(choice.nothing) as (keyof Choice['nothing'])[]).filter((name) => !leftOut.has(name));

export interface Examples {
  readonly examples: readonly PairExample[];
  readonly learntLines: readonly LearntLine[];
}

/** Choices in numbers, and every line that is met in them, each once. */
export function examplesOf(
  choices: readonly Choice[],
  names: ReturnType<typeof namesOfEvidence>,
  ofNothing: ReturnType<typeof namesOfNothing>,
  { words }: Vocabulary,
  weightOf: (choice: Choice) => number,
): Examples {
  const places = new Map(words.map((word, at) => [word, at]));
  const placesOf = (stems: readonly string[]) => stems.flatMap((stem) => places.get(stem) ?? []);
  const learntLines: LearntLine[] = [];
  const known = new Map<string, number>();
  const placeOfLine = (plan: string, line: Choice['lines'][number]['line']) => {
    const key = `${plan} ${line.id}`;
    const at = known.get(key) ?? learntLines.push({ written: placesOf(stemsWritten(line)) }) - 1;
    known.set(key, at);
    return at;
  };
  const examples = choices.map((choice): PairExample => {
    return {
      lines: choice.lines.map(({ evidence }) => names.map((name) => evidence[name])),
      nothing: ofNothing.map((name) => choice.nothing[name]),
      right: [...choice.lines.map(({ right }) => right), choice.nothingRight],
      plan: choice.plan,
      asked: placesOf(stemsAsked(choice.question)),
      lineAt: choice.lines.map(({ line }) => placeOfLine(choice.plan, line)),
      weight: weightOf(choice),
    };
  });
  return { examples, learntLines };
}
