import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-10-20T12:00:00Z' });
let home: SmallHome;
let mo: request.Agent;
let ade: request.Agent;

beforeAll(async () => {
  home = await aSmallHome(api, {
    names: ['mo', 'lee', 'ade', '=bea, "B"'],
    roles: { mo: 'rota_manager', lee: 'team_lead' },
    startsOn: '2026-10-19',
    endsOn: '2026-11-01',
  });
  [mo, ade] = [await home.as('mo'), await home.as('ade')];
  await api.put.row('leave', { worker_id: home.people['lee'], starts_on: '2026-10-28', ends_on: '2026-10-29' });
  await api.put.row('shift_request', { worker_id: home.people['lee'], on_date: '2026-10-22', kind: 'off', strength: 'STRONG' });
  const assign = (name: string, shiftId: string, more: object = {}) => ({
    change: 'assign',
    workerId: home.people[name],
    shiftId,
    ...more,
  });
  await api.put.row('ledger_opening', {
    worker_id: home.people['lee'],
    unit_id: home.unitId,
    kind: 'contract-minutes',
    as_of: '2026-10-18',
    counted: 1_800,
    share: 0,
  });
  await home.post('mo', 'edits', {
    changes: [assign('ade', '2026-10-24:N'), assign('=bea, "B"', '2026-10-24:D', { pinned: true }), assign('lee', '2026-10-22:D')],
  });
});

const get = (who: request.Agent, path: string) => who.get(`${at}/rotas/${home.rotaId}/${path}`).buffer(true);
const rowsOf = (text: string) => {
  const [head = '', ...lines] = text.trimEnd().split('\r\n');
  return lines.map((line) =>
    Object.fromEntries(head.split(',').map((name, i) => [name, line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.[i]?.replace(/,$/, '')])),
  );
};

describe('a rota to take away', () => {
  it('S12: the table of shifts tells the long night as 13.5 h of presence, and its times with their offsets', async () => {
    const answer = await get(mo, 'assignments.csv');
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    const night = rowsOf(answer.text).find((row) => row['shift'] === 'N');
    expect(night).toMatchObject({
      worker: 'ade',
      starts: '2026-10-24 19:30+01:00',
      ends: '2026-10-25 08:00+00:00',
      starts_utc: '2026-10-24T18:30:00.000Z',
      presence_hours: '13.5',
      paid_hours: '12.5',
      night: 'true',
    });
  });

  it('keeps a name from being run as a formula, and from breaking its row', async () => {
    const { text } = await get(mo, 'assignments.csv');
    expect(text).toContain(`"'=bea, ""B"""`);
  });

  it('tells hours against the contract, and the ledger with Jain’s index', async () => {
    const hours = rowsOf((await get(mo, 'hours.csv')).text);
    expect(hours.find((row) => row['worker'] === 'ade')).toMatchObject({
      contract_hours: '23',
      carried_over_hours: '0',
      rostered_hours: '12.5',
      unused_hours: '10.5',
      nights: '1',
    });
    // Worked 30 h too many before, 23 h of contract: none of it is lost.
    const lee = hours.find((row) => row['worker'] === 'lee');
    expect(lee).toMatchObject({ carried_over_hours: '-30', credited_hours: '0', rostered_hours: '11.5', unused_hours: '-18.5' });
    const ledger = rowsOf((await get(mo, 'ledger.csv')).text).filter((row) => row['kind'] === 'nights');
    // One night among four equal people: Jain's index is 1/4.
    expect(ledger.map((row) => `${row['worker']} ${row['count']} ${row['deviation']} ${row['group_jain']}`)).toContain('ade 1 0.75 0.25');
  });

  it('is JSON with the checker’s word', async () => {
    const rota = JSON.parse((await get(mo, 'export.json')).text);
    expect(rota).toMatchObject({ state: 'DRAFT', version: 1, period: { from: '2026-10-19', to: '2026-11-01' } });
    expect(rota.assignments).toHaveLength(3);
    expect(rota.judgement.gaps.length).toBeGreaterThan(20);
  });

  it('is a picture with marks for pins, absences and requests, and the same in words beside it', async () => {
    const svg = await get(mo, 'picture.svg');
    const text = Buffer.from(svg.body).toString('utf8');
    expect(text).toMatch(/^<svg /);
    expect(text).toContain('Larch House, 19 Oct to 1 Nov 2026');
    expect(text).toContain('>✗<');
    expect(text).toMatch(/<circle /);
    const words = await get(mo, 'picture.txt');
    expect(words.text).toContain('lee: Thu 22 Oct D, Wed 28 Oct A, Thu 29 Oct A');
    expect(words.text).toContain('People missing:');
    const png = await get(mo, 'picture.png');
    expect(Buffer.from(png.body).subarray(1, 4).toString()).toBe('PNG');
  });

  it('is a board: who is away, what was asked, totals, and why the night of the clock change is long', async () => {
    const { body } = await mo.get(`${at}/rotas/${home.rotaId}/board`);
    const lee = body.people.find(({ name }: { name: string }) => name === 'lee');
    expect(lee).toMatchObject({ nights: 0, weekends: 0, rosteredMinutes: 690 });
    // 30 h too many before and 23 h of contract: nothing to work, and 7 h over before this shift.
    expect({ target: lee.targetMinutes, balance: lee.balanceMinutes }).toEqual({ target: 0, balance: 1_110 });
    expect(lee.marks).toEqual([
      { date: '2026-10-22', away: false, request: { wants: 'off', strength: 'strong', kept: false }, breaches: [] },
      { date: '2026-10-28', away: true, request: null, breaches: [] },
      { date: '2026-10-29', away: true, request: null, breaches: [] },
    ]);
    expect(body.people.find(({ name }: { name: string }) => name === 'ade')).toMatchObject({ nights: 1, weekends: 1 });
    const long = body.shifts.filter(({ clockChangeMinutes }: { clockChangeMinutes: number }) => clockChangeMinutes !== 0);
    expect(long).toMatchObject([{ shiftId: '2026-10-24:N', clockChangeMinutes: 60, paidMinutes: 750 }]);
    expect(body).toMatchObject({ today: '2026-10-20', whole: true });
  });

  it('is shown to those who work on it once it is published, without anybody else’s absences, requests or hours', async () => {
    expect((await get(ade, 'picture.txt')).status).toBe(404);
    expect((await get(ade, 'assignments.csv')).status).toBe(403);
    await api.database.owner.query(
      `set session_replication_role = replica; update rota set state = 'PUBLISHED', published_version = 1 where id = '${home.rotaId}'; set session_replication_role = origin`,
    );
    const words = await get(ade, 'picture.txt');
    expect(words.text).toContain('lee: Thu 22 Oct D\n');
    expect(Buffer.from((await get(ade, 'picture.svg')).body).toString('utf8')).not.toContain('>✗<');
    const board = (await ade.get(`${at}/rotas/${home.rotaId}/board`)).body;
    expect(board.people.find(({ name }: { name: string }) => name === 'lee')).toMatchObject({
      rosteredMinutes: null,
      nights: null,
      competences: [],
      marks: [],
    });
    expect(board.people.find(({ name }: { name: string }) => name === 'ade').nights).toBe(1);
    const stranger = await api.signedIn(await api.put.worker({ home_unit_id: await api.put.unit() }));
    expect((await get(stranger, 'picture.png')).status).toBe(403);
  });
});
