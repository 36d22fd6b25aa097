import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  aboutMeEvent,
  auditEvent,
  auditQuery,
  auditVerdict,
  pageOf,
  pageQuery,
  type AuditQuery,
  type AuditVerdict,
  type PageQuery,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ReadAudit } from './read-audit.js';
import { WhoReadMine } from './who-read-mine.js';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(
    @Inject(ReadAudit) private readonly readAudit: ReadAudit,
    @Inject(WhoReadMine) private readonly whoReadMine: WhoReadMine,
  ) {}

  @Operation('audit.read', { answers: { 200: pageOf(auditEvent) } })
  @Get('audit-events')
  list(@Asker() caller: Caller, @Query({ schema: auditQuery }) query: AuditQuery) {
    return caller.work((work) => this.readAudit.read(work, query));
  }

  @Operation('me.audit', { answers: { 200: pageOf(auditEvent) } })
  @Get('me/audit-events')
  mine(@Asker() caller: Caller, @Query({ schema: pageQuery }) page: PageQuery) {
    return caller.work((work) => this.readAudit.mine(work, page));
  }

  @Operation('me.readers', { answers: { 200: pageOf(aboutMeEvent) } })
  @Get('me/readers')
  readers(@Asker() caller: Caller, @Query({ schema: pageQuery }) page: PageQuery) {
    return caller.work((work) => this.whoReadMine.run(work, page));
  }

  @Operation('audit.verify', { answers: { 200: auditVerdict } })
  @Get('audit-verification')
  verify(@Asker() caller: Caller): Promise<AuditVerdict> {
    return this.readAudit.verify(caller);
  }
}
