import { db, type Transaction } from '../transaction/transaction.js';
import type { StoredFlag } from './flags.js';

export interface Matter {
  /** Dictations of the same drafts, what was added to them, and addenda to notes made of them. */
  readonly captureIds: readonly string[];
  /** Something of it is a concern about staff already. */
  readonly concernsStaff: boolean;
  /** A flag of it tells of harm. */
  readonly tellsOfHarm: boolean;
}

/**
 * What else was said of the matter of an own dictation. One query; grows with what was added to it.
 * @param to the dictation that it adds to, where no draft says so
 * @param harm categories of flags that tell of harm
 */
export async function matterOf(tx: Transaction, captureId: string, to: string, harm: readonly string[]): Promise<Matter> {
  const rows = await db(tx).$queryRaw<{ captureId: string; concernsStaff: boolean; tellsOfHarm: boolean }[]>`
    select capture_id as "captureId", concerns_staff as "concernsStaff", tells_of_harm as "tellsOfHarm"
    from handrail.matter_of(${captureId}::uuid, ${[to]}::uuid[], ${[...harm]}::text[])`;
  return {
    captureIds: rows.map((row) => row.captureId),
    concernsStaff: rows.some((row) => row.concernsStaff),
    tellsOfHarm: rows.some((row) => row.tellsOfHarm),
  };
}

/** The dictation that a filed note was made of. @returns null for a note that the asker cannot read */
export async function captureOfNote(tx: Transaction, noteId: string): Promise<string | null> {
  const [row] = await db(tx).$queryRaw<
    { captureId: string }[]
  >`select handrail.capture_of(draft_id) as "captureId" from note where id = ${noteId}::uuid`;
  return row?.captureId ?? null;
}

/** A flag that was closed to somebody, whether or not the asker may read it now. */
export interface ClosedFlag extends Pick<
  StoredFlag,
  'flagId' | 'captureId' | 'unitId' | 'localRef' | 'category' | 'urgency' | 'state' | 'restricted' | 'dueAt' | 'notFor'
> {
  /** Harm that is now restricted, and was not. */
  readonly newlyRestricted: boolean;
  /** Those whom it is not for who had been told of it. */
  readonly toldBefore: readonly string[];
}

/**
 * Closes what was flagged in a matter before an own dictation: harm is restricted, and none of it is for those whom the words name.
 * @param serviceUserId whose flags; those of nobody yet go with them; null: everybody's
 * @returns what changed; empty when all of it was closed before
 */
export async function keepFromNamed(
  tx: Transaction,
  captureId: string,
  matter: Matter,
  about: { readonly serviceUserId: string | null; readonly harm: readonly string[]; readonly named: readonly string[] },
): Promise<ClosedFlag[]> {
  return db(tx).$queryRaw<ClosedFlag[]>`
    select flag_id as "flagId", capture_id as "captureId", unit_id as "unitId", local_ref as "localRef", category, urgency, state, restricted,
      due_at as "dueAt", newly_restricted as "newlyRestricted", not_for as "notFor", told_before as "toldBefore"
    from handrail.keep_from_named(${captureId}::uuid, ${[...matter.captureIds]}::uuid[], ${about.serviceUserId}::uuid, ${[...about.harm]}::text[],
      ${[...about.named]}::uuid[])`;
}
