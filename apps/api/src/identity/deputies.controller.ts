import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { appointDeputyRequest, appointment, unitName, type Appointment, type AppointDeputyRequest } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { Appoint } from './appoint.js';

@ApiTags('identity')
@Controller('units/:unit/deputies')
export class DeputiesController {
  constructor(@Inject(Appoint) private readonly appoint: Appoint) {}

  @Operation('deputy.appoint', { answers: { 201: appointment }, refusals: ['not-found', 'conflict'] })
  @Post()
  @HttpCode(201)
  begin(
    @Asker() caller: Caller,
    @Param('unit', { schema: unitName }) unit: string,
    @Body({ schema: appointDeputyRequest }) request: AppointDeputyRequest,
  ): Promise<Appointment> {
    return caller.work((work) => this.appoint.deputy(work, unit, request));
  }
}
