import type request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { AT } from './alder.js';
import { aWard, type Ward } from './rota-ward.js';
import { useApi } from './use-api.js';

const HEAD = 'worker,unit,shift,band,start,end,unpaidBreak,overtime,observation,breaksMissed,incidents,lateChange,duties\n';
const pastShift = (unit: string, start: string, end: string) => `w1,${unit},N,NIGHT,${start},${end},60,0,0,0,0,no,\n`;
const api = useApi({ now: '2026-11-24T12:00:00Z' });
let admin: request.Agent;
const sent = (rows: string) =>
  admin
    .post(`${AT}/imports/past-shifts?dryRun=false`)
    .set('content-type', 'text/csv')
    .send(HEAD + rows);
const exported = async () => (await admin.get(`${AT}/exports/past-shifts`)).text;

beforeAll(async () => {
  const worker = await api.put.worker({ grade: 'OTHER' });
  await api.put.role(worker, 'admin');
  admin = await api.signedIn(worker);
  const unit = await api.put.unit({ code: 'fen', timezone: 'Europe/London' });
  await api.put.unit({ code: 'bondi', timezone: 'Australia/Sydney' });
  await api.put.worker({ staff_number: 'w1', home_unit_id: unit });
});

describe('the hour that is skipped', () => {
  it('is refused in a file, with the row and what would be right', async () => {
    const { status, body } = await sent(pastShift('fen', '2026-03-29T01:30', '2026-03-29T09:00'));
    expect([status, body.code]).toEqual([422, 'file-refused']);
    expect(body.errors[0].message).toMatch(/^past-shifts\.csv row 2, column start: '2026-03-29T01:30' /);
  });

  it('is refused, like the one that comes twice, as the beginning of a rota’s shift; the weeks around it are as ever', async () => {
    const ward: Ward = await aWard(api);
    const manager = await api.signedIn(ward.manager);
    const early = {
      unit_id: ward.unit,
      code: 'V',
      name: 'Very early',
      kind: 'EARLY',
      start_minute: 90,
      end_minute: 540,
      break_minutes: 30,
    };
    await api.put.row('shift_template', { ...early, valid_from: '2020-01-01' });
    const rota = (from: string) => manager.post(`${AT}/rotas`).send({ unit: ward.unit, from, days: 7 });
    const refused = await rota('2027-03-22');
    expect(refused).toMatchObject({ status: 422, body: { code: 'wall-time-not-unique' } });
    expect(refused.body.detail).toContain('01:30 on 2027-03-28 is skipped or happens twice in Europe/London');
    const twice = await rota('2027-10-25');
    expect(twice.body).toMatchObject({ code: 'wall-time-not-unique', detail: expect.stringContaining('01:30 on 2027-10-31') });
    for (const from of ['2027-03-29', '2027-11-01']) expect((await rota(from)).status).toBe(201);
  });
});

describe('the hour that comes twice', () => {
  it('is two hours, told apart by their offset, in and out of a file', async () => {
    const first = pastShift('fen', '2026-10-24T19:30+01:00', '2026-10-25T01:30+01:00');
    const second = pastShift('fen', '2026-10-25T01:30+00:00', '2026-10-25T09:00+00:00');
    expect((await sent(first + second)).body).toMatchObject({ added: 2 });
    const text = await exported();
    expect(text).toContain('2026-10-25T01:30+01:00');
    expect(text).toContain('2026-10-25T01:30+00:00');
    expect((await sent(first + second)).body).toMatchObject({ added: 0, unchanged: 2 });
  });

  it('without an offset is asked back, not guessed', async () => {
    const { status, body } = await sent(pastShift('fen', '2026-10-25T01:30', '2026-10-25T09:00+00:00'));
    expect([status, body.code]).toEqual([422, 'file-refused']);
  });
});

describe('other time zones', () => {
  it('in a file are told what the unit’s own clock said, whichever offset was sent, and stored by that', async () => {
    const elsewhere = await sent(pastShift('bondi', '2026-11-02T01:15+05:45', '2026-11-02T13:45+05:45'));
    expect(elsewhere.body).toMatchObject({ status: 422, code: 'file-refused' });
    expect(elsewhere.body.errors[0].message).toContain('write 2026-11-02T06:30+11:00, or the offset that was meant');
    expect((await sent(pastShift('bondi', '2026-11-02T06:30+11:00', '2026-11-02T19:00+11:00'))).body).toMatchObject({ added: 1 });
    expect(await exported()).toContain('2026-11-02T06:30+11:00');
  });

  it('of a unit make its days: a day shift in Sydney begins on the evening before in UTC', async () => {
    const unit = await api.put.unit({ name: 'Manly', timezone: 'Australia/Sydney' });
    const shift = { unit_id: unit, code: 'D', name: 'Day', kind: 'LONG_DAY', start_minute: 450, end_minute: 1_200, break_minutes: 60 };
    await api.put.row('shift_template', { ...shift, valid_from: '2020-01-01' });
    const line = { unit_id: unit, code: 'staff', name: 'Staff', shift_code: 'D', who: '[]', staff_min: 1, rule_id: 'P2' };
    await api.put.row('demand_template', { ...line, valid_from: '2020-01-01' });
    const worker = await api.put.worker({ grade: 'OTHER' });
    await api.put.role(worker, 'rota_manager', unit);
    const { body } = await (await api.signedIn(worker)).post(`${AT}/rotas`).send({ unit, from: '2027-01-18', days: 7 });
    const monday = body.cover.find(({ date }: { date: string }) => date === '2027-01-18');
    expect(monday).toMatchObject({ startsAt: '2027-01-17T20:30:00.000Z', endsAt: '2027-01-18T09:00:00.000Z' });
  });

  it('in a body are taken with whatever offset, and answered in UTC', async () => {
    const worker = await api.put.worker({ grade: 'OTHER' });
    const request = { workerId: worker, role: 'ig_lead', unitId: null, validFrom: '2026-11-24T23:15:00+13:45' };
    const { status, body } = await admin.post(`${AT}/role-appointments`).send(request);
    expect([status, body.validFrom]).toEqual([201, '2026-11-24T09:30:00.000Z']);
    expect((await admin.post(`${AT}/role-appointments`).send({ ...request, validFrom: '2026-11-24T23:15:00' })).status).toBe(400);
  });
});
