/** Weights by place, a row of `columns` numbers each. The place of a name is its hash: names are not kept, and two that share a place share a weight. */
export interface WeightTable {
  readonly columns: number;
  /** Number of places, a power of two. */
  readonly places: number;
  readonly weights: Int8Array;
  /** What a step of a weight is worth, in log odds. */
  readonly step: number;
  readonly always: readonly number[];
}

/** FNV-1a over UTF-16 code units, 32 bits, mixed once more so that the low bits are good. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 8;
}

/** One learnt table as it stands in the weights file: rows of bytes in base64 (line breaks are skipped). @throws RangeError when they do not fit */
export function readTable(columns: number, places: number, step: number, always: readonly number[], base64: string): WeightTable {
  const bytes = atob(base64.replaceAll('\n', ''));
  if (bytes.length !== columns * places) throw new RangeError(`A table of ${places} places holds ${bytes.length} weights.`);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return { columns, places, weights, step, always };
}

/** What the names add up to in each column, scaled by the root of their number so that a long clause does not always weigh more. */
export function totalsOf(table: WeightTable, hashes: ArrayLike<number>): number[] {
  const { columns, places, weights, step, always } = table;
  const totals = Array.from({ length: columns }, () => 0);
  for (let i = 0; i < hashes.length; i++) {
    const row = (hashes[i]! & (places - 1)) * columns;
    for (let k = 0; k < columns; k++) totals[k]! += weights[row + k]!;
  }
  const scale = hashes.length === 0 ? 0 : step / Math.sqrt(hashes.length);
  return totals.map((total, k) => total * scale + always[k]!);
}
