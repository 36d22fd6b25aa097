import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where `apps/web` is built to; the same seen from `src` and from `dist`. */
export const WEB_FOLDER = resolve(import.meta.dirname, '../../../web/dist/site');

/** First parts of addresses that are never a page of the web app: what is not found there is a problem, not a page. */
const NOT_PAGES = new Set(['api', 'docs', 'openapi.json', 'metrics', 'health', 'assets']);
const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built web app below the API's own address. Every route of the API goes first; a browser that asks for a page gets the
 * app, which knows its own addresses. Without a build the API answers as if there were no web app.
 * Files under `assets` carry a hash of their content in their names and are kept for a year; the page itself is asked for every time.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    index: false,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: !fastify.hasReplyDecorator('sendFile'),
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = decodeURIComponent(request.url.split('?', 1)[0] ?? '/').slice(1);
    if (path !== '' && isFileOf(folder, path)) {
      const kept = path.startsWith('assets/');
      return reply.header('cache-control', kept ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache').sendFile(path, folder);
    }
    const [first = ''] = path.split('/', 1);
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    if (NOT_PAGES.has(first) || !wantsPage) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
  });
}

/** Whether the address is a file of the build. Climbing out of the folder is none. */
function isFileOf(folder: string, path: string): boolean {
  const file = resolve(folder, path);
  return file.startsWith(folder + sep) && /\.\w+$/.test(path) && existsSync(file);
}
