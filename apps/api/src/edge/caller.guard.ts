import { Inject, Injectable, RequestMethod, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { catalogue, decide } from '@handrail/access';
import type { ApiSettings } from '@handrail/config';
import { Store } from '@handrail/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller } from './caller.js';
import { CLOCK, type Clock } from './clock.js';
import { actorLabel, actorOf, type Identity } from './identity.js';
import { Identify } from './identify.js';
import { Metrics } from './metrics.js';
import { ROUTE_MEANING, type RouteMeaning } from './operation.js';
import { isOwnOrigin } from './origin.js';
import { RateLimits } from './rate-limits.js';
import { ForeignOrigin, IdempotencyKeyRequired, InvalidRequest, NotAllowed, NotSignedIn } from './request-errors.js';
import { SETTINGS } from './tokens.js';
import { versionFrom } from './versions.js';

/**
 * Establishes who asks before anything else of a request is looked at, and refuses what can be refused without knowing more:
 * a change from another site, too many requests, a role that has no part in the operation, a missing Idempotency-Key or If-Match.
 */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Identify) private readonly identify: Identify,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Store) private readonly store: Store,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const meaning = this.reflector.get<RouteMeaning | undefined>(ROUTE_MEANING, context.getHandler());
    if (meaning === undefined) throw new Error('a route without @Operation');
    const now = this.clock.now();
    const identity = await this.identify.run(request, now);
    request.caller = new Caller(identity, meaning.operation, now, this.store, this.metrics, request, reply);
    await this.limits.request(identity.kind === 'nobody' ? request.ip : actorLabel(identity));
    if (identity.kind !== 'service') this.refuseForeignOrigin(request);
    this.refuseHopeless(meaning, identity);
    const isPost = this.reflector.get<RequestMethod>(METHOD_METADATA, context.getHandler()) === RequestMethod.POST;
    if (isPost) this.checkIdempotencyKey(request, identity);
    if (meaning.edits) versionFrom(request.headers['if-match']);
    return true;
  }

  private refuseForeignOrigin({ method, headers }: FastifyRequest): void {
    const secFetchSite = headers['sec-fetch-site'];
    const request = { method, origin: headers.origin, secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined };
    if (!isOwnOrigin(request, this.settings.publicUrl)) throw new ForeignOrigin();
  }

  /** Refuses what no fact could allow. What depends on facts is for the use case to ask. */
  private refuseHopeless({ operation }: RouteMeaning, identity: Identity): void {
    const decision = decide(operation, actorOf(identity), catalogue[operation].self ? { own: true } : {});
    if (decision.allow) return;
    if (decision.reason === 'not-signed-in') throw new NotSignedIn();
    if (decision.reason === 'not-your-role' || decision.reason === 'scope-missing') {
      this.metrics.refused(operation, decision.reason);
      throw new NotAllowed(operation, decision.reason);
    }
  }

  private checkIdempotencyKey({ headers }: FastifyRequest, identity: Identity): void {
    const key = headers['idempotency-key'];
    if (key === undefined) {
      if (identity.kind === 'service') throw new IdempotencyKeyRequired();
      return;
    }
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key)) {
      throw new InvalidRequest([{ in: 'header', field: 'Idempotency-Key', message: 'must be 1 to 100 visible characters' }]);
    }
  }
}
