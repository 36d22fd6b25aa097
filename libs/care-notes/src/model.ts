/** Offsets into the text as it was spoken or typed: `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Minutes since 1970-01-01T00:00Z. The edges convert; nothing here reads a clock. */
export type UtcMinute = number;

/** Headings of the daily note (domain reference, section 6), with `other` for what fits none. */
export const SECTIONS = [
  'presentation_mood',
  'activity_contact',
  'physical_sleep_intake',
  'medication_prompt',
  'risk_safety',
  'persons_view',
  'plan_step',
  'handover',
  'other',
] as const;
export type Section = (typeof SECTIONS)[number];

export const RISK_CATEGORIES = [
  'self_harm',
  'suicidal_ideation',
  'overdose',
  'aggression',
  'absconding',
  'ligature',
  'safeguarding_abuse',
  'neglect',
  'financial_abuse',
  'fire',
  'substance_use',
  'medication_error',
  'physical_deterioration',
  'restraint_used',
] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

/** Where several fit, the first of OTHER_PERSON, HYPOTHETICAL, HISTORICAL, NEGATED, UNCERTAIN, AFFIRMED is recorded. */
export type Assertion = 'AFFIRMED' | 'NEGATED' | 'HISTORICAL' | 'OTHER_PERSON' | 'HYPOTHETICAL' | 'UNCERTAIN';

/** How soon the *note* must reach somebody. Never a rating of the person (NHS England guidance of 2025). */
export type Urgency = 'act_now' | 'this_shift' | 'next_working_day' | 'none';

/** What is known of a service user whom the author may write about. */
export interface PersonFacts {
  readonly ref: string;
  readonly unit: string;
  readonly preferredName: string;
  readonly fullName: string;
  readonly alsoCalled: readonly string[];
  /** `he`, `she`, `they`; anything else matches every pronoun. */
  readonly pronouns: string;
  /** As staff say it, such as "room 3". Empty when there is none. */
  readonly place: string;
  /** Languages the person speaks, as BCP 47 codes. */
  readonly languages: readonly string[];
  readonly relatives: readonly { readonly name: string; readonly relation: string }[];
}

export interface PlanStepFacts {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly frequency: string;
  readonly condition: string;
}

/** The plan version in force for one person. Drafts and superseded versions are not given to the note assistant. */
export interface PlanFacts {
  readonly id: string;
  readonly subject: string;
  readonly steps: readonly PlanStepFacts[];
  readonly crisis: readonly PlanStepFacts[];
  readonly warningSigns: readonly { readonly id: string; readonly text: string }[];
}

/** Observation level in force, as prescribed by a registered nurse (domain reference, section 2). */
export type ObservationLevel = 'GENERAL' | 'INT_LOW' | 'INT_HIGH' | 'CONT_EYE' | 'CONT_ARM' | 'CONT_2' | 'CONT_3';

/** Everything the assistant may know besides the words themselves. Plain data, given by the caller. */
export interface DictationContext {
  /** IANA zone of the unit. */
  readonly timeZone: string;
  readonly unit: string;
  /** The author's shift; absent when they are on none. */
  readonly shift?: { readonly start: UtcMinute; readonly end: UtcMinute };
  readonly receivedAt: UtcMinute;
  /** A recogniser wrote the words down: its spelling does not tell Jon from John. Absent for words that somebody typed or spelt out. */
  readonly heard?: boolean;
  /** Service users on the author's caseload or shift. Nobody else can be resolved. */
  readonly people: readonly PersonFacts[];
  /** Names of colleagues, so that a nurse called Sam is not taken for a service user. */
  readonly colleagues: readonly string[];
  readonly plans: readonly PlanFacts[];
  readonly observationLevels?: readonly { readonly ref: string; readonly level: ObservationLevel }[];
}

export type SubjectDecision =
  | { readonly kind: 'people'; readonly refs: readonly string[] }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[]; readonly questionId: string }
  | { readonly kind: 'none' };

/** Why a stretch of the capture does not stand in the draft. It is always shown to the author. */
export type LeftOutReason = 'filler' | 'instruction' | 'taken_back' | 'drafter_left_it';

export interface Segment {
  readonly id: string;
  readonly span: Span;
  readonly section: Section;
  readonly subject: SubjectDecision;
  /** Ids of plan steps that the segment touches, best first. */
  readonly steps: readonly string[];
  readonly language: string;
  readonly leftOut?: LeftOutReason;
}

export interface RiskMention {
  readonly span: Span;
  readonly quote: string;
  readonly category: RiskCategory;
  readonly assertion: Assertion;
  readonly urgency: Urgency;
  readonly segmentId: string;
  readonly subject: SubjectDecision;
  /** A concern about a colleague: visibility is restricted and the person named is not told. */
  readonly aboutStaff: boolean;
}

export interface TimeMention {
  readonly span: Span;
  readonly words: string;
  readonly segmentId: string;
  /** One instant when the words fit once; several, or none, when a person has to say which. */
  readonly fits: readonly UtcMinute[];
}

export interface MedicineMention {
  readonly span: Span;
  /** Name in the lexicon; for an uncertain one the nearest, never put into the note. */
  readonly name: string;
  /** As "1 mg"; absent when no dose was said. */
  readonly dose: string | undefined;
  readonly doseSpan: Span | undefined;
  readonly uncertain: boolean;
  /** Names that are easily heard or typed for this one. */
  readonly lookAlikes: readonly string[];
  readonly segmentId: string;
}

export const QUESTION_TYPES = [
  'which_person',
  'which_time',
  'which_medicine',
  'confirm_correction',
  'language_check',
  'seen_at_time',
  'no_content',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  readonly segmentIds: readonly string[];
  /** The words that raised the question; absent for `no_content`. */
  readonly span?: Span;
  /** Refs, ISO-free instants or medicine names to choose from; may be empty when nothing known fits. */
  readonly choices: readonly string[];
}

/** A note sentence beside the plan step that it seems to go against. Changes nothing by itself. */
export interface Contradiction {
  readonly segmentId: string;
  readonly span: Span;
  readonly quote: string;
  readonly subject: string;
  readonly against:
    | { readonly kind: 'step'; readonly stepId: string; readonly text: string }
    | { readonly kind: 'observation'; readonly level: ObservationLevel };
}

/** Asks the author to look at own words that judge; never raised inside a quotation and never rewrites. */
export interface StylePrompt {
  readonly span: Span;
  readonly words: string;
  readonly suggestion: string;
}

/** A slip that the author mended while speaking. Both halves stay in the capture. */
export interface Correction {
  readonly span: Span;
  readonly withdrawn: Span;
  readonly kind: 'word' | 'retraction';
  readonly segmentId: string;
}

export interface Understanding {
  readonly segments: readonly Segment[];
  readonly risks: readonly RiskMention[];
  readonly times: readonly TimeMention[];
  readonly medicines: readonly MedicineMention[];
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
  readonly stylePrompts: readonly StylePrompt[];
  readonly corrections: readonly Correction[];
  /** False when some of it is in a language that the risk lexicon does not cover: "unscreened", never "no flags". */
  readonly screened: boolean;
  /** Codes of languages met, English first when it is among them. */
  readonly languages: readonly string[];
}
