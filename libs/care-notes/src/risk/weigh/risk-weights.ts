/** Hundredths by feature. `topic` follows `RISK_CATEGORIES`, `stands` follows `STANDS`. */
export interface RiskWeights {
  readonly now: ReadonlyMap<string, number>;
  readonly topic: ReadonlyMap<string, readonly number[]>;
  readonly stands: ReadonlyMap<string, readonly number[]>;
}
