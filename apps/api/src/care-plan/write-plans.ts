import { Injectable } from '@nestjs/common';
import { activate, agreeWithPerson, propose, type AgreedPlan, type DraftPlan, type ProposedPlan } from '@handrail/care-plan';
import type { ActivatePlanRequest, AgreePlanRequest, CarePlanId, LocalRef, Plan, PlanContent, WritePlanRequest } from '@handrail/contracts';
import {
  movePlan,
  planById,
  planInForce,
  rewriteDraft,
  writeDraft,
  type PlanMove,
  type Relation,
  type StoredPlan,
  type WrittenContent,
} from '@handrail/store';
import { StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { addDays } from '../people/local-day.js';
import { bannerOf } from './banner.js';
import { auditPlan, personOf, planOf } from './find-plan.js';
import { emptyPlan, ownProposal, planStepNotPossible } from './plan-refusals.js';
import { agreementOf, contentOf, inForce, shownPlan } from './plan-model.js';

/** Days from one review to the next where a version names none. Local policy default. */
const REVIEW_EVERY_DAYS = 28;

/** The way of a plan version: written, proposed, agreed with the person, made active by somebody else. Nothing before that is ever quoted. */
@Injectable()
export class WritePlans {
  /** The next version of a person's plan, as a draft. @throws NoRecordYouCanOpen, NotAllowed */
  async draft(work: Work, ref: LocalRef, request: WritePlanRequest): Promise<Plan> {
    const { relation, today } = await personOf(work, ref);
    const current = await planInForce(work.tx, relation.serviceUserId);
    const head = {
      ownerId: request.ownerId ?? current?.ownerId ?? work.worker.workerId,
      reviewDueOn: request.reviewDueOn ?? null,
    };
    const planId = await writeDraft(work.tx, relation.serviceUserId, head, storable(request.content));
    auditPlan(work, 'plan.drafted', relation, planId);
    work.showLocation(`/care-plans/${planId}`);
    return this.shown(work, planId, relation, today);
  }

  /** Other words for a draft. @throws `plan-step-not-possible` for a version that is no draft any more, StaleVersion */
  async rewrite(work: Work, planId: CarePlanId, request: WritePlanRequest): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    mustBe(plan, 'DRAFT', 'a draft');
    const head = { ownerId: request.ownerId ?? plan.ownerId ?? work.worker.workerId, reviewDueOn: request.reviewDueOn ?? plan.reviewDueOn };
    if (!(await rewriteDraft(work.tx, { ...plan, version: work.versionRead }, head, storable(request.content))))
      throw new StaleVersion(plan.version);
    auditPlan(work, 'plan.rewritten', relation, planId);
    return this.shown(work, planId, relation, today);
  }

  /** @throws `empty-plan`, `plan-step-not-possible`, StaleVersion */
  async propose(work: Work, planId: CarePlanId): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    mustBe(plan, 'DRAFT', 'a draft');
    if (plan.content.crisisItems.length === 0 && plan.content.goals.every(({ steps }) => steps.length === 0)) throw emptyPlan(planId);
    const proposed = propose(asDraft(plan, relation), work.worker.workerId);
    return this.move(work, plan, relation, today, { to: proposed.state });
  }

  /** Back to its writer, for instance after the talk with the person. @throws `plan-step-not-possible`, StaleVersion */
  async sendBack(work: Work, planId: CarePlanId): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    mustBe(plan, 'PROPOSED', 'proposed');
    return this.move(work, plan, relation, today, { to: 'DRAFT' });
  }

  /** Keeps the person's own answer, or why the plan goes on without their agreement. @throws `plan-step-not-possible`, StaleVersion */
  async agree(work: Work, planId: CarePlanId, request: AgreePlanRequest): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    mustBe(plan, 'PROPOSED', 'proposed');
    const agreed = agreeWithPerson(
      asProposed(plan, relation),
      request.agreed ? { kind: 'agreed', on: today, consentToShareWith: [] } : { kind: 'not-agreed', reason: request.reason },
    );
    if ('refused' in agreed) throw planStepNotPossible(planId, plan.state, 'agreed, or goes on for a reason');
    const notAgreedReason = request.agreed ? null : request.reason;
    return this.move(work, plan, relation, today, { to: agreed.state, agreedOn: today, notAgreedReason });
  }

  /** Puts a version in force and retires the one before, in one transaction. @throws `own-proposal`, `plan-step-not-possible`, StaleVersion */
  async activate(work: Work, planId: CarePlanId, request: ActivatePlanRequest): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    mustBe(plan, 'AGREED_WITH_PERSON', 'agreed with the person, or has a reason why not');
    const current = await planInForce(work.tx, plan.serviceUserId);
    const decided = activate(asAgreed(plan, relation), current && inForce(current, relation.localRef), work.worker.workerId);
    if ('refused' in decided) {
      if (decided.refused === 'own-proposal') throw ownProposal(planId);
      throw planStepNotPossible(planId, plan.state, `newer than version ${current?.versionNumber ?? 0}, which is in force`);
    }
    if (plan.version !== work.versionRead) throw new StaleVersion(plan.version);
    // The old one first: there is never a moment with two, and the database would refuse it.
    if (current && !(await movePlan(work.tx, current, { to: 'SUPERSEDED' }))) throw new StaleVersion();
    const reviewDueOn = request.reviewDueOn ?? plan.reviewDueOn ?? addDays(today, REVIEW_EVERY_DAYS);
    return this.move(work, plan, relation, today, { to: decided.active.state, reviewedOn: today, reviewDueOn });
  }

  private async move(work: Work, plan: StoredPlan, relation: Relation, today: string, move: PlanMove): Promise<Plan> {
    if (!(await movePlan(work.tx, { planId: plan.planId, version: work.versionRead }, move))) throw new StaleVersion(plan.version);
    auditPlan(work, `plan.${AUDITED[move.to]}`, relation, plan.planId, { planVersion: plan.versionNumber });
    return this.shown(work, plan.planId, relation, today);
  }

  private async shown(work: Work, planId: string, relation: Relation, today: string): Promise<Plan> {
    const plan = await planById(work.tx, planId);
    if (!plan) throw new Error('a plan that was just written is gone');
    work.showVersion(plan.version);
    return shownPlan(plan, relation.localRef, today, bannerOf(relation));
  }
}

const AUDITED = {
  DRAFT: 'sent-back',
  PROPOSED: 'proposed',
  AGREED_WITH_PERSON: 'agreed',
  ACTIVE: 'activated',
  SUPERSEDED: 'superseded',
} as const satisfies Record<PlanMove['to'], string>;

function mustBe(plan: StoredPlan, state: StoredPlan['state'], needed: string): void {
  if (plan.state !== state) throw planStepNotPossible(plan.planId, plan.state, needed);
}

function storable({ goals, warningSigns, crisisPlan }: PlanContent): WrittenContent {
  return { goals, warningSigns, crisisItems: crisisPlan };
}

function versionOf(plan: StoredPlan, { localRef }: Relation) {
  return { planId: plan.planId, serviceUser: localRef, version: plan.versionNumber, content: contentOf(plan, plan.content, '') };
}
const asDraft = (plan: StoredPlan, of: Relation): DraftPlan => ({
  ...versionOf(plan, of),
  state: 'DRAFT',
  writtenBy: plan.writtenBy ?? '',
});
const asProposed = (plan: StoredPlan, of: Relation): ProposedPlan => ({
  ...versionOf(plan, of),
  state: 'PROPOSED',
  writtenBy: plan.writtenBy ?? '',
  proposedBy: plan.proposedBy ?? '',
});
const asAgreed = (plan: StoredPlan, of: Relation): AgreedPlan => ({
  ...versionOf(plan, of),
  state: 'AGREED_WITH_PERSON',
  proposedBy: plan.proposedBy ?? '',
  agreement: agreementOf(plan),
});
