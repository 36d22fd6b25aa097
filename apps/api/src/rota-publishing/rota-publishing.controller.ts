import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  moveRotaRequest,
  returnRotaRequest,
  rotaId,
  rotaNext,
  rotaPublication,
  rotaStep,
  rotaSteps,
  type MoveRotaRequest,
  type ReturnRotaRequest,
  type RotaId,
  type RotaNext,
  type RotaPublication,
  type RotaStep,
  type RotaSteps,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { MoveRota } from './move-rota.js';
import { NextSteps } from './next-steps.js';
import { PreviewPublication } from './preview-publication.js';

const STEP = { answers: { 200: rotaStep }, edits: true, refusals: ['not-found', 'conflict', 'rota-step-not-open'] } as const;

@ApiTags('rotas')
@Controller('rotas/:rotaId')
export class RotaPublishingController {
  constructor(
    @Inject(MoveRota) private readonly moveRota: MoveRota,
    @Inject(PreviewPublication) private readonly preview: PreviewPublication,
    @Inject(NextSteps) private readonly nextSteps: NextSteps,
  ) {}

  @Operation('rota.publish', { answers: { 200: rotaPublication }, refusals: ['not-found'] })
  @Get('changes')
  changes(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaPublication> {
    return caller.work((work) => this.preview.run(work, id));
  }

  @Operation('rota.read', { answers: { 200: rotaNext }, refusals: ['not-found'] })
  @Get('next')
  next(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaNext> {
    return caller.work((work) => this.nextSteps.run(work, id));
  }

  @Operation('rota.review', { answers: { 200: rotaSteps }, refusals: ['not-found'] })
  @Get('steps')
  steps(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaSteps> {
    return caller.work((work) => this.moveRota.steps(work, id));
  }

  @Operation('rota.review', STEP)
  @Post('review')
  @HttpCode(200)
  review(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: moveRotaRequest }) request: MoveRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.review(work, id, request));
  }

  @Operation('rota.approve', STEP)
  @Post('approve')
  @HttpCode(200)
  approve(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: moveRotaRequest }) request: MoveRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.approve(work, id, request));
  }

  @Operation('rota.review', STEP)
  @Post('send-back')
  @HttpCode(200)
  sendBack(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: returnRotaRequest }) request: ReturnRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.sendBack(work, id, request));
  }

  @Operation('rota.publish', { ...STEP, refusals: [...STEP.refusals, 'rota-breaks-rules'] })
  @Post('publish')
  @HttpCode(200)
  publish(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: moveRotaRequest }) request: MoveRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.publish(work, id, request));
  }

  @Operation('rota.verify', STEP)
  @Post('verify')
  @HttpCode(200)
  verify(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: moveRotaRequest }) request: MoveRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.verify(work, id, request));
  }

  @Operation('rota.verify', STEP)
  @Post('lock')
  @HttpCode(200)
  lock(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: moveRotaRequest }) request: MoveRotaRequest,
  ): Promise<RotaStep> {
    return caller.work((work) => this.moveRota.lock(work, id, request));
  }
}
