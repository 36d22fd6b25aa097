export { answerWorkloadQuestion } from './asking/answer-workload-question.js';
export type { WorkloadAnswer, WorkloadSources } from './asking/answer-workload-question.js';
export { otherUnitNamed } from './asking/other-unit-named.js';
export type { WorkloadAudience } from './asking/audience.js';
export { understandWorkloadQuestion, WORKLOAD_QUESTIONS_TO_TRY } from './asking/understand.js';
export type { WorkloadTopic } from './asking/understand.js';
export { capacityHours, demandHours, isStale, SCORE_VALID_DAYS, WEEKS_PER_MONTH } from './caseload/caseload.js';
export type { Case, CaseloadTeam, CaseloadWorker } from './caseload/caseload.js';
export { teamBalance } from './caseload/team-balance.js';
export type { TeamBalance, WorkerLoad } from './caseload/team-balance.js';
export { bestSingleMove, whatIfMoved } from './caseload/what-if.js';
export type { CaseMove, MoveRefused } from './caseload/what-if.js';
export { measureBalance, ROTA_MEASURES, rotaBalance, unitCover } from './hours/rota-balance.js';
export type {
  FigureAgainstShare,
  MeasureBalance,
  RotaBalance,
  RotaMeasure,
  RotaUnit,
  ShiftCover,
  UnitCover,
  WorkedPeriod,
} from './hours/rota-balance.js';
export {
  BAND_SHARE,
  bandOf,
  coefficientOfVariation,
  differ,
  evennessOf,
  gini,
  jainIndex,
  maxMinusMin,
  sharesByWeight,
  total,
} from './measures.js';
export type { Band, Evenness } from './measures.js';
