import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { captured, captureRequest, type Captured, type CaptureRequest } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { KeepCapture } from './keep-capture.js';

@ApiTags('notes')
@Controller('captures')
export class CapturesController {
  constructor(@Inject(KeepCapture) private readonly keepCapture: KeepCapture) {}

  @Operation('capture.create', { answers: { 201: captured }, refusals: ['message-of-another', 'sent-with-other-words', 'not-found'] })
  @Post()
  @HttpCode(201)
  create(@Asker() caller: Caller, @Body({ schema: captureRequest }) request: CaptureRequest): Promise<Captured> {
    return this.keepCapture.run(caller, request);
  }
}
