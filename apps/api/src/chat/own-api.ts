import { apiClient, type ActorApi, type Person } from '@handrail/chat';
import type { FastifyInstance } from 'fastify';

/**
 * The API as the commands of chat know it, asked within this process and with the session of whoever talks: every route keeps its own guard,
 * policy and audit entry, and a command can do nothing that its person could not do by hand. Holds no database connection while it waits.
 * @param cookie the session as the browser sent it
 * @param traceId of the request that asks, so that all it causes is one trace
 */
export function ownApi(server: FastifyInstance, cookie: string, traceId: string): (person: Person, requestId: string) => ActorApi {
  const ask = async (url: URL, { method, headers, body }: RequestInit): Promise<Response> => {
    const answer = await server.inject({
      method: method as 'GET',
      url: url.pathname + url.search,
      headers: headers as Record<string, string>,
      ...(body === null || body === undefined ? {} : { payload: body as string | Buffer }),
    });
    const bodiless = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(bodiless ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: { 'retry-after': String(answer.headers['retry-after'] ?? 0) },
    });
  };
  return apiClient('http://handrail', () => ({ cookie, 'x-request-id': traceId }), undefined, ask);
}
