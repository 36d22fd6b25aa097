import { beforeAll, describe, expect, it } from 'vitest';
import { alderTonight, at, type AlderTonight } from './alder-tonight.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T16:10:00Z' });

const report = async (ward: AlderTonight, who: string, absent: string, more: object = {}) =>
  (await ward.as(who)).post(`${at}/rotas/${ward.rotaId}/absences`).send({ workerId: ward.people[absent], shifts: [ward.night], ...more });
const fillers = async (ward: AlderTonight, who = 'mo') =>
  (await (await ward.as(who)).get(`${at}/rotas/${ward.rotaId}/shifts/${ward.night}/fillers`)).body;
const offer = async (ward: AlderTonight, names: string[], who = 'mo') =>
  (await ward.as(who))
    .post(`${at}/rotas/${ward.rotaId}/shifts/${ward.night}/offers`)
    .send({ workerIds: names.map((name) => ward.people[name]) });
const offered = async (ward: AlderTonight, name: string) => (await (await ward.as(name)).get(`${at}/me/offers`)).body.items;
const answer = async (ward: AlderTonight, name: string, how: 'accept' | 'decline') => {
  const [one] = await offered(ward, name);
  return (await ward.as(name)).post(`${at}/offers/${one.offerId}/${how}`).send({});
};
const confirm = async (ward: AlderTonight, callId: string, version: number, who = 'mo') =>
  (await ward.as(who)).post(`${at}/shift-calls/${callId}/confirm`).set('if-match', `"${version}"`).send({});
const pairs = (body: { choices: { people: { name: string }[]; askingPrice: number }[] }) =>
  body.choices.map(({ people, askingPrice }) => [
    people
      .map(({ name }) => name)
      .toSorted()
      .join('+'),
    askingPrice,
  ]);

/** The evening as far as 16:40: SW2 is off, AL-07 within eyesight. */
async function theEvening(): Promise<AlderTonight> {
  const ward = await alderTonight(api);
  expect((await report(ward, 'mo', 'sw2')).status).toBe(201);
  await ward.withinEyesight();
  return ward;
}

describe('S1 the night before: sickness and an enhanced observation', () => {
  let ward: AlderTonight;
  beforeAll(async () => {
    ward = await alderTonight(api);
  });

  it('takes SW2 off as a change after publication, and shows the gap', async () => {
    const reported = await report(ward, 'mo', 'sw2', { note: 'vomiting since noon' });
    expect(reported.body).toMatchObject({ offInNumber: 2, gaps: [{ shiftId: ward.night, lines: [{ rule: 'P2', wanted: 4, had: 3 }] }] });
    expect(await ward.tonight()).toEqual(['rn1', 'rn2', 'sw1', 'sw3', 'sw4']);
    const mo = await ward.as('mo');
    const versions = (await mo.get(`${at}/rotas/${ward.rotaId}/versions`)).body.items;
    expect(versions[0]).toMatchObject({ number: 2, origin: 'EVENT', reason: 'Absence at short notice', afterPublish: true });
  });

  it('needs two more once AL-07 is within eyesight, with the red flag', async () => {
    await ward.withinEyesight();
    const body = await fillers(ward);
    expect(body).toMatchObject({ needed: 2, closable: true, redFlags: [{ flag: 'observation-uncovered', wanted: 4, had: 3 }] });
    expect(body.lines.map((line: { words: string }) => line.words)).toEqual(expect.arrayContaining(['sw: 3 of 5', 'obs: 3 of 4']));
  });

  it('refuses C1, C6 and C7, each with its rule and number', async () => {
    const { refused } = await fillers(ward);
    const of = (name: string) => refused.find((one: { name: string }) => one.name === name);
    expect(of('c1')).toMatchObject({ rule: 'L2', figures: { found: -30, limit: 660 } });
    expect(of('c6')).toMatchObject({ rule: 'V1', words: 'c6 is on leave.' });
    expect(of('c7')).toMatchObject({ rule: 'L1', words: 'c7 would average 48.28 h a week, 48 h are allowed.' });
  });

  it('shows C4 with 11.5 h of rest and a projected average of 47.58 h', async () => {
    const c4 = (await fillers(ward)).fillers.find((one: { name: string }) => one.name === 'c4');
    expect(c4.restBeforeMinutes).toBe(690);
    expect(c4.words).toBe('c4: 11.5 h of rest before, would average 47.58 h a week, price of asking 10.');
  });

  it('ranks the pairs 25, 30, 35, 60, 65, 70', async () => {
    expect(pairs(await fillers(ward))).toEqual([
      ['c3+c4', 25],
      ['c2+c4', 30],
      ['c2+c3', 35],
      ['c4+c5', 60],
      ['c3+c5', 65],
      ['c2+c5', 70],
    ]);
  });

  it('changes the rota only when both have accepted and a manager confirms, and nobody else’s shifts', async () => {
    const before = await api.database.owner.query('select id from assignment where rota_id = $1 and to_version is null', [ward.rotaId]);
    const { body: call } = await offer(ward, ['c3', 'c4']);
    expect(call).toMatchObject({ state: 'waiting', askingPrice: 25 });
    expect((await answer(ward, 'c3', 'accept')).body.state).toBe('accepted');
    const early = await confirm(ward, call.callId, await ward.version());
    expect({ status: early.status, code: early.body.code }).toEqual({ status: 409, code: 'call-not-ready' });
    await answer(ward, 'c4', 'accept');
    expect(await ward.tonight()).toEqual(['rn1', 'rn2', 'sw1', 'sw3', 'sw4']);
    const confirmed = await confirm(ward, call.callId, await ward.version());
    expect(confirmed.body).toMatchObject({ number: 3, call: { state: 'confirmed' }, difference: { gapsOpened: [] } });
    expect(await ward.tonight()).toEqual(['c3', 'c4', 'rn1', 'rn2', 'sw1', 'sw3', 'sw4']);
    const { rows } = await api.database.owner.query<{ id: string; consent: string; added: boolean }>(
      'select id, consent, from_version = 3 as added from assignment where rota_id = $1 and to_version is null',
      [ward.rotaId],
    );
    expect(rows.filter(({ added }) => added).map(({ consent }) => consent)).toEqual(['GIVEN', 'GIVEN']);
    const kept = new Set(rows.map(({ id }) => id));
    expect(before.rows.every(({ id }: { id: string }) => kept.has(id))).toBe(true);
    expect(await fillers(ward)).toMatchObject({ needed: 0, choices: [], next: 'The shift has everybody it needs.' });
  });
});

describe('S1 when somebody says no', () => {
  it('proposes C2 and C3 after C4 declines, and does not ask C3 twice', async () => {
    const ward = await theEvening();
    await offer(ward, ['c3', 'c4']);
    await answer(ward, 'c3', 'accept');
    await answer(ward, 'c4', 'decline');
    const next = await fillers(ward);
    expect(pairs(next)[0]).toEqual(['c2+c3', 35]);
    expect(next).toMatchObject({ declined: [{ name: 'c4' }], call: { state: 'declined' } });
    const again = await offer(ward, ['c2', 'c4']);
    expect(again.body.code).toBe('cannot-be-offered');
    const { body: call } = await offer(ward, ['c2', 'c3']);
    expect(call.offers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'c3', state: 'accepted' }),
        expect.objectContaining({ name: 'c2', state: 'offered' }),
      ]),
    );
    await answer(ward, 'c2', 'accept');
    expect((await confirm(ward, call.callId, await ward.version())).status).toBe(201);
    expect(await ward.tonight()).toEqual(['c2', 'c3', 'rn1', 'rn2', 'sw1', 'sw3', 'sw4']);
  });

  it('shows the gap, raises the red flag and tells the team lead when nobody is left, and changes nothing', async () => {
    const ward = await theEvening();
    for (const [pair, no] of [
      [['c3', 'c4'], 'c4'],
      [['c2', 'c3'], 'c3'],
      [['c2', 'c5'], 'c2'],
    ] as const) {
      await offer(ward, [...pair]);
      await answer(ward, no, 'decline');
    }
    const before = await ward.version();
    const body = await fillers(ward);
    expect(body).toMatchObject({ closable: false, needed: 2, choices: [{ people: [{ name: 'c5' }] }] });
    expect(body.escalatedAt).not.toBeNull();
    expect(body.relaxations.length).toBeGreaterThan(0);
    const { rows } = await api.database.owner.query('select red_flag, mitigation from staffing_risk where unit_id = $1', [ward.unitId]);
    expect(rows).toEqual([{ red_flag: 'observation-uncovered', mitigation: '2 wanted, 1 could be asked, 3 said no.' }]);
    const news = await api.database.owner.query(
      "select worker_id from notification where unit_id = $1 and kind = 'shift-cannot-be-filled'",
      [ward.unitId],
    );
    expect(news.rows.map(({ worker_id }: { worker_id: string }) => ward.nameOf(worker_id))).toEqual(['lee']);
    expect(await ward.version()).toBe(before);
    expect(await ward.tonight()).toEqual(['rn1', 'rn2', 'sw1', 'sw3', 'sw4']);
  });
});

describe('short notice keeps to who may do what', () => {
  it('lets one of two managers confirm, and sends the other back to read', async () => {
    const ward = await theEvening();
    const { body: call } = await offer(ward, ['c3', 'c4']);
    const twice = await offer(ward, ['c2', 'c3'], 'max');
    expect({ status: twice.status, code: twice.body.code }).toEqual({ status: 409, code: 'call-open' });
    await answer(ward, 'c3', 'accept');
    await answer(ward, 'c4', 'accept');
    const read = await ward.version();
    const both = await Promise.all([confirm(ward, call.callId, read), confirm(ward, call.callId, read, 'max')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
  });

  it('keeps why somebody is away for them and their team lead', async () => {
    const ward = await alderTonight(api);
    await report(ward, 'mo', 'sw2', { note: 'vomiting since noon' });
    const seen = async (who: string) => (await (await ward.as(who)).get(`${at}/rotas/${ward.rotaId}/absences`)).body.items?.[0];
    expect(await seen('lee')).toMatchObject({ kind: 'sick', note: 'vomiting since noon' });
    expect(await seen('mo')).toMatchObject({ kind: null, note: null });
    expect(await seen('c1')).toBeUndefined();
    const said = JSON.stringify([await fillers(ward), (await (await ward.as('mo')).get(`${at}/rotas/${ward.rotaId}/versions`)).body]);
    expect(said).not.toMatch(/sick|vomit/);
    expect(api.logged()).not.toContain('vomiting');
  });

  it('hears the nurse in charge and the person themselves, but changes nothing until a manager does', async () => {
    const ward = await alderTonight(api);
    api.clock.set('2026-11-24T19:00:00Z');
    const told = await report(ward, 'rn1', 'sw2');
    expect(told.body).toMatchObject({ offInNumber: null, gaps: [] });
    expect(await ward.tonight()).toContain('sw2');
    const other = await report(ward, 'sw4', 'sw3');
    expect(other.status).toBe(403);
    expect((await report(ward, 'sw3', 'sw3')).status).toBe(201);
    const mo = await ward.as('mo');
    const off = () => mo.post(`${at}/absences/${told.body.absenceId}/take-off`);
    expect((await off().set('if-match', '"0"').send({})).status).toBe(412);
    expect(
      (
        await off()
          .set('if-match', `"${await ward.version()}"`)
          .send({})
      ).body.offInNumber,
    ).toBe(2);
    expect(await ward.tonight()).not.toContain('sw2');
    api.clock.set('2026-11-24T16:10:00Z');
  });

  it('does not let anybody but the person asked answer, or a worker see the others', async () => {
    const ward = await theEvening();
    const { body: call } = await offer(ward, ['c3', 'c4']);
    const [ofC3] = await offered(ward, 'c3');
    const meddling = await (await ward.as('c4')).post(`${at}/offers/${ofC3.offerId}/accept`).send({});
    expect(meddling.status).toBe(404);
    expect((await (await ward.as('c4')).get(`${at}/shift-calls/${call.callId}`)).status).toBe(403);
    expect((await (await ward.as('c4')).get(`${at}/rotas/${ward.rotaId}/shifts/${ward.night}/fillers`)).status).toBe(403);
    // By name and id: two letters alone turn up in any id.
    expect(ofC3.words).not.toContain('c4');
    expect(JSON.stringify(ofC3)).not.toContain(ward.people['c4']);
  });

  it('is withdrawn only as it was read: who has answered since must be seen first', async () => {
    const ward = await theEvening();
    const { body: call, headers } = await offer(ward, ['c3', 'c4']);
    const mo = await ward.as('mo');
    const read = async () => String((await mo.get(`${at}/shift-calls/${call.callId}`)).headers['etag']);
    expect([await read(), `"${call.version}"`]).toEqual([headers['etag'], headers['etag']]);
    const withdraw = () => mo.post(`${at}/shift-calls/${call.callId}/withdraw`);
    expect((await withdraw().send({})).status).toBe(428);
    await answer(ward, 'c3', 'accept');
    const stale = await withdraw().set('if-match', `"${call.version}"`).send({});
    expect(stale.body).toMatchObject({ status: 412, code: 'stale-version' });
    const withdrawn = await withdraw()
      .set('if-match', await read())
      .send({});
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn' });
    expect(withdrawn.headers['etag']).toBe(await read());
    expect(
      (
        await withdraw()
          .set('if-match', await read())
          .send({})
      ).body.code,
    ).toBe('call-not-ready');
  });

  it('says what a change would do to people and rules, and saves nothing', async () => {
    const ward = await alderTonight(api);
    const before = await ward.version();
    const mo = await ward.as('mo');
    const changes = [{ change: 'unassign', workerId: ward.people['sw2'], shiftId: ward.night }];
    const { body } = await mo.post(`${at}/rotas/${ward.rotaId}/what-if`).send({ changes });
    expect(body.difference).toMatchObject({ gapsOpened: [{ people: 1 }], lines: ['sw2: no longer works Tuesday 24 November, Night'] });
    expect(await ward.version()).toBe(before);
  });
});
