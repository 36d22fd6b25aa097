import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { health, type Health } from '@handrail/contracts';
import { Store } from '@handrail/store';
import type { FastifyReply } from 'fastify';
import { Metrics } from '../edge/metrics.js';
import { Operation } from '../edge/operation.js';

/** Long enough for a busy database, short enough for a supervisor that asks every few seconds. */
const PING_SECONDS = 3;

@ApiTags('service')
@Controller()
export class HealthController {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The process answers. Says nothing about what it needs, so that a database that restarts does not restart the API. */
  @Operation('service.health', { answers: { 200: health } })
  @Get('health/live')
  @HttpCode(200)
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  /** The process can do its work: the database answers, and with it the queue that lives in it. */
  @Operation('service.health', { answers: { 200: health, 503: health } })
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const database = (await answersInTime(this.store.ping())) ? 'ok' : 'down';
    reply.status(database === 'ok' ? 200 : 503);
    return { status: database, checks: { database } };
  }

  @Operation('service.metrics', { answers: { 200: { content: 'text/plain', what: 'Metrics in the Prometheus text format' } } })
  @Get('metrics')
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

async function answersInTime(ping: Promise<void>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), PING_SECONDS * 1_000);
  try {
    return await Promise.race([
      ping.then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
