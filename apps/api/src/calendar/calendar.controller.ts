import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  calendarFeed,
  currentShiftQuery,
  feedSecret,
  makeCalendarFeedRequest,
  makeRequestRequest,
  myLedger,
  myRequest,
  myRequests,
  myShifts,
  newCalendarFeed,
  shiftNow,
  shiftsQuery,
  type CalendarFeed,
  type MakeCalendarFeedRequest,
  type MakeRequestRequest,
  type MyLedger,
  type MyRequest,
  type MyRequests,
  type MyShifts,
  type NewCalendarFeed,
  type ShiftNow,
  type ShiftsQuery,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { ReadMyLedger } from './my-ledger.js';
import { MyRequestBook } from './my-requests.js';
import { ReadMyShifts } from './my-shifts.js';
import { ReadShiftNow } from './shift-now.js';

@ApiTags('shifts')
@Controller()
export class CalendarController {
  constructor(
    @Inject(ReadMyShifts) private readonly readMyShifts: ReadMyShifts,
    @Inject(CalendarFeeds) private readonly feeds: CalendarFeeds,
    @Inject(MyRequestBook) private readonly requests: MyRequestBook,
    @Inject(ReadMyLedger) private readonly readMyLedger: ReadMyLedger,
    @Inject(ReadShiftNow) private readonly readShiftNow: ReadShiftNow,
  ) {}

  @Operation('me.shifts', { answers: { 200: myShifts } })
  @Get('me/shifts')
  mine(@Asker() caller: Caller, @Query({ schema: shiftsQuery }) query: ShiftsQuery): Promise<MyShifts> {
    return caller.work((work) => this.readMyShifts.run(work, query));
  }

  @Operation('me.ledger', { answers: { 200: myLedger } })
  @Get('me/ledger')
  ledger(@Asker() caller: Caller): Promise<MyLedger> {
    return caller.work((work) => this.readMyLedger.run(work));
  }

  @Operation('shift.read', { answers: { 200: shiftNow }, refusals: ['not-found'] })
  @Get('shifts/current')
  current(@Asker() caller: Caller, @Query({ schema: currentShiftQuery }) { unit }: { unit: string }): Promise<ShiftNow> {
    return caller.work((work) => this.readShiftNow.run(work, unit));
  }

  @Operation('me.calendar', { answers: { 201: newCalendarFeed } })
  @Post('me/calendars')
  @HttpCode(201)
  make(@Asker() caller: Caller, @Body({ schema: makeCalendarFeedRequest }) request: MakeCalendarFeedRequest): Promise<NewCalendarFeed> {
    return caller.work(
      (work) => this.feeds.make(work, request),
      (answer) => ({ ...answer, url: null }),
    );
  }

  @Operation('me.calendar', { answers: { 200: z.array(calendarFeed) } })
  @Get('me/calendars')
  calendars(@Asker() caller: Caller): Promise<CalendarFeed[]> {
    return caller.work((work) => this.feeds.mine(work));
  }

  @Operation('me.calendar', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Delete('me/calendars/:feedId')
  @HttpCode(204)
  revoke(@Asker() caller: Caller, @Param('feedId', { schema: z.uuid() }) feedId: string): Promise<void> {
    return caller.work((work) => this.feeds.revoke(work, feedId));
  }

  @Operation('calendar.feed', {
    answers: { 200: { content: 'text/calendar', what: 'The shifts behind this secret address' } },
    refusals: ['not-found'],
  })
  @Get('calendars/:secret')
  @Header('cache-control', 'private, no-store')
  async read(@Asker() caller: Caller, @Param('secret', { schema: feedSecret }) secret: string): Promise<StreamableFile> {
    const text = await caller.work((work) => this.feeds.read(work, secret));
    return new StreamableFile(Buffer.from(text), { type: 'text/calendar; charset=utf-8', disposition: 'inline; filename="shifts.ics"' });
  }

  @Operation('request.make', { answers: { 201: myRequest }, refusals: ['conflict', 'request-closed'] })
  @Post('me/requests')
  @HttpCode(201)
  ask(@Asker() caller: Caller, @Body({ schema: makeRequestRequest }) request: MakeRequestRequest): Promise<MyRequest> {
    return caller.work((work) => this.requests.make(work, request));
  }

  @Operation('request.read', { answers: { 200: myRequests } })
  @Get('me/requests')
  myRequests(@Asker() caller: Caller): Promise<MyRequests> {
    return caller.work((work) => this.requests.list(work));
  }

  @Operation('request.make', { answers: { 204: 'nothing' }, edits: true, refusals: ['not-found', 'request-closed'] })
  @Delete('me/requests/:requestId')
  @HttpCode(204)
  withdraw(@Asker() caller: Caller, @Param('requestId', { schema: z.uuid() }) requestId: string): Promise<void> {
    return caller.work((work) => this.requests.withdraw(work, requestId));
  }
}
