import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ApiSettings } from '@handrail/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { actorLabel } from './identity.js';
import { hasForbiddenCharacter, parseJsonBody } from './json-body.js';
import type { Metrics } from './metrics.js';
import { problemOf } from './problem-of.js';
import { ControlCharacter } from './request-errors.js';
import type { RouteTable } from './route-table.js';
import { traceIdOf } from './trace.js';
import { readFilesAsStreams } from '../import/file-body.js';

/** Answer to what is not even HTTP. It is written to the socket by hand, since there is no request to answer. */
const NOT_HTTP = JSON.stringify({
  type: 'urn:handrail:problem:malformed-request',
  title: 'The request cannot be read',
  status: 400,
  code: 'malformed-request',
  detail: 'This is not HTTP, or its headers are too large.',
  traceId: '',
});

export function fastifyOptions(settings: ApiSettings) {
  return {
    logger: false,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => traceIdOf(request.headers),
    trustProxy: settings.trustProxy,
    bodyLimit: settings.bodyBytesMax,
    requestTimeout: 120_000,
    connectionTimeout: 0,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle' as const,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) => {
      const answer = problemOf(
        Object.assign(new Error('The address cannot be read. Check its percent signs.'), { code: 'malformed-request' }),
        request.id,
      );
      void reply.status(400).header('x-request-id', request.id).type('application/problem+json').send(answer);
    },
    clientErrorHandler: (_: Error, socket: Socket) => {
      if (!socket.writable) return;
      socket.end(
        `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${NOT_HTTP.length}\r\nConnection: close\r\n\r\n${NOT_HTTP}`,
      );
    },
  };
}

interface DoorParts {
  readonly settings: ApiSettings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly routes: RouteTable;
}

/** What every request meets before a controller does: security headers, a checked address, a checked body, a log line, a measurement. */
export async function guardTheDoor(adapter: FastifyAdapter, { settings, logger, metrics, routes }: DoorParts): Promise<void> {
  const fastify = adapter.getInstance();
  // The docs page sets styles inline and shows its icons from data addresses.
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: settings.publicUrl.startsWith('https:'),
  });
  fastify.addHook('onRoute', ({ url, method }) => {
    const methods = [method].flat();
    if (!url.endsWith('*')) routes.add(url, methods);
  });
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    if (hasForbiddenCharacter(decoded(request.url))) throw new ControlCharacter('path', '');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    metrics.answered(method, route, reply.statusCode, reply.elapsedTime / 1_000);
    if (route.startsWith('/health')) return;
    const { caller } = request;
    const actor = caller ? actorLabel(caller.identity) : 'nobody';
    logger.info(
      {
        traceId: request.id,
        method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        actor,
        operation: caller?.operation,
      },
      'request',
    );
  });
  fastify.removeAllContentTypeParsers();
  readFilesAsStreams(fastify);
  adapter.useBodyParser('application/json', false, { bodyLimit: settings.bodyBytesMax }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body, settings.jsonDepthMax));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The address with its escapes resolved, as far as it can be; what cannot be decoded is the router's to refuse. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
