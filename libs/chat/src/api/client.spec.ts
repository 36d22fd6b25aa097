import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiClient, path, type ActorApi } from './client.js';
import { ApiLost, ApiProblem } from './problems.js';

let server: Server;
let heard: { key: string | undefined; onBehalf: string | undefined; ifMatch: string | undefined }[];
let play: ((response: ServerResponse) => void)[];
let waits: number[];
let api: ActorApi;
const ok = (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"done":true}');
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end();
const post = { method: 'POST', path: '/flags', body: {}, answer: z.object({ done: z.boolean() }) } as const;

beforeEach(async () => {
  heard = [];
  play = [];
  waits = [];
  server = createServer((request, response) => {
    const of = (name: string) => request.headers[name] as string | undefined;
    heard.push({ key: of('idempotency-key'), onBehalf: of('x-on-behalf-of'), ifMatch: of('if-match') });
    (play.shift() ?? ok)(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const client = apiClient(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    (person): Record<string, string> => (person ? { 'x-on-behalf-of': `${person.channel}:${person.id}` } : {}),
    async (ms) => void waits.push(ms),
  );
  api = client({ channel: 'discord', id: '77' }, 'interaction-1');
});
afterEach(() => new Promise((done) => server.close(done)));

describe('the client of the API', () => {
  it('tries again after a lost connection, 429, 502 and 503, with the same key', async () => {
    play = [(response) => void response.socket?.destroy(), status(503), status(429, { 'retry-after': '2' })];
    expect(await api.call(post)).toEqual({ done: true });
    expect(new Set(heard.map(({ key }) => key)).size).toBe(1);
    expect(heard[0]?.key).toMatch(/^discord-[\w-]{43}$/);
    expect(waits).toEqual([250, 1_000, 3_000]);
  });

  it('gives another call of the same request another key, and the same call after a restart the same one', async () => {
    await api.call(post);
    await api.call({ ...post, path: '/captures' });
    await api.call(post);
    expect(heard[0]?.key).toBe(heard[2]?.key);
    expect(heard[0]?.key).not.toBe(heard[1]?.key);
  });

  it('says that it is lost when no attempt is answered, or when the answer cannot be read', async () => {
    play = Array.from({ length: 4 }, () => (response: ServerResponse) => void response.socket?.destroy());
    await expect(api.call(post)).rejects.toThrow(ApiLost);
    expect(heard).toHaveLength(4);
    play = [(response) => void response.end('<html>')];
    await expect(api.call(post)).rejects.toThrow(ApiLost);
  });

  it('passes a problem on at once, with its code', async () => {
    const problem = { type: 'urn:x', title: 'Changed', status: 412, code: 'stale-version', detail: 'Open it again.', traceId: 't' };
    play = [(response) => void response.writeHead(412, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))];
    await expect(api.call({ ...post, version: 7 })).rejects.toMatchObject({ code: 'stale-version' });
    expect(heard).toEqual([expect.objectContaining({ ifMatch: '"7"', onBehalf: 'discord:77' })]);
  });

  it('speaks for nobody when it acts alone, and encodes what stands in a path', async () => {
    await api.call({ ...post, alone: true });
    expect(heard[0]?.onBehalf).toBeUndefined();
    expect(path('rotas', '../admin', 'a b')).toBe('/rotas/..%2Fadmin/a%20b');
    expect(new ApiProblem({ type: '', title: '', status: 500, code: 'x', detail: '', traceId: '' }).code).toBe('x');
  });
});
