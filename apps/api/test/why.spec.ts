import type request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { AT } from './alder.js';
import { labels, seen, useChat } from './in-chat.js';
import { aWard, type Ward } from './rota-ward.js';
import { useApi } from './use-api.js';

const api = useApi();
const chat = useChat(api);

describe('S18 why me', () => {
  const nights = { a: 14, b: 14, c: 9, d: 5 };
  let four: Ward;
  let id = '';
  const shift = '2027-01-23:N';

  beforeAll(async () => {
    four = await aWard(api, [
      { wte: 1, name: 'Ann A' },
      { wte: 0.6, name: 'Bo B' },
      { wte: 1, name: 'Cy C' },
      { wte: 0.6, name: 'Di D' },
    ]);
    const [a, b, c, d] = four.support;
    for (const [who, counted] of [
      [a, nights.a],
      [b, nights.b],
      [c, nights.c],
      [d, nights.d],
    ] as const)
      await api.put.row('ledger_opening', { worker_id: who, unit_id: four.unit, kind: 'nights', as_of: '2027-01-17', counted });
    await api.put.row('shift_request', { worker_id: c, on_date: '2027-01-24', kind: 'off', strength: 'STRONG' });
    id = await api.put.row('rota', {
      unit_id: four.unit,
      starts_on: '2027-01-18',
      ends_on: '2027-02-14',
      state: 'PUBLISHED',
      current_version: 1,
      published_version: 1,
    });
    const row = { rota_id: id, unit_id: four.unit, paid_minutes: 690, origin: 'SOLVER', from_version: 1 };
    await api.put.row('assignment', {
      ...row,
      worker_id: c,
      shift_code: 'N',
      on_date: '2027-01-23',
      starts_at: '2027-01-23T19:30Z',
      ends_at: '2027-01-24T08:00Z',
    });
    await api.put.row('assignment', {
      ...row,
      worker_id: d,
      shift_code: 'LD',
      on_date: '2027-01-23',
      starts_at: '2027-01-23T07:30Z',
      ends_at: '2027-01-23T20:00Z',
    });
  });

  const known = new Map<string, Promise<request.Agent>>();
  const signedIn = (worker: string): Promise<request.Agent> => {
    const agent = known.get(worker) ?? api.signedIn(worker);
    known.set(worker, agent);
    return agent;
  };
  const why = (agent: request.Agent, worker: string, of = shift) => agent.get(`${AT}/rotas/${id}/why?worker=${worker}&shift=${of}`);

  it('tells C: four were eligible, 4.13 nights below the share, the lowest; one would break rest, two are above; Sunday was kept', async () => {
    const [, , c = ''] = four.support;
    const { body, status } = await why(await signedIn(c), c);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'explained',
      eligible: 4,
      measure: 'nights',
      distanceThousandths: -4_125,
      rank: 1,
      aboveShare: 2,
      requestsKept: ['2027-01-24'],
      alternatives: [],
    });
    expect(body.blocked).toEqual([{ rule: 'L2', people: 1 }]);
    expect(body.words).toContain('4.13 nights below');
    expect(body.ruleIds).toEqual(expect.arrayContaining(['L2', 'F3', 'F1']));
    expect(JSON.stringify(body)).not.toMatch(/Ann|Bo B|Di D|6\.13|6125/u);
  });

  it('in chat tells C the own figures alone, the manager the others’ too, and a colleague nothing', async () => {
    const [a = '', , c = ''] = four.support;
    const asked = { unit: 'Hazel', day: '2027-01-23' };
    const mine = await (await chat.linked(c)).slash('rota why', asked);
    expect(mine.ephemeral).toBe(true);
    expect(seen(mine)).toContain('4.13 nights below');
    expect(seen(mine)).not.toMatch(/Ann|Bo B|Di D|6\.13/u);
    const [offered, terminal] = await chat.terminal(c, 'why am I on 2027-01-23', '1');
    expect(offered).toContain('Nothing was stored yet');
    expect(terminal).toContain('4.13 nights below');
    expect(terminal).not.toMatch(/Ann|Bo B|Di D|6\.13/u);
    const manager = await (await chat.linked(four.manager)).slash('rota why', { ...asked, worker: 'Cy C' });
    expect(seen(manager)).toMatch(/Bo B.*\+?6\.13/u);
    const colleague = await (await chat.linked(a)).slash('rota why', { ...asked, worker: 'Cy C' });
    expect(seen(colleague)).not.toMatch(/4\.13|6\.13|below/u);
    expect(labels(colleague)).toEqual([]);
  });

  it('tells the rota manager names and figures, and a colleague nothing', async () => {
    const [a = '', b = '', c = ''] = four.support;
    const told = await why(await signedIn(four.manager), c);
    expect(told.body.alternatives).toContainEqual(expect.objectContaining({ workerId: b, name: 'Bo B', distanceThousandths: 6_125 }));
    expect((await why(await signedIn(a), c)).status).toBe(403);
  });

  it('says why somebody else has not: the first rule that breaks, with its number', async () => {
    const [, , , d = ''] = four.support;
    const { body } = await why(await signedIn(four.manager), d);
    expect(body).toMatchObject({ status: 'forbidden', first: { rule: 'L2', figures: { limit: 660, unit: 'minutes' } } });
    expect(body.words).toContain('Di D');
  });

  it('says why a line is short, with the smallest change, and names nobody to a worker', async () => {
    const line = encodeURIComponent('N-support@2027-01-24:N');
    const told = await (await signedIn(four.manager)).get(`${AT}/rotas/${id}/why-gap?line=${line}`);
    expect(told).toMatchObject({ status: 200, body: { wanted: 1, had: 0 } });
    expect(told.body.candidates.length).toBe(4);
    expect(told.body.relaxations.at(-1)).toMatchObject({ kind: 'one-more' });
    const [a = ''] = four.support;
    const worker = await (await signedIn(a)).get(`${AT}/rotas/${id}/why-gap?line=${line}`);
    expect(worker.body.candidates).toEqual([]);
    expect(JSON.stringify(worker.body)).not.toMatch(/Bo B|Cy C|Di D/u);
  });

  it('gives chat the day in plain lines: one’s own shift and the gaps, or somebody’s for a manager', async () => {
    const [a = '', , c = ''] = four.support;
    const mine = await (await signedIn(c)).get(`${AT}/rotas/${id}/explanations?day=2027-01-23`);
    expect(mine.body.lines[0]).toContain('4.13 nights below');
    const boss = await signedIn(four.manager);
    expect((await boss.get(`${AT}/rotas/${id}/explanations?day=2027-01-23&worker=Cy`)).body.lines).toHaveLength(1);
    expect((await boss.get(`${AT}/rotas/${id}/explanations?day=2027-01-23&worker=Di%20D`)).status).toBe(200);
    expect((await (await signedIn(a)).get(`${AT}/rotas/${id}/explanations?day=2027-01-23&worker=Cy`)).status).toBe(403);
    expect((await boss.get(`${AT}/rotas/${id}/explanations?day=2027-01-23&worker=Nobody`)).status).toBe(404);
  });
});
