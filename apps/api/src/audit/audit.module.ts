import { Module } from '@nestjs/common';
import { Anchoring } from './anchoring.js';
import { AuditController } from './audit.controller.js';
import { ReadAudit } from './read-audit.js';

@Module({ controllers: [AuditController], providers: [ReadAudit, Anchoring] })
export class AuditModule {}
