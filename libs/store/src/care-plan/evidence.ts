import { db, type Transaction } from '../transaction/transaction.js';

/** A filed note of a person as it was confirmed, with the plan lines that were linked to it. */
export interface NoteForReview {
  readonly noteId: string;
  readonly eventAt: Date;
  /** The sealed document, opened: sections and sentences as JSON. */
  readonly content: string;
  readonly stepIds: readonly string[];
}

/**
 * Filed notes about a person since `from`, without restricted ones and those entered in error, oldest first. Two queries' worth in one.
 * Only notes that the transaction's worker may read.
 */
export async function notesForReview(tx: Transaction, serviceUserId: string, from: Date): Promise<NoteForReview[]> {
  const rows = await db(tx).$queryRaw<{ noteId: string; eventAt: Date; sealed: Uint8Array; stepIds: string[] }[]>`
    select n.id as "noteId", n.event_at as "eventAt", n.content_sealed as sealed,
      coalesce((select json_agg(s.step_id) from note_step s where s.note_id = n.id), '[]') as "stepIds"
    from note n where n.service_user_id = ${serviceUserId}::uuid and n.event_at >= ${from} and n.event_at <= ${tx.now} and not n.restricted
      and not exists (select from entered_in_error e where e.note_id = n.id)
    order by n.event_at, n.id`;
  return rows.map(({ sealed, ...note }) => Object.assign(note, { content: tx.open('note.content_sealed', note.noteId, sealed) }));
}
