import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { leaveOf, moveLeave } from '@handrail/store';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });
const at = '/api/v1';
let unit: string;
let ids: Record<'worker' | 'colleague' | 'manager' | 'lead' | 'stranger', string>;
let as: Record<keyof typeof ids, request.Agent>;

beforeAll(async () => {
  const { put } = api;
  unit = await put.unit({ code: 'HAZEL' });
  const elsewhere = await put.unit({ code: 'ELM' });
  const here = async (name: string) => put.worker({ home_unit_id: unit, display_name: name });
  ids = {
    worker: await here('Ade'),
    colleague: await here('Bo'),
    manager: await here('Mo'),
    lead: await here('Lea'),
    stranger: await put.worker({ home_unit_id: elsewhere, display_name: 'Far' }),
  };
  await put.role(ids.manager, 'rota_manager', unit);
  await put.role(ids.lead, 'team_lead', unit);
  await put.role(ids.stranger, 'team_lead', elsewhere);
  const clients = await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, await api.signedIn(id)] as const));
  as = Object.fromEntries(clients) as typeof as;
  await put.shift(ids.worker, unit, '2026-12-02T07:30:00Z', '2026-12-02T20:00:00Z', { state: 'PUBLISHED' });
});

const decide = (who: keyof typeof ids, what: string, version: number, decision = 'grant') =>
  as[who].post(`${at}/units/hazel/${what}/decision`).set('if-match', `"${version}"`).send({ decision, reason: 'Enough nurses that week' });

describe('leave', () => {
  let leaveId: string;

  it('is asked for by the worker, and counts for the rota only once another person has granted it', async () => {
    const asked = await as.worker
      .post(`${at}/me/leave`)
      .send({ from: '2026-12-01', to: '2026-12-04', kind: 'parental', note: 'Scan on Tuesday' });
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({ state: 'ASKED', kind: 'parental', note: 'Scan on Tuesday', shiftsThen: 1 });
    leaveId = asked.body.leaveId;
    const { rows } = await api.database.owner.query('select credited_minutes_per_day from leave where id = $1', [leaveId]);
    expect(rows).toEqual([{ credited_minutes_per_day: 450 }]); // 37.5 h over five days
    expect((await as.worker.post(`${at}/me/leave`).send({ from: '2026-12-01', to: '2026-12-02', kind: 'annual' })).status).toBe(409);
  });

  it('waits in the inbox of those who decide it, with the shifts that it would leave open, and why for the team lead only', async () => {
    const waits = async (who: keyof typeof ids) =>
      (await as[who].get(`${at}/me/inbox`)).body.items.filter((one: { kind: string }) => one.kind === 'leave');
    const item = { kind: 'leave', id: leaveId, title: expect.stringMatching(/^Leave from 1 December 2026 was asked for in/) };
    expect([await waits('manager'), await waits('lead')]).toMatchObject([[item], [item]]);
    for (const who of ['worker', 'colleague', 'stranger'] as const) expect(await waits(who)).toEqual([]);
    const read = async (who: keyof typeof ids) => as[who].get(`${at}/me/inbox/leave/${leaveId}`);
    expect((await read('manager')).body).toMatchObject({
      title: 'Ade asks for leave from 1 December 2026 to 4 December 2026',
      lines: ['1 shift of theirs lies in those days: granting it leaves it to be filled.'],
      may: ['approve', 'reject'],
    });
    expect((await read('lead')).body.title).toContain(': parental');
    for (const who of ['worker', 'colleague', 'stranger'] as const) expect((await read(who)).status).toBe(404);
  });

  it('is seen by the rota manager as that somebody would be away, and by the team lead with why', async () => {
    const seen = async (who: keyof typeof ids) => (await as[who].get(`${at}/units/hazel/leave`)).body.items;
    expect(await seen('manager')).toMatchObject([{ leaveId, worker: 'Ade', kind: null, note: null, shiftsThen: 1 }]);
    expect(await seen('lead')).toMatchObject([{ leaveId, kind: 'parental', note: 'Scan on Tuesday' }]);
    for (const who of ['colleague', 'stranger'] as const) expect((await as[who].get(`${at}/units/hazel/leave`)).status).toBe(403);
    // Not even past the policy: row security gives the reason to nobody but the worker and their lead.
    const reasons = (workerId: string) =>
      api.database.store.run({ kind: 'worker', workerId, traceId: 't' }, api.clock.now(), async (tx) => {
        return (await leaveOf(tx, { unitId: unit }, '2026-11-24')).map(({ kind, note }) => [kind, note]);
      });
    expect(await reasons(ids.manager)).toEqual([[null, null]]);
    expect(await reasons(ids.lead)).toEqual([['parental', 'Scan on Tuesday']]);
    expect(await reasons(ids.colleague)).toEqual([]);
    expect(await reasons(ids.stranger)).toEqual([]);
  });

  it('is stored sealed, as far as somebody’s own words go', async () => {
    const { rows } = await api.database.owner.query(`select t::text as row from leave_reason t`);
    expect(JSON.stringify(rows)).not.toContain('Scan');
  });

  it('is decided by neither the worker nor a stranger, by the version that was read, with a reason, and once', async () => {
    expect((await decide('worker', `leave/${leaveId}`, 1)).status).toBe(403);
    expect((await decide('stranger', `leave/${leaveId}`, 1)).status).toBe(403);
    expect((await decide('manager', `leave/${leaveId}`, 7)).status).toBe(412);
    const bare = as.manager.post(`${at}/units/hazel/leave/${leaveId}/decision`).set('if-match', '"1"').send({ decision: 'grant' });
    expect((await bare).status).toBe(400);
    const both = await Promise.all([decide('manager', `leave/${leaveId}`, 1), decide('lead', `leave/${leaveId}`, 1, 'decline')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [mine] = (await as.worker.get(`${at}/me/leave`)).body.items;
    expect(mine).toMatchObject({ decisionReason: 'Enough nurses that week', kind: 'parental' });
    expect(['APPROVED', 'DECLINED']).toContain(mine.state);
    expect((await as.worker.delete(`${at}/me/leave/${leaveId}`).set('if-match', '"2"')).body.code).toBe('request-closed');
    const news = await api.database.owner.query('select kind from notification where worker_id = $1', [ids.worker]);
    expect(news.rows).toEqual([{ kind: 'leave-decided' }]);
  });

  it('can be withdrawn while nobody has decided, and asked for again', async () => {
    const body = { from: '2027-02-01', to: '2027-02-05', kind: 'annual' };
    const made = await as.worker.post(`${at}/me/leave`).send(body);
    const end = (who: keyof typeof ids, version: number) =>
      as[who].delete(`${at}/me/leave/${made.body.leaveId}`).set('if-match', `"${version}"`);
    expect((await end('colleague', 1)).status).toBe(404);
    expect((await end('worker', 1)).status).toBe(204);
    expect((await decide('lead', `leave/${made.body.leaveId}`, 2)).body.code).toBe('request-closed');
    expect((await as.worker.post(`${at}/me/leave`).send(body)).body).toMatchObject({ leaveId: made.body.leaveId, state: 'ASKED' });
  });

  it('is refused for days that have gone, and for days in the wrong order', async () => {
    const ask = async (from: string, to: string) => (await as.worker.post(`${at}/me/leave`).send({ from, to, kind: 'annual' })).body.code;
    expect(await ask('2026-11-23', '2026-11-25')).toBe('request-closed');
    expect(await ask('2026-12-25', '2026-12-24')).toBe('invalid-request');
    expect(await ask('2026-12-25', '2029-12-24')).toBe('invalid-request');
  });
});

describe('nobody decides their own leave or request, whatever they hold', () => {
  it('in the API, and not in the database either', async () => {
    const { put } = api;
    const mine = await put.row('leave', { worker_id: ids.manager, starts_on: '2026-12-10', ends_on: '2026-12-11', state: 'ASKED' });
    expect((await decide('manager', `leave/${mine}`, 1)).body.code).toBe('not-allowed');
    const past = api.database.store.run({ kind: 'worker', workerId: ids.manager, traceId: 't' }, api.clock.now(), (tx) =>
      moveLeave(tx, mine, 1, 'APPROVED', 'because'),
    );
    await expect(past).rejects.toMatchObject({ code: 'store-refused', reason: 'not-this-person' });
    expect((await decide('lead', `leave/${mine}`, 1)).status).toBe(200);
  });
});

describe('a shift request', () => {
  it('is granted or declined with a reason that the worker reads, by those who run the unit', async () => {
    const made = await as.worker.post(`${at}/me/requests`).send({ onDate: '2026-12-20', wants: 'off', strength: 'strong' });
    const what = `requests/${made.body.requestId}`;
    const listed = (await as.manager.get(`${at}/units/hazel/requests`)).body.items;
    expect(listed).toMatchObject([{ worker: 'Ade', onDate: '2026-12-20', wants: 'off', strength: 'strong', state: 'ASKED' }]);
    expect((await as.colleague.get(`${at}/units/hazel/requests`)).status).toBe(403);
    expect((await decide('colleague', what, 1)).status).toBe(403);
    const granted = await decide('manager', what, 1);
    expect(granted.body).toMatchObject({ state: 'GRANTED', reason: 'Enough nurses that week' });
    expect((await decide('lead', what, granted.body.version, 'decline')).body.code).toBe('request-closed');
    expect((await as.worker.get(`${at}/me/requests`)).body.items).toMatchObject([{ state: 'GRANTED', reason: 'Enough nurses that week' }]);
  });
});
