import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ApiSettings } from '@handrail/config';
import { parseMasterKeys, Store } from '@handrail/store';
import type { DestinationStream } from 'pino';
import { AppModule } from '../app.module.js';
import { systemClock, type Clock } from './clock.js';
import { EdgeModule } from './edge.module.js';
import { fastifyOptions, guardTheDoor } from './door.js';
import { makeLogger, nestLogger } from './logging.js';
import { Metrics } from './metrics.js';
import { describeApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { RouteTable } from './route-table.js';
import { SchemaPipe } from './schema.pipe.js';
import { serveWeb, WEB_FOLDER } from './serve-web.js';

export interface AppParts {
  readonly clock?: Clock;
  /** Where log lines go; standard output unless a test wants to read them. */
  readonly logDestination?: DestinationStream;
  /** True in a process that carries jobs and anchors the audit log; false unless said. */
  readonly runsJobs?: boolean;
  /** The built web app; where its build puts it unless said. A folder that is not there is served as nothing. */
  readonly webFolder?: string;
  /** Modules that a test adds. */
  readonly modules?: readonly Type[];
}

/** Paths outside /api/v1. */
const OUTSIDE = ['health/live', 'health/ready', 'metrics'];

/**
 * The API, complete and not yet listening: `main.ts` and the tests start the same one.
 * Closing it closes its database connections.
 * @throws when the keys are not those of the database, when the database is out of reach, or when a route has no operation
 */
export async function createApp(settings: ApiSettings, parts: AppParts = {}): Promise<NestFastifyApplication> {
  const store = await storeOf(settings).open();
  try {
    const app = await assemble(settings, parts, store);
    SwaggerModule.setup('docs', app, () => describeApi(app), {
      jsonDocumentUrl: 'openapi.json',
      raw: ['json'],
      customSiteTitle: 'Handrail API',
    });
    await serveWeb(app, parts.webFolder ?? WEB_FOLDER);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The OpenAPI description of the API, made without a database: nothing is opened, nothing listens. */
export async function describeWithoutDatabase(settings: ApiSettings): Promise<OpenAPIObject> {
  const store = storeOf(settings);
  try {
    return describeApi(await assemble(settings, {}, store));
  } finally {
    await store.close();
  }
}

function storeOf(settings: ApiSettings): Store {
  return new Store({
    url: settings.apiDatabaseUrl,
    masterKeys: parseMasterKeys(settings.encryptionKeys),
    connectionsMax: settings.databaseConnectionsMax,
  });
}

async function assemble(settings: ApiSettings, parts: AppParts, store: Store): Promise<NestFastifyApplication> {
  const logger = makeLogger(settings.logLevel, parts.logDestination);
  const metrics = new Metrics();
  const routes = new RouteTable();
  const adapter = new FastifyAdapter(fastifyOptions(settings));
  await guardTheDoor(adapter, { settings, logger, metrics, routes });
  const edge = EdgeModule.with({
    settings,
    clock: parts.clock ?? systemClock,
    logger,
    store,
    metrics,
    runsJobs: parts.runsJobs ?? false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(edge, parts.modules), adapter, {
    logger: nestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE });
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ProblemFilter(logger, routes));
  return app;
}
