import { randomUUID } from 'node:crypto';
import type { CarePlanEntry, CarePlanVersionEntry } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import type { KeptRows } from './file-rows.js';

type Sealed = { readonly id: string; readonly text: Uint8Array };
type StoredVersion = {
  serviceUser: string;
  id: string;
  version: number;
  state: CarePlanVersionEntry['state'];
  owner: string | null;
  agreed: boolean | null;
  reason: Uint8Array | null;
  reviewedOn: string | null;
  reviewDue: string | null;
};
type Line = Sealed & { planId: string; number: number; who: string | null; steps: string[] };
type StepLine = Sealed & {
  planId: string;
  goalId: string;
  number: string;
  who: string | null;
  frequency: string | null;
  condition: Uint8Array | null;
  status: 'ACTIVE';
};

const base64 = (sealed: Uint8Array) => Buffer.from(sealed).toString('base64');
const given = <T extends object>(parts: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>;

/** Care plans with all their versions. An import carries versions over as they stand elsewhere, approved or not. */
export const carePlanEntries: KeptRows<CarePlanEntry> = {
  async read(tx) {
    const versions = await db(tx).$queryRaw<StoredVersion[]>`
      select s.local_ref as "serviceUser", p.id, p.version_number as version, p.state, w.staff_number as owner, p.agreed_with_person as agreed,
        p.not_agreed_reason_sealed as reason, p.reviewed_on::text as "reviewedOn", p.review_due_on::text as "reviewDue"
      from care_plan p join service_user s on s.id = p.service_user_id left join worker w on w.id = p.owner_id order by 1, 3`;
    const goals = await db(tx).$queryRaw<
      Line[]
    >`select id, care_plan_id as "planId", number, text_sealed as text, null as who, '{}'::text[] as steps from goal order by number`;
    const steps = await db(tx).$queryRaw<StepLine[]>`
      select id, care_plan_id as "planId", goal_id as "goalId", number, text_sealed as text, conditions_sealed as condition, who, frequency, status
      from step order by string_to_array(number, '.')::int[]`;
    const signs = await db(tx).$queryRaw<
      Line[]
    >`select id, care_plan_id as "planId", number, text_sealed as text, null as who, step_numbers as steps from warning_sign order by number`;
    const crisis = await db(tx).$queryRaw<
      Line[]
    >`select id, care_plan_id as "planId", number, text_sealed as text, who, '{}'::text[] as steps from crisis_item order by number`;
    const of = <T extends { planId: string }>(lines: T[]) => Map.groupBy(lines, (line) => line.planId);
    const [goalsOf, signsOf, crisisOf] = [of(goals), of(signs), of(crisis)];
    const stepsOf = Map.groupBy(steps, (step) => step.goalId);
    const entry = (stored: StoredVersion): CarePlanVersionEntry => ({
      version: stored.version,
      state: stored.state,
      owner: stored.owner ?? '',
      agreement:
        stored.agreed === null
          ? { kind: 'not-recorded' }
          : stored.agreed
            ? { kind: 'agreed' }
            : { kind: 'not-agreed', reason: tx.openOptional('care_plan.not_agreed_reason_sealed', stored.id, stored.reason) ?? '' },
      ...given({ reviewedOn: stored.reviewedOn, reviewDue: stored.reviewDue }),
      goals: (goalsOf.get(stored.id) ?? []).map((goal) => ({
        number: goal.number,
        text: tx.open('goal.text_sealed', goal.id, goal.text),
        steps: Array.from(stepsOf.get(goal.id) ?? [], (step) => ({
          number: step.number,
          text: tx.open('step.text_sealed', step.id, step.text),
          who: step.who ?? '',
          ...given({ frequency: step.frequency, condition: tx.openOptional('step.conditions_sealed', step.id, step.condition) }),
          status: step.status,
        })),
      })),
      crisisPlan: (crisisOf.get(stored.id) ?? []).map((line) => ({
        number: line.number,
        text: tx.open('crisis_item.text_sealed', line.id, line.text),
        who: line.who ?? '',
      })),
      warningSigns: (signsOf.get(stored.id) ?? []).map((line) => ({
        number: line.number,
        text: tx.open('warning_sign.text_sealed', line.id, line.text),
        steps: line.steps,
      })),
    });
    return [...Map.groupBy(versions, (one) => one.serviceUser)].map(([serviceUser, own]) => ({ serviceUser, versions: own.map(entry) }));
  },
  async write(tx, plans) {
    const ids = await planIds(tx);
    const versions = plans.flatMap(({ serviceUser, versions: own }) =>
      own.map((version) => ({ serviceUser, version, id: ids.get(`${serviceUser} ${version.version}`) ?? randomUUID() })),
    );
    // The one in force last: a person never has two, not even between two statements.
    await writeVersions(
      tx,
      versions.filter(({ version }) => version.state !== 'ACTIVE'),
    );
    await writeVersions(
      tx,
      versions.filter(({ version }) => version.state === 'ACTIVE'),
    );
    await db(tx).$executeRaw`delete from goal where care_plan_id = any(${versions.map(({ id }) => id)}::uuid[])`;
    await db(tx).$executeRaw`delete from warning_sign where care_plan_id = any(${versions.map(({ id }) => id)}::uuid[])`;
    await db(tx).$executeRaw`delete from crisis_item where care_plan_id = any(${versions.map(({ id }) => id)}::uuid[])`;
    await writeLines(tx, versions);
  },
};

type VersionAt = { readonly serviceUser: string; readonly id: string; readonly version: CarePlanVersionEntry };

async function planIds(tx: Transaction): Promise<Map<string, string>> {
  const rows = await db(tx).$queryRaw<{ id: string; key: string }[]>`
    select p.id, s.local_ref || ' ' || p.version_number as key from care_plan p join service_user s on s.id = p.service_user_id`;
  return new Map(rows.map((row) => [row.key, row.id]));
}

async function writeVersions(tx: Transaction, versions: readonly VersionAt[]): Promise<void> {
  const rows = versions.map(({ serviceUser, id, version: one }) => ({
    id,
    serviceUser,
    number: one.version,
    state: one.state,
    owner: one.owner,
    agreed: one.agreement.kind === 'not-recorded' ? null : one.agreement.kind === 'agreed',
    reason: one.agreement.kind === 'not-agreed' ? base64(tx.seal('care_plan.not_agreed_reason_sealed', id, one.agreement.reason)) : null,
    reviewedOn: one.reviewedOn ?? null,
    reviewDue: one.reviewDue ?? null,
  }));
  await db(tx).$executeRaw`
    insert into care_plan (id, service_user_id, version_number, state, owner_id, agreed_with_person, not_agreed_reason_sealed, reviewed_on, review_due_on, activated_at)
    select r.id, s.id, r.number, r.state, w.id, r.agreed, decode(r.reason, 'base64'), r."reviewedOn", r."reviewDue",
      case when r.state = 'ACTIVE' then coalesce(r."reviewedOn"::timestamptz, ${tx.now}::timestamptz) end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, "serviceUser" text, number int, state text, owner text, agreed boolean, reason text,
      "reviewedOn" date, "reviewDue" date)
    join service_user s on s.local_ref = r."serviceUser" left join worker w on w.staff_number = r.owner
    on conflict (service_user_id, version_number) do update set state = excluded.state, owner_id = excluded.owner_id,
      agreed_with_person = excluded.agreed_with_person, not_agreed_reason_sealed = excluded.not_agreed_reason_sealed,
      reviewed_on = excluded.reviewed_on, review_due_on = excluded.review_due_on`;
}

/** Goals with their steps, warning signs and the crisis plan of these versions, anew. */
async function writeLines(tx: Transaction, versions: readonly VersionAt[]): Promise<void> {
  const seal = (place: string, id: string, text: string) => base64(tx.seal(place, id, text));
  const goals = versions.flatMap(({ id: planId, version }) => version.goals.map((goal) => ({ planId, goal, id: randomUUID() })));
  const goalRows = goals.map(({ planId, goal, id }) => ({
    id,
    planId,
    number: goal.number,
    text: seal('goal.text_sealed', id, goal.text),
  }));
  const stepRows = goals.flatMap(({ planId, goal, id: goalId }) =>
    Array.from(goal.steps, (step) => {
      const id = randomUUID();
      const condition = step.condition === undefined ? null : seal('step.conditions_sealed', id, step.condition);
      return { ...step, id, planId, goalId, condition, text: seal('step.text_sealed', id, step.text) };
    }),
  );
  const signRows = versions.flatMap(({ id: planId, version }) =>
    Array.from(version.warningSigns, (line) => {
      const id = randomUUID();
      return { ...line, id, planId, text: seal('warning_sign.text_sealed', id, line.text) };
    }),
  );
  const crisisRows = versions.flatMap(({ id: planId, version }) =>
    Array.from(version.crisisPlan, (line) => {
      const id = randomUUID();
      return { ...line, id, planId, text: seal('crisis_item.text_sealed', id, line.text) };
    }),
  );
  await db(tx).$executeRaw`
    insert into goal (id, care_plan_id, service_user_id, number, text_sealed)
    select r.id, p.id, p.service_user_id, r.number, decode(r.text, 'base64')
    from jsonb_to_recordset(${JSON.stringify(goalRows)}::jsonb) r(id uuid, "planId" uuid, number int, text text) join care_plan p on p.id = r."planId"`;
  await db(tx).$executeRaw`
    insert into step (id, care_plan_id, service_user_id, goal_id, number, text_sealed, conditions_sealed, who, frequency, status)
    select r.id, p.id, p.service_user_id, r."goalId", r.number, decode(r.text, 'base64'), decode(r.condition, 'base64'), r.who, r.frequency, r.status
    from jsonb_to_recordset(${JSON.stringify(stepRows)}::jsonb) r(id uuid, "planId" uuid, "goalId" uuid, number text, text text, condition text, who text,
      frequency text, status text) join care_plan p on p.id = r."planId"`;
  await db(tx).$executeRaw`
    insert into warning_sign (id, care_plan_id, service_user_id, number, text_sealed, step_numbers)
    select r.id, p.id, p.service_user_id, r.number, decode(r.text, 'base64'), array(select jsonb_array_elements_text(r.steps))
    from jsonb_to_recordset(${JSON.stringify(signRows)}::jsonb) r(id uuid, "planId" uuid, number int, text text, steps jsonb) join care_plan p on p.id = r."planId"`;
  await db(tx).$executeRaw`
    insert into crisis_item (id, care_plan_id, service_user_id, number, text_sealed, who)
    select r.id, p.id, p.service_user_id, r.number, decode(r.text, 'base64'), r.who
    from jsonb_to_recordset(${JSON.stringify(crisisRows)}::jsonb) r(id uuid, "planId" uuid, number int, text text, who text) join care_plan p on p.id = r."planId"`;
}
