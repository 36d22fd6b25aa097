import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../chat/person.js';
import { ApiLost, ApiProblem, problemFrom } from './problems.js';
import type { ActorApi, Call } from './actor-api.js';
import { Zones } from './zones.js';

export type { ActorApi, Call } from './actor-api.js';

/** Milliseconds one attempt may take, and the waits between attempts. An interaction token lives for 15 minutes; people wait for less. */
const ATTEMPT_MS = 10_000;
const WAITS_MS = [250, 1_000, 3_000] as const;
const WORTH_ANOTHER_TRY = new Set([429, 502, 503, 504]);
const RETRY_AFTER_MS_MAX = 10_000;

/** Who the caller is: a service token with the person it speaks for (none when alone), or that person's own session. */
export type Credentials = (person: Person | undefined) => Readonly<Record<string, string>>;

/** Joins parts of a path, each encoded. */
export function path(...parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * A client of the API. Every POST carries an Idempotency-Key made of the request's id, so that a repeat, by this client or by a chat
 * system that delivers twice, does nothing twice; for that reason network faults and 429, 502, 503, 504 are tried again.
 * @param ask how a request travels: over the network, unless the API itself asks
 */
export function apiClient(
  baseUrl: string,
  credentials: Credentials,
  wait: (ms: number) => Promise<unknown> = sleep,
  ask: (url: URL, request: RequestInit) => Promise<Response> = fetch,
) {
  const origin = `${baseUrl.replace(/\/$/, '')}/api/v1`;

  async function send(person: Person, requestId: string, call: Omit<Call<unknown>, 'answer'>): Promise<Response> {
    const url = new URL(origin + call.path);
    for (const [name, value] of Object.entries(call.query ?? {})) if (value !== undefined) url.searchParams.set(name, value);
    const headers: Record<string, string> = { accept: 'application/json', ...credentials(call.alone ? undefined : person) };
    if (call.method === 'POST') headers['idempotency-key'] = idempotencyKey(person, requestId, call);
    if (call.version !== undefined) headers['if-match'] = `"${call.version}"`;
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    if (call.file !== undefined) headers['content-type'] = call.file.contentType;
    const body = call.file ? Buffer.from(call.file.bytes) : call.body === undefined ? null : JSON.stringify(call.body);
    for (let attempt = 0; ; attempt += 1) {
      const pause = WAITS_MS[attempt];
      try {
        const response = await ask(url, {
          method: call.method,
          headers,
          body,
          signal: AbortSignal.timeout(ATTEMPT_MS),
          redirect: 'error',
        });
        if (pause === undefined || !WORTH_ANOTHER_TRY.has(response.status)) return response;
        await response.body?.cancel();
        await wait(Math.max(pause, retryAfterMs(response)));
      } catch (error) {
        if (pause === undefined) throw new ApiLost(error instanceof Error ? error.name : 'unknown');
        await wait(pause);
      }
    }
  }

  const zones = new Zones();
  return (person: Person, requestId: string): ActorApi => ({
    person,
    requestId,
    async call<T>(call: Call<T>): Promise<T> {
      const response = await send(person, requestId, call);
      const json = await jsonOf(response);
      if (!response.ok) throw new ApiProblem(problemFrom(response.status, json));
      const parsed = call.answer.safeParse(json);
      if (!parsed.success) throw new ApiLost(`answer of ${call.method} ${call.path.split('/')[1] ?? ''} does not fit`);
      return parsed.data;
    },
    zone() {
      return zones.of(this);
    },
    async bytes(where, query) {
      const response = await send(person, requestId, { method: 'GET', path: where, ...(query && { query }) });
      if (!response.ok) throw new ApiProblem(problemFrom(response.status, await jsonOf(response)));
      return new Uint8Array(await response.arrayBuffer());
    },
  });
}

/** At most 100 visible characters and the same for a repeat. The path is part of it: one request may make several POSTs. */
function idempotencyKey(person: Person, requestId: string, call: Omit<Call<unknown>, 'answer'>): string {
  const told = createHash('sha256')
    .update(JSON.stringify([person.channel, person.id, requestId, call.path, call.step ?? '']))
    .digest('base64url');
  return `${person.channel}-${told}`;
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0) * 1_000, RETRY_AFTER_MS_MAX) : 0;
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
