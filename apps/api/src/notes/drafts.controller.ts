import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  additionRequest,
  answerRequest,
  confirmed,
  draftId as draftIdOf,
  draftList,
  draftView,
  editRequest,
  moved,
  returnRequest,
  signRequest,
  unitId,
  waitingDraftList,
  type AdditionRequest,
  type AnswerRequest,
  type Confirmed,
  type DraftId,
  type DraftList,
  type DraftView,
  type EditRequest,
  type Moved,
  type ReturnRequest,
  type SignRequest,
  type UnitId,
  type WaitingDraftList,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ChangeDraft } from './change-draft.js';
import { editsOf } from './edit-sentences.js';
import { ReadDrafts } from './read-drafts.js';
import { SignDraft } from './sign-draft.js';

const ofUnit = z.strictObject({ unitId });

@ApiTags('notes')
@Controller('drafts')
export class DraftsController {
  constructor(
    @Inject(ReadDrafts) private readonly drafts: ReadDrafts,
    @Inject(ChangeDraft) private readonly changeDraft: ChangeDraft,
    @Inject(SignDraft) private readonly signDraft: SignDraft,
  ) {}

  @Operation('draft.read', { answers: { 200: draftList } })
  @Get()
  mine(@Asker() caller: Caller): Promise<DraftList> {
    return caller.work((work) => this.drafts.mine(work));
  }

  @Operation('draft.list-unconfirmed', { answers: { 200: waitingDraftList } })
  @Get('unconfirmed')
  waiting(@Asker() caller: Caller, @Query({ schema: ofUnit }) query: { unitId: UnitId }): Promise<WaitingDraftList> {
    return caller.work((work) => this.drafts.waiting(work, query.unitId));
  }

  @Operation('draft.read', { answers: { 200: draftView }, refusals: ['not-found'] })
  @Get(':draftId')
  read(@Asker() caller: Caller, @Param('draftId', { schema: draftIdOf }) id: DraftId): Promise<DraftView> {
    return caller.work((work) => this.drafts.one(work, id));
  }

  @Operation('draft.edit', {
    answers: { 200: draftView },
    refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident', 'answer-does-not-fit'],
  })
  @Post(':draftId/answers')
  @HttpCode(200)
  answer(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: answerRequest }) { questionId, answer }: AnswerRequest,
  ): Promise<DraftView> {
    return this.changeDraft.answer(caller, id, questionId, answer);
  }

  @Operation('draft.edit', { answers: { 200: draftView }, refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident'] })
  @Post(':draftId/additions')
  @HttpCode(200)
  add(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: additionRequest }) { text }: AdditionRequest,
  ): Promise<DraftView> {
    return this.changeDraft.add(caller, id, text);
  }

  @Operation('draft.edit', {
    answers: { 200: draftView },
    refusals: [
      'not-found',
      'draft-not-open',
      'signed-with-its-incident',
      'draft-changed-since-read',
      'not-in-the-draft',
      'risk-struck-without-reason',
      'not-in-the-plan',
      'not-linked',
    ],
  })
  @Post(':draftId/edits')
  @HttpCode(200)
  edit(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: editRequest }) request: EditRequest,
  ): Promise<DraftView> {
    return this.changeDraft.edit(caller, id, (draft, tools) => editsOf(draft, request, tools));
  }

  @Operation('draft.confirm', {
    answers: { 200: confirmed },
    refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident', 'draft-changed-since-read', 'questions-open'],
  })
  @Post(':draftId/confirm')
  @HttpCode(200)
  confirm(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: signRequest }) { contentHash }: SignRequest,
  ): Promise<Confirmed> {
    return caller.work((work) => this.signDraft.confirm(work, id, contentHash));
  }

  @Operation('draft.withdraw', {
    answers: { 200: moved },
    refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident', 'draft-changed-since-read'],
  })
  @Post(':draftId/withdraw')
  @HttpCode(200)
  withdraw(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: returnRequest }) { reason, contentHash }: ReturnRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.signDraft.withdraw(work, id, reason, contentHash));
  }

  @Operation('note.countersign', { answers: { 200: draftView }, refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident'] })
  @Get(':draftId/for-countersign')
  forCountersign(@Asker() caller: Caller, @Param('draftId', { schema: draftIdOf }) id: DraftId): Promise<DraftView> {
    return caller.work((work) => this.signDraft.openForCountersign(work, id));
  }

  @Operation('note.countersign', {
    answers: { 200: moved },
    refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident', 'draft-changed-since-read'],
  })
  @Post(':draftId/countersign')
  @HttpCode(200)
  countersign(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: signRequest }) { contentHash }: SignRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.signDraft.countersign(work, id, contentHash));
  }

  @Operation('note.countersign', {
    answers: { 200: moved },
    refusals: ['not-found', 'draft-not-open', 'signed-with-its-incident', 'draft-changed-since-read'],
  })
  @Post(':draftId/return')
  @HttpCode(200)
  giveBack(
    @Asker() caller: Caller,
    @Param('draftId', { schema: draftIdOf }) id: DraftId,
    @Body({ schema: returnRequest }) { reason, contentHash }: ReturnRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.signDraft.giveBack(work, id, reason, contentHash));
  }
}
