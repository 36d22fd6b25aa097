import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { PASSWORD, useApi } from './use-api.js';

/** Far more than any other test here asks for in a minute. */
const REQUESTS_MAX = 300;
const api = useApi({ settings: { BODY_BYTES_MAX: '2048', REQUESTS_PER_MINUTE_MAX: String(REQUESTS_MAX) } });
const at = '/api/v1';
let admin: request.Agent;

beforeAll(async () => {
  const adminId = await api.put.worker();
  await api.put.role(adminId, 'admin');
  admin = await api.signedIn(adminId);
});

/** One request as raw bytes, for what no HTTP client would send. */
function raw(bytes: string): Promise<string> {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      socket.end(); // one answer is all that is asked for
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('whatever a client sends', () => {
  const post = () => api.anonymous.post(`${at}/sign-in`).set('content-type', 'application/json');
  const nested = `{"name":${'['.repeat(50)}${']'.repeat(50)}}`;

  it.each([
    ['no JSON', () => post().send('{"name":'), 400, 'malformed-json'],
    ['an empty body', () => post().send(''), 400, 'invalid-request'],
    ['JSON that is no object', () => post().send('[1]'), 400, 'invalid-request'],
    ['a NUL in a text', () => post().send(String.raw`{"name":"a\u0000b","password":"x"}`), 400, 'control-character'],
    ['a body nested too deeply', () => post().send(nested), 400, 'too-deep'],
    ['a body that is too large', () => post().send(JSON.stringify({ name: 'x'.repeat(3_000) })), 413, 'too-large'],
    ['a form', () => api.anonymous.post(`${at}/sign-in`).type('form').send('name=a'), 415, 'unsupported-media-type'],
    [
      'plain text',
      () => api.anonymous.post(`${at}/sign-in`).set('content-type', 'text/plain').send('name=a'),
      415,
      'unsupported-media-type',
    ],
    ['an unknown address', () => api.anonymous.get(`${at}/nothing-here`), 404, 'not-found'],
    ['a method that the address does not answer', () => api.anonymous.delete(`${at}/sign-in`), 405, 'method-not-allowed'],
    ['an id that is no id', () => admin.get(`${at}/accounts/7`), 400, 'invalid-request'],
    ['a NUL in the address', () => admin.get(`${at}/accounts?after=%00`), 400, 'control-character'],
    ['a percent sign alone', () => admin.get(`${at}/accounts/%zz`), 400, 'malformed-request'],
    ['an unknown field in the query', () => admin.get(`${at}/accounts?sort=name`), 400, 'invalid-request'],
    ['no credential', () => api.anonymous.get(`${at}/me`), 401, 'not-signed-in'],
    ['a token that is none', () => api.anonymous.get(`${at}/me`).set('authorization', 'Bearer nonsense'), 401, 'not-signed-in'],
  ])('is answered with a problem that has a stable code: %s', async (_, send, status, code) => {
    const answer = await send();
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({
      type: `urn:handrail:problem:${code}`,
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(answer.body.traceId).toBe(answer.headers['x-request-id']);
  });

  it('is answered even when it is no HTTP, or its headers never end', async () => {
    expect(await raw('complete nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*malformed-request/s);
    expect(await raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it('names each wrong field by its place', async () => {
    const body = { workerId: 'x', name: 'a b', password: 'short', admin: true };
    const answer = await admin.post(`${at}/accounts`).send(body);
    const fields = answer.body.errors.map((one: { field: string }) => one.field);
    expect(fields).toEqual(expect.arrayContaining(['/workerId', '/name', '/password', '']));
  });

  it('carries the security headers, and is not kept by caches', async () => {
    const { headers } = await api.anonymous.get(`${at}/me`);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('a change made with a session', () => {
  it('is refused when another site’s page sends it', async () => {
    const evil = await admin.post(`${at}/sign-out`).set('origin', 'https://evil.example').set('sec-fetch-site', 'cross-site');
    expect(evil.body.code).toBe('foreign-origin');
    expect((await admin.get(`${at}/me`)).status).toBe(200);
  });
});

describe('too many requests', () => {
  it('of one person are answered 429 with a time to wait, and hold up nobody else', async () => {
    const hasty = await api.signedIn(await api.put.worker());
    const ask = async () => (await hasty.get(`${at}/me`)).status;
    const statuses: number[] = [];
    // A busy machine may need more than a minute for them, and the count then begins anew.
    while (statuses.at(-1) !== 429 && statuses.length < 10 * REQUESTS_MAX)
      statuses.push(...(await Promise.all(Array.from({ length: 20 }, ask))).toSorted((a, b) => a - b));
    expect([...new Set(statuses)]).toEqual([200, 429]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(REQUESTS_MAX);
    const refused = await hasty.get(`${at}/me`);
    expect(refused.body).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await admin.get(`${at}/me`)).status).toBe(200);
  });

  it('for one sign-in name are answered 429 with a time to wait, also with the right password', async () => {
    const { name } = await api.account(await api.put.worker());
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) {
      statuses.push((await api.anonymous.post(`${at}/sign-in`).send({ name, password: 'wrong' })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const right = await api.anonymous.post(`${at}/sign-in`).send({ name, password: PASSWORD });
    expect(right.status).toBe(429);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('an account waits after ten wrong passwords however slowly they came, and then opens again', async () => {
    const { name, accountId } = await api.account(await api.put.worker());
    await api.database.owner.query(`update account set failed_attempts = 9 where id = $1`, [accountId]);
    expect((await api.anonymous.post(`${at}/sign-in`).send({ name, password: 'wrong' })).status).toBe(401);
    expect((await api.anonymous.post(`${at}/sign-in`).send({ name, password: PASSWORD })).status).toBe(401);
    api.clock.advanceMinutes(16);
    expect((await api.anonymous.post(`${at}/sign-in`).send({ name, password: PASSWORD })).status).toBe(200);
    api.clock.advanceMinutes(-16);
  });
});

describe('the trace of a request', () => {
  it('is the caller’s when it is well formed, and stands in the audit log', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await admin
      .post(`${at}/service-tokens`)
      .set('traceparent', `00-${trace}-00f067aa0ba902b7-01`)
      .send({ name: 'Traced', scopes: ['census'] });
    expect(answer.status).toBe(201);
    expect(answer.headers['x-request-id']).toBe(trace);
    const { rows } = await api.database.owner.query(`select action from audit_event where trace_id = $1`, [trace]);
    expect(rows).toEqual([{ action: 'service-token.created' }]);
  });
});

describe('health and metrics', () => {
  it('are told to supervisors without sign-in, and to Prometheus with a token', async () => {
    expect((await api.anonymous.get('/health/live')).body).toEqual({ status: 'ok', checks: {} });
    expect((await api.anonymous.get('/health/ready')).body).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
    expect((await api.anonymous.get('/metrics')).status).toBe(401);
    const metrics = await api.anonymous.get('/metrics').set('authorization', `Bearer ${await api.token(['metrics'])}`);
    expect(metrics.text).toContain('handrail_http_request_seconds_count{method="GET",route="/health/live",status="200"}');
  });
});

describe('the logs', () => {
  it('hold ids and codes, never what people are called or what they sent', async () => {
    const worker = await api.put.worker({ display_name: 'Philippa Underhill' });
    const client = await api.signedIn(worker);
    await client.get(`${at}/me`);
    await client
      .put(`${at}/me/password`)
      .set('if-match', '"1"')
      .send({ currentPassword: 'what I typed here', newPassword: 'a secret sentence' });
    await client.get(`${at}/nothing?note=Philippa+was+sad`);
    await api.anonymous.post(`${at}/sign-in`).send({ name: 'philippa.u', password: 'what I typed here' });
    const logged = api.logged();
    expect(logged).toContain(`worker:${worker}`);
    expect(logged).not.toMatch(/philippa|underhill|typed here|secret sentence|was\+sad|handrail_session|hrs_/i);
  });
});

describe('wrong service tokens', () => {
  it('are not even looked up any more after thirty a minute from one address, while sessions go on', async () => {
    const guess = () => api.anonymous.get(`${at}/me`).set('authorization', `Bearer hrs_${'a'.repeat(43)}`);
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 40; attempt++) statuses.add((await guess()).status);
    expect([...statuses]).toEqual([401, 429]);
    expect((await admin.get(`${at}/me`)).status).toBe(200);
  });
});
