import { Inject, Injectable } from '@nestjs/common';
import type { Captured, RecordingView } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import {
  discardRecording,
  keepRecording,
  keepTranscript,
  ORGANISATION_CHAIN,
  recordingById,
  recordingConfirmed,
  soundOf,
  Store,
  tryRecordingAgain,
  type Heard,
  type Scope,
  type StoredRecording,
} from '@handrail/store';
import type { Logger } from 'pino';
import type { Caller } from '../edge/caller.js';
import { CLOCK, type Clock } from '../edge/clock.js';
import { failureOf } from '../edge/problem.filter.js';
import { NotFound } from '../edge/request-errors.js';
import { LOGGER } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { KeepCapture } from '../notes/keep-capture.js';
import { TRANSCRIBER, type BoundTranscriber } from './transcriber.js';
import { NoTranscription, RecordingRefused, RecordingStepNotOpen } from './voice-errors.js';

/** Hours after which sound and transcript are deleted, whoever forgot about them. Handrail's own default. */
export const KEPT_HOURS = 24;
/** Milliseconds. A chat that waits longer than this for an answer sends the recording again. */
const ANSWER_WITHIN_MS = 7_000;

/** From a recording to words that its author has corrected. It is sealed while it waits, and no connection is held while it is heard. */
@Injectable()
export class TakeRecording {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(TRANSCRIBER) private readonly bound: BoundTranscriber | null,
    @Inject(KeepCapture) private readonly keepCapture: KeepCapture,
  ) {}

  get bytesMax(): number {
    return this.bound?.limits.bytesMax ?? 0;
  }

  /** @throws NoTranscription before anything is read, RecordingRefused */
  async run(caller: Caller, messageId: string, contentType: string, bytes: Uint8Array): Promise<RecordingView> {
    if (this.bound === null) throw new NoTranscription();
    const fault = this.bound.faultOf({ bytes, contentType, fileName: 'recording' });
    if (fault) throw new RecordingRefused(fault);
    const kept = await caller.work(async (work) => {
      work.allow({ own: true });
      const deleteBy = new Date(work.now.getTime() + KEPT_HOURS * 3_600_000);
      const one = await keepRecording(work.tx, { messageId, contentType, bytes, deleteBy });
      if (!one.repeated) {
        requestJob(work.tx, 'recording-clock', { recordingId: one.recordingId }, deleteBy);
        audit(work, one.recordingId, 'recording.kept');
      }
      return one;
    });
    return this.heard(caller, kept.recordingId);
  }

  async one(work: Work, recordingId: string): Promise<RecordingView> {
    return this.view(await this.own(work, recordingId));
  }

  /** @throws RecordingStepNotOpen unless it failed and its sound is still there */
  async again(caller: Caller, recordingId: string): Promise<RecordingView> {
    await caller.work(async (work) => {
      const { state } = await this.own(work, recordingId);
      if (!(await tryRecordingAgain(work.tx, recordingId))) throw new RecordingStepNotOpen(recordingId, state.toLowerCase());
      return {};
    });
    return this.heard(caller, recordingId);
  }

  /** The author's corrected words become a dictation like any other; sound and transcript are deleted in the same transaction that says so. */
  async confirm(caller: Caller, recordingId: string, text: string): Promise<Captured> {
    const { scope } = caller;
    const before = await this.store.run(scope, this.clock.now(), (tx) => recordingById(tx, recordingId));
    if (!before) throw new NotFound('recording');
    if (before.state !== 'HEARD' && before.state !== 'CONFIRMED') throw new RecordingStepNotOpen(recordingId, before.state.toLowerCase());
    const captured = await this.keepCapture.run(caller, { channel: 'voice', externalMessageId: recordingId, text });
    await this.store.run(scope, this.clock.now(), async (tx) => {
      if (!(await recordingConfirmed(tx, recordingId, captured.captureId))) return;
      tx.audit({
        chain: ORGANISATION_CHAIN,
        action: 'recording.deleted',
        subjectType: 'recording',
        subjectId: recordingId,
        detail: { why: 'confirmed' },
      });
    });
    return captured;
  }

  async discard(work: Work, recordingId: string): Promise<RecordingView> {
    const { state } = await this.own(work, recordingId);
    if (!(await discardRecording(work.tx, recordingId))) throw new RecordingStepNotOpen(recordingId, state.toLowerCase());
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'recording.deleted',
      subjectType: 'recording',
      subjectId: recordingId,
      detail: { why: 'discarded' },
    });
    return this.view(await this.own(work, recordingId));
  }

  /** Waits for the words, but not longer than somebody who has just spoken will. */
  private async heard(caller: Caller, recordingId: string): Promise<RecordingView> {
    const { scope } = caller;
    const hearing = this.hear(scope, recordingId).catch((error: unknown) => {
      this.logger.warn({ code: 'recording-not-heard', failure: failureOf(error) }, 'recording');
    });
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      hearing,
      new Promise((resolve) => {
        timer = setTimeout(resolve, ANSWER_WITHIN_MS);
      }),
    ]);
    clearTimeout(timer);
    const recording = await this.store.run(scope, this.clock.now(), (tx) => recordingById(tx, recordingId));
    if (!recording) throw new NotFound('recording');
    return this.view(recording);
  }

  private async hear(scope: Scope, recordingId: string): Promise<void> {
    if (this.bound === null) return;
    const taken = await this.store.run(scope, this.clock.now(), async (tx) => {
      const recording = await recordingById(tx, recordingId);
      if (recording?.state !== 'RECEIVED') return null;
      const bytes = await soundOf(tx, recordingId);
      return bytes && { bytes, contentType: recording.contentType };
    });
    if (taken === null) return;
    const transcript = await this.bound.transcriber.transcribe({ ...taken, fileName: 'recording' });
    const heard: Heard =
      transcript.status === 'heard'
        ? { state: 'HEARD', transcript: transcript.text, by: transcript.model }
        : transcript.status === 'no_speech'
          ? { state: 'NO_SPEECH' }
          : { state: 'FAILED', failure: transcript.reason };
    await this.store.run(scope, this.clock.now(), (tx) => keepTranscript(tx, recordingId, heard));
  }

  private async own(work: Work, recordingId: string): Promise<StoredRecording> {
    work.allow({ own: true });
    const recording = await recordingById(work.tx, recordingId);
    if (recording?.authorId !== work.worker.workerId) throw new NotFound('recording');
    return recording;
  }

  private view({ recordingId, state, transcript, failure, deleteBy, askedAt }: StoredRecording): RecordingView {
    // A process that died while it listened leaves no answer: once its budget is over, that counts as one that did not come.
    const lost = state === 'RECEIVED' && this.clock.now().getTime() - askedAt.getTime() > (this.bound?.budgetMs ?? 0) + ANSWER_WITHIN_MS;
    const status = lost ? 'failed' : STATUS[state];
    return {
      recordingId,
      status,
      transcript,
      failure: (lost ? 'time_budget' : failure) as RecordingView['failure'],
      deleteBy: deleteBy.toISOString(),
      next: NEXT[status],
    };
  }
}

const STATUS = {
  RECEIVED: 'working',
  HEARD: 'heard',
  NO_SPEECH: 'no-speech',
  FAILED: 'failed',
  CONFIRMED: 'confirmed',
  DISCARDED: 'discarded',
} as const satisfies Record<StoredRecording['state'], RecordingView['status']>;

const NEXT: Readonly<Record<RecordingView['status'], string>> = {
  working: 'It is still being turned into text. Look again in a moment.',
  heard: 'A machine heard this. Read it, correct it, then make it your note: nothing was drafted yet.',
  'no-speech': 'No speech was heard, so there is no text, and the recording is deleted. Record it again, or type the note.',
  failed: 'It could not be turned into text. The recording is kept for a day: try again, or type the note.',
  confirmed: 'Your words are a dictation now, and the recording is deleted.',
  discarded: 'The recording is deleted.',
};

function audit(work: Work, recordingId: string, action: string): void {
  work.audit({ chain: ORGANISATION_CHAIN, action, subjectType: 'recording', subjectId: recordingId });
}
