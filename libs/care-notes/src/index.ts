export { stepLinker } from './plan/link.js';
export { LONGEST_DICTATION, understand } from './understand.js';
export { warmUp } from './warm-up.js';
export {
  type Assertion,
  type Contradiction,
  type Correction,
  type DictationContext,
  type LeftOutReason,
  type MedicineMention,
  type ObservationLevel,
  type PersonFacts,
  type PlanFacts,
  type PlanStepFacts,
  type Question,
  QUESTION_TYPES,
  type QuestionType,
  RISK_CATEGORIES,
  type RiskCategory,
  type RiskMention,
  SECTIONS,
  type Section,
  type Segment,
  type Span,
  type StylePrompt,
  type SubjectDecision,
  type TimeMention,
  type Understanding,
  type Urgency,
  type UtcMinute,
} from './model.js';
export {
  type Capture,
  type DraftSentence,
  type DraftSet,
  type HeldSentence,
  type LeftOut,
  type PersonDraft,
  type SentenceKind,
} from './draft/model.js';
export { draftExtractively, HEADINGS, inHeadingOrder } from './draft/extract.js';
export {
  type DraftOutcome,
  type DraftRequest,
  EXTRACTIVE_VERSION,
  extractiveDrafter,
  type FallbackReason,
  type NoteDrafter,
  type RejectedWording,
} from './draft/drafter.js';
export { type Answer, AnswerDoesNotFit, applyAnswers } from './draft/answers.js';
export { missingParts, REQUIRED_PARTS } from './draft/required.js';
export { type Finding, type FindingKind, verify } from './verify/verify.js';
export { redactText } from './review/redact.js';
export { RISK_LEXICON_VERSION } from './risk/find.js';
export { type DangerNow, dangersNow } from './risk/dangers-now.js';
export { MEDICINE_LEXICON_VERSION, MEDICINES } from './medicine/lexicon.js';
export { SCREENED_LANGUAGE } from './language/detect.js';
export { isoAt, minuteOf } from './time/zone.js';
export { namesIn } from './people/names-in.js';
export { cleanText } from './text/clean.js';
