import type { RiskMention, Urgency } from '@handrail/care-notes';
import {
  attributeFlag,
  everybodyElse,
  flagsWhere,
  nameWorkers,
  type FlagUrgency,
  type Transaction,
  type WritingContext,
} from '@handrail/store';
import { dueAt } from '../flags/flag-times.js';
import { DONE_BY_SOMEBODY, raiseAndRoute, SAFEGUARDING } from '../flags/route-flag.js';
import { colleaguesNamed } from './dictation-context.js';
import { sentenceOf, type Reading } from './understood.js';

const URGENCY: Readonly<Record<Exclude<Urgency, 'none'>, FlagUrgency>> = {
  act_now: 'ACT_NOW',
  this_shift: 'THIS_SHIFT',
  next_working_day: 'NEXT_WORKING_DAY',
};

interface Raised {
  readonly reading: Reading;
  /** Draft ids by person; the key of a draft about nobody yet is empty. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly known: WritingContext;
  readonly receivedAt: Date;
  /** What the words add to is a concern about staff, though they alone may not be. */
  readonly concernsStaff?: boolean;
}

/**
 * Raises what a dictation says that somebody must hear, with its exact words, before anybody confirms it. Mentions that are denied, past,
 * hypothetical or about others are shown in the draft and raise nothing. What is in a language that nobody screened is raised as that.
 */
export async function raiseFlagsOf(tx: Transaction, raised: Raised): Promise<void> {
  const { reading, drafts, known } = raised;
  await nameStaff(tx, raised);
  for (const risk of reading.understanding.risks) {
    for (const ref of peopleOf(risk)) await raiseOne(tx, raised, risk, ref, drafts.get(ref ?? '') ?? null);
  }
  if (reading.understanding.screened) return;
  for (const { ref, span } of unscreenedIn(reading)) {
    const person = known.people.find((one) => one.ref === ref);
    await raiseAndRoute(
      tx,
      {
        captureId: reading.captureId,
        draftId: drafts.get(ref ?? '') ?? null,
        serviceUserId: person?.serviceUserId ?? null,
        unitId: person?.unitId ?? known.unitId,
        category: UNSCREENED,
        quote: reading.text.slice(span.start, span.end),
        spanStart: span.start,
        spanEnd: span.end,
        urgency: 'THIS_SHIFT',
        assertion: 'UNCERTAIN',
        raisedBy: 'RULE',
        restricted: false,
        dueAt: dueAt('THIS_SHIFT', tx.now, known.timeZone, known.shift?.endsAt ?? null),
      },
      ref,
    );
  }
}

const UNSCREENED = 'unscreened_language';
/** Characters of a quote in a language that nobody screens: the danger may stand in any of it. */
const UNSCREENED_CHARS_MAX = 1_500;

/** Everything in a language that nobody screens, for each person whom it is about: from the first such words about them to the last. */
function unscreenedIn({ text, understanding }: Reading): { ref: string | null; span: { start: number; end: number } }[] {
  const foreign = understanding.segments.filter(({ language, leftOut }) => language !== 'en' && leftOut === undefined);
  if (foreign.length === 0) return [{ ref: null, span: { start: 0, end: Math.min(text.length, UNSCREENED_CHARS_MAX) } }];
  const refs = new Set(foreign.flatMap((segment) => peopleOf(segment)));
  // What names nobody beside words about one person is most likely theirs: it is quoted with them, and never left out.
  const people = refs.size > 1 ? [...refs].filter((ref) => ref !== null) : [...refs];
  return people.map((ref) => {
    const own = foreign.filter((segment) => people.length === 1 || peopleOf(segment).some((one) => one === ref || one === null));
    const start = Math.min(...own.map(({ span }) => span.start));
    const end = Math.max(...own.map(({ span }) => span.end));
    return { ref, span: { start, end: Math.min(end, start + UNSCREENED_CHARS_MAX) } };
  });
}

/**
 * Who of those at work is named in words that are flagged: none of them hears of it first, nor reads it where it is a concern about staff. Before any flag is
 * raised, so that the first one already goes by them.
 */
async function nameStaff(
  tx: Transaction,
  { reading: { captureId, text, understanding }, known, concernsStaff = false }: Raised,
): Promise<void> {
  const flagged =
    concernsStaff || !understanding.screened || understanding.risks.some(({ urgency, aboutStaff }) => urgency !== 'none' || aboutStaff);
  if (flagged) await nameWorkers(tx, captureId, colleaguesNamed(known, await everybodyElse(tx), text));
}

/** Null stands for nobody known yet. */
const peopleOf = ({ subject }: Pick<RiskMention, 'subject'>): readonly (string | null)[] =>
  subject.kind === 'people' && subject.refs.length > 0 ? subject.refs : [null];

/** Beside a concern about staff every safeguarding mention is restricted with it; a danger to somebody's life still reaches the shift. */
async function raiseOne(
  tx: Transaction,
  { reading, known, concernsStaff = false }: Raised,
  risk: RiskMention,
  ref: string | null,
  draftId: string | null,
): Promise<void> {
  if (risk.urgency === 'none') return;
  const person = known.people.find((one) => one.ref === ref);
  const urgency = URGENCY[risk.urgency];
  await raiseAndRoute(
    tx,
    {
      captureId: reading.captureId,
      draftId: ref === null ? null : draftId,
      serviceUserId: person?.serviceUserId ?? null,
      unitId: person?.unitId ?? known.unitId,
      category: risk.category,
      quote: sentenceOf(reading, risk),
      spanStart: risk.span.start,
      spanEnd: risk.span.end,
      urgency,
      assertion: risk.assertion,
      raisedBy: 'RULE',
      restricted:
        risk.aboutStaff ||
        (concernsStaff && DONE_BY_SOMEBODY.includes(risk.category)) ||
        (SAFEGUARDING.includes(risk.category) && reading.understanding.risks.some(({ aboutStaff }) => aboutStaff)),
      dueAt: dueAt(urgency, tx.now, known.timeZone, known.shift?.endsAt ?? null),
    },
    ref,
  );
}

/** After an answer has said who is meant: flags that were about nobody yet become theirs, and each further person gets one. */
export async function attributeFlagsOf(tx: Transaction, raised: Raised): Promise<void> {
  const { reading, drafts, known } = raised;
  const waiting = (await flagsWhere(tx, { captureIds: [reading.captureId] })).filter(({ serviceUserId }) => serviceUserId === null);
  const unscreened = waiting.find(({ category }) => category === UNSCREENED);
  const [whose] = reading.understanding.screened ? [] : unscreenedIn(reading);
  const whom = known.people.find((one) => one.ref === whose?.ref);
  const whoseDraft = drafts.get(whose?.ref ?? '');
  if (unscreened && whom && whoseDraft !== undefined)
    await attributeFlag(tx, unscreened.flagId, whoseDraft, whom.serviceUserId, whom.unitId);
  for (const risk of reading.understanding.risks) {
    const [first, ...others] = peopleOf(risk);
    const person = known.people.find((one) => one.ref === first);
    const draftId = drafts.get(first ?? '');
    const flag = waiting.find(
      ({ category, spanStart, spanEnd }) => category === risk.category && spanStart === risk.span.start && spanEnd === risk.span.end,
    );
    if (flag && person && draftId !== undefined) await attributeFlag(tx, flag.flagId, draftId, person.serviceUserId, person.unitId);
    for (const ref of others) await raiseOne(tx, raised, risk, ref, drafts.get(ref ?? '') ?? null);
  }
}
