import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AT } from './alder.js';
import { aWard, type Ward } from './rota-ward.js';
import { PASSWORD, useApi } from './use-api.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const CONNECTIONS = 2;
/** Against a process that hangs; a busy machine must not be mistaken for one. */
const PATIENCE = { timeout: 100_000, interval: 50 };

const api = useApi({ settings: { DATABASE_CONNECTIONS_MAX: String(CONNECTIONS) } });
const children: ChildProcess[] = [];
let ward: Ward;
let fitId = '';
let name = '';

beforeAll(async () => {
  ward = await aWard(api);
  const manager = await api.signedIn(ward.manager);
  const { body: rota } = await manager.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-01-18', days: 7 });
  fitId = (await manager.post(`${AT}/rotas/${rota.rotaId}/fits`).send({})).body.fitId;
  await api.database.owner.query('delete from account where worker_id = $1', [ward.manager]);
  ({ name } = await api.account(ward.manager));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The API as `npm start` runs it: a process of its own, on the suite’s database. */
async function aProcess() {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_API_URL: api.database.urls.api,
      ENCRYPTION_KEYS: [...api.database.masterKeys.byId].map(([id, key]) => `${id}:${key.toString('base64')}`).join(','),
      API_PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }) as { code: number | null; signal: string | null });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitUntil(
    () =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    PATIENCE,
  );
  return { child, ended, url };
}

async function cookieAt(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${AT}/sign-in`, { method: 'POST', headers, body: JSON.stringify({ name, password: PASSWORD }) });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** A fit as it is followed: the first event is there, and the rest can be waited for. */
async function followed(url: string, cookie: string) {
  const { status, body } = await fetch(`${url}${AT}/fits/${fitId}/events`, { headers: { cookie } });
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const first = Buffer.from((await reader.read()).value ?? []).toString();
  const rest = (async () => {
    while (!(await reader.read()).done);
  })();
  return { status, first, rest, leave: () => reader.cancel() };
}

describe('an API that is asked to stop in the middle of its work', () => {
  it('answers what it has begun, ends its streams, takes no new connection, and ends with 0', async () => {
    const { child, ended, url } = await aProcess();
    const cookie = await cookieAt(url);
    const stream = await followed(url, cookie);
    expect(stream).toMatchObject({ status: 200, first: expect.stringContaining('"state":"waiting"') });
    const holder = new pg.Client(api.database.urls.owner);
    await holder.connect();
    await holder.query('begin; lock table link_code in access exclusive mode');
    const answer = fetch(`${url}${AT}/me/chat-link-codes`, { method: 'POST', headers: { cookie } }).then(({ status }) => status, String);
    const isHeld = `select from pg_locks where not granted and relation = 'link_code'::regclass`;
    await vi.waitUntil(async () => (await api.database.owner.query(isHeld)).rowCount === 1, PATIENCE);

    child.kill('SIGTERM');
    const refusal = () =>
      fetch(`${url}/health/live`).then(
        () => undefined,
        (error: Error) => (error.cause as { code?: string }).code,
      );
    await vi.waitUntil(async () => (await refusal()) === 'ECONNREFUSED', PATIENCE);
    expect(child.exitCode).toBeNull();
    await stream.rest;

    await holder.query('rollback');
    await holder.end();
    expect(await answer).toBe(201);
    expect(await ended).toEqual({ code: 0, signal: null });
    const { rows } = await api.database.owner.query('select worker_id from link_code');
    expect(rows).toEqual([{ worker_id: ward.manager }]);
  });
});

describe('a fit that is followed', () => {
  it('holds no database connection between two looks: more follow than there are connections, and the service answers', async () => {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const cookie = await cookieAt(url);
    const streams = await Promise.all(Array.from({ length: 3 * CONNECTIONS }, () => followed(url, cookie)));
    for (const { first } of streams) expect(first).toContain('"state":"waiting"');
    expect((await fetch(`${url}${AT}/fits/${fitId}`, { headers: { cookie } })).status).toBe(200);
    await Promise.all(streams.map(({ leave }) => leave()));
  });
});
