import { daysOverdue, type ActivePlan, type Agreement, type PlanContent, type PlanStep } from '@handrail/care-plan';
import type { CarePlanId, Plan, PlanContent as WrittenPlan, PlanHead, WorkerId } from '@handrail/contracts';
import type { PlanHead as StoredHead, StoredContent, StoredPlan } from '@handrail/store';

/** A line that stands apart from the goals: `C1` in the crisis plan, `W2` among the warning signs. */
export const crisisNumber = (number: number) => `C${number}`;
export const signNumber = (number: number) => `W${number}`;

/** What a stored version says, in the words of the care-plan library. Texts go through untouched. */
export function contentOf(head: StoredHead, content: StoredContent, communicationNeeds: string): PlanContent {
  const signsOf = (stepNumber: string) =>
    content.warningSigns.filter(({ stepNumbers }) => stepNumbers.includes(stepNumber)).map(({ text }) => text);
  return {
    owner: head.owner ?? 'nobody on record',
    reviewed: head.reviewedOn,
    reviewDue: head.reviewDueOn,
    communicationNeeds,
    goals: content.goals.map((goal) => ({
      no: goal.number,
      title: goal.text,
      steps: goal.steps.map((step): PlanStep => ({
        id: step.id,
        no: step.number,
        text: step.text,
        who: step.who,
        frequency: step.frequency,
        condition: step.conditions,
        warningSigns: signsOf(step.number),
        // A step that was achieved or stopped is no longer what was agreed to do: neither is quoted.
        status: step.status === 'ACTIVE' ? 'ACTIVE' : 'ENDED',
      })),
    })),
    crisisPlan: content.crisisItems.map((item) => ({
      id: item.id,
      no: crisisNumber(item.number),
      text: item.text,
      who: item.who,
      frequency: '',
      condition: '',
      warningSigns: [],
      status: 'ACTIVE',
    })),
    warningSigns: content.warningSigns.map(({ id, number, text }) => ({ id, no: signNumber(number), text })),
  };
}

/** What the person said to it, as far as it was recorded. */
export function agreementOf(head: StoredHead): Agreement {
  if (head.agreedWithPerson === true) return { kind: 'agreed', on: head.agreedOn ?? '', consentToShareWith: [] };
  return head.agreedWithPerson === false ? { kind: 'not-agreed', reason: head.notAgreedReason ?? '' } : { kind: 'not-recorded' };
}

/** The version in force as the one thing that may be quoted. @throws when it is not in force: that would be a defect here */
export function inForce(plan: StoredPlan, ref: string, communicationNeeds = ''): ActivePlan {
  if (plan.state !== 'ACTIVE') throw new Error('only the plan in force is quoted');
  return {
    state: 'ACTIVE',
    planId: plan.planId,
    serviceUser: ref,
    version: plan.versionNumber,
    content: contentOf(plan, plan.content, communicationNeeds),
    agreement: agreementOf(plan),
    activatedBy: '',
  };
}

/** A version without its content, as the contract has it. @param ref local reference of its person */
export function shownHead(head: StoredHead, ref: string): PlanHead {
  return {
    planId: head.planId as CarePlanId,
    ref,
    planVersion: head.versionNumber,
    state: head.state,
    owner: head.owner,
    ownerId: head.ownerId as WorkerId | null,
    agreedWithPerson: head.agreedWithPerson,
    notAgreedReason: head.notAgreedReason,
    agreedOn: head.agreedOn,
    reviewedOn: head.reviewedOn,
    reviewDue: head.reviewDueOn,
    activatedAt: head.activatedAt?.toISOString() ?? null,
    version: head.version,
  };
}

/** What a version says, as the contract has it and as it can be written again. */
export function shownContent(content: StoredContent): WrittenPlan {
  return {
    goals: content.goals.map(({ number, text, steps }) => ({
      number,
      text,
      steps: steps.map((step) => ({
        number: step.number,
        text: step.text,
        who: step.who,
        frequency: step.frequency,
        conditions: step.conditions,
        status: step.status,
      })),
    })),
    warningSigns: content.warningSigns.map(({ number, text, stepNumbers }) => ({ number, text, stepNumbers: [...stepNumbers] })),
    crisisPlan: content.crisisItems.map(({ number, text, who }) => ({ number, text, who })),
  };
}

/** A version with its content. @param today YYYY-MM-DD; @param brokenGlassUntil ISO time while it is open by break-glass alone */
export function shownPlan(plan: StoredPlan, ref: string, today: string, brokenGlassUntil: string | null): Plan {
  const overdueDays = plan.state === 'ACTIVE' ? daysOverdue(plan.reviewDueOn, today) : 0;
  return { ...shownHead(plan, ref), content: shownContent(plan.content), overdueDays, brokenGlassUntil };
}
