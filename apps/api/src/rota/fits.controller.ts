import { Body, Controller, Get, HttpCode, Inject, Param, Post, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  fitComparison,
  fitId,
  fitList,
  fitProposalRead,
  fitRotaRequest,
  fitState,
  rotaId,
  savedVersion,
  takeProposalRequest,
  type FitComparison,
  type FitId,
  type FitList,
  type FitProposalRead,
  type FitRotaRequest,
  type FitState,
  type RotaId,
  type SavedVersion,
  type TakeProposalRequest,
} from '@handrail/contracts';
import type { Observable } from 'rxjs';
import { Asker, type Caller } from '../edge/caller.js';
import { Leaving } from '../edge/leaving.js';
import { Operation } from '../edge/operation.js';
import { fitEvents } from './fit-events.js';
import { FollowFits } from './follow-fits.js';
import { Proposals } from './proposals.js';
import { RequestFit } from './request-fit.js';

@ApiTags('fits')
@Controller()
export class FitsController {
  constructor(
    @Inject(RequestFit) private readonly requestFit: RequestFit,
    @Inject(FollowFits) private readonly follow: FollowFits,
    @Inject(Proposals) private readonly proposals: Proposals,
    @Inject(Leaving) private readonly leaving: Leaving,
  ) {}

  @Operation('rota.fit', { answers: { 202: fitState }, refusals: ['not-found', 'rota-step-not-open', 'fit-under-way'] })
  @Post('rotas/:rotaId/fits')
  @HttpCode(202)
  fit(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: fitRotaRequest }) request: FitRotaRequest,
  ): Promise<FitState> {
    return caller.work((work) => this.requestFit.run(work, id, request));
  }

  @Operation('rota.fit.read', { answers: { 200: fitList }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/fits')
  list(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<FitList> {
    return caller.work((work) => this.follow.list(work, id));
  }

  @Operation('rota.fit.read', { answers: { 200: fitState }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/fits/latest')
  latest(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<FitState> {
    return caller.work((work) => this.follow.latest(work, id));
  }

  @Operation('rota.edit', {
    answers: { 201: savedVersion },
    edits: true,
    refusals: ['not-found', 'conflict', 'no-proposal', 'rota-step-not-open', 'edit-breaks-rules', 'reason-required'],
  })
  @Post('rotas/:rotaId/take-proposal')
  @HttpCode(201)
  take(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: takeProposalRequest }) request: TakeProposalRequest,
  ): Promise<SavedVersion> {
    return caller.work((work) => this.proposals.take(work, id, request));
  }

  @Operation('rota.fit.read', { answers: { 200: fitState }, refusals: ['not-found'] })
  @Get('fits/:fitId')
  read(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<FitState> {
    return caller.work((work) => this.follow.read(work, id));
  }

  @Operation('rota.fit.read', {
    answers: { 200: { content: 'text/event-stream', what: 'The fit each time that it has changed, until it has ended' } },
    refusals: ['not-found'],
  })
  @Sse('fits/:fitId/events')
  events(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<Observable<MessageEvent>> {
    return fitEvents(caller, { followFits: this.follow, leaving: this.leaving }, id);
  }

  @Operation('rota.fit.cancel', { answers: { 200: fitState }, refusals: ['not-found', 'fit-has-ended'] })
  @Post('fits/:fitId/cancel')
  @HttpCode(200)
  cancel(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<FitState> {
    return caller.work((work) => this.follow.end(work, id, 'cancel'));
  }

  @Operation('rota.fit.stop', { answers: { 200: fitState }, refusals: ['not-found', 'fit-has-ended'] })
  @Post('fits/:fitId/stop')
  @HttpCode(200)
  stop(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<FitState> {
    return caller.work((work) => this.follow.end(work, id, 'stop'));
  }

  @Operation('rota.fit.read', { answers: { 200: fitProposalRead }, refusals: ['not-found', 'no-proposal'] })
  @Get('fits/:fitId/proposal')
  proposal(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<FitProposalRead> {
    return caller.work((work) => this.proposals.read(work, id));
  }

  @Operation('rota.fit.read', { answers: { 200: fitComparison }, refusals: ['not-found', 'no-proposal'] })
  @Get('fits/:fitId/comparison')
  comparison(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<FitComparison> {
    return caller.work((work) => this.proposals.compare(work, id));
  }
}
