import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

export interface NewAbsence {
  readonly rotaId: string;
  readonly unitId: string;
  readonly workerId: string;
  readonly shiftIds: readonly string[];
  /** First and last local day. */
  readonly from: string;
  readonly to: string;
  /** Contract minutes credited for each day away. */
  readonly creditedMinutesPerDay: number;
  /** As in the leave file: `sick` leaves the 17-week average. */
  readonly kind: 'sick' | 'compassionate' | 'other';
  readonly note: string | undefined;
}

/** That somebody cannot come to shifts they have. Why is in other tables, for the person and their team lead. */
export interface StoredAbsence {
  readonly id: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly workerId: string;
  readonly worker: string;
  readonly shiftIds: readonly string[];
  readonly reportedBy: string;
  readonly reportedAt: Date;
  /** Version of the rota that took them off; null while it has not. */
  readonly offInVersion: number | null;
}

/**
 * Records the absence and that the worker is away on those days; the rota is not touched.
 * @returns the absence's id
 * @throws StoreRefused `not-this-person` when the asker is neither the worker, nor on shift there, nor runs the unit
 */
export async function recordAbsence(tx: Transaction, one: NewAbsence): Promise<string> {
  const id = randomUUID();
  const [away] = await db(tx).$queryRaw<{ leaveId: string }[]>`
    select handrail.report_away(${one.workerId}::uuid, ${one.unitId}::uuid, ${one.from}::date, ${one.to}::date,
      ${one.creditedMinutesPerDay}::int, ${one.kind}) as "leaveId"`;
  const by = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  await db(tx).$executeRaw`
    insert into absence (id, rota_id, unit_id, worker_id, shift_ids, leave_id, reported_by, reported_at)
    values (${id}::uuid, ${one.rotaId}::uuid, ${one.unitId}::uuid, ${one.workerId}::uuid, ${[...one.shiftIds]}::text[], ${away?.leaveId}::uuid,
      ${by}::uuid, ${tx.now})`;
  if (one.note !== undefined) {
    await db(tx).$executeRaw`insert into absence_reason (absence_id, worker_id, note_sealed)
      values (${id}::uuid, ${one.workerId}::uuid, ${tx.seal('absence_reason.note_sealed', id, one.note)})`;
  }
  return id;
}

/** The rota's absences that the asker may know of, the latest first. One query. */
export async function absencesOf(tx: Transaction, rotaId: string): Promise<StoredAbsence[]> {
  return absences(tx, { rotaId });
}

/** The absence, else null when there is none that the asker may know of. One query. */
export async function absenceById(tx: Transaction, id: string): Promise<StoredAbsence | null> {
  return (await absences(tx, { id }))[0] ?? null;
}

async function absences(tx: Transaction, which: { readonly rotaId?: string; readonly id?: string }): Promise<StoredAbsence[]> {
  return db(tx).$queryRaw<StoredAbsence[]>`
    select a.id, a.rota_id as "rotaId", a.unit_id as "unitId", a.worker_id as "workerId", w.display_name as worker, a.shift_ids as "shiftIds",
      b.display_name as "reportedBy", a.reported_at as "reportedAt", a.off_in_version as "offInVersion"
    from absence a join worker w on w.id = a.worker_id join worker b on b.id = a.reported_by
    where (${which.rotaId ?? null}::uuid is null or a.rota_id = ${which.rotaId ?? null}::uuid)
      and (${which.id ?? null}::uuid is null or a.id = ${which.id ?? null}::uuid)
    order by a.reported_at desc, a.id limit 200`;
}

/** Why, in the words it was reported with, for the person and their team lead; null for everybody else, and when nothing was said. */
export async function absenceReasons(tx: Transaction, rotaId: string): Promise<Map<string, { kind: string | null; note: string | null }>> {
  const rows = await db(tx).$queryRaw<{ id: string; kind: string | null; sealed: Uint8Array | null }[]>`
    select a.id, r.kind, n.note_sealed as sealed from absence a left join leave_reason r on r.leave_id = a.leave_id
    left join absence_reason n on n.absence_id = a.id where a.rota_id = ${rotaId}::uuid`;
  return new Map(rows.map(({ id, kind, sealed }) => [id, { kind, note: tx.openOptional('absence_reason.note_sealed', id, sealed) }]));
}

/** Notes the version that took the worker off. */
export async function tookOff(tx: Transaction, absenceId: string, number: number): Promise<void> {
  await db(tx).$executeRaw`update absence set off_in_version = ${number}::int where id = ${absenceId}::uuid`;
}
