import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { ReadMyLedger } from './my-ledger.js';
import { MyRequestBook } from './my-requests.js';
import { ReadMyShifts } from './my-shifts.js';
import { ReadShiftNow } from './shift-now.js';

/** A worker's own shifts, wishes and figures, their calendar, and who is on shift. */
@Module({ controllers: [CalendarController], providers: [ReadMyShifts, CalendarFeeds, MyRequestBook, ReadMyLedger, ReadShiftNow] })
export class CalendarModule {}
