import { daysOverdue, type PartOfPlan, type Quote } from '@handrail/care-plan';
import type { CarePlanId, PlanAnswer, PlanEmergency, QuotedStep } from '@handrail/contracts';

/** An answer from the plan, before it is known whether an emergency comes before it. */
export function quoteShown(
  quote: Quote,
  today: string,
  brokenGlassUntil: string | null,
): Omit<Extract<PlanAnswer, { kind: 'quote' }>, 'emergency'> {
  const { plan } = quote;
  return {
    kind: 'quote',
    ref: quote.serviceUser,
    spelling: quote.spelling,
    scope: quote.scope,
    planId: plan.planId as CarePlanId,
    planVersion: plan.version,
    owner: plan.owner,
    reviewedOn: plan.reviewed,
    reviewDue: plan.reviewDue,
    overdueDays: daysOverdue(plan.reviewDue, today),
    communicationNeeds: quote.communicationNeeds,
    notices: quote.notices.map((notice) => {
      if (notice.kind === 'review_overdue') return { kind: 'review-overdue', days: notice.days };
      return { kind: notice.kind === 'do_not' ? 'do-not' : 'instruction-in-step', stepId: notice.stepId };
    }),
    steps: quote.steps.map(stepShown),
    comparedBy: quote.comparedBy,
    brokenGlassUntil,
  };
}

function stepShown(step: Quote['steps'][number]): QuotedStep {
  return {
    stepId: step.id,
    number: step.no,
    kind: step.kind,
    text: step.text,
    goal: step.goalTitle,
    who: step.who,
    frequency: step.frequency,
    conditions: step.condition === '' ? null : step.condition,
    warningSigns: [...step.warningSigns],
    forYou: step.forYou,
    forNurse: step.forNurse,
    forbids: step.forbids,
  };
}

/** Lines quoted beside an answer: the nurse's under a refusal, the crisis plan over everything. */
export function partShown(
  { serviceUser, plan, steps }: PartOfPlan,
  today: string,
  brokenGlassUntil: string | null,
): NonNullable<PlanEmergency['crisisPlan']> {
  return {
    ref: serviceUser,
    planVersion: plan.version,
    overdueDays: daysOverdue(plan.reviewDue, today),
    steps: steps.map(stepShown),
    brokenGlassUntil,
  };
}
