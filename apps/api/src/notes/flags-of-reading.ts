import type { RiskMention, Urgency } from '@handrail/care-notes';
import { attributeFlag, flagsWhere, type FlagUrgency, type Transaction, type WritingContext } from '@handrail/store';
import { dueAt } from '../flags/flag-times.js';
import { raiseAndRoute, SAFEGUARDING } from '../flags/route-flag.js';
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
}

/**
 * Raises what a dictation says that somebody must hear, with its exact words, before anybody confirms it. Mentions that are denied, past,
 * hypothetical or about others are shown in the draft and raise nothing. What is in a language that nobody screened is raised as that.
 */
export async function raiseFlagsOf(tx: Transaction, raised: Raised): Promise<void> {
  const { reading, drafts, known } = raised;
  for (const risk of reading.understanding.risks) {
    for (const ref of peopleOf(risk)) await raiseOne(tx, raised, risk, ref, drafts.get(ref ?? '') ?? null);
  }
  if (!reading.understanding.screened) {
    const foreign = reading.understanding.segments.find(({ language, leftOut }) => language !== 'en' && leftOut === undefined);
    const span = foreign?.span ?? { start: 0, end: reading.text.length };
    await raiseAndRoute(
      tx,
      {
        captureId: reading.captureId,
        draftId: null,
        serviceUserId: null,
        unitId: known.unitId,
        category: 'unscreened_language',
        quote: reading.text.slice(span.start, span.end),
        spanStart: span.start,
        spanEnd: span.end,
        urgency: 'THIS_SHIFT',
        assertion: 'UNCERTAIN',
        raisedBy: 'RULE',
        restricted: false,
        dueAt: dueAt('THIS_SHIFT', tx.now, known.timeZone, known.shift?.endsAt ?? null),
      },
      null,
    );
  }
}

/** Null stands for nobody known yet. */
const peopleOf = ({ subject }: RiskMention): readonly (string | null)[] =>
  subject.kind === 'people' && subject.refs.length > 0 ? subject.refs : [null];

/** Beside a concern about staff every safeguarding mention is restricted with it; a danger to somebody's life still reaches the shift. */
async function raiseOne(
  tx: Transaction,
  { reading, known }: Raised,
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
        risk.aboutStaff || (SAFEGUARDING.includes(risk.category) && reading.understanding.risks.some(({ aboutStaff }) => aboutStaff)),
      dueAt: dueAt(urgency, tx.now, known.timeZone, known.shift?.endsAt ?? null),
    },
    ref,
  );
}

/** After an answer has said who is meant: flags that were about nobody yet become theirs, and each further person gets one. */
export async function attributeFlagsOf(tx: Transaction, raised: Raised): Promise<void> {
  const { reading, drafts, known } = raised;
  const waiting = (await flagsWhere(tx, { captureIds: [reading.captureId] })).filter(({ serviceUserId }) => serviceUserId === null);
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
