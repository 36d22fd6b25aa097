import { Body, Controller, Get, HttpCode, Inject, Module, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  confirmHandoverRequest,
  handoverQuery,
  handoverView,
  unitId as unitIdOf,
  type ConfirmHandoverRequest,
  type HandoverQuery,
  type HandoverView,
  type UnitId,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ShiftHandover } from './shift-handover.js';

@ApiTags('handover')
@Controller('units/:unitId/handover')
export class HandoverController {
  constructor(@Inject(ShiftHandover) private readonly handover: ShiftHandover) {}

  @Operation('handover.read', { answers: { 200: handoverView }, refusals: ['not-found'] })
  @Get()
  read(
    @Asker() caller: Caller,
    @Param('unitId', { schema: unitIdOf }) unit: UnitId,
    @Query({ schema: handoverQuery }) query: HandoverQuery,
  ): Promise<HandoverView> {
    return caller.work((work) => this.handover.read(work, unit, query));
  }

  @Operation('handover.confirm', { answers: { 200: handoverView }, refusals: ['not-found', 'draft-changed-since-read', 'conflict'] })
  @Post('confirm')
  @HttpCode(200)
  confirm(
    @Asker() caller: Caller,
    @Param('unitId', { schema: unitIdOf }) unit: UnitId,
    @Body({ schema: confirmHandoverRequest }) body: ConfirmHandoverRequest,
  ): Promise<HandoverView> {
    return caller.work((work) => this.handover.confirm(work, unit, body));
  }
}

@Module({ controllers: [HandoverController], providers: [ShiftHandover] })
export class HandoverModule {}
