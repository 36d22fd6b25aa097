import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';
import type { StoredDraft } from './drafts.js';

const CONTENT = 'note.content_sealed';
const REASON = 'entered_in_error.reason_sealed';

export interface FiledNote {
  readonly noteId: string;
  readonly serviceUserId: string;
  readonly unitId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly countersignerName: string | null;
  readonly format: string;
  readonly eventAt: Date;
  readonly filedAt: Date;
  readonly lateEntry: boolean;
  readonly restricted: boolean;
  readonly addendumOf: string | null;
  readonly stepIds: readonly string[];
  readonly enteredInError: { readonly markedAt: Date; readonly markedBy: string; readonly reason: string } | null;
  /** JSON text of the record. */
  readonly content: string;
}

/**
 * Files a reviewed draft as the record; the database refuses one that was not confirmed, and countersigned where policy asks.
 * @param content the record's own text: the reviewed one with other people's names taken out, each sentence with the plan lines linked to it
 * @param lineIds plan lines linked to any of its sentences; those that are steps of the person's plan are kept to be asked for by step
 */
export async function fileNote(tx: Transaction, draft: StoredDraft, content: string, lineIds: readonly string[]): Promise<string> {
  const id = randomUUID();
  const sealed = tx.seal(CONTENT, id, content);
  await db(tx).$executeRaw`
    insert into note (id, draft_id, service_user_id, unit_id, author_id, countersigner_id, format, content_sealed, content_hash, event_at, filed_at,
      late_entry, restricted, addendum_of, trace_id)
    select ${id}::uuid, id, service_user_id, unit_id, author_id, countersigner_id, format, ${sealed}, content_hash, event_at, ${tx.now},
      late_entry, restricted, addendum_to, trace_id from note_draft where id = ${draft.draftId}::uuid`;
  if (lineIds.length > 0 && draft.serviceUserId !== null)
    // Crisis items and warning signs are lines of a plan too, but no steps; a step of somebody else's plan has no place here.
    await db(tx).$executeRaw`
      insert into note_step (note_id, step_id, service_user_id) select ${id}::uuid, s.id, s.service_user_id from step s
      where s.id = any (${[...lineIds]}::uuid[]) and s.service_user_id = ${draft.serviceUserId}::uuid`;
  return id;
}

/** Filed notes the asker may read, by the time of what they tell, then of filing; where there are more than the limit, the newest. */
export async function filedNotes(
  tx: Transaction,
  where: {
    readonly serviceUserId?: string;
    readonly noteIds?: readonly string[];
    readonly from?: Date;
    readonly until?: Date;
    /** Those marked as entered in error are left out unless this is true. */
    readonly withErrors?: boolean;
    readonly limit?: number;
  },
): Promise<FiledNote[]> {
  const { serviceUserId = null, noteIds = null, from = null, until = null, withErrors = false, limit = 100 } = where;
  const rows = await db(tx).$queryRaw<
    (Omit<FiledNote, 'content' | 'enteredInError'> & {
      sealed: Uint8Array;
      markedAt: Date | null;
      markedBy: string | null;
      reason: Uint8Array | null;
    })[]
  >`select n.id as "noteId", n.service_user_id as "serviceUserId", n.unit_id as "unitId", n.author_id as "authorId", w.display_name as "authorName",
      c.display_name as "countersignerName", n.format, n.event_at as "eventAt", n.filed_at as "filedAt", n.late_entry as "lateEntry", n.restricted,
      n.addendum_of as "addendumOf", n.content_sealed as sealed,
      coalesce((select array_agg(s.step_id) from note_step s where s.note_id = n.id), '{}') as "stepIds",
      e.marked_at as "markedAt", e.marked_by as "markedBy", e.reason_sealed as reason
    from note n join worker w on w.id = n.author_id left join worker c on c.id = n.countersigner_id left join entered_in_error e on e.note_id = n.id
    where (${serviceUserId}::uuid is null or n.service_user_id = ${serviceUserId}::uuid)
      and (${noteIds ? [...noteIds] : null}::uuid[] is null or n.id = any (${noteIds ? [...noteIds] : null}::uuid[]))
      and (${from}::timestamptz is null or n.event_at >= ${from}) and (${until}::timestamptz is null or n.event_at < ${until})
      and (${withErrors} or e.note_id is null)
    order by n.event_at desc, n.filed_at desc, n.id desc limit ${limit}`;
  return rows.toReversed().map(({ sealed, markedAt, markedBy, reason, ...note }) =>
    Object.assign(note, {
      content: tx.open(CONTENT, note.noteId, sealed),
      enteredInError: markedAt && markedBy && reason ? { markedAt, markedBy, reason: tx.open(REASON, note.noteId, reason) } : null,
    }),
  );
}

export async function filedNote(tx: Transaction, noteId: string): Promise<FiledNote | null> {
  return (await filedNotes(tx, { noteIds: [noteId], withErrors: true }))[0] ?? null;
}

/** Marks a record as entered in error; it stays, struck through. @throws AlreadyStored when it is marked already */
export async function markEnteredInError(
  tx: Transaction,
  note: Pick<FiledNote, 'noteId' | 'serviceUserId'>,
  markedBy: string,
  reason: string,
): Promise<void> {
  const { noteId, serviceUserId } = note;
  await db(tx).enteredInError.createMany({
    data: [{ noteId, serviceUserId, markedBy, markedAt: tx.now, reasonSealed: tx.seal(REASON, noteId, reason) }],
  });
}
