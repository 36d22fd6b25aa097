import { db, type Transaction } from '../transaction/transaction.js';

/** A filed note of a person as it was confirmed, with the steps that were linked to it as a whole. */
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

/** What a line of some version of a plan says: a step, a crisis item or a warning sign. */
export interface PlanLineText {
  readonly lineId: string;
  readonly kind: 'step' | 'crisis' | 'warning-sign';
  readonly text: string;
}

/** Of these ids, the lines of any version of a person's plans, with their words; ids of anything else are left out. */
export async function planLineTexts(tx: Transaction, serviceUserId: string, lineIds: readonly string[]): Promise<PlanLineText[]> {
  if (lineIds.length === 0) return [];
  const where = { serviceUserId, id: { in: [...lineIds] } };
  const select = { id: true, textSealed: true };
  const steps = await db(tx).step.findMany({ where, select });
  const crisis = await db(tx).crisisItem.findMany({ where, select });
  const signs = await db(tx).warningSign.findMany({ where, select });
  return [
    ...steps.map((row) => ({ lineId: row.id, kind: 'step' as const, text: tx.open('step.text_sealed', row.id, row.textSealed) })),
    ...crisis.map((row) => ({ lineId: row.id, kind: 'crisis' as const, text: tx.open('crisis_item.text_sealed', row.id, row.textSealed) })),
    ...signs.map((row) => ({
      lineId: row.id,
      kind: 'warning-sign' as const,
      text: tx.open('warning_sign.text_sealed', row.id, row.textSealed),
    })),
  ];
}
