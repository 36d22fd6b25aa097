import { describe, expect, it } from 'vitest';
import { loadModel } from './model.js';
import { asPieces, readPieceWeights } from './pieces.js';

const PIECES = readPieceWeights();
const size = PIECES.bias.length;
const lengthsOf = (rows: Float32Array) =>
  Array.from({ length: rows.length / size }, (_, at) => Math.hypot(...rows.subarray(at * size, (at + 1) * size)));

describe('the pieces of a text', () => {
  it('are brought to length 1 each', () => {
    const rows = asPieces(
      Float32Array.from({ length: 3 * size }, (_, k) => (k % 7) - 3),
      PIECES,
    );
    for (const length of lengthsOf(rows)) expect(length).toBeCloseTo(1, 5);
  });

  it('are as many as the model reads it in, whatever stands beside it, 64 at most, and one where there is nothing to read', async () => {
    const model = await loadModel();
    const texts = [
      'he is pacing',
      'Walk with him rather than send him back to bed, and keep the lounge lamp on.',
      'up and down '.repeat(40),
      '',
    ];
    const alone = await model.meaningsOf([texts[0]!]);
    const meanings = await model.meaningsOf(texts);
    expect(meanings.map(({ pieces }) => pieces.length / size)).toEqual([
      model.piecesOf(texts[0]!).length,
      model.piecesOf(texts[1]!).length,
      64,
      1,
    ]);
    for (const { pieces } of meanings) for (const length of lengthsOf(pieces)) expect(length).toBeCloseTo(1, 4);
    meanings[0]!.pieces.forEach((x, k) => expect(x).toBeCloseTo(alone[0]!.pieces[k]!, 3));
  });

  it('are not known of the model as it ships', async () => {
    const [meaning] = await (await loadModel(null)).meaningsOf(['he is pacing']);
    expect([meaning!.whole.length, meaning!.pieces.length]).toEqual([512, 0]);
  });
});
