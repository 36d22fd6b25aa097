import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignmentAnswer,
  assignmentAnswerRequest,
  assignmentId,
  differenceQuery,
  editRotaRequest,
  editVerdict,
  restoreRequest,
  rotaDifference,
  rotaId,
  rotaVersions,
  savedVersion,
  undoRequest,
  whatIfRequest,
  type AssignmentAnswer,
  type AssignmentId,
  type DifferenceQuery,
  type EditRotaRequest,
  type EditVerdict,
  type RestoreRequest,
  type RotaDifference,
  type RotaId,
  type RotaVersions,
  type SavedVersion,
  type UndoRequest,
  type WhatIfRequest,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { EditRota } from './edit-rota.js';

const NOT_SAVED = ['not-found', 'conflict', 'rota-step-not-open', 'edit-breaks-rules', 'override-refused', 'reason-required'] as const;

@ApiTags('rotas')
@Controller()
export class RotaEditingController {
  constructor(@Inject(EditRota) private readonly editRota: EditRota) {}

  @Operation('rota.edit', { answers: { 201: savedVersion }, edits: true, refusals: [...NOT_SAVED, 'change-does-not-fit'] })
  @Post('rotas/:rotaId/edits')
  @HttpCode(201)
  edit(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: editRotaRequest }) request: EditRotaRequest,
  ): Promise<SavedVersion> {
    return caller.work((work) => this.editRota.run(work, id, request));
  }

  @Operation('rota.what-if', { answers: { 200: editVerdict }, refusals: ['not-found', 'change-does-not-fit'] })
  @Post('rotas/:rotaId/what-if')
  @HttpCode(200)
  whatIf(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: whatIfRequest }) request: WhatIfRequest,
  ): Promise<EditVerdict> {
    return caller.work((work) => this.editRota.whatIf(work, id, request));
  }

  @Operation('rota.undo', { answers: { 201: savedVersion }, edits: true, refusals: [...NOT_SAVED, 'nothing-to-undo'] })
  @Post('rotas/:rotaId/undo')
  @HttpCode(201)
  undo(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: undoRequest }) request: UndoRequest,
  ): Promise<SavedVersion> {
    return caller.work((work) => this.editRota.undo(work, id, request));
  }

  @Operation('rota.undo', { answers: { 201: savedVersion }, edits: true, refusals: NOT_SAVED })
  @Post('rotas/:rotaId/restore')
  @HttpCode(201)
  restore(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: restoreRequest }) request: RestoreRequest,
  ): Promise<SavedVersion> {
    return caller.work((work) => this.editRota.restore(work, id, request));
  }

  @Operation('rota.read', { answers: { 200: rotaVersions }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/versions')
  versions(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaVersions> {
    return caller.work((work) => this.editRota.versions(work, id));
  }

  @Operation('rota.what-if', { answers: { 200: rotaDifference }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/difference')
  difference(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Query({ schema: differenceQuery }) query: DifferenceQuery,
  ): Promise<RotaDifference> {
    return caller.work((work) => this.editRota.difference(work, id, query));
  }

  @Operation('assignment.answer', { answers: { 200: assignmentAnswer }, refusals: ['not-found', 'nobody-asked'] })
  @Post('assignments/:assignmentId/accept')
  @HttpCode(200)
  accept(
    @Asker() caller: Caller,
    @Param('assignmentId', { schema: assignmentId }) id: AssignmentId,
    @Body({ schema: assignmentAnswerRequest }) _empty: object,
  ): Promise<AssignmentAnswer> {
    return caller.work((work) => this.editRota.answer(work, id, 'GIVEN'));
  }

  @Operation('assignment.answer', { answers: { 200: assignmentAnswer }, refusals: ['not-found', 'nobody-asked'] })
  @Post('assignments/:assignmentId/decline')
  @HttpCode(200)
  decline(
    @Asker() caller: Caller,
    @Param('assignmentId', { schema: assignmentId }) id: AssignmentId,
    @Body({ schema: assignmentAnswerRequest }) _empty: object,
  ): Promise<AssignmentAnswer> {
    return caller.work((work) => this.editRota.answer(work, id, 'REFUSED'));
  }
}
