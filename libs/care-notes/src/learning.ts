/** What the tools that learn weights need beside the public functions. No application imports it. */
export { ACTS, actsIn } from './plan/acts.js';
export { evidenceOf, type LinkEvidence, type NothingEvidence } from './plan/evidence.js';
export { readLines, type PlanRead } from './plan/plan-read.js';
export type { Commonness } from './plan/commonness-levels.js';
export { LEAST_COMMON } from './plan/rarity.js';
export { whatIsSaid } from './plan/said.js';
export { sectionFeatures, type SectionFacts } from './section/features.js';
export { sectionOf } from './section/classify.js';
export { clauseFeatures } from './risk/weigh/features.js';
export { type MaskedClause, maskedClauses, type ReadByRule, readByRule } from './risk/weigh/examples.js';
export { isLive } from './risk/read-risk.js';
export { LEASTS, type Leasts, secondOpinions } from './risk/second-opinion.js';
export { weighClauses } from './risk/weigh/weigh-clauses.js';
export { STANDS } from './risk/weigh/stands.js';
export type { RiskWeights } from './risk/weigh/risk-weights.js';
export { hashOf, type WeightTable } from './weigh/table.js';
export { clauseWords } from './weigh/words.js';
export { indexOfMost, weigh, type Weighed } from './risk/weigh/weigh.js';
