import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const CONTENT = 'handover.content_sealed';

/** A handover as somebody confirmed it; it never changes. */
export interface ConfirmedHandover {
  /** From 1, one more with each confirmation of the same shift. */
  readonly version: number;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  /** JSON text of what was confirmed. */
  readonly content: string;
}

/** Every confirmation of a shift's handover, the latest first; empty while nobody has confirmed it. */
export async function confirmedHandovers(tx: Transaction, unitId: string, shiftStartsAt: Date): Promise<ConfirmedHandover[]> {
  const rows = await db(tx).$queryRaw<(Omit<ConfirmedHandover, 'content'> & { id: string; sealed: Uint8Array })[]>`
    select h.id, h.version, h.confirmed_at as "confirmedAt", w.display_name as "confirmedBy", h.content_sealed as sealed
    from handover h join worker w on w.id = h.confirmed_by
    where h.unit_id = ${unitId}::uuid and h.shift_starts_at = ${shiftStartsAt} and h.state = 'CONFIRMED' order by h.version desc`;
  return rows.map(({ id, sealed, ...handover }) => Object.assign(handover, { content: tx.open(CONTENT, id, sealed) }));
}

/** Keeps a handover as it was confirmed, beside what was confirmed before. @throws AlreadyStored when that version is there */
export async function keepHandover(
  tx: Transaction,
  shift: { readonly unitId: string; readonly shiftStartsAt: Date; readonly version: number },
  by: string,
  content: string,
): Promise<void> {
  const id = randomUUID();
  await db(tx).handover.createMany({
    data: [{ id, ...shift, state: 'CONFIRMED', contentSealed: tx.seal(CONTENT, id, content), confirmedBy: by, confirmedAt: tx.now }],
  });
}

/** Notes of a unit's people told of in a stretch of time, without restricted ones and those entered in error. */
export async function unitNotesBetween(tx: Transaction, unitId: string, from: Date, until: Date): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select n.id from note n left join entered_in_error e on e.note_id = n.id
    where n.unit_id = ${unitId}::uuid and not n.restricted and e.note_id is null and n.event_at >= ${from} and n.event_at <= ${until}
    order by n.event_at limit 1000`;
  return rows.map(({ id }) => id);
}

export interface NoteMark {
  readonly noteId: string;
  /** When and by whom it was marked as entered in error; null while it stands. */
  readonly marked: { readonly at: Date; readonly by: string } | null;
}

/** Of these notes, those that the asker may read, each with its mark if it was entered in error. */
export async function marksOf(tx: Transaction, noteIds: readonly string[]): Promise<NoteMark[]> {
  if (noteIds.length === 0) return [];
  const rows = await db(tx).$queryRaw<{ noteId: string; at: Date | null; by: string | null }[]>`
    select n.id as "noteId", e.marked_at as at, w.display_name as by
    from note n left join entered_in_error e on e.note_id = n.id left join worker w on w.id = e.marked_by
    where n.id = any (${[...noteIds]}::uuid[])`;
  return rows.map(({ noteId, at, by }) => ({ noteId, marked: at === null ? null : { at, by: by ?? '' } }));
}

/** Drafts that are no record yet, told of or written in a stretch of time: references and counts. */
export async function unconfirmedBetween(
  tx: Transaction,
  unitId: string,
  from: Date,
  until: Date,
): Promise<{ ref: string | null; drafts: number }[]> {
  return db(tx).$queryRaw`
    select s.local_ref as ref, count(*)::int as drafts from note_draft d left join service_user s on s.id = d.service_user_id
    where d.unit_id = ${unitId}::uuid and not d.restricted and d.state not in ('FILED', 'CANCELLED')
      and (d.created_at between ${from} and ${until} or d.event_at between ${from} and ${until})
    group by s.local_ref order by s.local_ref nulls last`;
}
