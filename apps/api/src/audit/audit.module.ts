import { Module } from '@nestjs/common';
import { Anchoring } from './anchoring.js';
import { AuditController } from './audit.controller.js';
import { ReadAudit } from './read-audit.js';
import { WhoReadMine } from './who-read-mine.js';

@Module({ controllers: [AuditController], providers: [ReadAudit, WhoReadMine, Anchoring] })
export class AuditModule {}
