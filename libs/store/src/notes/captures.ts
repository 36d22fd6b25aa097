import { createHash, randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const TEXT = 'capture.text_sealed';
const READING = 'capture_reading.reading_sealed';
const WORDING = 'capture_reading.wording_sealed';

export interface NewCapture {
  readonly channel: string;
  readonly messageId: string;
  readonly text: string;
  readonly unitId: string | null;
  readonly eventAt: Date | null;
  /** Set when it is its author's edit of, addition to, or answer about an earlier draft. */
  readonly forDraftId?: string;
}

export interface StoredCapture {
  readonly captureId: string;
  /** Where the words came from; `voice` when a recogniser wrote them down. */
  readonly channel: string;
  readonly authorId: string;
  readonly unitId: string | null;
  readonly receivedAt: Date;
  readonly eventAt: Date | null;
  readonly state: 'RECEIVED' | 'DRAFTED' | 'WITHDRAWN';
  readonly traceId: string;
  /** Opened: the words as they came. */
  readonly text: string;
}

export interface KeptCapture {
  readonly captureId: string;
  readonly receivedAt: Date;
  /** The same message was stored before. */
  readonly repeated: boolean;
  /** And its words were others: what came now is not stored. */
  readonly otherWords: boolean;
}

/**
 * Stores what the asking worker said, sealed, once per channel and message id.
 * Of two deliveries at once the second waits for the first and gets the same capture.
 * @returns null when somebody else's message has this id
 */
export async function keepCapture(tx: Transaction, capture: NewCapture): Promise<KeptCapture | null> {
  const id = randomUUID();
  const { channel, messageId, text, unitId, eventAt, forDraftId = null } = capture;
  const hash = new Uint8Array(createHash('sha256').update(text).digest());
  const fresh = await db(tx).$executeRaw`
    insert into capture (id, channel, message_id, author_id, unit_id, received_at, event_at, text_sealed, text_hash, for_draft_id, trace_id)
    values (${id}::uuid, ${channel}, ${messageId}, handrail.worker_id(), ${unitId}::uuid, ${tx.now}, ${eventAt},
      ${tx.seal(TEXT, id, text)}, ${hash}, ${forDraftId}::uuid, ${tx.scope.traceId})
    on conflict (channel, message_id) do nothing`;
  if (fresh === 1) return { captureId: id, receivedAt: tx.now, repeated: false, otherWords: false };
  const [first] = await db(tx).$queryRaw<Omit<KeptCapture, 'repeated'>[]>`
    select id as "captureId", received_at as "receivedAt", text_hash <> ${hash} as "otherWords" from capture
    where channel = ${channel} and message_id = ${messageId} and author_id = handrail.worker_id()`;
  return first ? { ...first, repeated: true } : null;
}

/** The dictation with its words; null when the asker may not see it. */
export async function captureById(tx: Transaction, captureId: string): Promise<StoredCapture | null> {
  return (await capturesById(tx, [captureId]))[0] ?? null;
}

export async function capturesById(tx: Transaction, captureIds: readonly string[]): Promise<StoredCapture[]> {
  const rows = await db(tx).capture.findMany({ where: { id: { in: [...captureIds] } } });
  return rows.map((row) => ({
    captureId: row.id,
    channel: row.channel,
    authorId: row.authorId,
    unitId: row.unitId,
    receivedAt: row.receivedAt,
    eventAt: row.eventAt,
    state: row.state as StoredCapture['state'],
    traceId: row.traceId,
    text: tx.open(TEXT, row.id, row.textSealed),
  }));
}

/** Takes a dictation for drafting. Of two at once, one gets true and makes the drafts in the same transaction. */
export async function takeForDrafting(tx: Transaction, captureId: string): Promise<boolean> {
  return (await db(tx).capture.updateMany({ where: { id: captureId, state: 'RECEIVED' }, data: { state: 'DRAFTED' } })).count === 1;
}

/** Keeps a dictation as withdrawn: its words stay, sealed, and nothing is drafted from it again. */
export async function withdrawCapture(tx: Transaction, captureId: string): Promise<void> {
  await db(tx).capture.updateMany({
    where: { id: captureId, state: { not: 'WITHDRAWN' } },
    data: { state: 'WITHDRAWN', withdrawnAt: tx.now },
  });
}

/**
 * @param reading JSON text of what was understood
 * @param wording JSON text of what a language model made of it, or why it made nothing; left out where none is configured
 */
export async function keepReading(
  tx: Transaction,
  captureId: string,
  reading: string,
  screened: boolean,
  wording: string | null = null,
): Promise<void> {
  const sealed = wording === null ? null : tx.seal(WORDING, captureId, wording);
  await db(tx).$executeRaw`insert into capture_reading (capture_id, reading_sealed, screened, made_at, wording_sealed)
    values (${captureId}::uuid, ${tx.seal(READING, captureId, reading)}, ${screened}, ${tx.now}, ${sealed})`;
}

/** What was understood of a dictation, and what a language model made of it: two JSON texts. */
export interface KeptReading {
  readonly reading: string;
  readonly wording: string | null;
}

export async function readingsOf(tx: Transaction, captureIds: readonly string[]): Promise<Map<string, KeptReading>> {
  const rows = await db(tx).$queryRaw<{ captureId: string; sealed: Uint8Array; wording: Uint8Array | null }[]>`
    select capture_id as "captureId", reading_sealed as sealed, wording_sealed as wording from capture_reading
    where capture_id = any (${[...captureIds]}::uuid[])`;
  return new Map(
    rows.map(({ captureId, sealed, wording }) => [
      captureId,
      { reading: tx.open(READING, captureId, sealed), wording: tx.openOptional(WORDING, captureId, wording) },
    ]),
  );
}

/** Workers whom a restricted dictation names: row security keeps it from them, whatever their role. */
export async function nameWorkers(tx: Transaction, captureId: string, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length === 0) return;
  await db(tx).namedWorker.createMany({ data: workerIds.map((workerId) => ({ captureId, workerId })), skipDuplicates: true });
}

/** Workers whom a dictation names, as far as the asker may know. */
export async function namedWorkers(tx: Transaction, captureId: string): Promise<string[]> {
  return (await db(tx).namedWorker.findMany({ where: { captureId } })).map(({ workerId }) => workerId);
}
