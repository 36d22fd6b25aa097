import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';
import type { PlanState, StoredStep } from './stored-plan.js';

/** What somebody writes into a draft. */
export interface WrittenContent {
  readonly goals: readonly {
    readonly number: number;
    readonly text: string;
    readonly steps: readonly Pick<StoredStep, 'number' | 'text' | 'who' | 'frequency' | 'conditions' | 'status'>[];
  }[];
  readonly warningSigns: readonly { readonly number: number; readonly text: string; readonly stepNumbers: readonly string[] }[];
  readonly crisisItems: readonly { readonly number: number; readonly text: string; readonly who: string }[];
}

export interface WrittenHead {
  readonly ownerId: string;
  /** Local date. */
  readonly reviewDueOn: string | null;
}

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** Writes the next version of a person's plan as a draft of the transaction's worker. @throws AlreadyStored when two do so at once */
export async function writeDraft(
  tx: Transaction,
  serviceUserId: string,
  { ownerId, reviewDueOn }: WrittenHead,
  content: WrittenContent,
): Promise<string> {
  if (tx.scope.kind !== 'worker') throw new Error('a person writes a plan');
  const last = await db(tx).carePlan.findFirst({
    where: { serviceUserId },
    orderBy: { versionNumber: 'desc' },
    select: { versionNumber: true },
  });
  const planId = randomUUID();
  await db(tx).carePlan.create({
    data: {
      id: planId,
      serviceUserId,
      versionNumber: (last?.versionNumber ?? 0) + 1,
      state: 'DRAFT',
      ownerId,
      reviewDueOn: dateOf(reviewDueOn),
      writtenBy: tx.scope.workerId,
    },
  });
  await writeContent(tx, planId, serviceUserId, content);
  return planId;
}

/** Puts other words in the place of a draft's. @returns false when it is not at the version that was read */
export async function rewriteDraft(
  tx: Transaction,
  plan: { readonly planId: string; readonly serviceUserId: string; readonly version: number },
  { ownerId, reviewDueOn }: WrittenHead,
  content: WrittenContent,
): Promise<boolean> {
  const { planId, serviceUserId, version } = plan;
  const { count } = await db(tx).carePlan.updateMany({
    where: { id: planId, version },
    data: { ownerId, reviewDueOn: dateOf(reviewDueOn) },
  });
  if (count === 0) return false;
  const where = { carePlanId: planId };
  await db(tx).step.deleteMany({ where });
  await db(tx).goal.deleteMany({ where });
  await db(tx).warningSign.deleteMany({ where });
  await db(tx).crisisItem.deleteMany({ where });
  await writeContent(tx, planId, serviceUserId, content);
  return true;
}

async function writeContent(tx: Transaction, carePlanId: string, serviceUserId: string, content: WrittenContent): Promise<void> {
  const inPlan = <Row extends object>(row: Row) => Object.assign(row, { carePlanId, serviceUserId });
  const goals = content.goals.map((goal) => ({ ...goal, id: randomUUID() }));
  await db(tx).goal.createMany({
    data: goals.map(({ id, number, text }) => inPlan({ id, number, textSealed: tx.seal('goal.text_sealed', id, text) })),
  });
  const steps = goals.flatMap((goal) => goal.steps.map((step) => ({ ...step, id: randomUUID(), goalId: goal.id })));
  await db(tx).step.createMany({
    data: steps.map(({ id, goalId, number, text, who, frequency, conditions, status }) =>
      inPlan({
        id,
        goalId,
        number,
        textSealed: tx.seal('step.text_sealed', id, text),
        conditionsSealed: conditions === '' ? null : tx.seal('step.conditions_sealed', id, conditions),
        who,
        frequency,
        status,
      }),
    ),
  });
  await db(tx).warningSign.createMany({
    data: content.warningSigns.map(({ number, text, stepNumbers }) => {
      const id = randomUUID();
      return inPlan({ id, number, textSealed: tx.seal('warning_sign.text_sealed', id, text), stepNumbers: [...stepNumbers] });
    }),
  });
  await db(tx).crisisItem.createMany({
    data: content.crisisItems.map(({ number, text, who }) => {
      const id = randomUUID();
      return inPlan({ id, number, textSealed: tx.seal('crisis_item.text_sealed', id, text), who });
    }),
  });
}

/** A step of a version, with what it records. The database fills in who took it. */
export type PlanMove =
  | { readonly to: 'DRAFT' | 'PROPOSED' | 'SUPERSEDED' }
  | { readonly to: 'AGREED_WITH_PERSON'; readonly agreedOn: string; readonly notAgreedReason: string | null }
  | { readonly to: 'ACTIVE'; readonly reviewedOn: string; readonly reviewDueOn: string };

/** @returns false when it is not at the version that was read. @throws StoreRefused for a step that does not follow, or not by this person */
export async function movePlan(
  tx: Transaction,
  { planId, version }: { readonly planId: string; readonly version: number },
  move: PlanMove,
): Promise<boolean> {
  const { count } = await db(tx).carePlan.updateMany({
    where: { id: planId, version },
    data: { state: move.to satisfies PlanState, ...recorded(tx, planId, move) },
  });
  return count > 0;
}

function recorded(tx: Transaction, planId: string, move: PlanMove) {
  if (move.to === 'AGREED_WITH_PERSON') {
    const { agreedOn, notAgreedReason: why } = move;
    const sealed = why === null ? null : tx.seal('care_plan.not_agreed_reason_sealed', planId, why);
    return { agreedOn: dateOf(agreedOn), agreedWithPerson: why === null, notAgreedReasonSealed: sealed };
  }
  return move.to === 'ACTIVE' ? { reviewedOn: dateOf(move.reviewedOn), reviewDueOn: dateOf(move.reviewDueOn) } : {};
}
