import { lexicalRanker } from './lexical-ranker.js';
import { meaningRanker } from './meaning-ranker.js';
import type { StepRanker } from './ranker.js';

/** A text's place in a space of meanings; any length above zero, the same dimension throughout. */
export type Vector = Float32Array;
/** Looks a vector up; undefined when there is none. */
export type VectorOf = (text: string) => Vector | undefined;

/** Port: turns texts into vectors. The same text gives the same vector; a failure rejects. */
export type TextEmbedder = { vectorsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Vector>> };

/** Cosine of the angle, -1..1; 0 when either vector is zero. Linear in the dimension; never throws. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let k = 0; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0;
}

/**
 * Runs a pure piece of work with a ranker that knows meanings: once to hear which texts it asks about, then, with their vectors, for its answer.
 * So the work stays synchronous and pure, and only this function waits for a model. Where the embedder fails, the answer is that of the words alone.
 * @param run pure: it is run twice and the first result is thrown away
 */
export async function withMeaning<T>(embedder: TextEmbedder, run: (ranker: StepRanker) => T): Promise<T> {
  const wanted = new Set<string>();
  run(
    meaningRanker((text) => {
      wanted.add(text);
      return undefined;
    }),
  );
  let vectors: ReadonlyMap<string, Vector>;
  try {
    vectors = await embedder.vectorsOf([...wanted]);
  } catch {
    return run(lexicalRanker());
  }
  return run(meaningRanker((text) => vectors.get(text)));
}
