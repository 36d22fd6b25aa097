import { learntReader } from './learnt-reader.js';
import { meaningRanker } from './meaning-ranker.js';
import type { StepRanker } from './ranker.js';
import type { Meaning } from './vector.js';
import { wordsRanker } from './words-ranker.js';

/** A ranker that hears which texts a piece of work would compare by meaning. What it answers is by words alone. */
export function listeningRanker(): { readonly ranker: StepRanker; readonly wanted: ReadonlySet<string> } {
  const wanted = new Set<string>();
  const wholeOf = (text: string) => {
    wanted.add(text);
    return undefined;
  };
  const ranker = meaningRanker({ wholeOf, reading: () => undefined });
  return { ranker, wanted };
}

/** Ranks by words and meaning with what these texts mean; where one is missing, by words alone, and the ranking says so. */
export function rankerWith(known: ReadonlyMap<string, Meaning>): StepRanker {
  const reading = (question: string, line: string) => {
    const [asked, written] = [known.get(question), known.get(line)];
    return asked && written && learntReader()(asked.pieces, written.pieces);
  };
  return meaningRanker({ wholeOf: (text) => known.get(text)?.whole, reading });
}

/** Port: what texts mean. The same text gives the same meaning; a failure rejects. */
export type TextEmbedder = { meaningsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Meaning>> };

/**
 * Runs a pure piece of work with a ranker that knows meanings: once to hear which texts it asks about, then, with what they mean, for its answer.
 * So the work stays synchronous and pure, and only this function waits for a model. Where the embedder fails, the answer is that of the words alone.
 * @param run pure: it is run twice and the first result is thrown away
 */
export async function withMeaning<T>(embedder: TextEmbedder, run: (ranker: StepRanker) => T): Promise<T> {
  const { ranker, wanted } = listeningRanker();
  run(ranker);
  let known: ReadonlyMap<string, Meaning>;
  try {
    known = await embedder.meaningsOf([...wanted]);
  } catch {
    return run(wordsRanker());
  }
  return run(rankerWith(known));
}
