import {
  inHeadingOrder,
  isoAt,
  missingParts,
  redactText,
  type DraftOutcome,
  type DraftSentence,
  type FallbackReason,
  type Question,
  type RiskMention,
  type Section,
} from '@handrail/care-notes';
import type { CaptureSpan, ContentEdit, ContentSentence, DraftContent, LeftOutWhy } from './draft-content.js';
import type { DraftedReading } from './drafted-reading.js';
import { decidedLinks, planLinks, type DraftingContext } from './plan-links.js';
import { openQuestions, type Reading } from './understood.js';

/** Minutes. Handrail's own default: an entry made longer than this after what it tells is marked late. */
export const LATE_ENTRY_MINUTES = 60;

export interface Composition {
  /** Null while it is not known whom it is about. */
  readonly ref: string | null;
  readonly content: DraftContent;
  readonly questions: readonly Question[];
  readonly restricted: boolean;
  readonly complete: boolean;
  readonly eventMinute: number;
}

export interface DraftTimes {
  readonly receivedAt: number;
  /** Stated beside the dictation, in UTC minutes. */
  readonly eventAt: number | undefined;
}

/** The people of a dictation, each with a draft of their own; one draft without a person where nobody is known yet. */
export function peopleOf(main: DraftedReading): (string | null)[] {
  const refs = main.outcome.drafts.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
  return refs.length > 0 ? refs : [null];
}

/**
 * One draft, from the dictation, what its author added, and what they changed. Pure. Everything said stands in the sentences, in what is
 * held for an answer, or in what is left out.
 */
export function composeDraft(
  ref: string | null,
  main: DraftedReading,
  additions: readonly DraftedReading[],
  edits: readonly ContentEdit[],
  context: DraftingContext,
  times: DraftTimes,
): Composition {
  const all = [main, ...additions];
  const links = planLinks(ref, context);
  const drafted = all.flatMap((one) => ownSentences(one, ref).map((sentence) => ({ one, sentence })));
  const written = drafted.map(({ one, sentence }) => {
    const { reading } = one;
    const key = keyOf(reading.captureId, sentence);
    const edit = edits.find((each) => each.key === key && (each.kind === 'strike' || each.kind === 'replace'));
    const text = edit?.kind === 'replace' ? edit.text : sentence.text;
    const spans = edit?.kind === 'replace' ? [edit.span] : spansOf(reading.captureId, sentence);
    const filed = ref === null ? text : redactText(text, ref, context);
    const shown: ContentSentence = {
      key,
      text,
      kind: edit?.kind === 'replace' ? 'VERBATIM' : sentence.kind,
      section: sentence.section,
      spans,
      filedAs: filed === text ? null : filed,
      ...(sentence.kind === 'REWORDED' && edit === undefined && { said: saidIn(one.reading, sentence) }),
      ...decidedLinks(key, edit?.kind === 'replace' ? links.ofWords(edit.text) : links.ofSegments(reading, sentence.segmentIds), edits),
    };
    return { shown, edit };
  });
  const kept = written.filter(({ edit }) => edit?.kind !== 'strike').map(({ shown }) => shown);
  const ordered = inHeadingOrder(
    kept.map((sentence, i) => ({ ...sentence, section: sentence.section as Section, segmentIds: [String(i)] })),
  ).map(({ segmentIds: [i] }) => kept[Number(i)] as ContentSentence);
  const struck = written.flatMap(({ shown, edit }) =>
    edit?.kind === 'strike' ? shown.spans.slice(0, 1).map((span) => ({ quote: shown.text, why: 'struck' as const, span })) : [],
  );
  const mentions = all.flatMap(({ reading }) =>
    reading.understanding.risks
      .filter((risk) => concerns(risk, ref))
      .map(({ category, assertion, urgency, quote, span, aboutStaff }) => ({
        category,
        assertion,
        urgency,
        quote,
        span: { captureId: reading.captureId, ...span },
        aboutStaff,
      })),
  );
  const segmentsHere = new Set(drafted.flatMap(({ one, sentence }) => sentence.segmentIds.map((id) => `${one.reading.captureId}:${id}`)));
  const questions = all.flatMap(({ reading }) =>
    openQuestions(reading).filter(
      ({ type, segmentIds }) =>
        type === 'which_person' ||
        type === 'no_content' ||
        ref === null ||
        segmentIds.some((id) => segmentsHere.has(`${reading.captureId}:${id}`)),
    ),
  );
  const eventMinute = times.eventAt ?? firstTime(all, segmentsHere, times.receivedAt) ?? times.receivedAt;
  const screened = all.every(({ reading }) => reading.understanding.screened);
  const content: DraftContent = {
    ref,
    timeZone: context.timeZone,
    eventAt: isoAt(eventMinute, context.timeZone),
    lateEntry: times.receivedAt - eventMinute > LATE_ENTRY_MINUTES,
    sentences: ordered,
    leftOut: [...all.flatMap((one, i) => leftOutOf(one, ref, i > 0)), ...struck],
    held: all.flatMap(({ reading, outcome }) =>
      outcome.held.flatMap((sentence) => spansOf(reading.captureId, sentence).map((span) => ({ quote: sentence.text, span }))),
    ),
    additions: additions.map(({ reading }) => reading.captureId),
    edits,
    unsupported: all.flatMap(({ findings }) => findings.map(({ words }) => words)),
    mentions,
    missing:
      ref === null
        ? []
        : missingParts({ subject: ref, sentences: ordered.map((one) => ({ ...one, section: one.section as Section, segmentIds: [] })) }),
    prompts: [...(context.people.length === 0 ? [OFF_SHIFT] : []), ...promptsOf(all, ref, screened), ...aboutTheDrafter(main.outcome)],
    screened,
    madeBy: madeBy(main.outcome),
  };
  return {
    ref,
    content,
    questions,
    restricted: mentions.some(({ aboutStaff }) => aboutStaff),
    complete: ref !== null && questions.length === 0 && ordered.length > 0,
    eventMinute,
  };
}

export const keyOf = (captureId: string, { segmentIds }: Pick<DraftSentence, 'segmentIds'>): string =>
  `${captureId}:${segmentIds.join('+')}`;

/** The author's own words behind a re-worded sentence. */
const saidIn = ({ text }: Reading, { spans }: DraftSentence): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const spansOf = (captureId: string, { spans }: DraftSentence): CaptureSpan[] => spans.map(({ start, end }) => ({ captureId, start, end }));

const ownSentences = ({ outcome }: DraftedReading, ref: string | null): readonly DraftSentence[] =>
  ref === null ? [] : (outcome.drafts.find(({ subject }) => subject === ref)?.sentences ?? []).filter(({ kind }) => kind !== 'HEADING');

/** A mention belongs to the people it is about; while nobody knows whom, to every draft of the dictation. */
export const concerns = ({ subject }: Pick<RiskMention, 'subject'>, ref: string | null): boolean =>
  subject.kind === 'people' ? ref !== null && subject.refs.includes(ref) : true;

function leftOutOf({ reading, outcome }: DraftedReading, ref: string | null, added: boolean): DraftContent['leftOut'] {
  const { captureId } = reading;
  const because = (sentence: DraftSentence, why: LeftOutWhy) =>
    spansOf(captureId, sentence)
      .slice(0, 1)
      .map((span) => ({ quote: sentence.text, why, span }));
  return [
    ...outcome.leftOut.map(({ quote, reason, span }) => ({ quote, why: reason, span: { captureId, ...span } })),
    ...outcome.drafts.flatMap(({ subject, sentences }) =>
      subject === undefined
        ? sentences.flatMap((sentence) => because(sentence, 'about-nobody'))
        : added && subject !== ref
          ? sentences.flatMap((sentence) => because(sentence, 'about-somebody-else'))
          : [],
    ),
  ];
}

/** The first time that is said of this person and is not still to come. */
function firstTime(all: readonly DraftedReading[], segmentsHere: ReadonlySet<string>, receivedAt: number): number | undefined {
  for (const { reading } of all) {
    for (const { fits, segmentId } of reading.understanding.times) {
      const [at] = fits;
      if (fits.length === 1 && at !== undefined && at <= receivedAt && segmentsHere.has(`${reading.captureId}:${segmentId}`)) return at;
    }
  }
  return undefined;
}

/** Told instead of leaving somebody to guess why a reference that they know is asked about. */
const OFF_SHIFT =
  'You are not on shift now, and nobody here is on your caseload, so no record can be written in by you. Your words are kept. Ask whoever leads the shift to raise what is urgent, or dictate it again when you are on shift.';

function promptsOf(all: readonly DraftedReading[], ref: string | null, screened: boolean): string[] {
  const style = all.flatMap(({ reading }) =>
    reading.understanding.stylePrompts.map(
      ({ words, suggestion }) => `You wrote “${words}”. ${suggestion} You decide; nothing was changed.`,
    ),
  );
  const against = all
    .flatMap(({ reading }) => reading.understanding.contradictions)
    .filter(({ subject }) => subject === ref)
    .map(
      ({ quote }) =>
        `“${quote}” seems to go against what is agreed in the plan. It is kept as you said it, and the plan’s owner is asked to look.`,
    );
  const language = screened
    ? []
    : [
        'Part of this is in a language that cannot be checked for risk here. It is unscreened and needs a bilingual check this shift. If anything in it may be urgent, tell whoever is in charge of the shift yourself, now. Your own words are kept as they are.',
      ];
  return [...language, ...against, ...style];
}

/** Why a draft was made without the model that is configured, as its author reads it. Nothing stands here where nobody expected a model. */
const WITHOUT_MODEL: Readonly<Record<FallbackReason, string | null>> = {
  off: null,
  time_budget: 'did not answer in time',
  unreachable: 'could not be reached',
  rate_limited: 'was too busy',
  refused: 'refused to answer',
  cut_off: 'broke off its answer',
  invalid_answer: 'gave an answer that could not be used',
  not_authorised: 'did not accept this service',
  cost_cap: 'has been asked as often as is allowed for you today',
  rejected_by_verifier: 'changed what you said, so nothing of it was used',
  identifiers_would_leave: 'was not asked, because your words hold a number or address that would identify somebody',
};

function aboutTheDrafter({ madeBy: maker }: DraftOutcome): string[] {
  if (maker.drafter === 'language-model') {
    return maker.rejected.length === 0
      ? []
      : [`The language model changed more than the grammar of ${maker.rejected.length} of your sentences. Those stand in your own words.`];
  }
  const why = maker.insteadOfModel === undefined ? null : WITHOUT_MODEL[maker.insteadOfModel];
  return why === null ? [] : [`The language model ${why}. This draft is made of your own words.`];
}

function madeBy({ madeBy: maker }: DraftOutcome): string {
  if (maker.drafter === 'language-model') return `${maker.model} ${maker.promptVersion}`;
  return maker.insteadOfModel === undefined ? maker.version : `${maker.version} (${maker.insteadOfModel})`;
}
