import { Global, Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { ApiSettings } from '@handrail/config';
import { Store } from '@handrail/store';
import type { Logger } from 'pino';
import { CallerGuard } from './caller.guard.js';
import { CLOCK, type Clock } from './clock.js';
import { EveryRouteHasAnOperation } from './every-route-has-an-operation.js';
import { Identify } from './identify.js';
import { Jobs, RUNS_JOBS } from './jobs.js';
import { Leaving } from './leaving.js';
import { Metrics } from './metrics.js';
import { RateLimits } from './rate-limits.js';
import { LOGGER, SETTINGS } from './tokens.js';

/** The store closes last: jobs stop and the audit log is anchored before the server drains, and only then this. */
@Injectable()
class ClosesTheStore implements OnApplicationShutdown {
  constructor(@Inject(Store) private readonly store: Store) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}

/** What every capability may inject: settings, clock, logger, store, limits. */
@Global()
@Module({})
export class EdgeModule {
  static with(parts: {
    readonly settings: ApiSettings;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly store: Store;
    readonly metrics: Metrics;
    readonly runsJobs: boolean;
  }): DynamicModule {
    return {
      module: EdgeModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: SETTINGS, useValue: parts.settings },
        { provide: CLOCK, useValue: parts.clock },
        { provide: LOGGER, useValue: parts.logger },
        { provide: Store, useValue: parts.store },
        { provide: Metrics, useValue: parts.metrics },
        { provide: RUNS_JOBS, useValue: parts.runsJobs },
        Jobs,
        ClosesTheStore,
        Identify,
        RateLimits,
        Leaving,
        EveryRouteHasAnOperation,
        { provide: APP_GUARD, useClass: CallerGuard },
      ],
      exports: [SETTINGS, CLOCK, LOGGER, RUNS_JOBS, Store, Metrics, Jobs, RateLimits, Leaving, EveryRouteHasAnOperation],
    };
  }
}
