import { meaningRanker } from './meaning-ranker.js';
import type { StepRanker } from './ranker.js';
import type { Vector } from './vector.js';
import { wordsRanker } from './words-ranker.js';

/** A ranker that hears which texts a piece of work would compare by meaning. What it answers is by words alone. */
export function listeningRanker(): { readonly ranker: StepRanker; readonly wanted: ReadonlySet<string> } {
  const wanted = new Set<string>();
  const ranker = meaningRanker((text) => {
    wanted.add(text);
    return undefined;
  });
  return { ranker, wanted };
}

/** Ranks by words and meaning with these vectors; where one is missing, by words alone, and the ranking says so. */
export function rankerWith(vectors: ReadonlyMap<string, Vector>): StepRanker {
  return meaningRanker((text) => vectors.get(text));
}

/** Port: turns texts into vectors. The same text gives the same vector; a failure rejects. */
export type TextEmbedder = { vectorsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Vector>> };

/**
 * Runs a pure piece of work with a ranker that knows meanings: once to hear which texts it asks about, then, with their vectors, for its answer.
 * So the work stays synchronous and pure, and only this function waits for a model. Where the embedder fails, the answer is that of the words alone.
 * @param run pure: it is run twice and the first result is thrown away
 */
export async function withMeaning<T>(embedder: TextEmbedder, run: (ranker: StepRanker) => T): Promise<T> {
  const { ranker, wanted } = listeningRanker();
  run(ranker);
  let vectors: ReadonlyMap<string, Vector>;
  try {
    vectors = await embedder.vectorsOf([...wanted]);
  } catch {
    return run(wordsRanker());
  }
  return run(rankerWith(vectors));
}
