import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { BreakGlassModule } from './break-glass/break-glass.module.js';
import { ChatModule } from './chat/chat.module.js';
import { CarePlanModule } from './care-plan/care-plan.module.js';
import { PeopleModule } from './people/people.module.js';
import { VoiceModule } from './voice/voice.module.js';
import { WorkloadModule } from './workload/workload.module.js';
import { ImportModule } from './import/import.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { LeaveModule } from './leave/leave.module.js';
import { DemandModule } from './demand/demand.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { FlagsModule } from './flags/flags.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { ObservationsModule } from './observations/observations.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { HandoverModule } from './handover/handover.module.js';
import { NotesModule } from './notes/notes.module.js';
import { ReplanModule } from './replan/replan.module.js';
import { RotaModule } from './rota/rota.module.js';
import { RotaEditingModule } from './rota-editing/rota-editing.module.js';
import { RotaOutputsModule } from './rota-outputs/rota-outputs.module.js';
import { RotaPublishingModule } from './rota-publishing/rota-publishing.module.js';

/** Every capability, one line each. */
const CAPABILITIES: readonly Type[] = [
  HealthModule,
  IdentityModule,
  AuditModule,
  CarePlanModule,
  ChatModule,
  BreakGlassModule,
  PeopleModule,
  WorkloadModule,
  ImportModule,
  NotesModule,
  HandoverModule,
  IncidentsModule,
  GroupsModule,
  VoiceModule,
  ProposalsModule,
  ObservationsModule,
  InboxModule,
  FlagsModule,
  RotaModule,
  RotaEditingModule,
  RotaOutputsModule,
  RotaPublishingModule,
  ReplanModule,
  CalendarModule,
  LeaveModule,
  DemandModule,
];

@Module({})
export class AppModule {
  /** @param more modules that a test adds */
  static with(edge: DynamicModule, more: readonly Type[] = []): DynamicModule {
    return { module: AppModule, imports: [edge, ...CAPABILITIES, ...more] };
  }
}
