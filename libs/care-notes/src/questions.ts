import type { Correction, DictationContext, MedicineMention, Question, Segment, Span, TimeMention } from './model.js';
import type { Clause, NumberedSubject } from './segment/clause.js';
import { isoAt } from './time/zone.js';

/** What of a dictation may be open; segments, subjects and clauses have one entry for each clause. */
export interface Doubts {
  readonly segments: readonly Segment[];
  readonly subjects: readonly NumberedSubject[];
  readonly clauses: readonly Clause[];
  readonly times: readonly TimeMention[];
  readonly medicines: readonly MedicineMention[];
  readonly corrections: readonly Correction[];
  /** Segments in a language that nobody screens for risk. */
  readonly foreign: readonly Segment[];
  readonly context: DictationContext;
  /** Where the token of this number stands in the capture. */
  readonly spanAtToken: (at: number) => Span;
  /** False where no clause says anything. */
  readonly isContent: boolean;
}

/** Everything that a person has to answer before the draft can be confirmed. Each doubt is asked once. Pure; empty when nothing is open. */
export function askAll(doubts: Doubts): Question[] {
  if (!doubts.isContent) return [{ id: 'q-content', type: 'no_content', segmentIds: [], choices: [] }];
  return [
    ...whichPeople(doubts),
    ...whichTimes(doubts),
    ...whichMedicines(doubts),
    ...correctionsToConfirm(doubts),
    ...languageToCheck(doubts),
    ...roundSeen(doubts),
  ];
}

/** One question for all clauses that lean on the same unanswered name. */
function whichPeople({ segments, subjects, spanAtToken, clauses }: Doubts): Question[] {
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

/** Times that fit several instants, or none. */
function whichTimes({ times, context }: Doubts): Question[] {
  return times
    .filter(({ fits }) => fits.length !== 1)
    .map(({ span, segmentId, fits }) => ({
      id: `q-time-${span.start}`,
      type: 'which_time',
      segmentIds: [segmentId],
      span,
      choices: fits.map((at) => isoAt(at, context.timeZone)),
    }));
}

/** Names that are easily taken for another: more than so many help nobody to choose. */
const LOOK_ALIKES_MAX = 3;

function whichMedicines({ medicines }: Doubts): Question[] {
  return medicines
    .filter(({ uncertain }) => uncertain)
    .map(({ span, segmentId, name, lookAlikes }) => ({
      id: `q-medicine-${span.start}`,
      type: 'which_medicine',
      segmentIds: [segmentId],
      span,
      choices: [name, ...lookAlikes.slice(0, LOOK_ALIKES_MAX)],
    }));
}

function correctionsToConfirm({ corrections }: Doubts): Question[] {
  return corrections.map(({ span, segmentId }) => ({
    id: `q-correction-${span.start}`,
    type: 'confirm_correction',
    segmentIds: [segmentId],
    span,
    choices: [],
  }));
}

/** One question for everything that is in another language. */
function languageToCheck({ foreign }: Doubts): Question[] {
  const [first] = foreign;
  if (!first) return [];
  return [
    {
      id: 'q-language',
      type: 'language_check',
      segmentIds: foreign.map(({ id }) => id),
      span: first.span,
      choices: [...new Set(foreign.map(({ language }) => language))],
    },
  ];
}

/** Words of an observation round, as in "17:00 17:15 17:30 asleep" (scenario S10). */
const OBSERVED =
  /\b(?:obs|observations?|checks?|asleep|sleeping|in bed|breathing|in (?:his|her|their) room|resting|lying|watching tv|settled|awake|seen|quarter hourly|15 min\w*)\b/;
/** Times from which a row of them is a round of checks. */
const ROUND = 3;
/** Minutes between two checks of a round, at most. */
const STEP_MINUTES_MAX = 60;
/** Minutes after which an entry was not made as it was seen. */
const LATE_MINUTES = 5;
/** Characters between two clauses that were said as one. */
const ONE_BREATH = 4;

/** A round of checks that is told after it was due: were they seen at those times? Asked of the first such round. */
function roundSeen({ segments, clauses, times, context }: Doubts): Question[] {
  for (const [i, segment] of segments.entries()) {
    const next = segments[i + 1];
    const runsOn = next !== undefined && clauses[i + 1]!.start - clauses[i]!.end < ONE_BREATH;
    const own = times.filter(({ segmentId }) => segmentId === segment.id || (runsOn && segmentId === next.id));
    const late = own.filter(({ fits }) => fits.length === 1 && context.receivedAt - fits[0]! > LATE_MINUTES);
    const words = `${clauses[i]!.text} ${clauses[i + 1]?.text ?? ''}`;
    if (late.length < ROUND || !isOneRound(late) || !OBSERVED.test(words)) continue;
    return [
      {
        id: `q-seen-${own[0]!.span.start}`,
        type: 'seen_at_time',
        segmentIds: [segment.id],
        span: segment.span,
        choices: late.map(({ fits }) => isoAt(fits[0]!, context.timeZone)),
      },
    ];
  }
  return [];
}

/** Checks are told in order, one within an hour of the other. */
const isOneRound = (times: readonly TimeMention[]) =>
  times.every(({ fits }, i) => {
    if (i === 0) return true;
    const step = fits[0]! - times[i - 1]!.fits[0]!;
    return step > 0 && step <= STEP_MINUTES_MAX;
  });
