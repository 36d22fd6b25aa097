import { applyAnswers, type Answer, type Question, type RiskMention, type SubjectDecision, type Understanding } from '@handrail/care-notes';

/** The question that Handrail asks when nobody was named at all. */
export const NOBODY_NAMED = 'q-person-none';

/** A reading of one capture with what its author has said about it since. */
export interface Reading {
  readonly captureId: string;
  readonly text: string;
  readonly understanding: Understanding;
  /** Keys of questions that the author chose to leave. */
  readonly left: ReadonlySet<string>;
}

/**
 * What is said about nobody: where nobody is named in the whole dictation, or where it speaks of risk, the author is asked who is meant,
 * so that risk is never without a person; else it stays out of the drafts and is shown as left out.
 */
export function askWhoIsMeant(understanding: Understanding): Understanding {
  const live = understanding.segments.filter(({ leftOut }) => leftOut === undefined);
  const risky = new Set(understanding.risks.map(({ segmentId }) => segmentId));
  const somebody = live.some(({ subject }) => subject.kind !== 'none');
  const asked = live.filter(({ id, subject }) => subject.kind === 'none' && (!somebody || risky.has(id)));
  if (asked.length === 0) return understanding;
  const ids = new Set(asked.map(({ id }) => id));
  const unclear: SubjectDecision = { kind: 'unclear', candidates: [], questionId: NOBODY_NAMED };
  const question: Question = {
    id: NOBODY_NAMED,
    type: 'which_person',
    segmentIds: [...ids],
    choices: [],
    ...(asked[0] && { span: asked[0].span }),
  };
  return {
    ...understanding,
    segments: understanding.segments.map((segment) => (ids.has(segment.id) ? { ...segment, subject: unclear } : segment)),
    risks: understanding.risks.map((risk) => (ids.has(risk.segmentId) ? { ...risk, subject: unclear } : risk)),
    questions: [question, ...understanding.questions],
  };
}

/**
 * An addition to a draft about somebody: what names nobody in it is about that person, because its author wrote it on their draft.
 * @param ref the draft's person; null while that is not known, when nothing is decided
 */
export function aboutThePersonOf(understanding: Understanding, ref: string | null): Understanding {
  const decide = (subject: SubjectDecision): SubjectDecision =>
    ref !== null && subject.kind !== 'people' ? { kind: 'people', refs: [ref] } : subject;
  return {
    ...understanding,
    segments: understanding.segments.map((segment) => ({ ...segment, subject: decide(segment.subject) })),
    risks: understanding.risks.map((risk) => ({ ...risk, subject: decide(risk.subject) })),
    questions: understanding.questions.filter(({ type }) => type !== 'which_person' && type !== 'no_content'),
  };
}

/** Characters. A longer stretch than this is no longer a sentence that somebody takes in at a glance. */
const SENTENCE_CHARS_MAX = 400;

/**
 * The sentence that a mention stands in, word for word: whoever is called by a flag needs more than the phrase that raised it.
 * The phrase itself where the sentence is too long for that, is about several people, or also holds a concern about staff: that reaches only
 * those whom its own, restricted flag may reach.
 */
export function sentenceOf(
  { text, understanding }: Reading,
  { segmentId, quote, span, aboutStaff }: Pick<RiskMention, 'segmentId' | 'quote' | 'span' | 'aboutStaff'>,
): string {
  const found = understanding.segments.find(({ id }) => id === segmentId);
  const shared =
    (found?.subject.kind === 'people' && found.subject.refs.length > 1) ||
    (!aboutStaff && understanding.risks.some((other) => other.segmentId === segmentId && other.aboutStaff));
  const segment = shared ? undefined : found?.span;
  if (!segment || segment.start > span.start || segment.end < span.end || segment.end - segment.start > SENTENCE_CHARS_MAX) return quote;
  return text.slice(segment.start, segment.end);
}

/** @param allowed refs that the author may write about */
export function withAnswers(reading: Reading, answers: readonly Answer[], allowed: ReadonlySet<string>): Reading {
  const known = new Set(reading.understanding.questions.map(({ id }) => id));
  const own = answers.filter(({ questionId }) => known.has(questionId));
  const answered = applyAnswers(reading.understanding, own, allowed);
  const confirmed = new Set(own.flatMap((answer) => (answer.kind === 'confirmed' && answer.yes ? [answer.questionId] : [])));
  return { ...reading, understanding: withoutTakenBack(reading.understanding, answered, reading.text, confirmed) };
}

/** Words that say nothing by themselves: what is left of a sentence once its author took the rest back. */
const EMPTY_WORDS = new Set(
  'um uh er erm so well ok okay right no not nope wait sorry hang on i mean oh a al and then it that the was'.split(' '),
);

/**
 * Where the author has confirmed that they put themselves right, a sentence of which nothing else is left is taken back with it: "so AL-09, no
 * wait" is no note about AL-09. A sentence that says anything more stays, for its author to edit.
 * @param confirmed questions that were answered with yes
 */
function withoutTakenBack(asked: Understanding, after: Understanding, text: string, confirmed: ReadonlySet<string>): Understanding {
  const gone = new Set(
    after.corrections.flatMap(({ withdrawn, span }) => {
      const question = asked.questions.find(({ type, span: about }) => type === 'confirm_correction' && about?.start === span.start);
      if (!question || !confirmed.has(question.id)) return [];
      const wordsOf = (some: string) => some.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const slip = new Set(wordsOf(text.slice(withdrawn.start, withdrawn.end)));
      // The slip may stand in a segment of its own, before the one that takes it back.
      return after.segments
        .filter(({ span: { start, end } }) => start < span.end && withdrawn.start < end)
        .filter(({ span: { start, end } }) => wordsOf(text.slice(start, end)).every((word) => EMPTY_WORDS.has(word) || slip.has(word)))
        .map(({ id }) => id);
    }),
  );
  if (gone.size === 0) return after;
  return { ...after, segments: after.segments.map((segment) => (gone.has(segment.id) ? { ...segment, leftOut: 'taken_back' } : segment)) };
}

/** What still has to be answered; a language that nobody screened is a flag for a person, not a question. */
export function openQuestions({ understanding, left }: Reading): Question[] {
  return understanding.questions.filter(({ id, type }) => type !== 'language_check' && !left.has(id));
}
