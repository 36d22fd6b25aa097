import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  activatePlanRequest,
  agreePlanRequest,
  carePlanId,
  crisisPlan,
  localRef,
  plan,
  planDiff,
  planDiffQuery,
  planVersions,
  reviewPack,
  reviewsDue,
  reviewsDueQuery,
  writePlanRequest,
  type ActivatePlanRequest,
  type AgreePlanRequest,
  type CarePlanId,
  type LocalRef,
  type Plan,
  type WritePlanRequest,
} from '@handrail/contracts';
import type { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ReadPlans } from './read-plans.js';
import { ReviewPlans } from './review-plans.js';
import { WritePlans } from './write-plans.js';

const OF_A_PERSON = ['no-record-you-can-open'] as const;
const STEP = ['no-record-you-can-open', 'plan-step-not-possible', 'conflict'] as const;

@ApiTags('care plans')
@Controller()
export class CarePlansController {
  constructor(
    @Inject(ReadPlans) private readonly reading: ReadPlans,
    @Inject(WritePlans) private readonly writing: WritePlans,
    @Inject(ReviewPlans) private readonly reviewing: ReviewPlans,
  ) {}

  @Operation('plan.read', { answers: { 200: plan }, refusals: ['not-found'] })
  @Get('service-users/:ref/care-plan')
  inForce(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef): Promise<Plan> {
    return caller.work((work) => this.reading.inForce(work, ref));
  }

  @Operation('plan.read', { answers: { 200: planVersions } })
  @Get('service-users/:ref/care-plans')
  versions(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef) {
    return caller.work((work) => this.reading.versions(work, ref));
  }

  @Operation('plan.read', { answers: { 200: crisisPlan } })
  @Get('service-users/:ref/crisis-plan')
  crisis(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef) {
    return caller.work((work) => this.reading.crisis(work, ref));
  }

  @Operation('plan.review', { answers: { 200: reviewPack }, refusals: ['not-found', ...OF_A_PERSON] })
  @Get('service-users/:ref/review-pack')
  pack(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef) {
    return caller.work((work) => this.reviewing.pack(work, ref));
  }

  @Operation('plan.review', { answers: { 200: reviewsDue }, refusals: ['not-found'] })
  @Get('plan-reviews')
  due(@Asker() caller: Caller, @Query({ schema: reviewsDueQuery }) query: z.output<typeof reviewsDueQuery>) {
    return caller.work((work) => this.reviewing.due(work, query));
  }

  @Operation('plan.draft', { answers: { 201: plan }, refusals: ['conflict', ...OF_A_PERSON] })
  @Post('service-users/:ref/care-plans')
  @HttpCode(201)
  draft(
    @Asker() caller: Caller,
    @Param('ref', { schema: localRef }) ref: LocalRef,
    @Body({ schema: writePlanRequest }) request: WritePlanRequest,
  ): Promise<Plan> {
    return caller.work((work) => this.writing.draft(work, ref, request));
  }

  @Operation('plan.read', { answers: { 200: plan } })
  @Get('care-plans/:planId')
  version(@Asker() caller: Caller, @Param('planId', { schema: carePlanId }) id: CarePlanId): Promise<Plan> {
    return caller.work((work) => this.reading.version(work, id));
  }

  @Operation('plan.read', { answers: { 200: planDiff }, refusals: ['no-plan-to-compare'] })
  @Get('care-plans/:planId/diff')
  diff(
    @Asker() caller: Caller,
    @Param('planId', { schema: carePlanId }) id: CarePlanId,
    @Query({ schema: planDiffQuery }) { against }: z.output<typeof planDiffQuery>,
  ) {
    return caller.work((work) => this.reading.diff(work, id, against));
  }

  @Operation('plan.draft', { answers: { 200: plan }, refusals: STEP, edits: true })
  @Put('care-plans/:planId')
  rewrite(
    @Asker() caller: Caller,
    @Param('planId', { schema: carePlanId }) id: CarePlanId,
    @Body({ schema: writePlanRequest }) request: WritePlanRequest,
  ): Promise<Plan> {
    return caller.work((work) => this.writing.rewrite(work, id, request));
  }

  @Operation('plan.draft', { answers: { 200: plan }, refusals: ['empty-plan', ...STEP], edits: true })
  @Post('care-plans/:planId/propose')
  @HttpCode(200)
  propose(@Asker() caller: Caller, @Param('planId', { schema: carePlanId }) id: CarePlanId): Promise<Plan> {
    return caller.work((work) => this.writing.propose(work, id));
  }

  @Operation('plan.draft', { answers: { 200: plan }, refusals: STEP, edits: true })
  @Post('care-plans/:planId/send-back')
  @HttpCode(200)
  sendBack(@Asker() caller: Caller, @Param('planId', { schema: carePlanId }) id: CarePlanId): Promise<Plan> {
    return caller.work((work) => this.writing.sendBack(work, id));
  }

  @Operation('plan.draft', { answers: { 200: plan }, refusals: STEP, edits: true })
  @Post('care-plans/:planId/agree')
  @HttpCode(200)
  agree(
    @Asker() caller: Caller,
    @Param('planId', { schema: carePlanId }) id: CarePlanId,
    @Body({ schema: agreePlanRequest }) request: AgreePlanRequest,
  ): Promise<Plan> {
    return caller.work((work) => this.writing.agree(work, id, request));
  }

  @Operation('plan.activate', { answers: { 200: plan }, refusals: ['own-proposal', ...STEP], edits: true })
  @Post('care-plans/:planId/activate')
  @HttpCode(200)
  activate(
    @Asker() caller: Caller,
    @Param('planId', { schema: carePlanId }) id: CarePlanId,
    @Body({ schema: activatePlanRequest }) request: ActivatePlanRequest,
  ): Promise<Plan> {
    return caller.work((work) => this.writing.activate(work, id, request));
  }
}
