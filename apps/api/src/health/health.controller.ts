import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { health, type Health } from '@handrail/contracts';
import { Store } from '@handrail/store';
import type { FastifyReply } from 'fastify';
import { Jobs } from '../edge/jobs.js';
import { Metrics } from '../edge/metrics.js';
import { Operation } from '../edge/operation.js';

/** Long enough for a busy database, short enough for a supervisor that asks every few seconds. */
const PING_SECONDS = 3;

@ApiTags('service')
@Controller()
export class HealthController {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The process answers. Says nothing about what it needs, so that a database that restarts does not restart the API. */
  @Operation('service.health', { answers: { 200: health } })
  @Get('health/live')
  @HttpCode(200)
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  /** The process can do its work: the database and the queue answer. */
  @Operation('service.health', { answers: { 200: health, 503: health } })
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const [database, queue] = await Promise.all([inTime(this.store.ping().then(() => true)), inTime(this.jobs.answers())]);
    const status = database && queue ? 'ok' : 'down';
    reply.status(status === 'ok' ? 200 : 503);
    return { status, checks: { database: database ? 'ok' : 'down', queue: queue ? 'ok' : 'down' } };
  }

  @Operation('service.metrics', { answers: { 200: { content: 'text/plain', what: 'Metrics in the Prometheus text format' } } })
  @Get('metrics')
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

/** False when the answer is no, fails, or takes too long. */
async function inTime(answer: Promise<boolean>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), PING_SECONDS * 1_000);
  try {
    return await Promise.race([answer.catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}
