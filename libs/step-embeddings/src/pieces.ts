import { readFileSync } from 'node:fs';

/** Numbers with which the sentence model says where a piece of a text stands. */
export const STATE_SIZE = 512;

/** How such a place is seen by whoever reads piece by piece: a row of `bias.length` numbers for each number of it. */
export interface PieceWeights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const FOLDER = new URL('../tuning/', import.meta.url);

/** What `tools/sentence-model/tune.py` made (docs/adr/0117). @throws Error where the files are missing, RangeError where they fit no piece */
export function readPieceWeights(): PieceWeights {
  const { step, stepOfBias } = JSON.parse(readFileSync(new URL('pieces.json', FOLDER), 'utf8')) as { step: number; stepOfBias: number };
  const file = readFileSync(new URL('pieces.bin', FOLDER));
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.length);
  const size = bytes.length / (STATE_SIZE + 1);
  if (!Number.isInteger(size)) throw new RangeError(`${bytes.length} bytes do not tell how pieces of ${STATE_SIZE} numbers are read.`);
  const length = STATE_SIZE * size;
  return {
    weights: Float32Array.from(bytes.subarray(0, length), (byte) => byte * step),
    bias: Float32Array.from(bytes.subarray(length), (byte) => byte * stepOfBias),
  };
}

/** Adds the bias to each row and brings it to length 1. Rows lie one after another; those given are changed. */
export function asPieces(rows: Float32Array, { bias }: PieceWeights): Float32Array {
  const size = bias.length;
  for (let from = 0; from < rows.length; from += size) {
    let square = 0;
    for (let k = 0; k < size; k++) {
      rows[from + k]! += bias[k]!;
      square += rows[from + k]! ** 2;
    }
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < size; k++) rows[from + k]! /= length;
  }
  return rows;
}
