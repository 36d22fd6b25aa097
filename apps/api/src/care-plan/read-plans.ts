import { Injectable } from '@nestjs/common';
import { daysOverdue, diffPlans, type LineChange } from '@handrail/care-plan';
import type { CarePlanId, CrisisPlan, LocalRef, Plan, PlanDiff, PlanHead } from '@handrail/contracts';
import { planById, planHeads, planInForce, reachablePeople } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { bannerOf } from './banner.js';
import { auditPlan, personOf, planOf } from './find-plan.js';
import { noPlanToCompare } from './plan-refusals.js';
import { contentOf, crisisNumber, shownHead, shownPlan, signNumber } from './plan-model.js';

/** Reading plans: the one in force, its versions, what changed, and the crisis plan in one call. Each read is audited. */
@Injectable()
export class ReadPlans {
  /** @throws NoRecordYouCanOpen; NotFound when the person has no plan in force */
  async inForce(work: Work, ref: LocalRef): Promise<Plan> {
    const { relation, today } = await personOf(work, ref);
    const plan = await planInForce(work.tx, relation.serviceUserId);
    if (!plan) throw new NotFound('plan in force');
    auditPlan(work, 'plan.read', relation, plan.planId);
    work.showVersion(plan.version);
    return shownPlan(plan, relation.localRef, today, bannerOf(relation));
  }

  async versions(work: Work, ref: LocalRef): Promise<{ items: PlanHead[] }> {
    const { relation } = await personOf(work, ref);
    const heads = await planHeads(work.tx, { serviceUserIds: [relation.serviceUserId] });
    auditPlan(work, 'plan.versions-read', relation, null);
    return { items: heads.map((head) => shownHead(head, relation.localRef)) };
  }

  /** One version, whatever its state, which it says. */
  async version(work: Work, planId: CarePlanId): Promise<Plan> {
    const { plan, relation, today } = await planOf(work, planId);
    auditPlan(work, 'plan.read', relation, planId);
    work.showVersion(plan.version);
    return shownPlan(plan, relation.localRef, today, bannerOf(relation));
  }

  /** @throws `no-plan-to-compare` when there is no version before, or `against` is another person's */
  async diff(work: Work, planId: CarePlanId, against: CarePlanId | undefined): Promise<PlanDiff> {
    const { plan: after, relation } = await planOf(work, planId);
    const heads = await planHeads(work.tx, { serviceUserIds: [after.serviceUserId] });
    const wanted = heads.find((head) => (against === undefined ? head.versionNumber < after.versionNumber : head.planId === against));
    const before = wanted && (await planById(work.tx, wanted.planId));
    if (!before) throw noPlanToCompare();
    auditPlan(work, 'plan.diff-read', relation, planId, { against: before.planId });
    const { lines, about } = diffPlans(contentOf(before, before.content, ''), contentOf(after, after.content, ''));
    return {
      before: shownHead(before, relation.localRef),
      after: shownHead(after, relation.localRef),
      lines: lines.map(lineShown),
      about: about.map(({ field, before: was, after: is }) => ({ field, before: was, after: is })),
    };
  }

  /** What to do in a crisis, with what warns of one: nothing else, in one call. */
  async crisis(work: Work, ref: LocalRef): Promise<CrisisPlan> {
    const { relation, today } = await personOf(work, ref);
    const plan = await planInForce(work.tx, relation.serviceUserId);
    const person = (await reachablePeople(work.tx, relation.unitId)).find(({ serviceUserId }) => serviceUserId === relation.serviceUserId);
    auditPlan(work, 'plan.crisis-read', relation, plan?.planId ?? null);
    const needs = person?.communicationNeeds ?? '';
    return {
      ref: relation.localRef,
      planVersion: plan?.versionNumber ?? null,
      owner: plan?.owner ?? null,
      reviewDue: plan?.reviewDueOn ?? null,
      overdueDays: daysOverdue(plan?.reviewDueOn ?? null, today),
      communicationNeeds: needs === '' ? null : needs,
      crisis: (plan?.content.crisisItems ?? []).map(({ number, text, who }) => ({ number: crisisNumber(number), text, who })),
      warningSigns: (plan?.content.warningSigns ?? []).map(({ number, text }) => ({ number: signNumber(number), text })),
      brokenGlassUntil: bannerOf(relation),
    };
  }
}

function lineShown(line: LineChange): PlanDiff['lines'][number] {
  if (line.kind !== 'changed') return { kind: line.kind, no: line.no, text: line.text };
  return { kind: 'changed', no: line.no, before: line.before, after: line.after, fields: [...line.fields] };
}
