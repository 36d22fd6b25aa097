import { db, type Transaction } from '../transaction/transaction.js';

/** What the asking worker may know while writing: the people of their caseload or shift, and the plans in force for them. */
export interface WritingContext {
  readonly unitId: string | null;
  readonly timeZone: string;
  readonly shift: { readonly startsAt: Date; readonly endsAt: Date } | null;
  readonly people: readonly WritablePerson[];
  readonly colleagues: readonly { readonly workerId: string; readonly displayName: string }[];
  readonly plans: readonly PlanInForce[];
  readonly observationLevels: readonly { readonly ref: string; readonly level: string }[];
}

export interface WritablePerson {
  readonly serviceUserId: string;
  readonly ref: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly room: string | null;
  readonly preferredName: string | null;
  readonly legalName: string | null;
  readonly language: string | null;
}

export interface PlanInForce {
  readonly planId: string;
  readonly versionNumber: number;
  readonly ownerId: string | null;
  readonly ref: string;
  /** Numbers as printed: `2.3`. */
  readonly steps: readonly (PlanLine & { readonly number: string })[];
  readonly crisis: readonly (PlanLine & { readonly number: number })[];
  readonly warningSigns: readonly { readonly id: string; readonly number: number; readonly text: string }[];
}

export interface PlanLine {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly frequency: string;
  readonly condition: string;
}

/**
 * As of the transaction's time, so that a dictation that is drafted late is read with what its author might know when it was said.
 * @param unitId the unit it is about; left out: that of the shift, else the worker's own
 */
export async function writingContext(tx: Transaction, unitId: string | null): Promise<WritingContext> {
  const [place] = await db(tx).$queryRaw<{ unitId: string | null; timeZone: string | null; startsAt: Date | null; endsAt: Date | null }[]>`
    with shift as (
      select a.unit_id, a.starts_at, a.ends_at from assignment a join rota r on r.id = a.rota_id
      where a.worker_id = handrail.worker_id() and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
        and a.starts_at - interval '2 hours' <= ${tx.now} and a.ends_at + interval '2 hours' >= ${tx.now}
        and (${unitId}::uuid is null or a.unit_id = ${unitId}::uuid)
      order by (a.starts_at <= ${tx.now} and a.ends_at > ${tx.now}) desc, a.starts_at desc limit 1)
    select u.id as "unitId", u.timezone as "timeZone", shift.starts_at as "startsAt", shift.ends_at as "endsAt"
    from worker w left join shift on true left join unit u on u.id = coalesce(${unitId}::uuid, shift.unit_id, w.home_unit_id)
    where w.id = handrail.worker_id()`;
  const people = await peopleInReach(tx);
  const ids = people.map(({ serviceUserId }) => serviceUserId);
  const unit = place?.unitId ?? null;
  const colleagues = await db(tx).$queryRaw<{ workerId: string; displayName: string }[]>`
    select id as "workerId", display_name as "displayName" from worker
    where id in (select handrail.workers_of(array[${unit}::uuid]) union select a.worker_id from assignment a
        where a.unit_id = ${unit}::uuid and a.to_version is null and a.starts_at <= ${tx.now} and a.ends_at + interval '14 hours' >= ${tx.now})
      and id <> handrail.worker_id()`;
  const observationLevels = await db(tx).$queryRaw<{ ref: string; level: string }[]>`
    select s.local_ref as ref, o.level from observation_prescription o join service_user s on s.id = o.service_user_id
    where o.starts_at <= ${tx.now} and o.ended_at is null and o.service_user_id = any (${ids}::uuid[])`;
  return {
    unitId: unit,
    timeZone: place?.timeZone ?? 'Europe/London',
    shift: place?.startsAt && place.endsAt ? { startsAt: place.startsAt, endsAt: place.endsAt } : null,
    people,
    colleagues,
    plans: await plansInForce(tx, people),
    observationLevels,
  };
}

async function peopleInReach(tx: Transaction): Promise<WritablePerson[]> {
  const rows = await db(tx).serviceUser.findMany({
    where: { status: { not: 'DISCHARGED' } },
    include: { unit: { select: { code: true } } },
    orderBy: { localRef: 'asc' },
  });
  return rows.map((row) => ({
    serviceUserId: row.id,
    ref: row.localRef,
    unitId: row.unitId,
    unitCode: row.unit.code,
    room: row.room,
    preferredName: tx.openOptional('service_user.preferred_name_sealed', row.id, row.preferredNameSealed),
    legalName: tx.openOptional('service_user.legal_name_sealed', row.id, row.legalNameSealed),
    language: row.language,
  }));
}

async function plansInForce(tx: Transaction, people: readonly WritablePerson[]): Promise<PlanInForce[]> {
  const refOf = new Map(people.map(({ serviceUserId, ref }) => [serviceUserId, ref]));
  const rows = await db(tx).carePlan.findMany({
    where: { state: 'ACTIVE', serviceUserId: { in: [...refOf.keys()] } },
    include: {
      steps: { where: { status: 'ACTIVE' } },
      crisisItems: true,
      warningSigns: true,
    },
  });
  return rows.map((plan) => ({
    planId: plan.id,
    versionNumber: plan.versionNumber,
    ownerId: plan.ownerId,
    ref: refOf.get(plan.serviceUserId) ?? '',
    steps: plan.steps.map((step) => ({
      id: step.id,
      number: step.number,
      text: tx.open('step.text_sealed', step.id, step.textSealed),
      who: step.who ?? '',
      frequency: step.frequency ?? '',
      condition: tx.openOptional('step.conditions_sealed', step.id, step.conditionsSealed) ?? '',
    })),
    crisis: plan.crisisItems.map((item) => ({
      id: item.id,
      number: item.number,
      text: tx.open('crisis_item.text_sealed', item.id, item.textSealed),
      who: item.who ?? '',
      frequency: '',
      condition: '',
    })),
    warningSigns: plan.warningSigns.map((sign) => ({
      id: sign.id,
      number: sign.number,
      text: tx.open('warning_sign.text_sealed', sign.id, sign.textSealed),
    })),
  }));
}

/** Rooms of people the asker may see, by local reference; those out of reach are left out. */
export async function peopleByRef(tx: Transaction, refs: readonly string[]): Promise<{ ref: string; room: string | null }[]> {
  if (refs.length === 0) return [];
  const rows = await db(tx).serviceUser.findMany({ where: { localRef: { in: [...refs] } }, select: { localRef: true, room: true } });
  return rows.map(({ localRef, room }) => ({ ref: localRef, room }));
}
