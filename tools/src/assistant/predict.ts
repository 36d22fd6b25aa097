import { draftExtractively, isoAt, type SubjectDecision, type Understanding, understand } from '@handrail/care-notes';
import { activePlansOf, answerBatchQuestion, type QuestionPrediction, type StepRanker } from '@handrail/care-plan';
import { contextOf, planFacts } from './context.js';
import type { AssistantInput, DictationRow } from './files.js';

export type PredictedSubject = readonly string[] | 'unclear' | 'none';
export interface DictationPrediction {
  readonly type: 'dictation';
  readonly id: string;
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly section: string;
    readonly subject: PredictedSubject;
    readonly steps: readonly string[];
  }[];
  readonly risks: readonly {
    readonly start: number;
    readonly end: number;
    readonly category: string;
    readonly assertion: string;
    readonly urgency: string;
  }[];
  readonly times: readonly { readonly start: number; readonly end: number; readonly value: string }[];
  readonly medicines: readonly {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly dose: string;
    readonly uncertain: boolean;
  }[];
  readonly questions: readonly { readonly type: string; readonly about: readonly string[] }[];
  readonly contradictions: readonly { readonly step: string }[];
  readonly draft: readonly {
    readonly text: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly section: string;
    readonly subject: PredictedSubject;
  }[];
  readonly left_out: readonly (readonly [number, number])[];
}

const subjectOf = (subject: SubjectDecision): PredictedSubject => (subject.kind === 'people' ? subject.refs : subject.kind);

/** One dictation in the batch format. */
export function predictDictation(row: DictationRow, understanding: Understanding, timeZone: string): DictationPrediction {
  const { segments, risks, times, medicines, questions, contradictions } = understanding;
  const set = draftExtractively({ captureId: row.id, text: row.text }, understanding);
  const bySegment = new Map(segments.map((segment) => [segment.id, segment]));
  // One line for a sentence that stands in two people's drafts: its subject lists both.
  const sentences = [
    ...new Map(
      [...set.drafts.flatMap((draft) => draft.sentences), ...set.held].map((sentence) => [sentence.segmentIds.join(), sentence]),
    ).values(),
  ];
  return {
    type: 'dictation',
    id: row.id,
    segments: segments
      .filter(({ leftOut }) => leftOut === undefined)
      .map(({ span, section, subject, steps }) => ({ start: span.start, end: span.end, section, subject: subjectOf(subject), steps })),
    risks: risks.map(({ span, category, assertion, urgency }) => ({ start: span.start, end: span.end, category, assertion, urgency })),
    times: times.map(({ span, fits }) => ({
      start: span.start,
      end: span.end,
      value: fits.length === 1 ? isoAt(fits[0]!, timeZone) : 'ambiguous',
    })),
    medicines: medicines.map(({ span, name, dose, uncertain }) => ({
      start: span.start,
      end: span.end,
      name,
      dose: dose ?? '',
      uncertain,
    })),
    questions: questions.map(({ type, choices }) => ({ type, about: choices })),
    contradictions: [...new Set(contradictions.flatMap(({ against }) => (against.kind === 'step' ? [against.stepId] : [])))].map(
      (step) => ({ step }),
    ),
    draft: sentences
      .toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
      .map(({ text, spans, section, segmentIds }) => ({
        text,
        spans: spans.map(({ start, end }) => [start, end] as const),
        section,
        subject: subjectOf(bySegment.get(segmentIds[0]!)!.subject),
      })),
    left_out: set.leftOut.map(({ span }) => [span.start, span.end]),
  };
}

/** Every dictation and question of the four files, in their order; without a ranker, steps are ranked by words alone. Pure and deterministic. */
export function predictAll(
  { caseload, plans, dictations, questions }: AssistantInput,
  ranker?: StepRanker,
): (DictationPrediction | QuestionPrediction)[] {
  const facts = planFacts(plans);
  const active = activePlansOf(plans, caseload);
  return [
    ...dictations.map((row) => predictDictation(row, understand(row.text, contextOf(row, caseload, facts)), caseload.time_zone)),
    ...questions.map((row) => answerBatchQuestion(row, caseload, active, ranker)),
  ];
}
