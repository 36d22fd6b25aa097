import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { ApiSettings } from '@handrail/config';
import { Store } from '@handrail/store';
import type { Logger } from 'pino';
import { CallerGuard } from './caller.guard.js';
import { CLOCK, type Clock } from './clock.js';
import { EveryRouteHasAnOperation } from './every-route-has-an-operation.js';
import { Identify } from './identify.js';
import { Metrics } from './metrics.js';
import { RateLimits } from './rate-limits.js';
import { LOGGER, SETTINGS } from './tokens.js';

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
        Identify,
        RateLimits,
        EveryRouteHasAnOperation,
        { provide: APP_GUARD, useClass: CallerGuard },
      ],
      exports: [SETTINGS, CLOCK, LOGGER, Store, Metrics, RateLimits, EveryRouteHasAnOperation],
    };
  }
}
