import { Body, Controller, Get, HttpCode, Inject, Injectable, Module, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  captured,
  confirmRecordingRequest,
  recordingOffer,
  recordingQuery,
  recordingView,
  type Captured,
  type ConfirmRecordingRequest,
  type RecordingOffer,
  type RecordingQuery,
  type RecordingView,
} from '@handrail/contracts';
import { discardRecording, ORGANISATION_CHAIN, settleJob, Store } from '@handrail/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';
import { Operation } from '../edge/operation.js';
import { SETTINGS } from '../edge/tokens.js';
import { bytesOf, FileTooLarge } from '../import/file-body.js';
import { NotesModule } from '../notes/notes.module.js';
import { TakeRecording } from './take-recording.js';
import { TRANSCRIBER, transcriberOf } from './transcriber.js';
import { NoTranscription, RecordingRefused } from './voice-errors.js';

const recordingId = z.uuid();

@ApiTags('voice')
@Controller('recordings')
export class RecordingsController {
  constructor(@Inject(TakeRecording) private readonly recordings: TakeRecording) {}

  @Operation('recording.create', {
    answers: { 201: recordingView },
    refusals: ['no-transcription', 'recording-refused', 'unsupported-media-type'],
  })
  @ApiConsumes('audio/ogg', 'audio/wav', 'audio/mpeg', 'audio/mp4', 'audio/webm')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Post()
  @HttpCode(201)
  async take(
    @Asker() caller: Caller,
    @Query({ schema: recordingQuery }) { externalMessageId }: RecordingQuery,
    @Req() request: FastifyRequest,
  ): Promise<RecordingView> {
    if (this.recordings.bytesMax === 0) throw new NoTranscription();
    const parts: Uint8Array[] = [];
    try {
      for await (const part of bytesOf(request.raw, this.recordings.bytesMax)) parts.push(part);
    } catch (error) {
      throw error instanceof FileTooLarge ? new RecordingRefused('too_large') : error;
    }
    return this.recordings.run(caller, externalMessageId, request.headers['content-type'] ?? '', Buffer.concat(parts));
  }

  @Operation('recording.create', { answers: { 200: recordingOffer } })
  @Get()
  offer(@Asker() caller: Caller): Promise<RecordingOffer> {
    return caller.work((work) => {
      work.allow({ own: true });
      return Promise.resolve({ taken: this.recordings.bytesMax > 0, bytesMax: this.recordings.bytesMax });
    });
  }

  @Operation('recording.create', { answers: { 200: recordingView }, refusals: ['not-found'] })
  @Get(':recordingId')
  read(@Asker() caller: Caller, @Param('recordingId', { schema: recordingId }) id: string): Promise<RecordingView> {
    return caller.work((work) => this.recordings.one(work, id));
  }

  @Operation('recording.create', { answers: { 200: recordingView }, refusals: ['not-found', 'recording-step-not-open'] })
  @Post(':recordingId/again')
  @HttpCode(200)
  again(@Asker() caller: Caller, @Param('recordingId', { schema: recordingId }) id: string): Promise<RecordingView> {
    return this.recordings.again(caller, id);
  }

  @Operation('capture.create', {
    answers: { 201: captured },
    refusals: ['not-found', 'recording-step-not-open', 'message-of-another', 'sent-with-other-words'],
  })
  @Post(':recordingId/confirm')
  @HttpCode(201)
  confirm(
    @Asker() caller: Caller,
    @Param('recordingId', { schema: recordingId }) id: string,
    @Body({ schema: confirmRecordingRequest }) { text }: ConfirmRecordingRequest,
  ): Promise<Captured> {
    return this.recordings.confirm(caller, id, text);
  }

  @Operation('recording.create', { answers: { 200: recordingView }, refusals: ['not-found', 'recording-step-not-open'] })
  @Post(':recordingId/discard')
  @HttpCode(200)
  discard(@Asker() caller: Caller, @Param('recordingId', { schema: recordingId }) id: string): Promise<RecordingView> {
    return caller.work((work) => this.recordings.discard(work, id));
  }
}

/** Deletes what nobody came back for. */
@Injectable()
export class RecordingClock {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('recording-clock', ({ recordingId: id }, job) => this.timeIsUp(id, job));
  }

  async timeIsUp(id: string, job: { readonly id: string; readonly traceId: string }): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId: job.traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, job.id)) || !(await discardRecording(tx, id))) return;
      tx.audit({
        chain: ORGANISATION_CHAIN,
        action: 'recording.deleted',
        subjectType: 'recording',
        subjectId: id,
        detail: { why: 'a day old' },
      });
    });
  }
}

@Module({
  imports: [NotesModule],
  controllers: [RecordingsController],
  providers: [{ provide: TRANSCRIBER, useFactory: transcriberOf, inject: [SETTINGS] }, TakeRecording, RecordingClock],
})
export class VoiceModule {}
