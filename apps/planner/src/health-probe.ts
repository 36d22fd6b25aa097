import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Store } from '@handrail/store';
import type { Logger } from 'pino';
import { LOGGER } from './tokens.js';

export const HEALTH_PORT = Symbol('port of the health probe');

/** Says on this machine whether the planner is alive (`/health/live`) and reaches its database (`/health/ready`); nothing else over HTTP. */
@Injectable()
export class HealthProbe implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(HEALTH_PORT) private readonly port: number | undefined,
    @Inject(Store) private readonly store: Store,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.port === undefined) return;
    this.server = createServer((request, response) => {
      const answer = (status: number, state: string) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ status: state }));
      if (request.url === '/health/live') return answer(200, 'up');
      if (request.url !== '/health/ready') return answer(404, 'not-found');
      return void this.store.ping().then(
        () => answer(200, 'up'),
        () => answer(503, 'down'),
      );
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.logger.info({ code: 'health-probe', port: this.address }, 'planner');
  }

  /** The port it listens on; undefined without a probe. */
  get address(): number | undefined {
    const address = this.server?.address();
    return typeof address === 'object' && address !== null ? address.port : undefined;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
