import { Body, Controller, Get, HttpCode, Inject, Module, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  groupSessionList,
  groupSessionRequest,
  groupSessionsQuery,
  groupSessionView,
  signRequest,
  type GroupSessionList,
  type GroupSessionRequest,
  type GroupSessionsQuery,
  type GroupSessionView,
  type SignRequest,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { NotesModule } from '../notes/notes.module.js';
import { RecordSession } from './record-session.js';

@ApiTags('group sessions')
@Controller('group-sessions')
export class GroupsController {
  constructor(@Inject(RecordSession) private readonly sessions: RecordSession) {}

  @Operation('group.record', {
    answers: { 201: groupSessionView },
    refusals: ['no-record-you-can-open', 'not-found', 'names-somebody', 'time-not-clear', 'message-of-another', 'sent-with-other-words'],
  })
  @Post()
  @HttpCode(201)
  record(@Asker() caller: Caller, @Body({ schema: groupSessionRequest }) request: GroupSessionRequest): Promise<GroupSessionView> {
    return caller.work((work) => this.sessions.run(work, request));
  }

  @Operation('group.read', { answers: { 200: groupSessionList } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: groupSessionsQuery }) query: GroupSessionsQuery): Promise<GroupSessionList> {
    return caller.work((work) => this.sessions.list(work, query));
  }

  @Operation('group.record', {
    answers: { 200: groupSessionView },
    refusals: ['not-found', 'draft-changed-since-read', 'questions-open', 'draft-not-open'],
  })
  @Post(':sessionId/confirm')
  @HttpCode(200)
  confirm(
    @Asker() caller: Caller,
    @Param('sessionId', { schema: z.uuid() }) id: string,
    @Body({ schema: signRequest }) { contentHash }: SignRequest,
  ): Promise<GroupSessionView> {
    return caller.work((work) => this.sessions.confirm(work, id, contentHash));
  }
}

@Module({ imports: [NotesModule], controllers: [GroupsController], providers: [RecordSession] })
export class GroupsModule {}
