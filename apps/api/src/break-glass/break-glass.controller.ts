import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  breakGlassId,
  breakGlassRequest,
  brokenGlass,
  glassUse,
  glassUses,
  glassUsesQuery,
  reviewGlassRequest,
  type BreakGlassId,
  type BreakGlassRequest,
  type BrokenGlass,
  type GlassUse,
  type ReviewGlassRequest,
} from '@handrail/contracts';
import type { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ReviewGlass } from './review-glass.js';
import { answerOf, UseGlass } from './use-glass.js';

@ApiTags('break-glass')
@Controller('break-glass')
export class BreakGlassController {
  constructor(
    @Inject(UseGlass) private readonly useGlass: UseGlass,
    @Inject(ReviewGlass) private readonly reviewing: ReviewGlass,
  ) {}

  @Operation('break-glass.use', { answers: { 201: brokenGlass }, refusals: ['no-record-you-can-open'] })
  @Post()
  @HttpCode(201)
  async use(@Asker() caller: Caller, @Body({ schema: breakGlassRequest }) request: BreakGlassRequest): Promise<BrokenGlass> {
    // Outside the transaction: a use that opened nothing is kept and told like any other.
    return answerOf(await caller.work((work) => this.useGlass.run(work, request)));
  }

  @Operation('break-glass.read', { answers: { 200: glassUses } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: glassUsesQuery }) { unreviewed }: z.output<typeof glassUsesQuery>) {
    return caller.work((work) => this.reviewing.list(work, unreviewed === 'true'));
  }

  @Operation('break-glass.review', { answers: { 200: glassUse }, refusals: ['not-found', 'reviewed-already'], edits: true })
  @Post(':breakGlassId/review')
  @HttpCode(200)
  review(
    @Asker() caller: Caller,
    @Param('breakGlassId', { schema: breakGlassId }) id: BreakGlassId,
    @Body({ schema: reviewGlassRequest }) request: ReviewGlassRequest,
  ): Promise<GlassUse> {
    return caller.work((work) => this.reviewing.review(work, id, request));
  }
}
