/** n of m, as every metric is given. */
export interface Share {
  n: number;
  of: number;
}
export type Metrics = Record<string, Share>;
export interface Miss {
  readonly kind: string;
  readonly id: string;
  readonly detail: string;
}

export const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);
/** Batch conventions: the same words when at least half of the shorter span is shared. */
export const sameSpan = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start) / 2 && overlap(a, b) > 0;
export type Count = (name: string, right: boolean, miss?: Miss) => void;
