import { createHash, randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const CONTENT = 'note_draft_version.content_sealed';

export type DraftState =
  | 'DRAFTED'
  | 'NEEDS_CLARIFICATION'
  | 'AUTHOR_CONFIRMED'
  | 'AWAITING_COUNTERSIGN'
  | 'COUNTERSIGNED'
  | 'RETURNED'
  | 'FILED'
  | 'CANCELLED';

export interface StoredDraft {
  readonly draftId: string;
  readonly captureId: string;
  readonly part: number;
  /** DAILY, or ABC for one person's part of an incident. */
  readonly format: string;
  readonly authorId: string;
  readonly serviceUserId: string | null;
  readonly unitId: string | null;
  readonly state: DraftState;
  readonly eventAt: Date;
  readonly lateEntry: boolean;
  readonly restricted: boolean;
  readonly countersignRequired: boolean;
  readonly addendumTo: string | null;
  readonly standInId: string | null;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly traceId: string;
  readonly version: number;
  /** Hexadecimal SHA-256 of `content`. */
  readonly contentHash: string;
  /** JSON text of what a reviewer reads. */
  readonly content: string;
  readonly returnReason: string | null;
}

export interface NewDraft {
  readonly captureId: string;
  readonly part: number;
  readonly serviceUserId: string | null;
  readonly unitId: string | null;
  readonly state: 'DRAFTED' | 'NEEDS_CLARIFICATION';
  readonly eventAt: Date;
  readonly lateEntry: boolean;
  readonly restricted: boolean;
  readonly addendumTo?: string;
  readonly draftedBy: string;
  readonly content: string;
  /** Left out: the daily note. */
  readonly format?: 'DAILY' | 'ABC';
}

/** States in which its author may still change a draft. */
export const OPEN_DRAFT: readonly DraftState[] = ['DRAFTED', 'NEEDS_CLARIFICATION', 'RETURNED'];

export const hashOf = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(content).digest());

/** A draft with its first version, by the asking worker. @returns its id */
export async function insertDraft(tx: Transaction, draft: NewDraft): Promise<string> {
  const id = randomUUID();
  const { content, draftedBy, addendumTo = null, ...row } = draft;
  const contentHash = hashOf(content);
  await db(tx).noteDraft.createMany({
    data: [
      { ...row, id, addendumTo, authorId: workerOf(tx), currentVersion: 1, contentHash, createdAt: tx.now, traceId: tx.scope.traceId },
    ],
  });
  await db(tx).noteDraftVersion.createMany({
    data: [{ draftId: id, number: 1, contentSealed: tx.seal(CONTENT, `${id}/1`, content), contentHash, draftedBy, madeAt: tx.now }],
  });
  return id;
}

/** What a further version of a draft says; the state is where it goes. */
export interface DraftChange {
  readonly state: 'DRAFTED' | 'NEEDS_CLARIFICATION';
  readonly serviceUserId: string | null;
  readonly eventAt: Date;
  readonly lateEntry: boolean;
  readonly restricted: boolean;
  readonly draftedBy: string;
  readonly content: string;
}

/** Adds a version and makes it the current one. @returns false when the draft has moved on from `draft.version` */
export async function changeDraft(tx: Transaction, draft: Pick<StoredDraft, 'draftId' | 'version'>, change: DraftChange): Promise<boolean> {
  const { content, draftedBy, ...columns } = change;
  const [row] = await db(tx).$queryRaw<{ number: number; state: string }[]>`
    select current_version as number, state from note_draft
    where id = ${draft.draftId}::uuid and version = ${draft.version} for update`;
  if (!row) return false;
  const number = row.number + 1;
  const contentHash = hashOf(content);
  await db(tx).noteDraftVersion.createMany({
    data: [
      {
        draftId: draft.draftId,
        number,
        contentSealed: tx.seal(CONTENT, `${draft.draftId}/${number}`, content),
        contentHash,
        draftedBy,
        madeAt: tx.now,
      },
    ],
  });
  // From RETURNED the way to NEEDS_CLARIFICATION leads through DRAFTED.
  if (row.state === 'RETURNED') await db(tx).noteDraft.updateMany({ where: { id: draft.draftId }, data: { state: 'DRAFTED' } });
  await db(tx).noteDraft.updateMany({ where: { id: draft.draftId }, data: { ...columns, currentVersion: number, contentHash } });
  return true;
}

/** Drafts that the asker may see, oldest first. */
export async function draftsWhere(
  tx: Transaction,
  where: {
    readonly ids?: readonly string[];
    readonly captureId?: string;
    readonly authorId?: string;
    readonly states?: readonly DraftState[];
  },
): Promise<StoredDraft[]> {
  const { ids, captureId, authorId, states } = where;
  const rows = await db(tx).noteDraft.findMany({
    where: {
      ...(ids && { id: { in: [...ids] } }),
      ...(captureId !== undefined && { captureId }),
      ...(authorId !== undefined && { authorId }),
      ...(states && { state: { in: [...states] } }),
    },
    orderBy: [{ createdAt: 'asc' }, { part: 'asc' }],
    take: 200,
  });
  if (rows.length === 0) return [];
  const versions = await db(tx).noteDraftVersion.findMany({
    where: { OR: rows.map((row) => ({ draftId: row.id, number: row.currentVersion })) },
  });
  const standIns = await db(tx).$queryRaw<{ id: string; standInId: string }[]>`
    select id, stand_in_id as "standInId" from note_draft where id = any (${rows.map(({ id }) => id)}::uuid[]) and stand_in_id is not null`;
  const sealed = new Map(versions.map((version) => [version.draftId, version]));
  const standInOf = new Map(standIns.map(({ id, standInId }) => [id, standInId]));
  return rows.flatMap((row) => {
    const version = sealed.get(row.id);
    if (!version || row.contentHash === null) return [];
    return [
      {
        draftId: row.id,
        captureId: row.captureId,
        part: row.part,
        format: row.format,
        authorId: row.authorId,
        serviceUserId: row.serviceUserId,
        unitId: row.unitId,
        state: row.state as DraftState,
        eventAt: row.eventAt,
        lateEntry: row.lateEntry,
        restricted: row.restricted,
        countersignRequired: row.countersignRequired,
        addendumTo: row.addendumTo,
        standInId: standInOf.get(row.id) ?? null,
        createdAt: row.createdAt,
        confirmedAt: row.confirmedAt,
        traceId: row.traceId,
        version: row.version,
        contentHash: Buffer.from(row.contentHash).toString('hex'),
        content: tx.open(CONTENT, `${row.id}/${version.number}`, version.contentSealed),
        returnReason: tx.openOptional('note_draft.return_reason_sealed', row.id, row.returnReasonSealed),
      },
    ];
  });
}

/** One draft; null when it does not exist or is out of the asker's sight. */
export async function draftById(tx: Transaction, draftId: string): Promise<StoredDraft | null> {
  return (await draftsWhere(tx, { ids: [draftId] }))[0] ?? null;
}

export const workerOf = (tx: Transaction): string => {
  if (tx.scope.kind !== 'worker') throw new Error('a draft has an author');
  return tx.scope.workerId;
};
