import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  askedRequest,
  askedRequests,
  askLeaveRequest,
  decideAskedRequest,
  leave,
  leaves,
  unitName,
  type AskLeaveRequest,
  type DecideAskedRequest,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { DecideAsked } from './decide-asked.js';
import { MyLeave } from './my-leave.js';

@ApiTags('leave')
@Controller()
export class LeaveController {
  constructor(
    @Inject(MyLeave) private readonly mine: MyLeave,
    @Inject(DecideAsked) private readonly asked: DecideAsked,
  ) {}

  @Operation('request.read', { answers: { 200: leaves } })
  @Get('me/leave')
  myLeave(@Asker() caller: Caller) {
    return caller.work((work) => this.mine.list(work));
  }

  @Operation('request.make', { answers: { 201: leave }, refusals: ['conflict', 'request-closed'] })
  @Post('me/leave')
  @HttpCode(201)
  ask(@Asker() caller: Caller, @Body({ schema: askLeaveRequest }) request: AskLeaveRequest) {
    return caller.work((work) => this.mine.ask(work, request));
  }

  @Operation('request.make', { answers: { 204: 'nothing' }, edits: true, refusals: ['not-found', 'request-closed'] })
  @Delete('me/leave/:leaveId')
  @HttpCode(204)
  withdraw(@Asker() caller: Caller, @Param('leaveId', { schema: z.uuid() }) leaveId: string): Promise<void> {
    return caller.work((work) => this.mine.withdraw(work, leaveId));
  }

  @Operation('request.read', { answers: { 200: askedRequests }, refusals: ['not-found'] })
  @Get('units/:unit/requests')
  requests(@Asker() caller: Caller, @Param('unit', { schema: unitName }) unit: string) {
    return caller.work((work) => this.asked.requests(work, unit));
  }

  @Operation('request.read', { answers: { 200: leaves }, refusals: ['not-found'] })
  @Get('units/:unit/leave')
  leave(@Asker() caller: Caller, @Param('unit', { schema: unitName }) unit: string) {
    return caller.work((work) => this.asked.leave(work, unit));
  }

  @Operation('request.decide', { answers: { 200: askedRequest }, edits: true, refusals: ['not-found', 'request-closed'] })
  @Post('units/:unit/requests/:requestId/decision')
  @HttpCode(200)
  decideRequest(
    @Asker() caller: Caller,
    @Param('unit', { schema: unitName }) unit: string,
    @Param('requestId', { schema: z.uuid() }) requestId: string,
    @Body({ schema: decideAskedRequest }) decision: DecideAskedRequest,
  ) {
    return caller.work((work) => this.asked.decideRequest(work, unit, requestId, decision));
  }

  @Operation('request.decide', { answers: { 200: leave }, edits: true, refusals: ['not-found', 'request-closed'] })
  @Post('units/:unit/leave/:leaveId/decision')
  @HttpCode(200)
  decideLeave(
    @Asker() caller: Caller,
    @Param('unit', { schema: unitName }) unit: string,
    @Param('leaveId', { schema: z.uuid() }) leaveId: string,
    @Body({ schema: decideAskedRequest }) decision: DecideAskedRequest,
  ) {
    return caller.work((work) => this.asked.decideLeave(work, unit, leaveId, decision));
  }
}
