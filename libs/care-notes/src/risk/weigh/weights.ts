import { readWeights } from './read-weights.js';
import type { RiskWeights } from './weigh.js';

export const RISK_WEIGHTS: RiskWeights = readWeights('', '', '');
