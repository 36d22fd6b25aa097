import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type ApproveProposalRequest,
  type DecidedProposal,
  type ProposalList,
  type ProposalsQuery,
  type ProposalView,
} from '@handrail/contracts';
import { chainOf, decideProposal, proposalById, proposalsWhere, relationTo, settleNews, type NoteProposal } from '@handrail/store';
import { careFacts } from '../edge/care-facts.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { setLevel } from '../observations/prescribe.js';

export class AlreadyDecided extends DomainError {
  readonly code = 'already-decided';
  constructor() {
    super('Somebody has decided this proposal, or its time is up. Open it to see what was decided.');
  }
}

export class LevelMissing extends DomainError {
  readonly code = 'decision-needs-more';
  constructor() {
    super('Software proposes no level. State the level, why, and when it is reviewed; or reject the proposal to leave the level as it is.');
  }
}

/** Proposals that came from notes. Only people move them: a nurse an observation review, the plan's owner or team lead a contradiction. */
@Injectable()
export class Proposals {
  async list(work: Work, { unitId, state }: ProposalsQuery): Promise<ProposalList> {
    const found = await proposalsWhere(work.tx, {
      ...(unitId !== undefined && { unitId }),
      ...(state === 'open' && { states: ['PROPOSED'] as const }),
    });
    const shown: ProposalView[] = [];
    // A rota manager learns how many wait in their unit, never about whom or why.
    const counted = work.ask(unitId === undefined ? { unitId: '' } : { unitId });
    for (const proposal of found) if (await mayRead(work, proposal)) shown.push(showProposal(proposal));
    const waiting =
      counted.allow && counted.limit === 'counts-only' ? found.length : shown.filter((one) => one.state === 'proposed').length;
    work.audit({ chain: chainOf(unitId), action: 'proposals.read', subjectType: 'proposal' });
    return { items: shown, waiting };
  }

  async one(work: Work, proposalId: string): Promise<ProposalView> {
    const proposal = await proposalById(work.tx, proposalId);
    work.ask({ unitId: proposal?.unitId ?? '' });
    if (!proposal || !(await mayRead(work, proposal))) throw new NotFound('proposal');
    work.audit({ ...about(proposal), action: 'proposal.read' });
    work.showVersion(proposal.version);
    return showProposal(proposal);
  }

  /** With an observation review the nurse sets the level: the proposal, the prescription and the demand carry the note's trace id. */
  async approve(work: Work, proposalId: string, { observation, reason }: ApproveProposalRequest): Promise<DecidedProposal> {
    const proposal = await this.decidable(work, proposalId);
    if (proposal.kind === 'OBSERVATION_REVIEW' && observation === undefined) throw new LevelMissing();
    await this.decide(work, proposal, 'APPROVED', reason ?? observation?.reason ?? null);
    if (proposal.kind !== 'OBSERVATION_REVIEW' || observation === undefined || proposal.serviceUserId === null) {
      return {
        state: 'approved',
        next: 'Take it into the next version of the plan; nothing changed by itself.',
        prescriptionId: null,
        demandItemId: null,
      };
    }
    const person = await relationTo(work.tx, { id: proposal.serviceUserId });
    if (!person) throw new NotFound('proposal');
    const { prescriptionId, demandItemId } = await setLevel(work, person, observation, proposal.traceId);
    const next =
      demandItemId === null ? null : 'The posts that the level needs are proposed; they count once somebody entitled approves them.';
    return { state: 'approved', next, prescriptionId, demandItemId };
  }

  async turnDown(work: Work, proposalId: string, to: 'REJECTED' | 'MODIFIED', reason: string): Promise<DecidedProposal> {
    const proposal = await this.decidable(work, proposalId);
    await this.decide(work, proposal, to, reason);
    return { state: to.toLowerCase(), next: 'Your reason is kept with it.', prescriptionId: null, demandItemId: null };
  }

  private async decidable(work: Work, proposalId: string): Promise<NoteProposal> {
    const proposal = await proposalById(work.tx, proposalId);
    if (!proposal || !(await mayDecide(work, proposal))) {
      work.allow({ unitId: '' });
      throw new NotFound('proposal');
    }
    work.ask({ unitId: proposal.unitId ?? '' });
    if (proposal.state !== 'PROPOSED') throw new AlreadyDecided();
    return proposal;
  }

  private async decide(work: Work, proposal: NoteProposal, to: 'APPROVED' | 'REJECTED' | 'MODIFIED', reason: string | null): Promise<void> {
    const { proposalId } = proposal;
    if (!(await decideProposal(work.tx, proposalId, work.versionRead, to, work.worker.workerId, reason)))
      throw new StaleVersion(proposal.version);
    await settleNews(work.tx, 'proposal', proposalId);
    work.audit({ ...about(proposal), action: `proposal.${to.toLowerCase()}`, detail: { cause: proposal.traceId } });
  }
}

function about({ proposalId, unitId }: NoteProposal) {
  return { chain: chainOf(unitId), subjectType: 'proposal', subjectId: proposalId };
}

/** Whether the policy lets the caller decide it: an RN with the person in their care, or the plan's owner or team lead. */
export async function mayDecide(work: Work, { kind, serviceUserId, unitId, payload }: NoteProposal): Promise<boolean> {
  const person = serviceUserId === null ? null : await relationTo(work.tx, { id: serviceUserId });
  if (!person) return false;
  if (kind === 'OBSERVATION_REVIEW') return work.ask(careFacts(person), 'proposal.decide-observation').allow;
  const planOwner = payload['ownerId'] === work.worker.workerId;
  return work.ask({ unitId: unitId ?? person.unitId, planOwner }, 'proposal.decide-plan').allow;
}

async function mayRead(work: Work, { serviceUserId }: NoteProposal): Promise<boolean> {
  const person = serviceUserId === null ? null : await relationTo(work.tx, { id: serviceUserId });
  if (!person) return false;
  const decision = work.ask(careFacts(person), 'proposal.read');
  return decision.allow && decision.limit === undefined;
}

export const quotesOf = ({ text }: NoteProposal): string[] => (text === null ? [] : (JSON.parse(text) as string[]));

function showProposal(proposal: NoteProposal): ProposalView {
  return {
    proposalId: proposal.proposalId as ProposalView['proposalId'],
    kind: proposal.kind === 'OBSERVATION_REVIEW' ? 'observation-review' : 'plan-contradiction',
    ref: proposal.localRef,
    quotes: quotesOf(proposal),
    state: proposal.state.toLowerCase() as ProposalView['state'],
    createdAt: proposal.createdAt.toISOString(),
    expiresAt: proposal.expiresAt?.toISOString() ?? null,
    reason: proposal.reason,
    version: proposal.version,
  };
}
