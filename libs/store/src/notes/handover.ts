import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const CONTENT = 'handover.content_sealed';

export interface StoredHandover {
  readonly content: string;
  readonly confirmedAt: Date;
}

/** A confirmed handover of a shift; null while nobody has confirmed it. */
export async function confirmedHandover(tx: Transaction, unitId: string, shiftStartsAt: Date): Promise<StoredHandover | null> {
  const row = await db(tx).handover.findFirst({ where: { unitId, shiftStartsAt, state: 'CONFIRMED' } });
  return row?.confirmedAt ? { content: tx.open(CONTENT, row.id, row.contentSealed), confirmedAt: row.confirmedAt } : null;
}

/** Keeps a handover as the outgoing lead confirmed it. @throws AlreadyStored when that shift has one */
export async function keepHandover(tx: Transaction, unitId: string, shiftStartsAt: Date, by: string, content: string): Promise<void> {
  const id = randomUUID();
  await db(tx).handover.createMany({
    data: [
      { id, unitId, shiftStartsAt, state: 'CONFIRMED', contentSealed: tx.seal(CONTENT, id, content), confirmedBy: by, confirmedAt: tx.now },
    ],
  });
}

/** Notes of a unit's people told of in a stretch of time, and drafts of them that are no record yet: ids and references. */
export async function unitNotesBetween(tx: Transaction, unitId: string, from: Date, until: Date): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select n.id from note n left join entered_in_error e on e.note_id = n.id
    where n.unit_id = ${unitId}::uuid and not n.restricted and e.note_id is null and n.event_at >= ${from} and n.event_at <= ${until}
    order by n.event_at limit 1000`;
  return rows.map(({ id }) => id);
}

export async function unconfirmedSince(tx: Transaction, unitId: string, from: Date): Promise<{ ref: string | null; drafts: number }[]> {
  return db(tx).$queryRaw`
    select s.local_ref as ref, count(*)::int as drafts from note_draft d left join service_user s on s.id = d.service_user_id
    where d.unit_id = ${unitId}::uuid and not d.restricted and d.state not in ('FILED', 'CANCELLED') and d.created_at >= ${from}
    group by s.local_ref order by s.local_ref nulls last`;
}
