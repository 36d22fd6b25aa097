import { db, type Transaction } from '../transaction/transaction.js';

export type PlanState = 'DRAFT' | 'PROPOSED' | 'AGREED_WITH_PERSON' | 'ACTIVE' | 'SUPERSEDED';

export interface StoredStep {
  readonly id: string;
  /** As printed in the plan: `2.3`. */
  readonly number: string;
  readonly text: string;
  readonly who: string;
  readonly frequency: string;
  readonly conditions: string;
  readonly status: 'ACTIVE' | 'ACHIEVED' | 'STOPPED';
}

/** What a version says. Texts are those that were written, byte for byte. */
export interface StoredContent {
  readonly goals: readonly { readonly id: string; readonly number: number; readonly text: string; readonly steps: readonly StoredStep[] }[];
  readonly warningSigns: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly stepNumbers: readonly string[];
  }[];
  readonly crisisItems: readonly { readonly id: string; readonly number: number; readonly text: string; readonly who: string }[];
}

/** A version without what it says. Days are local, `YYYY-MM-DD`. */
export interface PlanHead {
  readonly planId: string;
  readonly serviceUserId: string;
  readonly versionNumber: number;
  readonly state: PlanState;
  readonly ownerId: string | null;
  readonly owner: string | null;
  readonly writtenBy: string | null;
  readonly proposedBy: string | null;
  readonly agreedWithPerson: boolean | null;
  readonly notAgreedReason: string | null;
  readonly agreedOn: string | null;
  readonly reviewedOn: string | null;
  readonly reviewDueOn: string | null;
  readonly activatedAt: Date | null;
  /** For `If-Match`. */
  readonly version: number;
}
export interface StoredPlan extends PlanHead {
  readonly content: StoredContent;
}

type HeadRow = Omit<PlanHead, 'notAgreedReason'> & { readonly reason: Uint8Array | null };

/** The versions of these people that are in one of the states, the newest first. One query. Row security leaves out people out of reach. */
export async function planHeads(
  tx: Transaction,
  of: { readonly serviceUserIds?: readonly string[]; readonly planId?: string; readonly states?: readonly PlanState[] },
): Promise<PlanHead[]> {
  const rows = await db(tx).$queryRaw<HeadRow[]>`
    select p.id as "planId", p.service_user_id as "serviceUserId", p.version_number as "versionNumber", p.state, p.owner_id as "ownerId",
      o.display_name as owner, p.written_by as "writtenBy", p.proposed_by as "proposedBy", p.agreed_with_person as "agreedWithPerson",
      p.not_agreed_reason_sealed as reason, p.agreed_on::text as "agreedOn", p.reviewed_on::text as "reviewedOn",
      p.review_due_on::text as "reviewDueOn", p.activated_at as "activatedAt", p.version
    from care_plan p left join worker o on o.id = p.owner_id
    where (${of.planId ?? null}::uuid is null or p.id = ${of.planId ?? null}::uuid)
      and (${of.serviceUserIds ?? null}::uuid[] is null or p.service_user_id = any (${of.serviceUserIds ?? null}::uuid[]))
      and (${of.states ?? null}::text[] is null or p.state = any (${of.states ?? null}::text[]))
    order by p.service_user_id, p.version_number desc`;
  return rows.map(({ reason, ...head }) =>
    Object.assign(head, { notAgreedReason: tx.openOptional('care_plan.not_agreed_reason_sealed', head.planId, reason) }),
  );
}

/** What these versions say, by plan id, each in printed order. Four queries, whatever the number of plans. */
export async function planContents(tx: Transaction, planIds: readonly string[]): Promise<Map<string, StoredContent>> {
  const where = { carePlanId: { in: [...planIds] } };
  const orderBy = { number: 'asc' } as const;
  const goals = await db(tx).goal.findMany({ where, orderBy });
  const steps = await db(tx).step.findMany({ where });
  const signs = await db(tx).warningSign.findMany({ where, orderBy });
  const crisis = await db(tx).crisisItem.findMany({ where, orderBy });
  const printed = steps.toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  const stepOf = (row: (typeof steps)[number]): StoredStep => ({
    id: row.id,
    number: row.number,
    text: tx.open('step.text_sealed', row.id, row.textSealed),
    who: row.who ?? '',
    frequency: row.frequency ?? '',
    conditions: tx.openOptional('step.conditions_sealed', row.id, row.conditionsSealed) ?? '',
    status: row.status as StoredStep['status'],
  });
  return new Map(
    planIds.map((planId) => [
      planId,
      {
        goals: goals
          .filter((goal) => goal.carePlanId === planId)
          .map((goal) => ({
            id: goal.id,
            number: goal.number,
            text: tx.open('goal.text_sealed', goal.id, goal.textSealed),
            steps: printed.filter((step) => step.goalId === goal.id).map(stepOf),
          })),
        warningSigns: signs
          .filter((sign) => sign.carePlanId === planId)
          .map((sign) => ({
            id: sign.id,
            number: sign.number,
            text: tx.open('warning_sign.text_sealed', sign.id, sign.textSealed),
            stepNumbers: sign.stepNumbers,
          })),
        crisisItems: crisis
          .filter((item) => item.carePlanId === planId)
          .map((item) => ({
            id: item.id,
            number: item.number,
            text: tx.open('crisis_item.text_sealed', item.id, item.textSealed),
            who: item.who ?? '',
          })),
      },
    ]),
  );
}

/** The one version in force for a person, else null. */
export async function planInForce(tx: Transaction, serviceUserId: string): Promise<StoredPlan | null> {
  return withContent(tx, (await planHeads(tx, { serviceUserIds: [serviceUserId], states: ['ACTIVE'] }))[0]);
}

/** A version by its id, else null: also when its person is out of reach. */
export async function planById(tx: Transaction, planId: string): Promise<StoredPlan | null> {
  return withContent(tx, (await planHeads(tx, { planId }))[0]);
}

async function withContent(tx: Transaction, head: PlanHead | undefined): Promise<StoredPlan | null> {
  if (!head) return null;
  const content = (await planContents(tx, [head.planId])).get(head.planId);
  return content ? { ...head, content } : null;
}
