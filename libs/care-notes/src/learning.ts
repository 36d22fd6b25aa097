/** What the tools that learn weights need beside the public functions. No application imports it. */
export { ACTS, actsIn } from './plan/acts.js';
export { evidenceOf, type LinkEvidence, type NothingEvidence } from './plan/evidence.js';
export { readLines, type PlanRead } from './plan/plan-read.js';
export type { Commonness } from './plan/commonness-levels.js';
export { LEAST_COMMON } from './plan/rarity.js';
export { whatIsSaid } from './plan/said.js';
