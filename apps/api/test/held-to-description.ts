import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS } from '@handrail/contracts';
import { refusalsOf, ROUTE_MEANING, type RouteMeaning } from '../src/edge/operation.js';

/** What an operation says that it answers. `openapi.spec.ts` holds the API's description to the same. */
export interface SaidToAnswer {
  readonly method: string;
  /** As the description writes it: `/api/v1/rotas/{rotaId}`. */
  readonly path: string;
  readonly statuses: ReadonlySet<number>;
  readonly codes: ReadonlySet<string>;
  readonly meaning: RouteMeaning;
}

/** Every operation of the running API with what its route says that it answers. */
export function saidToAnswer(app: NestFastifyApplication): SaidToAnswer[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance as object) as Record<string, () => unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const meaning = handler && (Reflect.getMetadata(ROUTE_MEANING, handler) as RouteMeaning | undefined);
        return meaning && metatype ? routesOf(metatype, handler, meaning) : [];
      });
    });
}

function routesOf(controller: object, handler: () => unknown, meaning: RouteMeaning): SaidToAnswer[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  const codes = refusalsOf(meaning, method);
  const statuses = new Set([...Object.keys(meaning.answers).map(Number), ...codes.map((code) => PROBLEMS[code].status)]);
  return pathsOf(controller).flatMap((before) =>
    pathsOf(handler).map((after) => {
      const place = [before, after].map((part) => part.replaceAll(/^\/|\/$/g, '')).filter((part) => part !== '');
      const isOutside = /^(health|metrics)\b/.test(place.join('/'));
      const path = `/${[...(isOutside ? [] : ['api/v1']), ...place].join('/')}`.replaceAll(/:(\w+)/g, '{$1}');
      return { method: RequestMethod[method], path, statuses, codes: new Set<string>(codes), meaning };
    }),
  );
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
}

/**
 * Watches every answer that the server gives, whoever asks, and holds it to what its operation says: the status, and for a problem its code.
 * @returns the answers that stand in no description so far, each once; asking forgets them
 */
export function holdToDescription(server: Server, operations: readonly SaidToAnswer[]): () => string[] {
  const routes = operations
    .map((one) => ({ ...one, pattern: new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`) }))
    .toSorted((a, b) => variables(a.path) - variables(b.path));
  const undocumented = new Set<string>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    const path = url.split('?')[0] ?? '';
    const route = routes.find((one) => one.method === method && one.pattern.test(path));
    if (route === undefined) return;
    const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
    response.end = (...parts: unknown[]) => {
      const { statusCode } = response;
      const code = isProblem(response) ? codeIn(parts[0]) : undefined;
      const isSaid = route.statuses.has(statusCode) && (code === undefined || route.codes.has(code));
      if (!isSaid) undocumented.add(`${route.method} ${route.path} answered ${statusCode} ${code ?? ''}`.trim());
      return end(...parts);
    };
  });
  return () => {
    const found = [...undocumented];
    undocumented.clear();
    return found;
  };
}

/** The router prefers words to variables, and so must a comparison with its routes. */
function variables(path: string): number {
  return path.split('{').length;
}

function isProblem(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('application/problem+json');
}

function codeIn(body: unknown): string | undefined {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return undefined;
  const { code } = JSON.parse(body.toString()) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
