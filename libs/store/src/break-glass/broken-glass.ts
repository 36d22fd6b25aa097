import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** One use of broken glass. The reason is opened for whoever row security shows the row: the worker and who reviews it. */
export interface BrokenGlass {
  readonly id: string;
  readonly workerId: string;
  readonly worker: string;
  /** Of the worker's home unit; null where they have none. */
  readonly timezone: string | null;
  readonly askedRef: string;
  /** False where the reference named nobody. */
  readonly opened: boolean;
  readonly unitId: string | null;
  readonly reasonCode: string;
  readonly reason: string;
  readonly grantedAt: Date;
  readonly until: Date;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly outcome: string | null;
  /** A team lead who reviews it because no other information governance lead was there. */
  readonly standInId: string | null;
  /** For `If-Match`. */
  readonly version: number;
}

/** Opens a record for a while. Runs alike for a reference that names nobody. @returns the id of the use */
export async function breakGlass(
  tx: Transaction,
  {
    ref,
    reasonCode,
    reason,
    minutes,
  }: { readonly ref: string; readonly reasonCode: string; readonly reason: string; readonly minutes: number },
): Promise<string> {
  const id = randomUUID();
  const sealed = tx.seal('break_glass.reason_sealed', id, reason);
  await db(tx).$queryRaw`select handrail.break_glass(${id}::uuid, ${ref}, ${reasonCode}, ${sealed}, ${minutes}::int)`;
  return id;
}

/** Uses by their id or since a time, the latest first; as far as row security shows them. The clock gets no reasons. */
export async function brokenGlasses(
  tx: Transaction,
  of: {
    readonly id?: string;
    readonly workerId?: string;
    readonly since?: Date;
    readonly unreviewedOnly?: boolean;
    readonly limit?: number;
  },
): Promise<BrokenGlass[]> {
  type Row = Omit<BrokenGlass, 'reason'> & { readonly sealed: Uint8Array };
  const rows = await db(tx).$queryRaw<Row[]>`
    select b.id, b.worker_id as "workerId", w.display_name as worker,
      (select u.timezone from unit u where u.id = w.home_unit_id) as timezone, b.asked_ref as "askedRef", b.service_user_id is not null as opened,
      (select s.unit_id from service_user s where s.id = b.service_user_id) as "unitId", b.reason_code as "reasonCode", b.reason_sealed as sealed,
      b.granted_at as "grantedAt", b.until, b.reviewed_by as "reviewedBy", b.reviewed_at as "reviewedAt", b.review_outcome as outcome, b.stand_in_id as "standInId", b.version
    from break_glass b join worker w on w.id = b.worker_id
    where (${of.id ?? null}::uuid is null or b.id = ${of.id ?? null}::uuid)
      and (${of.workerId ?? null}::uuid is null or b.worker_id = ${of.workerId ?? null}::uuid)
      and (${of.since ?? null}::timestamptz is null or b.granted_at >= ${of.since ?? null}::timestamptz)
      and (not ${of.unreviewedOnly ?? false} or b.reviewed_by is null)
    order by b.granted_at desc, b.id limit ${of.limit ?? 200}::int`;
  const words = tx.scope.kind === 'worker';
  return rows.map(({ sealed, ...row }) =>
    Object.assign(row, { reason: words ? tx.open('break_glass.reason_sealed', row.id, sealed) : '' }),
  );
}

/** Keeps what the reviewer found. @returns false when it is not at the version that was read. @throws StoreRefused when reviewed before, or by the worker */
export async function reviewBrokenGlass(
  tx: Transaction,
  { id, version, outcome }: { readonly id: string; readonly version: number; readonly outcome: string },
): Promise<boolean> {
  if (tx.scope.kind !== 'worker') throw new Error('a person reviews broken glass');
  const { count } = await db(tx).breakGlass.updateMany({
    where: { id, version },
    data: { reviewedBy: tx.scope.workerId, reviewedAt: tx.now, reviewOutcome: outcome },
  });
  return count > 0;
}

/** Information-governance leads now, of the organisation that this worker belongs to. */
export async function informationGovernance(tx: Transaction, workerId: string): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select distinct r.worker_id as id from role_appointment r join worker w on w.id = r.worker_id
    where r.role = 'ig_lead' and r.valid_from <= ${tx.now} and (r.valid_to is null or r.valid_to > ${tx.now})
      and (w.left_on is null or w.left_on >= ${tx.now}::date) and (w.access_expires_at is null or w.access_expires_at > ${tx.now})
      and w.organisation_id = (select organisation_id from worker where id = ${workerId}::uuid)
    order by 1`;
  return rows.map(({ id }) => id);
}

/** Finds an overdue use a team lead to review it, where no other information governance lead is there. For the clock. @returns who it is now */
export async function findGlassStandIn(tx: Transaction, id: string): Promise<string | null> {
  const [row] = await db(tx).$queryRaw<{ standIn: string | null }[]>`select handrail.find_glass_stand_in(${id}::uuid) as "standIn"`;
  return row?.standIn ?? null;
}
