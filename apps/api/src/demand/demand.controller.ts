import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  census,
  censusList,
  decisionRequest,
  demandItem,
  demandItemList,
  proposeDemandRequest,
  recordCensusRequest,
  recordedCensus,
  unitId,
  type Census,
  type CensusList,
  type DecisionRequest,
  type DemandItem,
  type DemandItemList,
  type ProposeDemandRequest,
  type RecordCensusRequest,
  type RecordedCensus,
  type UnitId,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { DecideDemand } from './decide-demand.js';
import { RecordCensus } from './record-census.js';

const DECIDED = {
  answers: { 200: demandItem },
  edits: true,
  refusals: ['not-found', 'demand-decided', 'demand-decided-elsewhere'],
} as const;

@ApiTags('demand')
@Controller()
export class DemandController {
  constructor(
    @Inject(RecordCensus) private readonly recordCensus: RecordCensus,
    @Inject(DecideDemand) private readonly demand: DecideDemand,
  ) {}

  @Operation('census.record', { answers: { 201: recordedCensus }, refusals: ['not-found', 'conflict'] })
  @Post('units/:unitId/census')
  @HttpCode(201)
  record(
    @Asker() caller: Caller,
    @Param('unitId', { schema: unitId }) id: UnitId,
    @Body({ schema: recordCensusRequest }) request: RecordCensusRequest,
  ): Promise<RecordedCensus> {
    return caller.work((work) => this.recordCensus.record(work, id, request));
  }

  @Operation('census.read', { answers: { 200: censusList }, refusals: ['not-found'] })
  @Get('units/:unitId/census')
  counts(@Asker() caller: Caller, @Param('unitId', { schema: unitId }) id: UnitId): Promise<CensusList> {
    return caller.work((work) => this.recordCensus.list(work, id));
  }

  @Operation('demand.accept', { answers: { 200: census }, edits: true, refusals: ['not-found', 'demand-decided'] })
  @Post('census/:censusId/decision')
  @HttpCode(200)
  decideCensus(
    @Asker() caller: Caller,
    @Param('censusId', { schema: z.uuid() }) id: string,
    @Body({ schema: decisionRequest }) request: DecisionRequest,
  ): Promise<Census> {
    return caller.work((work) => this.recordCensus.decide(work, id, request));
  }

  @Operation('demand.propose', { answers: { 201: demandItem }, refusals: ['not-found'] })
  @Post('units/:unitId/demand-items')
  @HttpCode(201)
  propose(
    @Asker() caller: Caller,
    @Param('unitId', { schema: unitId }) id: UnitId,
    @Body({ schema: proposeDemandRequest }) request: ProposeDemandRequest,
  ): Promise<DemandItem> {
    return caller.work((work) => this.demand.propose(work, id, request));
  }

  @Operation('demand.read', { answers: { 200: demandItemList }, refusals: ['not-found'] })
  @Get('units/:unitId/demand-items')
  list(@Asker() caller: Caller, @Param('unitId', { schema: unitId }) id: UnitId): Promise<DemandItemList> {
    return caller.work((work) => this.demand.list(work, id));
  }

  @Operation('demand.approve', DECIDED)
  @Post('demand-items/:itemId/clinical-decision')
  @HttpCode(200)
  clinical(
    @Asker() caller: Caller,
    @Param('itemId', { schema: z.uuid() }) id: string,
    @Body({ schema: decisionRequest }) request: DecisionRequest,
  ): Promise<DemandItem> {
    return caller.work((work) => this.demand.decideClinical(work, id, request));
  }

  @Operation('demand.accept', DECIDED)
  @Post('demand-items/:itemId/cost-decision')
  @HttpCode(200)
  cost(
    @Asker() caller: Caller,
    @Param('itemId', { schema: z.uuid() }) id: string,
    @Body({ schema: decisionRequest }) request: DecisionRequest,
  ): Promise<DemandItem> {
    return caller.work((work) => this.demand.decideCost(work, id, request));
  }
}
