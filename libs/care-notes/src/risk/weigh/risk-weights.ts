import type { WeightTable } from '../../weigh/table.js';

/** `now` has one column, `topic` follows `RISK_CATEGORIES`, `stands` follows `STANDS`. */
export interface RiskWeights {
  readonly now: WeightTable;
  readonly topic: WeightTable;
  readonly stands: WeightTable;
}
