import { beforeAll, describe, expect, it } from 'vitest';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2027-01-18T12:00:00Z' });
let home: SmallHome;

/** Day staff follow the census, one for each four people; six live there. Rae is the nurse on shift. */
beforeAll(async () => {
  home = await aSmallHome(api, { names: ['mo', 'lee', 'ade', 'rae'], roles: { mo: 'rota_manager', lee: 'team_lead' } });
  await api.put.row('demand_template', {
    unit_id: home.unitId,
    code: 'ratio',
    name: 'Support workers by day',
    shift_code: 'D',
    who: { is: 'anyone' },
    staff_min: 1,
    ratio: { staff: 1, per: 4, of: 'occupied' },
    rule_id: 'P2',
    valid_from: '2026-01-01',
  });
  await api.put.row('census', { unit_id: home.unitId, counted_at: '2027-01-17T23:59Z', occupied: 6 });
  await api.database.owner.query(`update worker set grade = 'RN' where id = $1`, [home.people['rae']]);
  await api.put.shift(home.people['rae']!, home.unitId, '2027-01-18T07:30Z', '2027-01-18T20:00Z', { state: 'LIVE', duties: ['NIC'] });
});

const record = async (name: string, body: object) => (await home.as(name)).post(`${at}/units/${home.unitId}/census`).send(body);
const wantedByDay = async () => {
  const text = (await (await home.as('mo')).get(`${at}/rotas/${home.rotaId}/export.json`).buffer(true)).text;
  const { judgement } = JSON.parse(text) as { judgement: { gaps: { templateId: string; date: string; min: number }[] } };
  return judgement.gaps.find(({ templateId, date }) => templateId === 'ratio' && date === '2027-01-20')?.min;
};
const news = async (name: string, kind: string) =>
  Number(
    (await api.database.owner.query('select count(*) from notification where worker_id = $1 and kind = $2', [home.people[name], kind]))
      .rows[0].count,
  );

describe('a census', () => {
  it('that asks for the same staff is in force at once', async () => {
    const { body } = await record('rae', { countedAt: '2027-01-18T10:00:00Z', occupied: 7 });
    expect(body).toMatchObject({ state: 'IN_FORCE', changes: [] });
    expect(await news('mo', 'census-changes-demand')).toBe(0);
  });

  it('that asks for other staff changes nothing until a person accepts it', async () => {
    expect(await wantedByDay()).toBe(2);
    const { body, status } = await record('rae', { countedAt: '2027-01-18T11:00:00Z', occupied: 9 });
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'PROPOSED', changes: ['Support workers by day (D): 3 instead of 2 for 9 people'] });
    expect([await news('mo', 'census-changes-demand'), await news('lee', 'census-changes-demand')]).toEqual([1, 1]);
    expect(await wantedByDay()).toBe(2);
    const { body: counts } = await (await home.as('mo')).get(`${at}/units/${home.unitId}/census`);
    const { version } = counts.items.find(({ censusId }: { censusId: string }) => censusId === body.censusId);
    const place = `${at}/census/${body.censusId}/decision`;
    const decide = async (name: string, read = version) =>
      (await home.as(name)).post(place).set('if-match', `"${read}"`).send({ decision: 'approve' });
    expect((await decide('rae')).status).toBe(403);
    expect((await (await home.as('mo')).post(place).send({ decision: 'approve' })).status).toBe(428);
    // A file may have corrected the count after it was read.
    await api.database.owner.query(
      `begin; select set_config('handrail.service', 'import', true); update census set present = 8 where id = '${body.censusId}'; commit`,
    );
    expect((await decide('mo')).body).toMatchObject({ status: 412, currentVersion: version + 1 });
    const decided = await decide('mo', version + 1);
    expect(decided.body).toMatchObject({ state: 'IN_FORCE', occupied: 9, version: version + 2 });
    expect(decided.headers['etag']).toBe(`"${version + 2}"`);
    expect(await wantedByDay()).toBe(3);
    expect((await decide('lee')).status).toBe(412);
    expect((await decide('lee', version + 2)).body.code).toBe('demand-decided');
  });

  it('is recorded by those who answer for the unit on that shift, once for each time', async () => {
    expect((await record('ade', { occupied: 6 })).status).toBe(403);
    expect((await record('mo', { occupied: 6 })).status).toBe(403);
    expect((await record('rae', { countedAt: '2027-01-18T11:00:00Z', occupied: 9 })).status).toBe(409);
    expect((await record('rae', { occupied: -1 })).status).toBe(400);
  });
});

describe('a need beyond the templates', () => {
  const propose = async (name: string, more: object) => {
    const need = {
      name: 'Escort to the clinic',
      startsAt: '2027-01-20T10:00:00Z',
      endsAt: '2027-01-20T12:00:00Z',
      staffMin: 2,
      cause: 'escort',
      ...more,
    };
    return (await home.as(name)).post(`${at}/units/${home.unitId}/demand-items`).send(need);
  };
  const decide = async (name: string, item: { itemId: string; version: number }, which: string, body: object) =>
    (await home.as(name)).post(`${at}/demand-items/${item.itemId}/${which}`).set('if-match', `"${item.version}"`).send(body);

  it('waits in the inbox of whoever decides next, in the words that they may read', async () => {
    const waits = async (name: string) =>
      (await (await home.as(name)).get(`${at}/me/inbox`)).body.items.filter((one: { kind: string }) => one.kind.startsWith('demand'));
    const read = async (name: string, kind: string, id: string) => (await (await home.as(name)).get(`${at}/me/inbox/${kind}/${id}`)).body;
    const { body: item } = await propose('rae', { clinicalCause: true, cause: 'acuity', name: 'Extra post by the door' });
    expect([await waits('lee'), await waits('mo')]).toMatchObject([[{ kind: 'demand', id: item.itemId }], []]);
    expect(await read('lee', 'demand', item.itemId)).toMatchObject({
      kind: 'demand',
      unit: expect.any(String),
      title: expect.stringContaining('Extra post by the door: 2 more staff'),
      lines: expect.arrayContaining([expect.stringContaining('20 Jan 2027, 10:00 GMT')]),
      may: ['approve', 'reject'],
    });
    expect((await (await home.as('ade')).get(`${at}/me/inbox/demand/${item.itemId}`)).status).toBe(404);
    const approved = await decide('lee', item, 'clinical-decision', { decision: 'approve' });
    expect(await waits('mo')).toMatchObject([{ kind: 'demand-cost', id: item.itemId, title: expect.stringContaining('look at cost') }]);
    const forMo = await read('mo', 'demand-cost', item.itemId);
    expect(forMo).toMatchObject({ kind: 'demand-cost', title: expect.stringContaining('A clinical need: 2 more staff'), may: ['approve'] });
    expect(JSON.stringify(forMo)).not.toContain('by the door');
    await decide('mo', approved.body, 'cost-decision', { decision: 'approve' });
    expect([await waits('lee'), await waits('mo')]).toEqual([[], []]);
    await api.database.owner.query('delete from demand_item where id = $1', [item.itemId]);
  });

  it('with a clinical cause is decided by a nurse or the team lead; the rota manager then looks at cost, and reads no cause', async () => {
    const { body: item, status } = await propose('rae', { clinicalCause: true, cause: 'acuity' });
    expect(status).toBe(201);
    expect(item).toMatchObject({ state: 'PROPOSED', next: 'A registered nurse or the team lead decides.' });
    expect((await decide('mo', item, 'clinical-decision', { decision: 'approve' })).status).toBe(403);
    expect((await decide('mo', item, 'cost-decision', { decision: 'approve' })).body.code).toBe('demand-decided-elsewhere');
    const listed = (await (await home.as('mo')).get(`${at}/units/${home.unitId}/demand-items`)).body.items;
    expect(listed).toMatchObject([{ cause: 'clinical', name: 'clinical need', staffMin: 2 }]);
    const approved = await decide('lee', item, 'clinical-decision', { decision: 'approve' });
    expect(approved.body).toMatchObject({ state: 'APPROVED', accepted: false });
    expect((await decide('lee', item, 'clinical-decision', { decision: 'approve' })).status).toBe(412);
    const accepted = await decide('mo', approved.body, 'cost-decision', { decision: 'approve' });
    expect(accepted.body).toMatchObject({ state: 'APPROVED', accepted: true, cause: 'clinical' });
  });

  it('without one is decided by whoever runs the rota, with a reason when it is turned down', async () => {
    const { body: item } = await propose('rae', { clinicalCause: false });
    expect((await decide('lee', item, 'clinical-decision', { decision: 'approve' })).body.code).toBe('demand-decided-elsewhere');
    expect((await decide('mo', item, 'cost-decision', { decision: 'reject' })).status).toBe(400);
    const rejected = await decide('mo', item, 'cost-decision', { decision: 'reject', reason: 'The clinic moved to Friday.' });
    expect(rejected.body).toMatchObject({ state: 'REJECTED', reason: 'The clinic moved to Friday.' });
    expect(await news('rae', 'demand-rejected')).toBe(1);
    expect((await decide('mo', rejected.body, 'cost-decision', { decision: 'approve' })).body.code).toBe('demand-decided');
  });

  it('is proposed by seniors, nurses and those who run the unit, and ends after it begins', async () => {
    expect((await propose('ade', {})).status).toBe(403);
    expect((await propose('rae', { endsAt: '2027-01-20T09:00:00Z' })).status).toBe(400);
  });
});
