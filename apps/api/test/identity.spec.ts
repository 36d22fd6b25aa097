import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { PASSWORD, useApi } from './use-api.js';

const api = useApi();
const demo = useApi({ settings: { DEMO_MODE: 'on' } });
const at = '/api/v1';
let admin: request.Agent;
let unit = '';

beforeAll(async () => {
  unit = await api.put.unit();
  const adminId = await api.put.worker();
  await api.put.role(adminId, 'admin');
  admin = await api.signedIn(adminId);
});

const bot = async (scopes: Parameters<typeof api.token>[0] = ['chat', 'chat-link']) => {
  const token = await api.token(scopes);
  let count = 0;
  return {
    get: (path: string, as?: string) =>
      api.anonymous.get(`${at}${path}`).set({ authorization: `Bearer ${token}`, ...(as ? { 'x-on-behalf-of': as } : {}) }),
    post: (path: string, body: object, as?: string) =>
      api.anonymous
        .post(`${at}${path}`)
        .set({ authorization: `Bearer ${token}`, 'idempotency-key': `k${count++}`, ...(as ? { 'x-on-behalf-of': as } : {}) })
        .send(body),
  };
};

describe('a chat account', () => {
  const user = 'discord:100000000000000007';
  const link = (code: string) => ({ code, channel: 'discord', externalUserId: '100000000000000007' });

  it('gets nothing until its worker has linked it with a code that works once', async () => {
    const worker = await api.put.worker({ home_unit_id: unit, grade: 'L3' });
    const client = await api.signedIn(worker);
    const chat = await bot();
    expect((await chat.get('/me', user)).status).toBe(401);
    const { body } = await client.post(`${at}/me/chat-link-codes`);
    expect((await chat.post('/chat-links', link(body.code))).status).toBe(201);
    expect((await chat.get('/me', user)).body).toMatchObject({
      workerId: worker,
      roles: [{ role: 'l3', units: [unit] }],
      sessionEndsAt: null,
    });
    expect((await chat.post('/chat-links', link(body.code))).body.code).toBe('link-code-refused');
    const [{ linkId }] = (await client.get(`${at}/me/chat-links`)).body;
    expect((await client.delete(`${at}/me/chat-links/${linkId}`)).status).toBe(204);
    expect((await chat.get('/me', user)).status).toBe(401);
  });

  it('is linked to one worker, by a code not older than ten minutes', async () => {
    const chat = await bot();
    const [first, second] = [await api.signedIn(await api.put.worker()), await api.signedIn(await api.put.worker())];
    const late = (await first.post(`${at}/me/chat-link-codes`)).body.code;
    api.clock.advanceMinutes(11);
    expect((await chat.post('/chat-links', link(late))).body.code).toBe('link-code-refused');
    api.clock.advanceMinutes(-11);
    const code = (await first.post(`${at}/me/chat-link-codes`)).body.code;
    expect((await chat.post('/chat-links', link(code.toLowerCase()))).status).toBe(201);
    const other = (await second.post(`${at}/me/chat-link-codes`)).body.code;
    expect((await chat.post('/chat-links', link(other))).body.code).toBe('already-linked');
  });

  it('gives no more than its worker has, and less where the scope ends', async () => {
    const adminId = await api.put.worker();
    await api.put.role(adminId, 'admin');
    await api.put.row('chat_link', { channel: 'discord', external_id: '55', worker_id: adminId, linked_at: api.clock.now() });
    expect((await (await bot()).get('/accounts', 'discord:55')).body).toMatchObject({ status: 403, reason: 'scope-missing' });
    expect((await (await bot(['census'])).get('/me', 'discord:55')).status).toBe(403);
    expect((await (await bot()).get('/me', 'carrier-pigeon:55')).status).toBe(400);
  });

  it('stops when the worker leaves', async () => {
    const leaver = await api.put.worker({ left_on: '2026-11-23' });
    await api.put.row('chat_link', { channel: 'discord', external_id: '66', worker_id: leaver, linked_at: api.clock.now() });
    expect((await (await bot()).get('/me', 'discord:66')).status).toBe(401);
  });
});

describe('an administrator', () => {
  it('makes an account with which somebody signs in, and ends it at once', async () => {
    const worker = await api.put.worker();
    const body = { workerId: worker, name: 'new.starter', password: 'a long enough one' };
    const made = await admin.post(`${at}/accounts`).send(body);
    expect(made.status).toBe(201);
    expect((await admin.post(`${at}/accounts`).send({ ...body, workerId: await api.put.worker(), name: 'New.Starter' })).body.code).toBe(
      'name-taken',
    );
    const client = api.anonymous;
    expect((await client.post(`${at}/sign-in`).send({ name: body.name, password: body.password })).status).toBe(200);
    const { headers } = await admin.get(`${at}/accounts/${made.body.accountId}`);
    await admin.post(`${at}/accounts/${made.body.accountId}/disable`).set('if-match', String(headers['etag']));
    expect((await client.get(`${at}/me`)).status).toBe(401);
    expect((await client.post(`${at}/sign-in`).send({ name: body.name, password: body.password })).status).toBe(401);
  });

  it('sets a new password for somebody who lost theirs, over the version that was read', async () => {
    const { accountId, name } = await api.account(await api.put.worker());
    const place = `${at}/accounts/${accountId}`;
    const read = String((await admin.get(place)).headers['etag']);
    const reset = () => admin.put(`${place}/password`);
    expect((await reset().send({ newPassword: 'a long enough one' })).status).toBe(428);
    expect((await reset().set('if-match', read).send({ newPassword: 'a long enough one' })).status).toBe(204);
    expect((await reset().set('if-match', read).send({ newPassword: 'one set a moment later' })).status).toBe(412);
    expect((await api.anonymous.post(`${at}/sign-in`).send({ name, password: 'a long enough one' })).status).toBe(200);
  });

  it('sees all accounts, page by page', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await admin.get(`${at}/accounts?limit=2${after && `&after=${after}`}`);
      seen.push(...body.items.map((one: { name: string }) => one.name));
      if (body.nextCursor === null) break;
      after = body.nextCursor;
    }
    const { rows } = await api.database.owner.query(`select sign_in_name as name from account`);
    expect(seen.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });

  it('revokes a service token, which is refused from then on', async () => {
    const { body } = await admin.post(`${at}/service-tokens`).send({ name: 'Prometheus', scopes: ['metrics'] });
    const read = () => api.anonymous.get('/metrics').set('authorization', `Bearer ${body.token}`);
    expect((await read()).status).toBe(200);
    expect((await admin.delete(`${at}/service-tokens/${body.tokenId}`)).status).toBe(204);
    expect((await read()).status).toBe(401);
    expect((await admin.delete(`${at}/service-tokens/${body.tokenId}`)).status).toBe(404);
  });

  it('appoints somebody for a time and ends it, and both stand in the unit’s audit log', async () => {
    const worker = await api.put.worker({ home_unit_id: unit, grade: 'SENIOR' });
    const client = await api.signedIn(worker);
    const roles = async () => (await client.get(`${at}/me`)).body.roles.map((one: { role: string }) => one.role).toSorted();
    const body = { workerId: worker, role: 'deputy', unitId: unit, validTo: '2026-12-01T00:00:00Z' };
    const made = await admin.post(`${at}/role-appointments`).send(body);
    expect(made.status).toBe(201);
    expect(await roles()).toEqual(['deputy', 'senior']);
    expect((await admin.post(`${at}/role-appointments`).send(body)).body.code).toBe('conflict');
    expect((await admin.post(`${at}/role-appointments`).send({ ...body, validTo: '2026-01-01T00:00:00Z' })).body.errors[0].field).toBe(
      '/validTo',
    );
    api.clock.advanceMinutes(1);
    expect((await admin.post(`${at}/role-appointments/${made.body.appointmentId}/end`)).status).toBe(204);
    expect(await roles()).toEqual(['senior']);
    expect((await admin.post(`${at}/role-appointments/${made.body.appointmentId}/end`)).status).toBe(404);
    api.clock.advanceMinutes(-1);
    const { rows } = await api.database.owner.query(`select action from audit_event where chain = $1 and subject_id = $2 order by seq`, [
      `unit:${unit}`,
      made.body.appointmentId,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['role.appointed', 'role.ended']);
  });

  it('is the only one who does', async () => {
    const nurse = await api.signedIn(await api.put.worker({ home_unit_id: unit, grade: 'RN' }));
    for (const path of ['/accounts', '/service-tokens'])
      expect((await nurse.get(`${at}${path}`)).body).toMatchObject({ status: 403, reason: 'not-your-role' });
  });
});

describe('one’s own password', () => {
  it('is changed with the present one; other sessions end, this one stays', async () => {
    const worker = await api.put.worker();
    const client = await api.signedIn(worker);
    const { rows } = await api.database.owner.query(`select sign_in_name as name from account where worker_id = $1`, [worker]);
    const elsewhere = api.anonymous;
    await elsewhere.post(`${at}/sign-in`).send({ name: rows[0].name, password: PASSWORD });
    const etag = async () => String((await client.get(`${at}/me`)).headers['etag']);
    const read = await etag();
    const change = (currentPassword: string, newPassword: string) =>
      client.put(`${at}/me/password`).set('if-match', read).send({ currentPassword, newPassword });
    expect((await client.put(`${at}/me/password`).send({ currentPassword: PASSWORD, newPassword: 'another long one' })).status).toBe(428);
    expect((await change('wrong', 'another long one')).status).toBe(401);
    // What somebody else mistypes is counted with the account, and makes nothing stale.
    await api.anonymous.post(`${at}/sign-in`).send({ name: rows[0].name, password: 'mistyped' });
    expect(await etag()).toBe(read);
    expect((await change(PASSWORD, 'aaaaaaaaaaaaaa')).body.code).toBe('password-refused');
    const changed = await change(PASSWORD, 'another long one');
    expect({ status: changed.status, etag: changed.headers['etag'] }).toEqual({ status: 204, etag: await etag() });
    expect((await change('another long one', 'and one more of these')).status).toBe(412);
    expect((await client.get(`${at}/me`)).status).toBe(200);
    expect((await elsewhere.get(`${at}/me`)).status).toBe(401);
    const kept = await api.database.owner.query(`select password_hash as hash from account where worker_id = $1`, [worker]);
    expect(kept.rows[0].hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('roles', () => {
  it('follow the clock: nurse in charge while the shift runs, team lead while appointed', async () => {
    const nurse = await api.put.worker({ home_unit_id: unit, grade: 'RN' });
    await api.put.shift(nurse, unit, '2026-11-24T07:30Z', '2026-11-24T20:00Z', { duties: ['NIC'] });
    await api.put.row('role_appointment', {
      worker_id: nurse,
      role: 'team_lead',
      unit_id: unit,
      valid_from: '2026-11-01Z',
      valid_to: '2026-11-24T12:50Z',
    });
    const client = await api.signedIn(nurse);
    const roles = async () => (await client.get(`${at}/me`)).body.roles.map((one: { role: string }) => one.role).toSorted();
    expect(await roles()).toEqual(['nic', 'rn', 'team_lead']);
    api.clock.set('2026-11-24T12:50:00Z');
    expect(await roles()).toEqual(['nic', 'rn']);
    api.clock.set('2026-11-24T12:00:00Z');
  });
});

describe('sign-in without a password', () => {
  const send = (which: typeof demo, name: string) => which.anonymous.post(`${at}/sign-in/demo`).send({ name });

  it('is refused unless DEMO_MODE is on', async () => {
    const { name } = await api.account(await api.put.worker());
    expect((await send(api, name)).body).toMatchObject({ status: 403, code: 'demo-only' });
  });

  it('works on the demo data only, straight from this machine', async () => {
    const { name } = await demo.account(await demo.put.worker());
    const offered = async (which: typeof demo) =>
      (await which.anonymous.get(`${at}/sign-in/demo`)).body.items.map((one: { name: string }) => one.name);
    expect([await offered(api), await offered(demo)]).toEqual([[], []]);
    expect((await send(demo, name)).body.code).toBe('demo-only');
    await demo.put.row('setting', { unit_id: null, key: 'demo-data', value: 'true' });
    expect((await send(demo, name)).status).toBe(200);
    expect([await offered(api), await offered(demo)]).toEqual([[], [name]]);
    expect((await demo.anonymous.get(`${at}/sign-in/demo`).set('x-forwarded-for', '127.0.0.1')).body.items).toEqual([]);
    expect((await send(demo, name).set('x-forwarded-for', '127.0.0.1')).body.code).toBe('demo-only');
    expect((await send(demo, 'nobody.here')).status).toBe(401);
  });
});
