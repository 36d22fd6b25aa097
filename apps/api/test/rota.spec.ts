import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { TellOfFit } from '../src/rota/tell-of-fit.js';
import { AT } from './alder.js';
import { aWard, endAsPlanner, turns, type Ward } from './rota-ward.js';
import { useApi } from './use-api.js';

const api = useApi();
let ward: Ward;
let manager: request.Agent;
let helper: request.Agent;
let rotaId = '';
let etag = '';

const proposal = (entries: { workerId: string; shiftId: string }[], gaps: { lineId: string; missing: number }[] = []) =>
  ({
    state: 'PROPOSED',
    proposal: {
      entries,
      gaps,
      explanations: [],
      cost: 1_000,
      costByLevel: { required: 0, policy: 1_000, fairness: 0, preference: 0 },
      seed: 5,
      iterations: 4_000,
      outcome: { provenBest: false, bound: 960, stoppedEarly: false, threads: 2, milliseconds: 900, peakMemoryMb: 100 },
    },
  }) as const;
const fit = (body: object = {}, id = rotaId) => manager.post(`${AT}/rotas/${id}/fits`).send(body);

beforeAll(async () => {
  ward = await aWard(api);
  manager = await api.signedIn(ward.manager);
  helper = await api.signedIn(ward.support[0] ?? '');
});

describe('beginning a rota', () => {
  it('asks from which day where the unit has none, and refuses days that another rota has', async () => {
    const none = await manager.post(`${AT}/rotas`).send({ unit: ward.unit });
    expect(none).toMatchObject({ status: 422, body: { code: 'no-period-yet' } });
    const made = await manager.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-01-18', days: 24 });
    expect(made).toMatchObject({
      status: 201,
      body: { from: '2027-01-18', to: '2027-02-10', state: 'DRAFT', number: 0, publishBy: '2026-12-07', cost: null },
    });
    rotaId = made.body.rotaId;
    etag = made.headers['etag'] ?? '';
    expect(made.headers['location']).toBe(`${AT}/rotas/${rotaId}`);
    const again = await manager.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-02-01' });
    expect(again).toMatchObject({ status: 409, body: { code: 'rota-overlaps', rotaId } });
  });

  it('takes the four weeks after the last one', async () => {
    const next = await manager.post(`${AT}/rotas`).send({ unit: ward.unit });
    expect(next.body).toMatchObject({ from: '2027-02-11', to: '2027-03-10' });
  });

  it('is not for those who only work there, and a draft is not theirs to see', async () => {
    expect((await helper.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-06-07' })).status).toBe(403);
    expect((await helper.get(`${AT}/rotas/${rotaId}`)).status).toBe(404);
    expect((await helper.get(`${AT}/rotas?unit=${ward.unit}`)).body).toEqual({ items: [] });
  });
});

describe('a fit', () => {
  let fitId = '';

  it('is kept with its problem without names and its job in one transaction, once for one key', async () => {
    const key = { 'Idempotency-Key': 'fit-1' };
    const asked = await fit({ seed: 5, timeBudgetSeconds: 20, iterations: 4_000 }).set(key);
    expect(asked).toMatchObject({ status: 202, body: { state: 'waiting', percent: 0, seed: 5, iterationsMax: 4_000, contradictions: [] } });
    fitId = asked.body.fitId;
    expect((await fit({ seed: 5, timeBudgetSeconds: 20, iterations: 4_000 }).set(key)).body.fitId).toBe(fitId);
    const { rows } = await api.database.owner.query(
      `select f.problem::text as problem, o.topic, o.payload from fit f join outbox o on o.payload ->> 'fitId' = f.id::text where f.rota_id = $1`,
      [rotaId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ topic: 'fit-requested', payload: { fitId } });
    expect(rows[0]?.problem).not.toContain('Nurse 1');
  });

  it('is one at a time for a rota', async () => {
    expect(await fit()).toMatchObject({ status: 409, body: { code: 'fit-under-way', fitId } });
  });

  it('is followed by polling and by events until it has ended', async () => {
    expect((await manager.get(`${AT}/rotas/${rotaId}/fits/latest`)).body).toMatchObject({ fitId, state: 'waiting' });
    const { promise: begun, resolve: begins } = Promise.withResolvers<void>();
    const events = manager
      .get(`${AT}/fits/${fitId}/events`)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          begins();
        });
        response.on('end', () => done(null, text));
      });
    const [stream] = await Promise.all([
      events,
      begun.then(() => endAsPlanner(api, fitId, proposal(turns(ward, '2027-01-18', 24), [{ lineId: 'ratio@2027-01-18:LD', missing: 0 }]))),
    ]);
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const states = [...String(stream.body).matchAll(/"state":"(\w+)"/gu)].map(([, state]) => state);
    expect(states[0]).toBe('waiting');
    expect(states.at(-1)).toBe('proposed');
    expect((await helper.get(`${AT}/fits/${fitId}`)).status).toBe(403);
  });

  it('ends once: a second result changes nothing', async () => {
    expect(await endAsPlanner(api, fitId, proposal([]))).toBe(false);
    expect((await manager.get(`${AT}/fits/${fitId}/proposal`)).body.assignments).toHaveLength(96);
  });

  it('says how near the best possible it is only as far as that is proved', async () => {
    const read = await manager.get(`${AT}/fits/${fitId}/proposal`);
    expect(read.status).toBe(200);
    expect(read.body.quality).toBe('Cost 1000, within 4.2 % of the best possible: no rota can cost less than 960.');
    expect(read.body.fit).toMatchObject({ withinPercent: 4.2, bound: 960, bestCost: 1_000 });
    expect(read.body.assignments[0]).toMatchObject({ worker: expect.stringMatching(/Nurse|Helper/u) });
  });

  it('tells whoever asked and the rota managers, once', async () => {
    const job = '7f3c1c3e-0f5c-4d57-9f55-0d5a3a2f4a11';
    await api.database.owner.query(
      `insert into outbox (id, topic, payload, not_before, trace_id) values ($1, 'fit-finished', '{}', now(), 't')`,
      [job],
    );
    await api.app.get(TellOfFit).run(fitId, 't', job);
    await api.app.get(TellOfFit).run(fitId, 't', job);
    const { rows } = await api.database.owner.query(`select worker_id, kind from notification where dedupe_key = $1`, [`fit ${fitId}`]);
    expect(rows).toEqual([{ worker_id: ward.manager, kind: 'fit-proposed' }]);
  });

  it('is compared with the rota as it stands, and taken into it as a version by somebody who read it', async () => {
    const compared = await manager.get(`${AT}/fits/${fitId}/comparison`);
    expect(compared).toMatchObject({ status: 200, body: { stale: false } });
    expect(compared.body.difference.people).toHaveLength(8);
    expect((await manager.post(`${AT}/rotas/${rotaId}/take-proposal`).send({})).status).toBe(428);
    const take = () => manager.post(`${AT}/rotas/${rotaId}/take-proposal`).set('If-Match', etag).send({ fitId });
    const taken = await take();
    expect(taken).toMatchObject({ status: 201, body: { number: 1, state: 'DRAFT' } });
    expect((await take()).status).toBe(412);
    const { rows } = await api.database.owner.query(`select origin, fit_id from rota_version where rota_id = $1`, [rotaId]);
    expect(rows).toEqual([{ origin: 'FIT', fit_id: fitId }]);
    expect((await manager.get(`${AT}/fits/${fitId}`)).body.takenIntoNumber).toBe(1);
  });

  it('has each shift led by one nurse in charge', async () => {
    const read = await manager.get(`${AT}/rotas/${rotaId}`);
    const led = read.body.assignments.filter((one: { duties: string[] }) => one.duties.includes('NIC'));
    expect(led).toHaveLength(48);
  });

  it('is not taken a second time', async () => {
    const { headers } = await manager.get(`${AT}/rotas/${rotaId}`);
    const again = await manager
      .post(`${AT}/rotas/${rotaId}/take-proposal`)
      .set('If-Match', headers['etag'] ?? '')
      .send({ fitId });
    expect(again).toMatchObject({ status: 409, body: { code: 'no-proposal' } });
  });

  it('is cancelled before a planner has it, and cannot be ended twice', async () => {
    const asked = await fit();
    const cancelled = await manager.post(`${AT}/fits/${asked.body.fitId}/cancel`).send();
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await manager.post(`${AT}/fits/${asked.body.fitId}/stop`).send()).toMatchObject({
      status: 409,
      body: { code: 'fit-has-ended' },
    });
    expect((await manager.get(`${AT}/rotas/${rotaId}/fits`)).body.items).toHaveLength(2);
  });

  it('names facts that contradict each other before anything is queued', async () => {
    const other = await aWard(api);
    const boss = await api.signedIn(other.manager);
    const made = await boss.post(`${AT}/rotas`).send({ unit: other.unit, from: '2027-01-18' });
    await api.put.row('leave', { worker_id: other.nurses[0], starts_on: '2027-01-18', ends_on: '2027-02-14', credited_minutes_per_day: 0 });
    const asked = await boss.post(`${AT}/rotas/${made.body.rotaId}/fits`).send({});
    expect(asked).toMatchObject({
      status: 202,
      body: { state: 'contradiction', contradictions: [{ kind: 'contract-out-of-reach', worker: 'Nurse 1' }] },
    });
    expect(asked.body.reason).toContain('Nurse 1 owes');
    expect((await api.database.owner.query(`select from outbox where payload ->> 'fitId' = $1`, [asked.body.fitId])).rowCount).toBe(0);
  });
});

describe('reading a rota', () => {
  it('shows cover, ratio wanted and had, gaps, hours against contract and the ledgers', async () => {
    const { body, status } = await manager.get(`${AT}/rotas/${rotaId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'DRAFT', number: 1, hardBreaches: 0, gaps: [] });
    expect(body.ratio).toBe('Ratio wanted 1 to 3 on 24 shifts; had on 24, at worst 1 to 3.');
    expect(body.cover.find((line: { lineId: string }) => line.lineId === 'ratio@2027-01-18:LD')).toMatchObject({
      wanted: 2,
      had: 2,
      missing: 0,
      ratio: { staff: 1, per: 3, people: 6, had: '1 to 3' },
    });
    expect(body.people.find((one: { name: string }) => one.name === 'Nurse 1')).toMatchObject({
      contractMinutes: 7_714,
      rosteredMinutes: 8_280,
    });
    const nights = body.ledgers.find((one: { kind: string; group: string }) => one.kind === 'nights' && one.group === 'registered');
    expect(nights.shares).toHaveLength(4);
    expect(nights.jain).toBeGreaterThan(0.9);
    expect(body.fillRates.every((rate: { percent: number | null }) => rate.percent === 100)).toBe(true);
    expect(body.careHours).toHaveLength(24);
  });

  it('tells at the next read of the same version what changed beside it: leave, and a competence that ends', async () => {
    const [nurse] = ward.nurses;
    const read = async () => {
      const { body } = await manager.get(`${AT}/rotas/${rotaId}`);
      return { number: body.number, gaps: body.gaps.length, rules: [...new Set(body.breaches.map((one: { rule: string }) => one.rule))] };
    };
    const sql = (text: string) => api.database.owner.query(text);
    const asItWas = { number: 1, gaps: 0, rules: [] };
    expect(await read()).toEqual(asItWas);
    const leave = await api.put.row('leave', {
      worker_id: nurse,
      starts_on: '2027-01-18',
      ends_on: '2027-01-31',
      credited_minutes_per_day: 450,
    });
    expect(await read()).toMatchObject({ number: 1, rules: expect.arrayContaining(['V1']) });
    await sql(`begin; set local session_replication_role = replica; delete from leave where id = '${leave}'; commit`);
    expect(await read()).toEqual(asItWas);
    // Somebody whose competence counts on each long day: nobody is, once the nurses' own have run out.
    await api.put.row('demand_template', {
      unit_id: ward.unit,
      code: 'led',
      name: 'Somebody who may lead',
      shift_code: 'LD',
      who: JSON.stringify([{ is: 'competent', competence: 'NIC' }]),
      staff_min: 1,
      rule_id: 'P1',
      valid_from: '2020-01-01',
    });
    expect(await read()).toEqual(asItWas);
    await sql(`update competence set valid_to = '2027-01-19' where code = 'NIC'`);
    expect((await read()).gaps).toBeGreaterThan(0);
    await sql(`update competence set valid_to = null where code = 'NIC'`);
    expect(await read()).toEqual(asItWas);
    await sql(`begin; set local session_replication_role = replica; delete from demand_template where code = 'led'; commit`);
  });

  it('is judged by the rules that somebody who makes it chose for it, while it is a draft', async () => {
    const { rows } = await api.database.owner.query(`select organisation_id as id from unit where id = $1`, [ward.unit]);
    const common = { organisation_id: rows[0]?.id, name: 'winter', effective_from: '2030-01-01' };
    const rules = (nightsMax: number) => JSON.stringify([{ id: 'P6', params: { nightsMax } }]);
    const winter = await api.put.row('rule_set', { ...common, unit_id: ward.unit, version_number: 1, rules: rules(1) });
    const elsewhere = await api.put.row('rule_set', {
      ...common,
      unit_id: await api.put.unit({ name: 'Rowan' }),
      version_number: 2,
      rules: rules(2),
    });
    const draft = (await manager.get(`${AT}/rotas?unit=${ward.unit}`)).body.items.at(0);
    const at = `${AT}/rotas/${draft.rotaId}`;
    const before = await manager.get(`${at}/rule-sets`);
    expect(before).toMatchObject({ status: 200, body: { judgedBy: { name: 'handrail-england', version: 1 }, chosen: null } });
    expect(before.body.items).toMatchObject([{ ruleSetId: winter, name: 'winter', version: 1, of: 'unit', from: '2030-01-01', to: null }]);
    const choose = (ruleSetId: string | null, etagRead?: string) => {
      const request = manager.put(`${at}/rule-set`).send({ ruleSetId });
      return etagRead === undefined ? request : request.set('If-Match', etagRead);
    };
    const read = before.headers['etag'] ?? '';
    expect((await choose(winter)).status).toBe(428);
    expect((await choose(elsewhere, read)).status).toBe(404);
    expect((await helper.put(`${at}/rule-set`).set('If-Match', read).send({ ruleSetId: winter })).status).toBe(403);
    const chosen = await choose(winter, read);
    expect(chosen.status).toBe(200);
    expect((await choose(null, read)).status).toBe(412);
    expect((await manager.get(`${at}/rule-sets`)).body).toMatchObject({ judgedBy: { name: 'winter', version: 1 }, chosen: winter });
    expect((await manager.get(`${at}/board`)).body.ruleSet).toEqual({ name: 'winter', version: 1 });
    expect((await choose(null, chosen.headers['etag'])).status).toBe(200);
    expect((await manager.get(`${at}/rule-sets`)).body).toMatchObject({ judgedBy: { name: 'handrail-england' }, chosen: null });
  });

  it('gives those who work there the published rota with their own figures only', async () => {
    await api.database.owner.query(
      `begin; set local session_replication_role = replica; update rota set state = 'PUBLISHED', published_version = 1 where id = '${rotaId}'; commit`,
    );
    const { body, status } = await helper.get(`${AT}/rotas/${rotaId}`);
    expect(status).toBe(200);
    expect(body.assignments).toHaveLength(96);
    expect(body.people.filter((one: { contractMinutes: number | null }) => one.contractMinutes !== null)).toMatchObject([
      { name: 'Helper 1' },
    ]);
    expect(body.breaches).toEqual([]);
    const shown = body.ledgers.flatMap((one: { shares: { workerId: string }[] }) => one.shares.map((share) => share.workerId));
    expect(new Set(shown)).toEqual(new Set([ward.support[0]]));
    const published = await manager.get(`${AT}/rotas/${rotaId}/rule-sets`);
    const late = manager.put(`${AT}/rotas/${rotaId}/rule-set`).set('If-Match', published.headers['etag'] ?? '');
    expect(await late.send({ ruleSetId: null })).toMatchObject({ status: 409, body: { code: 'rota-step-not-open' } });
  });

  it('answers 404 for a rota that does not exist and 400 for what is no id', async () => {
    expect((await manager.get(`${AT}/rotas/7f3c1c3e-0f5c-4d57-9f55-0d5a3a2f4a11`)).status).toBe(404);
    expect((await manager.get(`${AT}/rotas/yesterday`)).status).toBe(400);
    expect((await manager.get(`${AT}/rotas?unit=Nowhere`)).status).toBe(404);
  });
});
