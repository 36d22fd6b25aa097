import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  flagId as flagIdOf,
  flagList,
  flagMoveRequest,
  flagsQuery,
  flagView,
  moved,
  raisedFlag,
  raiseFlagRequest,
  type FlagId,
  type FlagList,
  type FlagMoveRequest,
  type FlagsQuery,
  type FlagView,
  type Moved,
  type RaisedFlag,
  type RaiseFlagRequest,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation, type RouteContract } from '../edge/operation.js';
import { HandleFlags } from './handle-flags.js';

const A_MOVE: RouteContract = { answers: { 200: moved }, refusals: ['not-found', 'conflict', 'reason-required'], edits: true };

@ApiTags('flags')
@Controller('flags')
export class FlagsController {
  constructor(@Inject(HandleFlags) private readonly flags: HandleFlags) {}

  @Operation('flag.read', { answers: { 200: flagList } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: flagsQuery }) query: FlagsQuery): Promise<FlagList> {
    return caller.work((work) => this.flags.list(work, query));
  }

  @Operation('flag.read', { answers: { 200: flagView }, refusals: ['not-found'] })
  @Get(':flagId')
  read(@Asker() caller: Caller, @Param('flagId', { schema: flagIdOf }) id: FlagId): Promise<FlagView> {
    return caller.work((work) => this.flags.one(work, id));
  }

  @Operation('flag.raise', { answers: { 201: raisedFlag }, refusals: ['no-record-you-can-open'] })
  @Post()
  @HttpCode(201)
  raise(@Asker() caller: Caller, @Body({ schema: raiseFlagRequest }) request: RaiseFlagRequest): Promise<RaisedFlag> {
    return caller.work((work) => this.flags.raise(work, request));
  }

  @Operation('flag.acknowledge', A_MOVE)
  @Post(':flagId/acknowledge')
  @HttpCode(200)
  acknowledge(
    @Asker() caller: Caller,
    @Param('flagId', { schema: flagIdOf }) id: FlagId,
    @Body({ schema: flagMoveRequest }) body: FlagMoveRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.flags.move(work, id, 'acknowledge', body));
  }

  @Operation('flag.action', A_MOVE)
  @Post(':flagId/action')
  @HttpCode(200)
  action(
    @Asker() caller: Caller,
    @Param('flagId', { schema: flagIdOf }) id: FlagId,
    @Body({ schema: flagMoveRequest }) body: FlagMoveRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.flags.move(work, id, 'action', body));
  }

  @Operation('flag.dismiss', A_MOVE)
  @Post(':flagId/dismiss')
  @HttpCode(200)
  dismiss(
    @Asker() caller: Caller,
    @Param('flagId', { schema: flagIdOf }) id: FlagId,
    @Body({ schema: flagMoveRequest }) body: FlagMoveRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.flags.move(work, id, 'dismiss', body));
  }

  @Operation('flag.action', A_MOVE)
  @Post(':flagId/close')
  @HttpCode(200)
  close(
    @Asker() caller: Caller,
    @Param('flagId', { schema: flagIdOf }) id: FlagId,
    @Body({ schema: flagMoveRequest }) body: FlagMoveRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.flags.move(work, id, 'close', body));
  }
}
