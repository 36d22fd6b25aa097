import { lexicalRanker } from './lexical-ranker.js';
import { meaningRanker } from './meaning-ranker.js';
import type { StepRanker } from './ranker.js';
import type { Vector } from './vector.js';

/** Port: turns texts into vectors. The same text gives the same vector; a failure rejects. */
export type TextEmbedder = { vectorsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Vector>> };

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
