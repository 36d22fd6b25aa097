import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { useApi } from './use-api.js';

const api = useApi();
const at = '/api/v1';
let admin: request.Agent;

beforeAll(async () => {
  const adminId = await api.put.worker();
  await api.put.role(adminId, 'admin');
  admin = await api.signedIn(adminId);
});

const newAccount = async () => ({
  workerId: await api.put.worker(),
  name: `n${Math.random().toString(36).slice(2)}`,
  password: 'a long enough one',
});
const countOf = async (workerId: string) =>
  Number((await api.database.owner.query(`select count(*) from account where worker_id = $1`, [workerId])).rows[0].count);

describe('a POST that is repeated with its Idempotency-Key', () => {
  it('is done once and answered alike, headers included', async () => {
    const body = await newAccount();
    const send = () => admin.post(`${at}/accounts`).set('idempotency-key', 'one').send(body);
    const first = await send();
    const second = await send();
    expect(first.status).toBe(201);
    expect({ status: second.status, body: second.body, etag: second.headers['etag'], location: second.headers['location'] }).toEqual({
      status: first.status,
      body: first.body,
      etag: first.headers['etag'],
      location: first.headers['location'],
    });
    expect(first.headers['location']).toBe(`${at}/accounts/${first.body.accountId}`);
    expect(await countOf(body.workerId)).toBe(1);
  });

  it('is done once when the repeats come at the same moment', async () => {
    const body = await newAccount();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => admin.post(`${at}/accounts`).set('idempotency-key', 'race').send(body)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await countOf(body.workerId)).toBe(1);
  });

  it('is refused when the key came with another request', async () => {
    await admin
      .post(`${at}/accounts`)
      .set('idempotency-key', 'two')
      .send(await newAccount());
    const other = await admin
      .post(`${at}/accounts`)
      .set('idempotency-key', 'two')
      .send(await newAccount());
    expect({ status: other.status, code: other.body.code }).toEqual({ status: 422, code: 'key-used-for-another-request' });
  });

  it('is tried again when the first failed: a refusal is not kept', async () => {
    const body = await newAccount();
    const taken = await newAccount();
    await admin.post(`${at}/accounts`).send(taken);
    const refused = await admin
      .post(`${at}/accounts`)
      .set('idempotency-key', 'three')
      .send({ ...body, name: taken.name });
    expect(refused.body.code).toBe('name-taken');
    expect((await admin.post(`${at}/accounts`).set('idempotency-key', 'three').send(body)).status).toBe(201);
  });

  it('never shows a secret a second time, nor keeps it', async () => {
    const send = () =>
      admin
        .post(`${at}/service-tokens`)
        .set('idempotency-key', 'four')
        .send({ name: 'Once', scopes: ['metrics'] });
    const first = await send();
    expect(first.body.token).toMatch(/^hrs_[\w-]{43}$/);
    expect((await send()).body).toEqual({ ...first.body, token: null });
  });

  it('belongs to one caller: another’s same key is another key', async () => {
    const otherId = await api.put.worker();
    await api.put.role(otherId, 'admin');
    const other = await api.signedIn(otherId);
    const [mine, theirs] = [await newAccount(), await newAccount()];
    expect((await admin.post(`${at}/accounts`).set('idempotency-key', 'five').send(mine)).status).toBe(201);
    expect((await other.post(`${at}/accounts`).set('idempotency-key', 'five').send(theirs)).status).toBe(201);
  });

  it('must have a key when a service sends it, and a readable one', async () => {
    const token = await api.token(['chat-link']);
    const send = () => api.anonymous.post(`${at}/chat-links`).set('authorization', `Bearer ${token}`);
    const body = { code: 'ABCDEFGHJK', channel: 'discord', externalUserId: '100000000000000001' };
    expect((await send().send(body)).body).toMatchObject({ status: 400, code: 'idempotency-key-required' });
    expect((await send().set('idempotency-key', 'x'.repeat(101)).send(body)).body).toMatchObject({ status: 400, code: 'invalid-request' });
    expect((await send().set('idempotency-key', 'ok').send(body)).body).toMatchObject({ status: 422, code: 'link-code-refused' });
  });
});

describe('an edit', () => {
  it('says which version it was based on: 428 without, 412 when somebody was quicker, and shows the new one', async () => {
    const { accountId } = await api.account(await api.put.worker());
    const read = await admin.get(`${at}/accounts/${accountId}`);
    const etag = String(read.headers['etag']);
    const disable = () => admin.post(`${at}/accounts/${accountId}/disable`);
    expect((await disable()).body).toMatchObject({ status: 428, code: 'version-required' });
    expect((await disable().set('if-match', '*')).body).toMatchObject({ status: 428 });
    expect((await disable().set('if-match', '"99"')).body).toMatchObject({
      status: 412,
      code: 'stale-version',
      currentVersion: read.body.version,
    });
    const done = await disable().set('if-match', etag);
    expect(done.body).toMatchObject({ disabled: true });
    expect(done.headers['etag']).not.toBe(etag);
    expect((await disable().set('if-match', etag)).status).toBe(412);
  });
});
