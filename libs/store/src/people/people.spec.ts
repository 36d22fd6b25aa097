import { arrange, useDatabase } from '@handrail/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../transaction/scope.js';
import { peopleOnShift } from './on-shift.js';
import { relationTo } from './relation.js';
import { appointedAt, rolesAt } from './roles.js';
import { listUnits, unitCalled } from './units.js';
import { workersOfUnit } from './workers.js';

const database = useDatabase();
const evening = new Date('2026-11-24T19:45:00Z');
const clock: Scope = { kind: 'service', service: 'clock', traceId: 't' };
const as = (workerId: string): Scope => ({ kind: 'worker', workerId, traceId: 't' });
const on = { alder: '', south: '', day: '', night: '', nic: '', lead: '', person: '', client: '' };

beforeAll(async () => {
  const put = arrange(database.owner);
  on.alder = await put.unit({ code: 'ALDER', name: 'Alder' });
  on.south = await put.unit({ code: 'SOUTH', name: 'South team', access_by: 'caseload', kind: 'COMMUNITY' });
  on.day = await put.worker({ home_unit_id: on.alder, display_name: 'Bea' });
  on.night = await put.worker({ home_unit_id: on.south, display_name: 'Ada', employment: 'BANK' });
  on.nic = await put.worker({ home_unit_id: on.alder, display_name: 'Cal', grade: 'RN' });
  on.lead = await put.worker({ home_unit_id: on.south, grade: 'RN' });
  on.person = await put.serviceUser(on.alder, { local_ref: 'AL-07' });
  on.client = await put.serviceUser(on.south, { local_ref: 'SO-01' });
  await put.allocation(on.night, on.client);
  await put.shift(on.day, on.alder, '2026-11-24T07:30Z', '2026-11-24T20:00Z');
  await put.shift(on.night, on.alder, '2026-11-24T19:30Z', '2026-11-25T08:00Z');
  await put.shift(on.nic, on.alder, '2026-11-24T19:30Z', '2026-11-25T08:00Z', { duties: ['NIC'] });
  await put.shift(on.lead, on.alder, '2026-11-24T19:30Z', '2026-11-25T08:00Z', { state: 'DRAFT' });
  await put.role(on.lead, 'deputy', on.alder);
  await put.role(on.nic, 'deputy');
  await put.row('role_appointment', {
    worker_id: on.day,
    role: 'team_lead',
    unit_id: on.alder,
    valid_from: '2026-01-01Z',
    valid_to: '2026-11-24T19:45Z',
  });
  await put.row('competence', { worker_id: on.day, code: 'PMVA', valid_from: '2025-01-01', valid_to: '2026-02-10' });
  await put.row('worker_site', { worker_id: on.lead, unit_id: on.alder });
});

describe('people', () => {
  it('on shift are those of the published rota, both shifts while they overlap, nurse in charge first', async () => {
    const names = (at: Date): Promise<string[]> =>
      database.store.run(clock, at, async (tx) => (await peopleOnShift(tx, on.alder, at)).map((p) => p.displayName));
    expect(await names(evening)).toEqual(['Cal', 'Ada', 'Bea']);
    expect(await names(new Date('2026-11-24T20:00:00Z'))).toEqual(['Cal', 'Ada']);
    expect(await names(new Date('2026-11-24T07:29:00Z'))).toEqual([]);
  });

  it('of a unit come with their competences, expired ones too, and from other sites', async () => {
    const found = await database.store.run(clock, evening, (tx) => workersOfUnit(tx, on.alder, '2026-11-24'));
    expect(found.map((w) => w.id).toSorted()).toEqual([on.day, on.nic, on.lead].toSorted());
    expect(found.find((w) => w.id === on.day)?.competences).toEqual([
      { code: 'PMVA', unitId: null, validFrom: '2025-01-01', validTo: '2026-02-10' },
    ]);
  });

  it('are at an instant what their grade, their shift and their appointments make them', async () => {
    const roles = (id: string, at = evening): Promise<unknown> => database.store.run(clock, at, (tx) => rolesAt(tx, id, at));
    expect(await roles(on.nic)).toEqual([
      { role: 'deputy', units: 'all' },
      { role: 'nic', units: [on.alder] },
      { role: 'rn', units: [on.alder] },
    ]);
    expect(await roles(on.night)).toEqual([{ role: 'l3', units: [on.alder, on.south].toSorted() }]);
    expect(await roles(on.day)).toEqual([{ role: 'l3', units: [on.alder] }]);
    expect(await roles(on.day, new Date('2026-11-24T19:44:00Z'))).toContainEqual({ role: 'team_lead', units: [on.alder] });
  });

  it('appointed for the unit itself come before those appointed for all', async () => {
    expect(await database.store.run(clock, evening, (tx) => appointedAt(tx, 'deputy', on.alder, evening))).toEqual([on.lead, on.nic]);
    expect(await database.store.run(clock, evening, (tx) => appointedAt(tx, 'deputy', on.south, evening))).toEqual([on.nic]);
  });

  it('find a unit by code or name in any case', async () => {
    await database.store.run(clock, evening, async (tx) => {
      expect((await unitCalled(tx, 'south TEAM'))?.id).toBe(on.south);
      expect(await unitCalled(tx, 'birch')).toBeNull();
      expect((await listUnits(tx)).map((u) => u.name)).toEqual(['Alder', 'South team']);
    });
  });
});

describe('the relation to a person', () => {
  it('says what it rests on', async () => {
    await database.store.run(as(on.night), evening, async (tx) => {
      expect(await relationTo(tx, { localRef: ' al-07' })).toMatchObject({
        serviceUserId: on.person,
        unitId: on.alder,
        onShift: true,
        onCaseload: false,
        brokenGlassUntil: null,
      });
      expect(await relationTo(tx, { id: on.client })).toMatchObject({ onShift: false, onCaseload: true, onCase: false });
    });
  });

  it('in a community team does not rest on being on shift', async () => {
    await arrange(database.owner).shift(on.night, on.south, '2026-11-30T09:00Z', '2026-11-30T17:00Z');
    await database.store.run(as(on.night), new Date('2026-11-30T12:00:00Z'), async (tx) => {
      expect(await relationTo(tx, { id: on.client })).toMatchObject({ onShift: false, onCaseload: true });
    });
  });

  it('S7: is the same nothing for a person out of reach and for one who does not exist', async () => {
    const stranger = await arrange(database.owner).worker();
    await database.store.run(as(stranger), evening, async (tx) => {
      expect(await relationTo(tx, { localRef: 'AL-07' })).toBeNull();
      expect(await relationTo(tx, { localRef: 'AL-99' })).toBeNull();
    });
  });
});
