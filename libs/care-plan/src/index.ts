export { answerQuestion, conceptsOfText } from './asking/answer.js';
export type { PlanAnswer, PlanQuestion, Quote } from './asking/answer.js';
export { crisisPlanOf } from './asking/quoted.js';
export type { PartOfPlan, QuotedStep } from './asking/quoted.js';
export { asAsked } from './asking/as-asked.js';
export type { Asker, Employment, Grade, KnownPerson, PartOfDay } from './asking/asker.js';
export { daysOverdue } from './asking/notices.js';
export type { Notice } from './asking/notices.js';
export { callsForHelp, toldIn } from './asking/told.js';
export { asksToPrescribe } from './asking/prescribing.js';
export { whoIsMeant } from './asking/person.js';
export type { WhoIsMeant } from './asking/person.js';
export { activePlansOf, answerBatchQuestion, reachOf } from './batch/answer-batch-question.js';
export type { CarePlansFile, CaseloadFile, QuestionPrediction, QuestionRow } from './batch/files.js';
export { measurePlanQuestions } from './gold/measure.js';
export type { GoldQuestion, PlanQuestionFigures } from './gold/measure.js';
export { linesOf, plansInForce } from './plan/plan.js';
export type {
  ActivePlan,
  AgreedPlan,
  Agreement,
  DraftPlan,
  Goal,
  IsoDate,
  PlanContent,
  PlanLine,
  PlanStep,
  PlanVersion,
  ProposedPlan,
  StepKind,
  SupersededPlan,
  WarningSign,
} from './plan/plan.js';
export { activate, agreeWithPerson, propose, sendBack } from './plan/transitions.js';
export type { Activation, ActivationRefused, AgreementRefused } from './plan/transitions.js';
export { forbiddenPart, givesOrdersToSoftware } from './ranking/forbids.js';
export { LEXICAL_DEFAULTS, lexicalRanker } from './ranking/lexical-ranker.js';
export type { LexicalSettings } from './ranking/lexical-ranker.js';
export { listeningRanker, rankerWith, withMeaning } from './ranking/meaning.js';
export type { TextEmbedder } from './ranking/meaning.js';
export type { Meaning, Meanings, Vector } from './ranking/vector.js';
export { wordsRanker } from './ranking/words-ranker.js';
export type { ComparedBy, RankedLine, Ranking, StepRanker } from './ranking/ranker.js';
export { heardIn } from './thesaurus/heard.js';
export type { Heard } from './thesaurus/heard.js';
export { diffPlans } from './review/plan-diff.js';
export type { LineChange, PlanDiff } from './review/plan-diff.js';
export { REVIEW_DAYS, reviewPack } from './review/review-pack.js';
export type { Evidence, FiledNote, LineEvidence, ReviewPack } from './review/review-pack.js';
