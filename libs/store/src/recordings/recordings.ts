import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const AUDIO = 'recording.audio_sealed';
const TRANSCRIPT = 'recording.transcript_sealed';

export interface StoredRecording {
  readonly recordingId: string;
  readonly authorId: string;
  readonly contentType: string;
  readonly state: 'RECEIVED' | 'HEARD' | 'NO_SPEECH' | 'FAILED' | 'CONFIRMED' | 'DISCARDED';
  readonly failure: string | null;
  readonly transcript: string | null;
  readonly askedAt: Date;
  /** Until when whoever turns it into text holds it; null while nobody has begun. */
  readonly hearingUntil: Date | null;
  readonly deleteBy: Date;
  readonly captureId: string | null;
  readonly version: number;
}

export interface NewRecording {
  readonly messageId: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly deleteBy: Date;
}

/** Keeps the asking worker's recording, sealed, once per message. @returns its id, and whether the same message was stored before */
export async function keepRecording(tx: Transaction, recording: NewRecording): Promise<{ recordingId: string; repeated: boolean }> {
  const id = randomUUID();
  const { messageId, contentType, bytes, deleteBy } = recording;
  const sealed = tx.seal(AUDIO, id, Buffer.from(bytes).toString('base64'));
  const fresh = await db(tx).$executeRaw`
    insert into recording (id, message_id, author_id, received_at, content_type, audio_sealed, asked_at, delete_by, trace_id)
    values (${id}::uuid, ${messageId}, handrail.worker_id(), ${tx.now}, ${contentType}, ${sealed}, ${tx.now}, ${deleteBy}, ${tx.scope.traceId})
    on conflict (author_id, message_id) do nothing`;
  if (fresh === 1) return { recordingId: id, repeated: false };
  const [first] = await db(tx).$queryRaw<{ id: string }[]>`
    select id from recording where author_id = handrail.worker_id() and message_id = ${messageId}`;
  return { recordingId: first?.id ?? id, repeated: true };
}

/** One's own recording, without its sound; null for another's or none. */
export async function recordingById(tx: Transaction, recordingId: string): Promise<StoredRecording | null> {
  const [row] = await db(tx).$queryRaw<(Omit<StoredRecording, 'transcript'> & { sealed: Uint8Array | null })[]>`
    select id as "recordingId", author_id as "authorId", content_type as "contentType", state, failure, transcript_sealed as sealed,
      asked_at as "askedAt", hearing_until as "hearingUntil", delete_by as "deleteBy", capture_id as "captureId", version
    from recording where id = ${recordingId}::uuid`;
  if (!row) return null;
  const { sealed, ...recording } = row;
  return Object.assign(recording, { transcript: tx.openOptional(TRANSCRIPT, recordingId, sealed) });
}

/**
 * Takes a recording to be turned into text, for a while: nobody else gets it meanwhile.
 * @returns its sound; null when somebody holds it, when it was turned into text before, and when its sound is gone
 */
export async function takeForHearing(
  tx: Transaction,
  recordingId: string,
  until: Date,
): Promise<{ bytes: Uint8Array; contentType: string } | null> {
  const [row] = await db(tx).$queryRaw<{ sealed: Uint8Array; contentType: string }[]>`
    update recording set hearing_until = ${until}
    where id = ${recordingId}::uuid and state = 'RECEIVED' and audio_sealed is not null
      and (hearing_until is null or hearing_until <= ${tx.now})
    returning audio_sealed as sealed, content_type as "contentType"`;
  if (!row) return null;
  return { bytes: Buffer.from(tx.open(AUDIO, recordingId, row.sealed), 'base64'), contentType: row.contentType };
}

export type Heard =
  | { readonly state: 'HEARD'; readonly transcript: string; readonly by: string }
  | { readonly state: 'NO_SPEECH' }
  | { readonly state: 'FAILED'; readonly failure: string };

/** What became of a recording. Silence leaves no sound behind. @returns false when it moved on meanwhile */
export async function keepTranscript(tx: Transaction, recordingId: string, heard: Heard): Promise<boolean> {
  const transcript = heard.state === 'HEARD' ? tx.seal(TRANSCRIPT, recordingId, heard.transcript) : null;
  const by = heard.state === 'HEARD' ? heard.by : null;
  const failure = heard.state === 'FAILED' ? heard.failure : null;
  const kept = await db(tx).$executeRaw`
    update recording set state = ${heard.state}, transcript_sealed = ${transcript}, transcribed_by = ${by}, failure = ${failure},
      audio_sealed = case when ${heard.state} = 'NO_SPEECH' then null else audio_sealed end
    where id = ${recordingId}::uuid and state = 'RECEIVED'`;
  return kept === 1;
}

/**
 * A recording that could not be turned into text is tried again, and so is one whose hearing is lost.
 * @param lostBefore one that nobody has begun to hear counts as lost when it was asked for before this
 * @returns false when it did not fail, when somebody holds it still, or when its sound is gone
 */
export async function tryRecordingAgain(tx: Transaction, recordingId: string, lostBefore: Date): Promise<boolean> {
  const again = await db(tx).$executeRaw`
    update recording set state = 'RECEIVED', failure = null, asked_at = ${tx.now}, hearing_until = null
    where id = ${recordingId}::uuid and audio_sealed is not null
      and (state = 'FAILED' or (state = 'RECEIVED'
        and case when hearing_until is null then asked_at < ${lostBefore} else hearing_until <= ${tx.now} end))`;
  return again === 1;
}

/** Its author's words have taken its place: sound and transcript are gone. @returns false when it was confirmed or discarded before */
export async function recordingConfirmed(tx: Transaction, recordingId: string, captureId: string): Promise<boolean> {
  const done = await db(tx).$executeRaw`
    update recording set state = 'CONFIRMED', audio_sealed = null, transcript_sealed = null, capture_id = ${captureId}::uuid
    where id = ${recordingId}::uuid and state = 'HEARD'`;
  return done === 1;
}

/** Sound and transcript are gone and nothing came of it. @returns false when there was nothing left to discard */
export async function discardRecording(tx: Transaction, recordingId: string): Promise<boolean> {
  const done = await db(tx).$executeRaw`
    update recording set state = 'DISCARDED', audio_sealed = null, transcript_sealed = null
    where id = ${recordingId}::uuid and state in ('RECEIVED', 'HEARD', 'NO_SPEECH', 'FAILED')`;
  return done === 1;
}
