import { beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, useApi } from './use-api.js';

const api = useApi();
const at = '/api/v1';
let worker = '';
let name = '';

beforeAll(async () => {
  const unit = await api.put.unit();
  worker = await api.put.worker({ home_unit_id: unit, grade: 'RN', display_name: 'Zebedee Quill' });
  name = (await api.account(worker, 'Zeb.Quill')).name;
});

describe('signing in', () => {
  it('starts a session in a cookie that no script and no other site can use', async () => {
    const answer = await api.anonymous.post(`${at}/sign-in`).send({ name, password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ workerId: worker, grade: 'RN', sessionEndsAt: '2026-11-25T00:00:00.000Z' });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^handrail_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  });

  it('keeps only a hash of the session in the database', async () => {
    const answer = await api.anonymous.post(`${at}/sign-in`).send({ name, password: PASSWORD });
    const token = /handrail_session=([\w-]{43})/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    const { rows } = await api.database.owner.query(`select row_to_json(s)::text as text from session s`);
    expect(token).not.toBe('');
    for (const { text } of rows) expect(text).not.toContain(token);
  });

  it('takes the name in any case, and says the same for a wrong password as for a name that nobody has', async () => {
    const client = api.anonymous;
    expect((await client.post(`${at}/sign-in`).send({ name: 'ZEB.QUILL', password: PASSWORD })).status).toBe(200);
    const wrong = await client.post(`${at}/sign-in`).send({ name, password: 'something else' });
    const unknown = await client.post(`${at}/sign-in`).send({ name: 'nobody.here', password: 'something else' });
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, traceId: '' }).toEqual({ ...unknown.body, traceId: '' });
  });

  it('keeps who is signed in until they sign out', async () => {
    const client = api.anonymous;
    await client.post(`${at}/sign-in`).send({ name, password: PASSWORD });
    expect((await client.get(`${at}/me`)).body).toMatchObject({ displayName: 'Zebedee Quill', roles: [{ role: 'rn' }] });
    expect((await client.post(`${at}/sign-out`)).status).toBe(204);
    expect((await client.get(`${at}/me`)).status).toBe(401);
  });

  it('refuses a session that was ended, idle or too old, even when the cookie is kept', async () => {
    const client = await api.signedIn(await api.put.worker());
    expect((await client.get(`${at}/me`)).status).toBe(200);
    api.clock.advanceMinutes(61);
    expect((await client.get(`${at}/me`)).status).toBe(401);
    api.clock.advanceMinutes(-61);
  });
});
