import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { TooManyRequests } from './request-errors.js';
import { problemOf } from './problem-of.js';
import type { RouteTable } from './route-table.js';

/** Answers everything that is thrown as RFC 9457 problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly routes: RouteTable,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    let answer = problemOf(thrown, request.id);
    if (answer.status >= 500) this.logger.error({ traceId: request.id, code: answer.code, failure: failureOf(thrown) }, 'request failed');
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy(); // a stream that broke: the caller must not take what came so far for the whole
      return;
    }
    const allowed = answer.code === 'not-found' && request.is404 ? this.routes.methodsAt(request.url) : [];
    if (allowed.length > 0) {
      answer = {
        ...answer,
        type: 'urn:handrail:problem:method-not-allowed',
        title: 'This address does not answer that method',
        status: 405,
        code: 'method-not-allowed',
        detail: `This address answers ${allowed.join(', ')}.`,
      };
      reply.header('allow', allowed.join(', '));
    }
    if (answer.status === 401) reply.header('www-authenticate', 'Bearer realm="handrail"');
    if (thrown instanceof TooManyRequests) reply.header('retry-after', String(thrown.retryAfterSeconds));
    else if (answer.status === 503) reply.header('retry-after', '5');
    reply.header('cache-control', 'no-store').status(answer.status).type('application/problem+json').send(answer);
  }
}

/** What may be logged of a failure: its class, its code and where in our code it came from; never its message, which may quote somebody. */
export function failureOf(thrown: unknown): Readonly<Record<string, unknown>> {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const frames = (thrown.stack ?? '')
    .split('\n')
    .filter((frame) => /^\s+at /.test(frame))
    .slice(0, 8)
    .map((frame) => frame.trim());
  return { name: thrown.name, ...('code' in thrown ? { code: String(thrown.code) } : {}), at: frames };
}
