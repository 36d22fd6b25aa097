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
  Store,
  takeForHearing,
  tryRecordingAgain,
  type Heard,
  type Scope,
  type StoredRecording,
} from '@handrail/store';
import type { Logger } from 'pino';
import { ANSWER_WITHIN_MS, endsInTime } from '../edge/answer-within.js';
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

  /** @throws RecordingStepNotOpen unless it failed, or is lost, and its sound is still there: the same rule by which it is shown as failed */
  async again(caller: Caller, recordingId: string): Promise<RecordingView> {
    await caller.work(async (work) => {
      const recording = await this.own(work, recordingId);
      if (!(await tryRecordingAgain(work.tx, recordingId, new Date(work.now.getTime() - ANSWER_WITHIN_MS)))) throw this.notOpen(recording);
      return {};
    });
    return this.heard(caller, recordingId);
  }

  /**
   * The author's corrected words become a dictation like any other, and in the same transaction sound and transcript are deleted: there is
   * no moment at which one is done and the other is not.
   */
  confirm(caller: Caller, recordingId: string, text: string): Promise<Captured> {
    return this.keepCapture.run(caller, { channel: 'voice', externalMessageId: recordingId, text }, async (work, keep) => {
      const before = await this.own(work, recordingId);
      if (before.state !== 'HEARD' && before.state !== 'CONFIRMED') throw this.notOpen(before);
      const kept = await keep();
      if (await recordingConfirmed(work.tx, recordingId, kept.captureId))
        audit(work, recordingId, 'recording.deleted', { why: 'confirmed' });
      return kept;
    });
  }

  async discard(work: Work, recordingId: string): Promise<RecordingView> {
    const recording = await this.own(work, recordingId);
    if (!(await discardRecording(work.tx, recordingId))) throw this.notOpen(recording);
    audit(work, recordingId, 'recording.deleted', { why: 'discarded' });
    return this.view(await this.own(work, recordingId));
  }

  /** Waits for the words, but not longer than somebody who has just spoken will. */
  private async heard(caller: Caller, recordingId: string): Promise<RecordingView> {
    const { scope } = caller;
    const hearing = this.hear(scope, recordingId).catch((error: unknown) => {
      this.logger.warn({ code: 'recording-not-heard', failure: failureOf(error) }, 'recording');
    });
    await endsInTime(hearing);
    const recording = await this.store.run(scope, this.clock.now(), (tx) => recordingById(tx, recordingId));
    if (!recording) throw new NotFound('recording');
    return this.view(recording);
  }

  private async hear(scope: Scope, recordingId: string): Promise<void> {
    if (this.bound === null) return;
    const until = new Date(this.clock.now().getTime() + this.bound.budgetMs + ANSWER_WITHIN_MS);
    const taken = await this.store.run(scope, this.clock.now(), (tx) => takeForHearing(tx, recordingId, until));
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

  private view(recording: StoredRecording): RecordingView {
    const { recordingId, transcript, failure, deleteBy } = recording;
    const status = this.statusOf(recording);
    return {
      recordingId,
      status,
      transcript,
      failure: (recording.state === 'RECEIVED' && status === 'failed' ? 'time_budget' : failure) as RecordingView['failure'],
      deleteBy: deleteBy.toISOString(),
      next: NEXT[status],
    };
  }

  /** A process that died while it listened leaves no answer: once the time for which it held the recording is over, that is a failure. */
  private statusOf({ state, hearingUntil, askedAt }: StoredRecording): RecordingView['status'] {
    const lostAt = hearingUntil?.getTime() ?? askedAt.getTime() + ANSWER_WITHIN_MS + 1;
    return state === 'RECEIVED' && lostAt <= this.clock.now().getTime() ? 'failed' : STATUS[state];
  }

  /** The same words as the view's, so that what is told and what is refused agree. */
  private notOpen(recording: StoredRecording): RecordingStepNotOpen {
    const status = this.statusOf(recording);
    return new RecordingStepNotOpen(recording.recordingId, status, NEXT[status]);
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

function audit(work: Work, recordingId: string, action: string, detail: { why?: string } = {}): void {
  work.audit({ chain: ORGANISATION_CHAIN, action, subjectType: 'recording', subjectId: recordingId, detail });
}
