import type { PlanLine } from '../plan/plan.js';
import { wordsOf } from './words.js';

/**
 * What words of questions have to do with words of lines, learnt: each word known has a place in a space of a few dimensions as it is asked, and, if it was
 * met often enough, another as it is written in a line. Words nearer to the front of the list have both.
 */
export type WordAssociation = {
  readonly places: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** How much each word tells: the rarer, the more. On a scale of its own. */
  readonly telling: Int8Array;
  /** A row for each word. */
  readonly asked: Int8Array;
  /** A row for each of the first words; the others are written as they are asked. */
  readonly written: Int8Array;
  /** What a product of two steps is worth, in logarithmic odds. */
  readonly worth: number;
};

/** Place of a whole text: its words' places, each as far as it tells, over the length of what tells, so that a long line is not near to everything. */
export type Saying = Float64Array;

/** Stems of a question, each once; its person's name is gone. */
export const stemsAsked = (question: string): readonly string[] => [...new Set(wordsOf(question).map(({ stem }) => stem))];

/** Stems of a line, each once: its condition, its text and the goal it stands under. */
export const stemsWritten = ({ condition, text, goalTitle }: PlanLine): readonly string[] =>
  stemsAsked([condition, text, goalTitle].join(' . '));

/** Cost: stems times dimensions. A text of unknown words is nowhere, and near to nothing. Never throws. */
export function sayingOf(association: WordAssociation, stems: readonly string[], side: 'asked' | 'written'): Saying {
  const { places, dimensions, telling, asked, written } = association;
  const known = stems.flatMap((stem) => places.get(stem) ?? []);
  const length = Math.sqrt(known.reduce((sum, place) => sum + telling[place]! ** 2, 0)) || 1;
  const sum = new Float64Array(dimensions);
  for (const place of known) {
    const own = side === 'written' && (place + 1) * dimensions <= written.length ? written : asked;
    const share = telling[place]! / length;
    for (let k = 0; k < dimensions; k++) sum[k]! += share * own[place * dimensions + k]!;
  }
  return sum;
}

/** Logarithmic odds that the learnt associations add to a line. */
export function associated({ worth }: WordAssociation, asked: Saying, written: Saying): number {
  let sum = 0;
  for (let k = 0; k < asked.length; k++) sum += asked[k]! * (written[k] ?? 0);
  return sum * worth;
}
