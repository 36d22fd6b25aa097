export {
  FIT_LEVELS,
  OFF,
  type CellPrice,
  type CounterRule,
  type DemandBand,
  type DemandLine,
  type DutyMeasure,
  type FitDuty,
  type FitLevel,
  type FitPerson,
  type FitProblem,
  type FitRota,
  type GroupMeasure,
  type Measure,
  type PatternRule,
  type Predicate,
  type PublishedRota,
  type RunRule,
} from './problem/fit-problem.js';
export {
  BARRED,
  compileProblem,
  linePrice,
  type CompiledCounter,
  type CompiledLine,
  type CompiledPerson,
  type CompiledProblem,
} from './problem/compile.js';
export { DEAD, type PersonAutomaton } from './problem/automaton.js';
export { cellOf, symbolOf } from './problem/person-automaton.js';
export { randomFitProblem, seededDraw, type RandomProblemSize } from './problem/random-problem.js';
export { rotaOf, rowCost, symbolsOf } from './problem/row-cost.js';
export { RotaScorer } from './problem/scorer.js';
export { slowScore, type Charge, type HardBreach, type SlowScore } from './problem/slow-score.js';
export { assignmentsOf, byWorker, openCalendar, UnknownRotaEntry, type WardCalendar } from './ward/calendar.js';
export { generatedWard, type GeneratedWard, type WardSize } from './ward/generated-ward.js';
export { infeasibleWard, WARD_TROUBLES, type WardTrouble } from './ward/infeasible-ward.js';
export type {
  FixedDayOff,
  Leave,
  LedgerKind,
  LedgerOpening,
  PastShift,
  RequestStrength,
  RotaHistory,
  RotaPeriod,
  RotaProblem,
  RotaRequest,
  RotaUnit,
  UnitKind,
} from './ward/rota-problem.js';
export { shiftIdOf, shiftOn, type Assignment, type RotaEntry, type Shift, type ShiftBand, type ShiftKind } from './ward/shift.js';
export { addDays, dayNumber, isWeekend, localDayOf, startOfDay, wallTimeToUtc, WallTimeNotUnique, weekdayOf } from './ward/time.js';
export type { LocalDay, UtcMinute, WallTime } from './ward/time.js';
export { hasCompetence, isNovice, isPartTime, isSenior, isTemporary, isValidOn } from './ward/worker.js';
export type { Clearance, Competence, Employment, Gender, Grade, Restriction, Worker } from './ward/worker.js';
export type { BalanceLine, ShareLine } from './demand/balances.js';
export type {
  BalanceTemplate,
  Census,
  CensusEntry,
  Demand,
  DemandItem,
  DemandTemplate,
  ExtraPeopleItem,
  LineExtent,
  Need,
  SupervisionItem,
} from './demand/demand.js';
export type { WardDemandLine } from './demand/line.js';
export { demandLines } from './demand/lines.js';
export type { RatioWanted } from './demand/need.js';
export {
  continuousPostsOf,
  intermittentPosts,
  observationPosts,
  type Observation,
  type ObservationLevel,
  type ObservationPosts,
} from './demand/observations.js';
export { isMeant, whoInWords, type Who } from './demand/who.js';
export type { Breach, BreachUnit } from './rules/breach.js';
export { contractOwed, contractTarget } from './rules/contract-band.js';
export { averageOver, type HoursAverage } from './rules/average-hours.js';
export { completeRuleSet, DEFAULT_RULE_SET, DEFAULT_RULES, withRules } from './rules/default-rules.js';
export { COST_LEVELS, isHard } from './rules/rule-set.js';
export type {
  CostLevel,
  ForbiddenSuccession,
  Hardness,
  Rule,
  RuleClass,
  RuleId,
  RuleParameters,
  RuleSet,
  RuleTable,
} from './rules/rule-set.js';
export { leaveCreditOf, openWard, type WardContext } from './rules/worker-context.js';
export { checkRota, judgeRota, type RotaJudgement, type SoftLevel } from './checker.js';
export type { BalanceCover, CoverLine, ShareCover } from './cover.js';
export { deviationThousandths, fairnessLedger, giniCoefficient, jainIndex, ledgersAfter, maxMinusMin, targetsByWte } from './ledger.js';
export type { FairnessGroup, FairnessLedger, LedgerShare } from './ledger.js';
export type { RedFlag } from './red-flags.js';
export type { CareHours, FillRate } from './staffing-figures.js';
export { entriesOfFitRota, fitRotaOf, toFitProblem } from './to-fit-problem.js';
export { fillersFor, type Filler, type FillerChoice, type FillerRefusal, type Fillers } from './fillers.js';
export { withOneMore, type OneMoreShift } from './rules/new-breaches.js';
export { diffRotas, differenceBetween, type DayChange, type JudgedRota, type RotaDifference, type WorkerChanges } from './diff.js';
export { lapsesAhead, type Lapse } from './lapses.js';
export { replanProblem } from './replan-problem.js';
export { maySee, toldRule, type Audience, type ToldRule } from './explain/audience.js';
export type { Reason } from './explain/reasons.js';
export type { ShareMeasure } from './explain/share.js';
export { breachInWords, hours, shiftInWords, times, twoPlaces } from './explain/words.js';
export { whyGap, type GapCandidate, type Relaxation, type WhyGap } from './explain/why-gap.js';
export { whyNot, type WhyNot } from './explain/why-not.js';
export { whyThis, type Alternative, type NotTold, type WhyThis } from './explain/why-this.js';
export { feasibilityOf, type Contradiction, type FeasibilityReport, type ImpossibleDemand } from './contradictions.js';
