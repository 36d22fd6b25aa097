import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  absenceId,
  absenceList,
  lapseList,
  replanRequest,
  replanTicket,
  reportAbsenceRequest,
  reportedAbsence,
  rotaId,
  takeOffRequest,
  type AbsenceId,
  type AbsenceList,
  type LapseList,
  type ReplanRequest,
  type ReplanTicket,
  type ReportAbsenceRequest,
  type ReportedAbsence,
  type RotaId,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ReadLapses } from './read-lapses.js';
import { ReportAbsence } from './report-absence.js';
import { RequestReplan } from './request-replan.js';

const NOT_SAVED = ['not-found', 'conflict', 'rota-step-not-open', 'edit-breaks-rules', 'change-does-not-fit'] as const;

@ApiTags('short notice')
@Controller()
export class ReplanController {
  constructor(
    @Inject(ReportAbsence) private readonly absence: ReportAbsence,
    @Inject(RequestReplan) private readonly requestReplan: RequestReplan,
    @Inject(ReadLapses) private readonly lapses: ReadLapses,
  ) {}

  @Operation('absence.report', { answers: { 201: reportedAbsence }, refusals: [...NOT_SAVED, 'not-their-shift', 'stale-version'] })
  @Post('rotas/:rotaId/absences')
  @HttpCode(201)
  report(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: reportAbsenceRequest }) request: ReportAbsenceRequest,
  ): Promise<ReportedAbsence> {
    return caller.work((work) => this.absence.run(work, id, request));
  }

  @Operation('rota.what-if', { answers: { 200: absenceList }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/absences')
  list(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<AbsenceList> {
    return caller.work((work) => this.absence.list(work, id));
  }

  @Operation('rota.edit', { answers: { 201: reportedAbsence }, edits: true, refusals: [...NOT_SAVED, 'off-already'] })
  @Post('absences/:absenceId/take-off')
  @HttpCode(201)
  takeOff(
    @Asker() caller: Caller,
    @Param('absenceId', { schema: absenceId }) id: AbsenceId,
    @Body({ schema: takeOffRequest }) _empty: object,
  ): Promise<ReportedAbsence> {
    return caller.work((work) => this.absence.takeOff(work, id));
  }

  @Operation('rota.fit', { answers: { 202: replanTicket }, refusals: ['not-found', 'not-published-yet', 'fit-under-way'] })
  @Post('rotas/:rotaId/replans')
  @HttpCode(202)
  replan(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: replanRequest }) request: ReplanRequest,
  ): Promise<ReplanTicket> {
    return caller.work((work) => this.requestReplan.run(work, id, request));
  }

  @Operation('rota.fit', { answers: { 202: replanTicket }, refusals: ['not-found', 'not-published-yet', 'fit-under-way'] })
  @Post('demand-items/:itemId/replan')
  @HttpCode(202)
  replanForNeed(@Asker() caller: Caller, @Param('itemId', { schema: z.uuid() }) id: string): Promise<ReplanTicket> {
    return caller.work((work) => this.requestReplan.forNeed(work, id));
  }

  @Operation('rota.what-if', { answers: { 200: lapseList }, refusals: ['not-found'] })
  @Get('rotas/:rotaId/lapses')
  lapsesOf(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<LapseList> {
    return caller.work((work) => this.lapses.run(work, id));
  }
}
