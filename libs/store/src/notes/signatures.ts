import { db, type Transaction } from '../transaction/transaction.js';
import type { DraftState } from './drafts.js';

const bytes = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, 'hex'));

/**
 * Its author stands by a draft as read. Of two at once, one gets an answer.
 * @returns whether somebody else must countersign; null when the draft is not in that text or no longer open
 */
export async function confirmDraft(tx: Transaction, draftId: string, hashAsRead: string): Promise<{ countersignRequired: boolean } | null> {
  const contentHash = bytes(hashAsRead);
  // A returned draft that its author stands by goes back to being a draft first.
  await db(tx).noteDraft.updateMany({ where: { id: draftId, state: 'RETURNED', contentHash }, data: { state: 'DRAFTED' } });
  const { count } = await db(tx).noteDraft.updateMany({
    where: { id: draftId, state: 'DRAFTED', contentHash },
    data: { state: 'AUTHOR_CONFIRMED', confirmedHash: contentHash },
  });
  if (count === 0) return null;
  return db(tx).noteDraft.findUniqueOrThrow({ where: { id: draftId }, select: { countersignRequired: true } });
}

/** @param standInId a team lead of another unit, where the author's has nobody else who may countersign */
export async function awaitCountersign(tx: Transaction, draftId: string, standInId: string | null): Promise<void> {
  await db(tx)
    .$executeRaw`update note_draft set state = 'AWAITING_COUNTERSIGN', stand_in_id = ${standInId}::uuid where id = ${draftId}::uuid`;
}

/** @returns false when it no longer waits, or says something else than was read */
export async function countersignDraft(tx: Transaction, draftId: string, hashAsRead: string): Promise<boolean> {
  const contentHash = bytes(hashAsRead);
  const { count } = await db(tx).noteDraft.updateMany({
    where: { id: draftId, state: 'AWAITING_COUNTERSIGN', confirmedHash: contentHash },
    data: { state: 'COUNTERSIGNED', countersignedHash: contentHash },
  });
  return count === 1;
}

export async function returnDraft(tx: Transaction, draftId: string, reason: string): Promise<boolean> {
  const { count } = await db(tx).noteDraft.updateMany({
    where: { id: draftId, state: 'AWAITING_COUNTERSIGN' },
    data: { state: 'RETURNED', returnReasonSealed: tx.seal('note_draft.return_reason_sealed', draftId, reason) },
  });
  return count === 1;
}

/** @returns false when its state does not allow that any more */
export async function cancelDraft(tx: Transaction, draftId: string, reason: string): Promise<boolean> {
  const sealed = tx.seal('note_draft.cancel_reason_sealed', draftId, reason);
  const count = await db(tx).$executeRaw`update note_draft set state = 'CANCELLED', cancel_reason_sealed = ${sealed}
    where id = ${draftId}::uuid and state in ('DRAFTED', 'NEEDS_CLARIFICATION', 'RETURNED')`;
  return count === 1;
}

export interface CountersignFacts {
  readonly authorGrade: string;
  /** L2, bank, agency or in probation. */
  readonly juniorOrTemporaryAuthor: boolean;
  readonly flagged: boolean;
  /** Workers of the unit who may countersign this one: RNs, leads, and seniors where the author is junior or temporary. */
  readonly entitled: readonly string[];
  /** Team leads of other units of the organisation, any of whom may stand in. */
  readonly standIns: readonly string[];
}

/** What decides who countersigns a note of this author in this unit; the author is among nobody's choices. */
export async function countersignFacts(
  tx: Transaction,
  draft: { readonly draftId: string; readonly captureId: string; readonly authorId: string; readonly unitId: string | null },
): Promise<CountersignFacts> {
  const { unitId, authorId, draftId, captureId } = draft;
  const [row] = await db(tx).$queryRaw<CountersignFacts[]>`
    with author as (
      select w.*, (w.grade = 'L2' or w.employment <> 'SUBSTANTIVE' or coalesce(w.probation_until >= ${tx.now}::date, false)) as junior
      from worker w where w.id = ${authorId}::uuid),
    leads as (
      select r.worker_id, r.unit_id, r.role from role_appointment r
      where r.role in ('team_lead', 'deputy', 'on_call_team_lead') and r.valid_from <= ${tx.now} and (r.valid_to is null or r.valid_to > ${tx.now}))
    select author.grade as "authorGrade", author.junior as "juniorOrTemporaryAuthor",
      exists (select from flag f where f.draft_id = ${draftId}::uuid or (f.capture_id = ${captureId}::uuid and f.draft_id is null)) as flagged,
      coalesce((select array_agg(distinct id) from (
        select w.id from worker w where (w.grade = 'RN' or (w.grade = 'SENIOR' and author.junior))
          and (w.home_unit_id = ${unitId}::uuid or w.id in (select worker_id from worker_site where unit_id = ${unitId}::uuid))
          and (w.left_on is null or w.left_on >= ${tx.now}::date)
        union select worker_id from leads where unit_id = ${unitId}::uuid or unit_id is null) e where id <> author.id), '{}') as entitled,
      coalesce((select array_agg(distinct l.worker_id) from leads l join unit u on u.id = l.unit_id
        where l.role = 'team_lead' and l.unit_id <> ${unitId}::uuid and u.organisation_id = author.organisation_id and l.worker_id <> author.id), '{}') as "standIns"
    from author`;
  if (!row) throw new Error('a draft has an author');
  return row;
}

/** Drafts of a unit that nobody has confirmed for longer than their time: that they exist and how old they are, never what they say. */
export async function waitingDrafts(
  tx: Transaction,
  unitId: string,
  createdBefore: Date,
): Promise<{ draftId: string; state: DraftState; createdAt: Date; authorId: string }[]> {
  const rows = await db(tx).noteDraft.findMany({
    where: { unitId, state: { in: ['DRAFTED', 'NEEDS_CLARIFICATION', 'RETURNED'] }, createdAt: { lte: createdBefore } },
    select: { id: true, state: true, createdAt: true, authorId: true },
    orderBy: { createdAt: 'asc' },
    take: 200,
  });
  return rows.map(({ id, state, ...rest }) => Object.assign(rest, { draftId: id, state: state as DraftState }));
}
