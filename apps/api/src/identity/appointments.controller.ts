import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { appointment, appointmentId, appointRequest, type Appointment, type AppointmentId, type AppointRequest } from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { Appoint } from './appoint.js';

@ApiTags('identity')
@Controller('role-appointments')
export class AppointmentsController {
  constructor(@Inject(Appoint) private readonly appoint: Appoint) {}

  @Operation('account.appoint', { answers: { 200: z.array(appointment) } })
  @Get()
  list(@Asker() caller: Caller): Promise<Appointment[]> {
    return caller.work((work) => this.appoint.list(work));
  }

  @Operation('account.appoint', { answers: { 201: appointment }, refusals: ['not-found', 'conflict'] })
  @Post()
  @HttpCode(201)
  begin(@Asker() caller: Caller, @Body({ schema: appointRequest }) request: AppointRequest): Promise<Appointment> {
    return caller.work((work) => this.appoint.begin(work, request));
  }

  @Operation('account.appoint', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Post(':appointmentId/end')
  @HttpCode(204)
  end(@Asker() caller: Caller, @Param('appointmentId', { schema: appointmentId }) id: AppointmentId): Promise<void> {
    return caller.work((work) => this.appoint.end(work, id));
  }
}
