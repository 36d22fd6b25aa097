import type { WeightTable } from '../../weigh/table.js';

/** `now` and `told` have one column, `topic` follows `RISK_CATEGORIES`, `stands` follows `STANDS`. */
export interface RiskWeights {
  readonly now: WeightTable;
  readonly told: WeightTable;
  readonly topic: WeightTable;
  readonly stands: WeightTable;
}
