import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

/** The second 01:20 of the night on which the clocks go back. */
const NOW = '2026-10-25T01:20:00.000Z';
const api = useApi({ now: NOW });
let home: SmallHome;
let ade: request.Agent;
let beforePublication: unknown;

/** Ade works the night on which the clocks go back, and the day after next; the rota is published. */
beforeAll(async () => {
  home = await aSmallHome(api, {
    names: ['mo', 'lee', 'ade', 'bea'],
    roles: { mo: 'rota_manager', lee: 'team_lead' },
    startsOn: '2026-10-19',
    endsOn: '2026-11-01',
  });
  ade = await home.as('ade');
  const assign = (name: string, shiftId: string, duties: string[] = []) => ({
    change: 'assign',
    workerId: home.people[name],
    shiftId,
    duties,
  });
  await api.put.row('competence', { worker_id: home.people['ade'], code: 'NIC', valid_from: '2026-01-01' });
  await home.post('mo', 'edits', {
    changes: [
      assign('ade', '2026-10-24:N', ['NIC']),
      assign('ade', '2026-10-26:N'),
      assign('bea', '2026-10-24:D'),
      assign('lee', '2026-10-22:D'),
      assign('mo', '2026-10-23:D'),
    ],
  });
  beforePublication = (await ade.get(`${at}/me/shifts`)).body;
  await home.post('mo', 'review');
  await home.post('lee', 'approve');
  await home.post('mo', 'publish');
});

const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '');

describe('a worker’s own shifts', () => {
  it('are none while the rota is a draft', () => {
    expect(beforePublication).toEqual({ items: [], current: null });
  });

  it('S12: the night on which the clocks go back is 13.5 h of presence, paid for what it lasts, and the rest after it is counted from when it ends', async () => {
    const { body } = await ade.get(`${at}/me/shifts`);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      shiftId: '2026-10-24:N',
      startsAt: '2026-10-24T18:30:00.000Z',
      endsAt: '2026-10-25T08:00:00.000Z',
      presenceMinutes: 13.5 * 60,
      paidMinutes: 12.5 * 60,
      duties: ['NIC'],
      timeZone: 'Europe/London',
    });
    expect(body.items[1]).toMatchObject({ shiftId: '2026-10-26:N', presenceMinutes: 12.5 * 60, restBeforeMinutes: 35.5 * 60 });
  });

  it('name the one being worked now, and who else is there', async () => {
    expect((await ade.get(`${at}/me/shifts`)).body.current).toMatchObject({ shiftId: '2026-10-24:N' });
    const now = await ade.get(`${at}/shifts/current`).query({ unit: home.unitId });
    expect(now.body).toMatchObject({ unit: 'Larch House', name: 'Night', people: [{ displayName: 'ade', duties: ['NIC'] }], gaps: [] });
    const stranger = await api.put.worker({ home_unit_id: await api.put.unit() });
    expect((await (await api.signedIn(stranger)).get(`${at}/shifts/current`).query({ unit: home.unitId })).status).toBe(403);
  });
});

describe('a calendar at a secret address', () => {
  it('S12: tells the same instants in UTC, holds nothing about anybody else, and ends at once when it is revoked', async () => {
    const made = await ade.post(`${at}/me/calendars`).send({ name: 'my phone' });
    expect(made.status).toBe(201);
    const path = new URL(made.body.url).pathname;
    const feed = await api.anonymous.get(path);
    expect(feed.headers['content-type']).toMatch(/^text\/calendar/);
    const text = unfolded(feed.text);
    expect(text).toContain('DTSTART:20261024T183000Z\r\nDTEND:20261025T080000Z');
    expect(text).toContain('12.5 h paid');
    expect(text).toContain('SUMMARY:Night\\, Larch House');
    expect(text).not.toMatch(/bea|Bea|TZID/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const [listed] = (await ade.get(`${at}/me/calendars`)).body;
    expect(listed).toMatchObject({ name: 'my phone', lastReadAt: NOW });
    const bea = await home.as('bea');
    expect((await bea.delete(`${at}/me/calendars/${listed.feedId}`)).status).toBe(404);
    expect((await ade.delete(`${at}/me/calendars/${listed.feedId}`)).status).toBe(204);
    expect((await api.anonymous.get(path)).status).toBe(404);
  });

  it('is kept as a hash, shown once even when asked twice, and never logged', async () => {
    const send = () => ade.post(`${at}/me/calendars`).set('idempotency-key', 'phone').send({});
    const first = await send();
    const secret = new URL(first.body.url).pathname.split('/').at(-1)!.replace('.ics', '');
    expect((await send()).body).toMatchObject({ feedId: first.body.feedId, url: null });
    await api.anonymous.get(`${at}/calendars/${secret}.ics`);
    const { rows } = await api.database.owner.query('select encode(token_hash, $1) as hash, name from calendar_feed', ['base64']);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(api.logged()).not.toContain(secret);
  });

  it('is empty for somebody who left', async () => {
    const cal = await api.put.worker({ home_unit_id: home.unitId });
    const made = await (await api.signedIn(cal)).post(`${at}/me/calendars`).send({});
    await api.database.owner.query(`update worker set left_on = '2026-10-01' where id = $1`, [cal]);
    expect((await api.anonymous.get(new URL(made.body.url).pathname)).status).toBe(404);
  });
});

describe('a worker’s own requests and figures', () => {
  it('are made, listed and withdrawn by the worker alone, and only while nobody decided them', async () => {
    const made = await ade.post(`${at}/me/requests`).send({ onDate: '2026-11-20', wants: 'off', strength: 'strong' });
    expect(made.body).toMatchObject({ onDate: '2026-11-20', wants: 'off', strength: 'strong', state: 'ASKED' });
    expect((await ade.post(`${at}/me/requests`).send({ onDate: '2026-11-20', wants: 'off' })).status).toBe(409);
    expect((await ade.post(`${at}/me/requests`).send({ onDate: '2026-10-01', wants: 'off' })).body.code).toBe('request-closed');
    const bea = await home.as('bea');
    const end = (who: request.Agent) => who.delete(`${at}/me/requests/${made.body.requestId}`).set('if-match', '"1"');
    expect((await end(bea)).status).toBe(404);
    expect((await end(ade)).status).toBe(204);
    expect((await ade.get(`${at}/me/requests`)).body.items).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect((await ade.post(`${at}/me/requests`).send({ onDate: '2026-11-20', wants: 'off' })).status).toBe(201);
  });

  it('S18: show one’s own share of nights, rank and how many share them, and nobody else’s', async () => {
    const { body } = await ade.get(`${at}/me/ledger`);
    const nights = body.items.find((one: { kind: string }) => one.kind === 'nights');
    expect(nights).toMatchObject({ count: 2, share: 0.5, deviation: 1.5, rank: 4, people: 4 });
    expect(nights.words).toBe('2 nights: 1.5 above your share; number 4 of 4 to be asked next.');
    for (const other of ['mo', 'lee', 'bea']) expect(JSON.stringify(body)).not.toContain(home.people[other]);
  });
});
