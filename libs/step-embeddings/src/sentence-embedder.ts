import { createHash } from 'node:crypto';
import type { Meaning, TextEmbedder } from '@handrail/care-plan';
import { loadModel, type Model } from './model.js';

/** Texts kept: some 2,000 numbers each, 64 MB in all; a unit's plans are a few thousand lines. */
const CACHED_MAX = 8_000;
/** Texts given to the model at once: between two batches somebody else's question may come first. */
const BATCH = 16;

/**
 * An embedder on a sentence model, which is loaded on first use; a load that failed is not tried again. Meanings are kept by the hash
 * of their text, oldest dropped first, so that no text of a plan stays in memory for the sake of the cache.
 * @returns an embedder whose calls reject where the model cannot be loaded: the caller then ranks by words alone
 */
export function sentenceEmbedder(load: () => Promise<Model> = loadModel): TextEmbedder {
  const cache = new Map<string, Meaning>();
  let model: Promise<Model> | undefined;
  return {
    async meaningsOf(texts) {
      const keyed = [...new Set(texts)].map((text) => [text, keyOf(text)] as const);
      const found = new Map<string, Meaning>();
      for (const [text, key] of keyed) {
        const kept = cache.get(key);
        if (kept) found.set(text, kept);
      }
      const missing = keyed.filter(([text]) => !found.has(text));
      for (let from = 0; from < missing.length; from += BATCH) {
        const batch = missing.slice(from, from + BATCH);
        const meanings = await (await (model ??= load())).meaningsOf(batch.map(([text]) => text));
        batch.forEach(([text, key], at) => {
          found.set(text, meanings[at]!);
          cache.set(key, meanings[at]!);
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
