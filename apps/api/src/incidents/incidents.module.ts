import { Body, Controller, Get, HttpCode, Inject, Module, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  amendIncidentRequest,
  debriefRequest,
  incidentList,
  incidentRequest,
  incidentsQuery,
  incidentView,
  returnIncidentRequest,
  signRequest,
  type AmendIncidentRequest,
  type DebriefRequest,
  type IncidentList,
  type IncidentRequest,
  type IncidentsQuery,
  type IncidentView,
  type ReturnIncidentRequest,
  type SignRequest,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { NotesModule } from '../notes/notes.module.js';
import { AmendIncident } from './amend-incident.js';
import { MoveIncident } from './move-incident.js';
import { ReportIncident } from './report-incident.js';
import { IncidentViews } from './show-incident.js';

const incidentId = z.uuid();

@ApiTags('incidents')
@Controller('incidents')
export class IncidentsController {
  constructor(
    @Inject(ReportIncident) private readonly report: ReportIncident,
    @Inject(MoveIncident) private readonly move: MoveIncident,
    @Inject(AmendIncident) private readonly amending: AmendIncident,
  ) {}

  @Operation('incident.report', {
    answers: { 201: incidentView },
    refusals: ['no-record-you-can-open', 'not-found', 'time-not-clear', 'message-of-another', 'sent-with-other-words', 'not-of-the-unit'],
  })
  @Post()
  @HttpCode(201)
  create(@Asker() caller: Caller, @Body({ schema: incidentRequest }) request: IncidentRequest): Promise<IncidentView> {
    return this.report.run(caller, request);
  }

  @Operation('incident.read', { answers: { 200: incidentList } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: incidentsQuery }) query: IncidentsQuery): Promise<IncidentList> {
    return caller.work((work) => this.move.list(work, query));
  }

  @Operation('incident.read', { answers: { 200: incidentView }, refusals: ['not-found'] })
  @Get(':incidentId')
  read(@Asker() caller: Caller, @Param('incidentId', { schema: incidentId }) id: string): Promise<IncidentView> {
    return caller.work((work) => this.move.one(work, id));
  }

  @Operation('incident.report', {
    answers: { 200: incidentView },
    refusals: ['not-found', 'draft-changed-since-read', 'incident-step-not-open', 'incident-parts-out-of-sight', 'draft-not-open'],
  })
  @Post(':incidentId/confirm')
  @HttpCode(200)
  confirm(
    @Asker() caller: Caller,
    @Param('incidentId', { schema: incidentId }) id: string,
    @Body({ schema: signRequest }) { contentHash }: SignRequest,
  ): Promise<IncidentView> {
    return caller.work((work) => this.move.confirm(work, id, contentHash));
  }

  @Operation('incident.sign', {
    answers: { 200: incidentView },
    refusals: ['not-found', 'draft-changed-since-read', 'incident-step-not-open', 'incident-parts-out-of-sight', 'draft-not-open'],
  })
  @Post(':incidentId/sign')
  @HttpCode(200)
  sign(
    @Asker() caller: Caller,
    @Param('incidentId', { schema: incidentId }) id: string,
    @Body({ schema: signRequest }) { contentHash }: SignRequest,
  ): Promise<IncidentView> {
    return caller.work((work) => this.move.sign(work, id, contentHash));
  }

  @Operation('incident.return', {
    answers: { 200: incidentView },
    refusals: ['not-found', 'draft-changed-since-read', 'incident-step-not-open', 'incident-parts-out-of-sight'],
  })
  @Post(':incidentId/return')
  @HttpCode(200)
  giveBack(
    @Asker() caller: Caller,
    @Param('incidentId', { schema: incidentId }) id: string,
    @Body({ schema: returnIncidentRequest }) { contentHash, reason }: ReturnIncidentRequest,
  ): Promise<IncidentView> {
    return caller.work((work) => this.move.giveBack(work, id, contentHash, reason));
  }

  @Operation('incident.amend', {
    answers: { 200: incidentView },
    refusals: [
      'not-found',
      'draft-changed-since-read',
      'incident-step-not-open',
      'incident-parts-out-of-sight',
      'message-of-another',
      'sent-with-other-words',
    ],
  })
  @Post(':incidentId/amend')
  @HttpCode(200)
  amend(
    @Asker() caller: Caller,
    @Param('incidentId', { schema: incidentId }) id: string,
    @Body({ schema: amendIncidentRequest }) request: AmendIncidentRequest,
  ): Promise<IncidentView> {
    return this.amending.run(caller, id, request);
  }

  @Operation('incident.debrief', { answers: { 200: incidentView }, refusals: ['not-found', 'incident-step-not-open'], edits: true })
  @Post(':incidentId/debrief')
  @HttpCode(200)
  debrief(
    @Asker() caller: Caller,
    @Param('incidentId', { schema: incidentId }) id: string,
    @Body({ schema: debriefRequest }) { note }: DebriefRequest,
  ): Promise<IncidentView> {
    return caller.work((work) => this.move.debrief(work, id, note));
  }
}

@Module({
  imports: [NotesModule],
  controllers: [IncidentsController],
  providers: [IncidentViews, ReportIncident, MoveIncident, AmendIncident],
})
export class IncidentsModule {}
