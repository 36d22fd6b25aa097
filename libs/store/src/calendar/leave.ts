import { db, type Transaction } from '../transaction/transaction.js';

export interface StoredLeave {
  readonly leaveId: string;
  readonly workerId: string;
  readonly worker: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'ASKED' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN' | 'ENDED';
  /** Null for whoever may know that somebody is away, not why. */
  readonly kind: string | null;
  readonly note: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** Shifts on those days in rotas as they stand. */
  readonly shiftsThen: number;
  readonly version: number;
}

/** Leave that ends on `from` or later: one worker's, or everybody's who belongs to a unit, by first day. One query. */
export async function leaveOf(
  tx: Transaction,
  whose: { workerId: string } | { unitId: string } | { leaveId: string },
  from: string,
): Promise<StoredLeave[]> {
  const worker = 'workerId' in whose ? whose.workerId : null;
  const unit = 'unitId' in whose ? whose.unitId : null;
  const one = 'leaveId' in whose ? whose.leaveId : null;
  const rows = await db(tx).$queryRaw<(Omit<StoredLeave, 'note'> & { sealed: Uint8Array | null })[]>`
    select l.id as "leaveId", l.worker_id as "workerId", w.display_name as worker, l.starts_on::text as "from", l.ends_on::text as "to", l.state,
      x.kind, x.note_sealed as sealed, l.decided_at as "decidedAt", l.decision_reason as "decisionReason", l.version,
      (select count(*)::int from assignment a where a.worker_id = l.worker_id and a.to_version is null
        and a.on_date between l.starts_on and l.ends_on) as "shiftsThen"
    from leave l join worker w on w.id = l.worker_id left join leave_reason x on x.leave_id = l.id
    where (${worker}::uuid is null or l.worker_id = ${worker}::uuid) and (${one}::uuid is null or l.id = ${one}::uuid)
      and (${unit}::uuid is null or l.worker_id in (select handrail.workers_of(array[${unit}::uuid])))
      and l.ends_on >= ${from}::date
    order by l.starts_on, w.display_name limit 1000`;
  return rows.map(({ sealed, ...row }) => ({ ...row, note: tx.openOptional('leave_reason.note_sealed', row.leaveId, sealed) }));
}

export interface AskedLeave {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly note: string | undefined;
}

/**
 * Asks for leave, or asks again for days that were declined or withdrawn. Days are credited as the import credits them.
 * @returns its id
 * @throws AlreadyStored when leave from that day stands
 */
export async function askLeave(tx: Transaction, workerId: string, { from, to, kind, note }: AskedLeave): Promise<string> {
  const excluded = ['annual', 'sick', 'parental'].includes(kind);
  const again = await db(tx).$queryRaw<{ id: string }[]>`
    update leave set ends_on = ${to}::date, state = 'ASKED', excluded_from_average = ${excluded}
    where worker_id = ${workerId}::uuid and starts_on = ${from}::date and state in ('DECLINED', 'WITHDRAWN') returning id`;
  const made =
    again.length > 0
      ? again
      : await db(tx).$queryRaw<{ id: string }[]>`
    insert into leave (worker_id, starts_on, ends_on, excluded_from_average, credited_minutes_per_day, state)
    select w.id, ${from}::date, ${to}::date, ${excluded}, case when ${kind} = 'unpaid' then 0
      else round(w.contract_minutes_per_week / least(greatest(${to}::date - ${from}::date + 1, 5), 7)::numeric) end, 'ASKED'
    from worker w where w.id = ${workerId}::uuid returning id`;
  const leaveId = made[0]!.id;
  const sealed = note === undefined ? null : tx.seal('leave_reason.note_sealed', leaveId, note);
  await db(tx).$executeRaw`
    insert into leave_reason (leave_id, worker_id, kind, note_sealed) values (${leaveId}::uuid, ${workerId}::uuid, ${kind}, ${sealed})
    on conflict (leave_id) do update set kind = excluded.kind, note_sealed = excluded.note_sealed`;
  return leaveId;
}

/** Moves leave that is ASKED in the version that was read. @returns false when it has moved on */
export async function moveLeave(
  tx: Transaction,
  leaveId: string,
  version: number,
  to: 'APPROVED' | 'DECLINED' | 'WITHDRAWN',
  reason: string | null = null,
): Promise<boolean> {
  return (
    (await db(tx).$executeRaw`
      update leave set state = ${to}, decision_reason = ${reason}
      where id = ${leaveId}::uuid and version = ${version}::int and state = 'ASKED'`) === 1
  );
}
