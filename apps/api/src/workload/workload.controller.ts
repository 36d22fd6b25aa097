import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseMove,
  moveCaseRequest,
  unitWorkload,
  workloadAnswer,
  workloadQuery,
  workloadQuestion,
  type MoveCaseRequest,
  type WorkloadQuery,
  type WorkloadQuestion,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { AskWorkload } from './ask-workload.js';

@ApiTags('workload')
@Controller('workload')
export class WorkloadController {
  constructor(@Inject(AskWorkload) private readonly workload: AskWorkload) {}

  @Operation('workload.team', { answers: { 200: unitWorkload }, refusals: ['not-found'] })
  @Get()
  ofUnit(@Asker() caller: Caller, @Query({ schema: workloadQuery }) query: WorkloadQuery) {
    return caller.work((work) => this.workload.ofUnit(work, query));
  }

  @Operation('workload.team', { answers: { 200: workloadAnswer }, refusals: ['not-found'] })
  @Post('ask')
  @HttpCode(200)
  ask(@Asker() caller: Caller, @Body({ schema: workloadQuestion }) question: WorkloadQuestion) {
    return caller.work((work) => this.workload.ask(work, question));
  }

  @Operation('workload.what-if', { answers: { 200: caseMove }, refusals: ['not-found', 'move-not-possible'] })
  @Post('what-if')
  @HttpCode(200)
  whatIf(@Asker() caller: Caller, @Body({ schema: moveCaseRequest }) request: MoveCaseRequest) {
    return caller.work((work) => this.workload.whatIf(work, request));
  }
}
