import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learntReader } from './learnt-reader.js';
import { readerOf, type ReaderWeights } from './reader.js';

const SIZE = 3;
const HIDDEN = 2;
const numbers = (length: number) => fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });
const pieces = fc.array(numbers(SIZE), { minLength: 1, maxLength: 4 }).map((rows) => rows.map(ofLengthOne));
const weights = fc
  .record({
    first: numbers(HIDDEN * (4 * SIZE + 1)),
    firstBias: numbers(HIDDEN),
    second: numbers(HIDDEN * HIDDEN),
    secondBias: numbers(HIDDEN),
    telling: numbers(HIDDEN),
    told: numbers(HIDDEN),
  })
  .map((tables): ReaderWeights => ({
    ...(Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Float32Array.from(table)])) as typeof NO_TABLES),
    size: SIZE,
    hidden: HIDDEN,
    sharpness: 9,
    toldBias: 0.25,
  }));
const NO_TABLES = {
  first: new Float32Array(),
  firstBias: new Float32Array(),
  second: new Float32Array(),
  secondBias: new Float32Array(),
  telling: new Float32Array(),
  told: new Float32Array(),
};

function ofLengthOne(row: readonly number[]): readonly number[] {
  const length = Math.hypot(...row);
  return length < 0.01 ? [1, 0, 0] : row.map((x) => x / length);
}
const flat = (rows: readonly (readonly number[])[]) => Float32Array.from(rows.flat());
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);
const shares = (odds: readonly number[]) => {
  const all = odds.reduce((sum, x) => sum + Math.exp(x), 0);
  return odds.map((x) => Math.exp(x) / all);
};
const rowsOf = (table: Float32Array, width: number) =>
  Array.from({ length: table.length / width }, (_, k) => table.slice(k * width, (k + 1) * width));

/** The same as it would stand in a textbook. */
function slowly(w: ReaderWeights, question: readonly (readonly number[])[], line: readonly (readonly number[])[]): number {
  const made = question.map((asked) => {
    const near = line.map((piece) => dot(asked, piece));
    const looked = shares(near.map((x) => w.sharpness * x));
    const found = asked.map((_, k) => line.reduce((sum, piece, j) => sum + looked[j]! * piece[k]!, 0));
    const seen = [asked, found, asked.map((x, k) => x * found[k]!), asked.map((x, k) => Math.abs(x - found[k]!)), [Math.max(...near)]];
    const once = rowsOf(w.first, 4 * SIZE + 1).map((row, k) =>
      Math.max(
        0,
        dot(
          row,
          seen.flat().map((x) => 5 * x),
        ) + w.firstBias[k]!,
      ),
    );
    return rowsOf(w.second, HIDDEN).map((row, k) => dot(row, once) + w.secondBias[k]!);
  });
  const weight = shares(made.map((one) => dot(w.telling, one.map(Math.tanh))));
  const whole = Array.from({ length: HIDDEN }, (_, k) => made.reduce((sum, one, i) => sum + weight[i]! * one[k]!, 0));
  return (
    dot(
      w.told,
      whole.map((x) => Math.max(0, x)),
    ) + w.toldBias
  );
}

describe('a question and a line read together', () => {
  it('come to what the textbook says', () => {
    fc.assert(
      fc.property(weights, pieces, pieces, (w, question, line) => {
        expect(readerOf(w)(flat(question), flat(line))).toBeCloseTo(slowly(w, question, line), 3);
      }),
    );
  });

  it('come to the same in whatever order their pieces stand', () => {
    fc.assert(
      fc.property(weights, pieces, pieces, (w, question, line) => {
        const read = readerOf(w);
        expect(read(flat(question.toReversed()), flat(line.toReversed()))).toBeCloseTo(read(flat(question), flat(line)), 3);
      }),
    );
  });

  it('say nothing where either has no pieces', () => {
    const read = learntReader();
    expect(read(new Float32Array(), new Float32Array(128).fill(0.1))).toBe(0);
    expect(read(new Float32Array(128).fill(0.1), new Float32Array())).toBe(0);
  });
});
