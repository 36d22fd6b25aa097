import { createHash } from 'node:crypto';
import type { TextEmbedder, Vector } from '@handrail/care-plan';
import { loadModel, type Model } from './model.js';

/** Texts kept: 20,000 vectors of 512 numbers are about 40 MB; a unit's plans are a few thousand lines. */
const CACHED_MAX = 20_000;
/** Texts given to the model at once: between two batches somebody else's question may come first. */
const BATCH = 16;

/**
 * An embedder on a sentence model, which is loaded on first use; a load that failed is not tried again. Vectors are kept by the hash
 * of their text, oldest dropped first, so that no text of a plan stays in memory for the sake of the cache.
 * @returns an embedder whose calls reject where the model cannot be loaded: the caller then ranks by words alone
 */
export function sentenceEmbedder(load: () => Promise<Model> = loadModel): TextEmbedder {
  const cache = new Map<string, Vector>();
  let model: Promise<Model> | undefined;
  return {
    async vectorsOf(texts) {
      const keyed = [...new Set(texts)].map((text) => [text, keyOf(text)] as const);
      const found = new Map<string, Vector>();
      for (const [text, key] of keyed) {
        const kept = cache.get(key);
        if (kept) found.set(text, kept);
      }
      const missing = keyed.filter(([text]) => !found.has(text));
      for (let from = 0; from < missing.length; from += BATCH) {
        const batch = missing.slice(from, from + BATCH);
        const vectors = await (await (model ??= load())).embed(batch.map(([text]) => text));
        batch.forEach(([text, key], at) => {
          const vector = Float32Array.from(vectors[at] ?? []);
          found.set(text, vector);
          cache.set(key, vector);
        });
      }
      for (const key of cache.keys()) {
        if (cache.size <= CACHED_MAX) break;
        cache.delete(key);
      }
      return found;
    },
  };
}

const keyOf = (text: string) => createHash('sha256').update(text).digest('base64');
