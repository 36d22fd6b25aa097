import type { Correction, DictationContext, MedicineMention, Question, Segment, Span, TimeMention } from './model.js';
import type { Clause, NumberedSubject } from './segment/clause.js';
import { isoAt } from './time/zone.js';

export interface Doubts {
  readonly segments: readonly Segment[];
  readonly subjects: readonly NumberedSubject[];
  readonly times: readonly TimeMention[];
  readonly medicines: readonly MedicineMention[];
  readonly corrections: readonly Correction[];
  readonly foreign: readonly Segment[];
  readonly clauses: readonly Clause[];
  readonly context: DictationContext;
  readonly spanAtToken: (at: number) => Span;
  readonly isContent: boolean;
}

/** Words of an observation round, as in "17:00 17:15 17:30 asleep" (scenario S10). */
const OBSERVED =
  /\b(?:obs|observations?|checks?|asleep|sleeping|in bed|breathing|in (?:his|her|their) room|resting|lying|watching tv|settled|awake|seen|quarter hourly|15 min\w*)\b/;
const ROUND = 3;

/** Everything that a person has to answer before the draft can be confirmed. Each doubt is asked once. */
export function askAll(doubts: Doubts): Question[] {
  const { segments, times, medicines, corrections, foreign, context } = doubts;
  if (!doubts.isContent) return [{ id: 'q-content', type: 'no_content', segmentIds: [], choices: [] }];
  const questions: Question[] = personQuestions(doubts);
  for (const time of times) {
    if (time.fits.length !== 1)
      questions.push({
        id: `q-time-${time.span.start}`,
        type: 'which_time',
        segmentIds: [time.segmentId],
        span: time.span,
        choices: time.fits.map((at) => isoAt(at, context.timeZone)),
      });
  }
  for (const medicine of medicines) {
    if (medicine.uncertain)
      questions.push({
        id: `q-medicine-${medicine.span.start}`,
        type: 'which_medicine',
        segmentIds: [medicine.segmentId],
        span: medicine.span,
        choices: [medicine.name, ...medicine.lookAlikes.slice(0, 3)],
      });
  }
  for (const correction of corrections)
    questions.push({
      id: `q-correction-${correction.span.start}`,
      type: 'confirm_correction',
      segmentIds: [correction.segmentId],
      span: correction.span,
      choices: [],
    });
  if (foreign.length > 0)
    questions.push({
      id: 'q-language',
      type: 'language_check',
      segmentIds: foreign.map(({ id }) => id),
      span: foreign[0]!.span,
      choices: [...new Set(foreign.map(({ language }) => language))],
    });
  questions.push(...roundQuestions(doubts));
  return questions;

  function roundQuestions({ clauses }: Doubts): Question[] {
    for (let i = 0; i < segments.length; i++) {
      const own = times.filter(
        (time) =>
          time.segmentId === segments[i]!.id ||
          (segments[i + 1] !== undefined && time.segmentId === segments[i + 1]!.id && clauses[i + 1]!.start - clauses[i]!.end < 4),
      );
      const text = `${clauses[i]!.text} ${clauses[i + 1]?.text ?? ''}`;
      const late = own.filter(
        (time) => time.fits.length === 1 && context.receivedAt - time.fits[0]! > 5 && context.receivedAt >= time.fits[0]!,
      );
      if (own.length >= ROUND && late.length >= ROUND && isEven(late) && OBSERVED.test(text)) {
        return [
          {
            id: `q-seen-${own[0]!.span.start}`,
            type: 'seen_at_time',
            segmentIds: [segments[i]!.id],
            span: segments[i]!.span,
            choices: late.map((time) => isoAt(time.fits[0]!, context.timeZone)),
          },
        ];
      }
    }
    return [];
  }
}

/** Checks come at short, even steps: at most an hour apart and in order. */
const isEven = (times: readonly TimeMention[]) =>
  times.every((time, i) => i === 0 || (time.fits[0]! > times[i - 1]!.fits[0]! && time.fits[0]! - times[i - 1]!.fits[0]! <= 60));

function personQuestions({ segments, subjects, spanAtToken, clauses }: Doubts): Question[] {
  const byNumber = new Map<number, { ids: string[]; span?: Span; choices: readonly string[] }>();
  segments.forEach((segment, i) => {
    if (segment.subject.kind !== 'unclear') return;
    const { asks, askedBy, decision } = subjects[i]!;
    const entry = byNumber.get(asks) ?? { ids: [], choices: [] };
    entry.ids.push(segment.id);
    if (entry.span === undefined) entry.span = askedBy === undefined ? clauses[i]!.raw : spanAtToken(askedBy);
    if (entry.choices.length === 0 && decision.kind === 'unclear') entry.choices = decision.candidates;
    byNumber.set(asks, entry);
  });
  return [...byNumber].map(([asks, { ids, span, choices }]): Question => ({
    id: `q-person-${asks}`,
    type: 'which_person',
    segmentIds: ids,
    choices,
    span: span!,
  }));
}
