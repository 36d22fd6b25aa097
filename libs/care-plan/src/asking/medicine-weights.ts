/** Weights by place; the place of a feature is its hash, and two that share a place share a weight. */
export type MedicineWeights = {
  /** A power of two. */
  readonly places: number;
  /** What a step of a weight is worth, in logarithmic odds. */
  readonly step: number;
  readonly always: number;
  readonly weights: string;
};
