import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { knownPeople, unit, unitName, units, unitWorkers } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ReadPeople } from './read-people.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(@Inject(ReadPeople) private readonly people: ReadPeople) {}

  @Operation('unit.read', { answers: { 200: units } })
  @Get('units')
  units(@Asker() caller: Caller) {
    return caller.work((work) => this.people.units(work));
  }

  @Operation('unit.read', { answers: { 200: unit }, refusals: ['not-found'] })
  @Get('units/:unit')
  unit(@Asker() caller: Caller, @Param('unit', { schema: unitName }) name: string) {
    return caller.work((work) => this.people.unit(work, name));
  }

  @Operation('staff.read', { answers: { 200: unitWorkers }, refusals: ['not-found'] })
  @Get('units/:unit/workers')
  workers(@Asker() caller: Caller, @Param('unit', { schema: unitName }) name: string) {
    return caller.work((work) => this.people.workers(work, name));
  }

  @Operation('person.list', { answers: { 200: knownPeople }, refusals: ['not-found'] })
  @Get('units/:unit/service-users')
  serviceUsers(@Asker() caller: Caller, @Param('unit', { schema: unitName }) name: string) {
    return caller.work((work) => this.people.serviceUsers(work, name));
  }

  @Operation('me.caseload', { answers: { 200: knownPeople } })
  @Get('me/caseload')
  myCaseload(@Asker() caller: Caller) {
    return caller.work((work) => this.people.myCaseload(work));
  }
}
