import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answerOfferRequest,
  confirmedCall,
  endCallRequest,
  myOffer,
  myOffers,
  offerShiftRequest,
  rotaId,
  rotaShiftId,
  shiftCall,
  shiftCallId,
  shiftFillers,
  shiftOfferId,
  type ConfirmedCall,
  type MyOffer,
  type MyOffers,
  type OfferShiftRequest,
  type RotaId,
  type ShiftCallId,
  type ShiftCallTold,
  type ShiftFillers,
  type ShiftOfferId,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { AnswerOffer } from './answer-offer.js';
import { FillShift } from './fill-shift.js';

@ApiTags('short notice')
@Controller()
export class FillersController {
  constructor(
    @Inject(FillShift) private readonly fillShift: FillShift,
    @Inject(AnswerOffer) private readonly answerOffer: AnswerOffer,
  ) {}

  @Operation('rota.what-if', { answers: { 200: shiftFillers }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/shifts/:shiftId/fillers')
  fillers(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Param('shiftId', { schema: rotaShiftId }) shiftId: string,
  ): Promise<ShiftFillers> {
    return caller.work((work) => this.fillShift.fillers(work, id, shiftId));
  }

  @Operation('rota.edit', { answers: { 201: shiftCall }, refusals: ['not-found', 'conflict', 'call-open', 'cannot-be-offered'] })
  @Post('rotas/:rotaId/shifts/:shiftId/offers')
  @HttpCode(201)
  offer(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Param('shiftId', { schema: rotaShiftId }) shiftId: string,
    @Body({ schema: offerShiftRequest }) request: OfferShiftRequest,
  ): Promise<ShiftCallTold> {
    return caller.work((work) => this.fillShift.offer(work, id, shiftId, request));
  }

  @Operation('rota.what-if', { answers: { 200: shiftCall }, refusals: ['not-found'] })
  @Get('shift-calls/:callId')
  call(@Asker() caller: Caller, @Param('callId', { schema: shiftCallId }) id: ShiftCallId): Promise<ShiftCallTold> {
    return caller.work((work) => this.fillShift.read(work, id));
  }

  @Operation('rota.edit', {
    answers: { 201: confirmedCall },
    edits: true,
    refusals: ['not-found', 'conflict', 'rota-step-not-open', 'edit-breaks-rules', 'change-does-not-fit', 'call-not-ready'],
  })
  @Post('shift-calls/:callId/confirm')
  @HttpCode(201)
  confirm(
    @Asker() caller: Caller,
    @Param('callId', { schema: shiftCallId }) id: ShiftCallId,
    @Body({ schema: endCallRequest }) _empty: object,
  ): Promise<ConfirmedCall> {
    return caller.work((work) => this.fillShift.confirm(work, id));
  }

  @Operation('rota.edit', { answers: { 200: shiftCall }, edits: true, refusals: ['not-found', 'call-not-ready'] })
  @Post('shift-calls/:callId/withdraw')
  @HttpCode(200)
  withdraw(
    @Asker() caller: Caller,
    @Param('callId', { schema: shiftCallId }) id: ShiftCallId,
    @Body({ schema: endCallRequest }) _empty: object,
  ): Promise<ShiftCallTold> {
    return caller.work((work) => this.fillShift.withdraw(work, id));
  }

  @Operation('me.shifts', { answers: { 200: myOffers } })
  @Get('me/offers')
  mine(@Asker() caller: Caller): Promise<MyOffers> {
    return caller.work((work) => this.answerOffer.mine(work));
  }

  @Operation('assignment.answer', { answers: { 200: myOffer }, refusals: ['not-found', 'offer-closed'] })
  @Post('offers/:offerId/accept')
  @HttpCode(200)
  accept(
    @Asker() caller: Caller,
    @Param('offerId', { schema: shiftOfferId }) id: ShiftOfferId,
    @Body({ schema: answerOfferRequest }) _empty: object,
  ): Promise<MyOffer> {
    return caller.work((work) => this.answerOffer.run(work, id, 'ACCEPTED'));
  }

  @Operation('assignment.answer', { answers: { 200: myOffer }, refusals: ['not-found', 'offer-closed'] })
  @Post('offers/:offerId/decline')
  @HttpCode(200)
  decline(
    @Asker() caller: Caller,
    @Param('offerId', { schema: shiftOfferId }) id: ShiftOfferId,
    @Body({ schema: answerOfferRequest }) _empty: object,
  ): Promise<MyOffer> {
    return caller.work((work) => this.answerOffer.run(work, id, 'DECLINED'));
  }
}
