import type request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT } from './alder.js';
import { aWard, type Ward } from './rota-ward.js';
import { PASSWORD, useApi } from './use-api.js';

/** Every address of the API that is read, with its parameters filled in; what only streams is left out. */
async function readable(client: request.Agent, parameters: Readonly<Record<string, string>>): Promise<string[]> {
  const { body } = await client.get('/openapi.json');
  return Object.entries(body.paths as Record<string, { get?: { parameters?: { name: string; in: string; required?: boolean }[] } }>)
    .filter(([path, { get }]) => get !== undefined && !/events$|stream/.test(path))
    .map(([path, { get }]) => {
      const asked = get?.parameters?.filter((one) => one.in === 'query' && one.required && parameters[one.name] !== undefined) ?? [];
      const query = asked.map(({ name }) => `${name}=${encodeURIComponent(parameters[name] ?? '')}`).join('&');
      return `${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? NOBODY)}${query && `?${query}`}`;
    });
}
const NOBODY = '01890000-0000-7000-8000-00000000aaaa';

async function failures(client: request.Agent, addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    const { status, body } = await client.get(address);
    if (status >= 500) wrong.push(`${address}: ${status} ${String(body.detail)}`);
  }
  return wrong;
}

describe('an empty service: no unit, nobody but an administrator', () => {
  const api = useApi();
  let admin: request.Agent;
  beforeAll(async () => {
    const worker = await api.put.worker({ grade: 'OTHER' });
    for (const role of ['admin', 'ig_lead', 'safeguarding_lead']) await api.put.role(worker, role);
    admin = await api.signedIn(worker);
  });

  it('starts and is ready', async () => {
    expect((await api.anonymous.get('/health/ready')).status).toBe(200);
  });

  it('answers every listing, the empty ones with nothing in them', async () => {
    const addresses = await readable(admin, { kind: 'x' });
    expect(addresses.length).toBeGreaterThan(60);
    expect(await failures(admin, addresses)).toEqual([]);
    for (const address of ['units', 'me/inbox', 'flags', 'break-glass', 'me/shifts']) {
      const answer = await admin.get(`${AT}/${address}`);
      expect([address, answer.status, answer.body.items ?? []]).toEqual([address, 200, []]);
    }
  });
  it('exports files with their heads and no row', async () => {
    for (const kind of ['units', 'staff', 'past-shifts', 'rotas', 'ledger', 'leave', 'service-users']) {
      const { status, text } = await admin.get(`${AT}/exports/${kind}`);
      expect([kind, status, text.trim().split('\r\n').length]).toEqual([kind, 200, kind === 'staff' ? 2 : 1]);
    }
  });
});

describe('a unit without workers', () => {
  const api = useApi();
  let manager: request.Agent;
  let unit = '';
  let rotaId = '';
  beforeAll(async () => {
    unit = await api.put.unit({ code: 'EMPTY', name: 'Empty house', kind: 'RESIDENTIAL' });
    const shift = { unit_id: unit, code: 'D', name: 'Day', kind: 'LONG_DAY', start_minute: 450, end_minute: 1_200, break_minutes: 60 };
    await api.put.row('shift_template', { ...shift, valid_from: '2020-01-01' });
    const line = { unit_id: unit, code: 'staff', name: 'Staff', shift_code: 'D', who: '[]', staff_min: 2, rule_id: 'P2' };
    await api.put.row('demand_template', { ...line, valid_from: '2020-01-01' });
    const worker = await api.put.worker({ grade: 'OTHER' });
    for (const role of ['rota_manager', 'team_lead']) await api.put.role(worker, role, unit);
    manager = await api.signedIn(worker);
  });

  it('gets a rota whose every line is a named gap', async () => {
    const made = await manager.post(`${AT}/rotas`).send({ unit, from: '2027-01-18', days: 7 });
    expect(made.status).toBe(201);
    rotaId = made.body.rotaId;
    expect(made.body).toMatchObject({ people: [], assignments: [] });
    expect(made.body.gaps).toHaveLength(7);
  });

  it('may be fitted, and is told what cannot be', async () => {
    const asked = await manager.post(`${AT}/rotas/${rotaId}/fits`).send({});
    expect(asked).toMatchObject({ status: 202, body: { state: 'waiting' } });
  });

  it('is answered wherever it is looked at', async () => {
    const shiftId = '2027-01-18:D';
    const addresses = await readable(manager, {
      unit,
      unitId: unit,
      rotaId,
      shiftId,
      kind: 'rota',
      id: rotaId,
      line: 'staff@2027-01-18:D',
    });
    expect(await failures(manager, addresses)).toEqual([]);
    const seen = await manager.get(`${AT}/rotas/${rotaId}/shifts/${encodeURIComponent(shiftId)}/fillers`);
    expect(seen.body).toMatchObject({ needed: 2, fillers: [], refused: [], closable: false });
    for (const picture of ['picture.svg', 'picture.png', 'picture.txt', 'hours.csv', 'ledger.csv', 'export.json'])
      expect((await manager.get(`${AT}/rotas/${rotaId}/${picture}`)).status).toBe(200);
  });
});

describe('demand that nobody can meet', () => {
  const api = useApi();

  it('is shown as gaps with what is missing, and is no reason to refuse a rota or a fit', async () => {
    const ward = await aWard(api);
    const manager = await api.signedIn(ward.manager);
    const line = {
      unit_id: ward.unit,
      code: 'army',
      name: 'Everybody and more',
      shift_code: 'LD',
      who: '[]',
      staff_min: 50,
      rule_id: 'P2',
    };
    await api.put.row('demand_template', { ...line, valid_from: '2020-01-01' });
    const made = await manager.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-01-18', days: 7 });
    expect(made.body.gaps).toContainEqual(expect.stringMatching(/Everybody and more.* 50/));
    expect((await manager.post(`${AT}/rotas/${made.body.rotaId}/fits`).send({})).status).toBe(202);
    const why = await manager.get(`${AT}/rotas/${made.body.rotaId}/why-gap?line=${encodeURIComponent('army@2027-01-18:LD')}`);
    expect(why.status).toBeLessThan(500);
    const seen = await manager.get(`${AT}/rotas/${made.body.rotaId}/shifts/2027-01-18:LD/fillers`);
    expect(seen.body).toMatchObject({ needed: 50, closable: false });
  });
});

describe('a plan with no steps', () => {
  const api = useApi({ now: '2026-11-24T15:05:00Z' });

  it('that came from another system answers that it has nothing, with its version, and the crisis plan likewise', async () => {
    const ward = await alder(api, { 'AL-07': 'Peter Hale' });
    const ig = await api.put.worker({ grade: 'OTHER', staff_number: 'ig1' });
    await api.put.role(ig, 'ig_lead');
    const empty = {
      version: 3,
      state: 'ACTIVE',
      owner: 'ig1',
      agreement: { kind: 'agreed' },
      reviewedOn: '2026-11-03',
      reviewDue: '2026-12-01',
    };
    const file = JSON.stringify({ carePlans: [{ serviceUser: 'AL-07', versions: [empty] }] });
    const sent = await (
      await api.signedIn(ig)
    )
      .post(`${AT}/imports/care-plans?dryRun=false`)
      .set('content-type', 'application/json')
      .send(file);
    expect(sent.body).toMatchObject({ added: 1 });
    const asked = await ward.as.author.post(`${AT}/steps/ask`).send({ question: 'steps for AL-07 when he is pacing?' });
    expect(asked).toMatchObject({ status: 200, body: { kind: 'nothing' } });
    for (const page of ['care-plan', 'steps/today', 'crisis-plan'])
      expect((await ward.as.author.get(`${AT}/service-users/AL-07/${page}`)).status).toBe(200);
  });
});

describe('a worker who left', () => {
  const api = useApi({ now: '2026-11-24T12:00:00Z' });
  let ward: Ward;
  let manager: request.Agent;
  let gone = '';
  beforeAll(async () => {
    ward = await aWard(api);
    manager = await api.signedIn(ward.manager);
    gone = ward.support[0] ?? '';
    const shift = { shift_code: 'LD', kind: 'LONG_DAY', starts_at: '2026-11-02T07:30Z', ends_at: '2026-11-02T20:00Z', paid_minutes: 690 };
    await api.put.row('past_shift', { worker_id: gone, unit_id: ward.unit, ...shift });
  });
  const leaves = () => api.database.owner.query(`update worker set left_on = '2026-11-23' where id = $1`, [gone]);

  it('is refused at sign-in in the same words as a wrong password, and an open session ends', async () => {
    const { name } = await api.account(gone);
    const signIn = () => api.anonymous.post(`${AT}/sign-in`).send({ name, password: PASSWORD });
    const before = await signIn();
    expect(before.status).toBe(200);
    const cookie = String(before.headers['set-cookie']).split(';')[0] ?? '';
    const me = () => api.anonymous.get(`${AT}/me`).set('cookie', cookie);
    expect((await me()).status).toBe(200);
    await leaves();
    const wrong = await api.anonymous.post(`${AT}/sign-in`).send({ name: 'nobody-at-all', password: PASSWORD });
    expect((await signIn()).body).toMatchObject({ status: 401, code: wrong.body.code, detail: wrong.body.detail });
    expect((await me()).status).toBe(401);
  });

  it('is on no rota from then on, and cannot be put on one', async () => {
    await leaves();
    const made = await manager.post(`${AT}/rotas`).send({ unit: ward.unit, from: '2027-01-18', days: 7 });
    expect(made.body.people.map(({ workerId }: { workerId: string }) => workerId)).not.toContain(gone);
    const put = await manager
      .post(`${AT}/rotas/${made.body.rotaId}/edits`)
      .set('if-match', `"${made.body.version}"`)
      .send({ changes: [{ change: 'assign', workerId: gone, shiftId: '2027-01-18:LD' }] });
    expect([put.status, put.body.code]).toEqual([422, 'change-does-not-fit']);
  });

  it('keeps the history: past shifts stay, and are exported', async () => {
    await leaves();
    const { text } = await manager.get(`${AT}/exports/past-shifts`);
    expect(text).toContain('2026-11-02T07:30');
  });
});
