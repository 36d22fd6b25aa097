import type { ActivePlan, AgreedPlan, Agreement, DraftPlan, ProposedPlan, SupersededPlan } from './plan.js';

/** A draft is put forward by a worker. Pure; never throws. */
export function propose(draft: DraftPlan, by: string): ProposedPlan {
  return { ...draft, state: 'PROPOSED', proposedBy: by };
}

/** A proposed version goes back to its writer, for instance after the talk with the person. */
export function sendBack(plan: ProposedPlan | AgreedPlan, to: string): DraftPlan {
  const { planId, serviceUser, version, content } = plan;
  return { planId, serviceUser, version, content, state: 'DRAFT', writtenBy: to };
}

export type AgreementRefused = { readonly refused: 'reason-missing' };

/**
 * Records the person's answer. Going ahead without agreement needs a written reason.
 * @returns the agreed version, or `reason-missing` when the reason is blank; never throws
 */
export function agreeWithPerson(
  plan: ProposedPlan,
  agreement: Exclude<Agreement, { kind: 'not-recorded' }>,
): AgreedPlan | AgreementRefused {
  if (agreement.kind === 'not-agreed' && agreement.reason.trim() === '') return { refused: 'reason-missing' };
  const { planId, serviceUser, version, content, proposedBy } = plan;
  return { planId, serviceUser, version, content, state: 'AGREED_WITH_PERSON', proposedBy, agreement };
}

export type Activation = { readonly active: ActivePlan; readonly superseded: SupersededPlan | null };
export type ActivationRefused = { readonly refused: 'another-person' | 'not-newer' | 'own-proposal' };

/**
 * Makes an agreed version the one in force and retires the one before, together: there is never a moment with two.
 * @param current the version in force now, or null for a first plan
 * @returns both versions, or why not: the versions are of different people, the new one is not newer, or the approver
 *   proposed it (nobody approves their own); never throws. Whether `by` may approve at all is the access policy's question.
 */
export function activate(plan: AgreedPlan, current: ActivePlan | null, by: string): Activation | ActivationRefused {
  if (plan.proposedBy === by) return { refused: 'own-proposal' };
  if (current && current.serviceUser !== plan.serviceUser) return { refused: 'another-person' };
  if (current && current.version >= plan.version) return { refused: 'not-newer' };
  const { planId, serviceUser, version, content, agreement } = plan;
  const active: ActivePlan = { planId, serviceUser, version, content, agreement, state: 'ACTIVE', activatedBy: by };
  return { active, superseded: current ? supersede(current, version) : null };
}

/** Retires the version in force. `supersededBy` null: the plan ended without a successor (discharge). */
export function supersede(plan: ActivePlan, supersededBy: number | null): SupersededPlan {
  const { planId, serviceUser, version, content, agreement } = plan;
  return { planId, serviceUser, version, content, agreement, state: 'SUPERSEDED', supersededBy };
}
