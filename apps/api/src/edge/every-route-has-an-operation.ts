import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ROUTE_MEANING, type RouteMeaning } from './operation.js';

/** A route as the application knows it. */
export interface KnownRoute {
  readonly controller: string;
  readonly handler: string;
  readonly meaning: RouteMeaning;
}

/** Fails start-up when a route is tied to no operation of the policy, so that none can be forgotten. */
@Injectable()
export class EveryRouteHasAnOperation implements OnModuleInit {
  readonly routes: KnownRoute[] = [];

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const without: string[] = [];
    for (const { instance, metatype } of this.discovery.getControllers()) {
      const prototype = Object.getPrototypeOf(instance as object) as Record<string, object>;
      for (const handler of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[handler] as () => unknown;
        if (Reflect.getMetadata(METHOD_METADATA, method) === undefined) continue;
        const meaning = this.reflector.get<RouteMeaning | undefined>(ROUTE_MEANING, method);
        if (meaning) this.routes.push({ controller: metatype?.name ?? '', handler, meaning });
        else without.push(`${metatype?.name}.${handler}`);
      }
    }
    if (without.length > 0)
      throw new Error(`These routes have no @Operation: ${without.join(', ')}. Name the operation of libs/access that each fulfils.`);
  }
}
