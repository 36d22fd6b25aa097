import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { openedRecord, openRecordRequest, type OpenedRecord, type OpenRecordRequest } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { NoRecordYouCanOpen } from '../edge/request-errors.js';
import { OpenWithReason } from './open-with-reason.js';

@ApiTags('break-glass')
@Controller('record-openings')
export class RecordOpeningsController {
  constructor(@Inject(OpenWithReason) private readonly openWithReason: OpenWithReason) {}

  @Operation('record.open', { answers: { 201: openedRecord }, refusals: ['no-record-you-can-open', 'nobody-to-review'] })
  @Post()
  @HttpCode(201)
  async open(@Asker() caller: Caller, @Body({ schema: openRecordRequest }) request: OpenRecordRequest): Promise<OpenedRecord> {
    // Outside the transaction: an opening that opened nothing is kept and told like any other.
    const opened = await caller.work((work) => this.openWithReason.run(work, request));
    if (!opened) throw new NoRecordYouCanOpen(false);
    return opened;
  }
}
