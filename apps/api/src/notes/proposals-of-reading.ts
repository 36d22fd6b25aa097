import type { RiskCategory } from '@handrail/care-notes';
import { requestJob } from '@handrail/jobs';
import {
  leads,
  nursesOf,
  propose,
  shiftLeads,
  tellWorkers,
  type NoteProposal,
  type Transaction,
  type WritablePerson,
  type WritingContext,
} from '@handrail/store';
import { sentenceOf, type Reading } from './understood.js';

/** What makes a nurse look at an observation level; software never says which level. */
const ASKS_FOR_REVIEW: ReadonlySet<RiskCategory> = new Set(['self_harm', 'suicidal_ideation', 'overdose', 'ligature', 'absconding']);
/** Handrail's own defaults. */
const OBSERVATION_REVIEW_HOURS = 24;
const CONTRADICTION_HOURS = 7 * 24;

/** Proposals for people to decide, from one dictation: an observation review for the nurses, a contradiction card for the plan's owner. */
export async function proposeFrom(
  tx: Transaction,
  { reading, known, refs }: { readonly reading: Reading; readonly known: WritingContext; readonly refs: readonly string[] },
): Promise<void> {
  const { captureId, understanding } = reading;
  for (const ref of refs) {
    const person = known.people.find((one) => one.ref === ref);
    if (!person) continue;
    const risks = understanding.risks.filter(
      ({ urgency, category, subject, aboutStaff }) =>
        urgency === 'act_now' && !aboutStaff && ASKS_FOR_REVIEW.has(category) && subject.kind === 'people' && subject.refs.includes(ref),
    );
    if (risks.length > 0) {
      await put(tx, person, 'OBSERVATION_REVIEW', OBSERVATION_REVIEW_HOURS, await nursesOf(tx, person.unitId), {
        payload: {},
        quotes: [...new Set(risks.map((risk) => sentenceOf(reading, risk)))],
        evidence: risks.map(({ span: { start, end } }) => ({ captureId, start, end })),
      });
    }
    for (const { subject, quote, span, against } of understanding.contradictions) {
      if (subject !== ref) continue;
      const plan = known.plans.find((one) => one.ref === ref);
      const owner = plan?.ownerId ? [plan.ownerId] : await leads(tx, person.unitId, ['team_lead']);
      await put(tx, person, 'PLAN_CONTRADICTION', CONTRADICTION_HOURS, [...owner, ...(await shiftLeads(tx, person.unitId))], {
        payload: { planId: plan?.planId ?? null, ownerId: plan?.ownerId ?? null, stepId: against.kind === 'step' ? against.stepId : null },
        quotes: [quote, against.kind === 'step' ? against.text : `Observation level in force: ${against.level}`],
        evidence: [{ captureId, ...span }],
      });
    }
  }
}

async function put(
  tx: Transaction,
  { serviceUserId, unitId, ref }: WritablePerson,
  kind: NoteProposal['kind'],
  hours: number,
  to: readonly string[],
  { payload, quotes, evidence }: { payload: NoteProposal['payload']; quotes: readonly string[]; evidence: NoteProposal['evidence'] },
): Promise<void> {
  const expiresAt = new Date(tx.now.getTime() + hours * 3_600_000);
  const proposalId = await propose(tx, { kind, unitId, serviceUserId, payload, evidence, expiresAt, text: JSON.stringify(quotes) });
  await tellWorkers(tx, to, {
    kind: kind === 'OBSERVATION_REVIEW' ? 'observation-review-proposed' : 'plan-contradiction-found',
    unitId,
    subjectType: 'proposal',
    subjectId: proposalId,
    urgency: null,
    localRef: ref,
    dueAt: expiresAt,
    dedupeKey: `proposal:${proposalId}`,
  });
  requestJob(tx, 'proposal-clock', { proposalId }, expiresAt);
}
