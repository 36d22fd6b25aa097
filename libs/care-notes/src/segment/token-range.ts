/** Tokens `[from, to)` that make one clause of the dictation. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
