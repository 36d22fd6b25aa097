import { SECTIONS, type Understanding } from '../model.js';
import { quoteOf } from '../text/clean.js';
import type { Capture, DraftSentence, DraftSet, HeldSentence, LeftOut, PersonDraft } from './model.js';

/** Headings as the note shows them. */
export const HEADINGS: Readonly<Record<(typeof SECTIONS)[number], string>> = {
  presentation_mood: 'Presentation and mood',
  activity_contact: 'Activity and contact',
  physical_sleep_intake: 'Physical health, sleep and intake',
  medication_prompt: 'Medication prompt',
  risk_safety: 'Risk and safety (observed)',
  persons_view: "Person's view",
  plan_step: 'Plan steps touched',
  handover: 'To hand over',
  other: 'Other',
};

/**
 * Sorts the author's own sentences by person and heading, word for word. Invents nothing and can leave out only what `understand` marked.
 * A sentence about two people stands in both drafts; one about nobody in particular in the draft without a subject.
 * Sentences that wait for an answer are held, never given to the likeliest person.
 */
export function draftExtractively(capture: Capture, understanding: Understanding): DraftSet {
  const people = new Map<string | undefined, DraftSentence[]>();
  const held: HeldSentence[] = [];
  const leftOut: LeftOut[] = [];
  for (const segment of understanding.segments) {
    const text = quoteOf(capture.text, segment.span);
    if (segment.leftOut !== undefined) {
      leftOut.push({ span: segment.span, quote: text, reason: segment.leftOut });
      continue;
    }
    const sentence: DraftSentence = { text, kind: 'VERBATIM', spans: [segment.span], section: segment.section, segmentIds: [segment.id] };
    if (segment.subject.kind === 'unclear')
      held.push({ ...sentence, questionId: segment.subject.questionId, candidates: segment.subject.candidates });
    else
      for (const ref of segment.subject.kind === 'people' ? segment.subject.refs : [undefined])
        people.set(ref, [...(people.get(ref) ?? []), sentence]);
  }
  const drafts: PersonDraft[] = [...people].map(([subject, sentences]) => ({ subject, sentences: inHeadingOrder(sentences) }));
  return { drafts, held, leftOut };
}

/** Under the headings of the daily note, each in the order spoken. */
export function inHeadingOrder(sentences: readonly DraftSentence[]): DraftSentence[] {
  return sentences
    .map((sentence, i) => ({ sentence, i }))
    .toSorted((a, b) => SECTIONS.indexOf(a.sentence.section) - SECTIONS.indexOf(b.sentence.section) || a.i - b.i)
    .map(({ sentence }) => sentence);
}
