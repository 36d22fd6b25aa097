import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { Store } from '@handrail/store';
import type { Logger } from 'pino';
import { FitRotaProcessor } from './fit-rota.processor.js';
import { FitRota } from './fit-rota.js';
import { HEALTH_PORT, HealthProbe } from './health-probe.js';
import { LOGGER } from './tokens.js';

export interface PlannerParts {
  readonly store: Store;
  readonly logger: Logger;
  readonly healthPort: number | undefined;
}

/** Everything the planner is made of. */
@Module({})
export class PlannerModule {
  static with({ store, logger, healthPort }: PlannerParts): DynamicModule {
    return {
      module: PlannerModule,
      // The connection is the worker class's own; see `createPlanner`. No queue is registered: the planner takes jobs and adds none,
      // and `registerQueue` of nothing is how the module is told to look for processors.
      imports: [BullModule.forRoot({ connection: {} }), BullModule.registerQueue()],
      providers: [
        { provide: Store, useValue: store },
        { provide: LOGGER, useValue: logger },
        { provide: HEALTH_PORT, useValue: healthPort },
        FitRota,
        FitRotaProcessor,
        HealthProbe,
      ],
    };
  }
}
