import { loadRotaProblem } from '@handrail/store';
import { describe, expect, it } from 'vitest';
import { BeginRota } from '../src/rota-publishing/begin-rota.js';
import { aSmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });

describe('hours that a rota leaves over', () => {
  it('are carried into the first rota that is still open when its hours are verified, once', async () => {
    const home = await aSmallHome(api, {
      names: ['mo', 'max', 'lee', 'ade', 'bea'],
      roles: { mo: 'rota_manager', max: 'rota_manager', lee: 'team_lead' },
    });
    // Max worked 1,000 minutes too many before: what this rota asks of 690 does not use them up, and the rest is not lost.
    await api.put.row('ledger_opening', {
      worker_id: home.people['max'],
      unit_id: home.unitId,
      kind: 'contract-minutes',
      as_of: '2027-01-17',
      counted: 1_000,
      share: 0,
    });
    const rota = (startsOn: string, endsOn: string, state: string) =>
      api.put.row('rota', { unit_id: home.unitId, starts_on: startsOn, ends_on: endsOn, state });
    const carriedInto = async (rotaId: string) => {
      const scope = { kind: 'worker', workerId: home.people['mo'] ?? '', traceId: 't' } as const;
      const loaded = await api.database.store.run(scope, api.clock.now(), (tx) => loadRotaProblem(tx, rotaId));
      return Object.fromEntries(loaded?.problem.workers.map(({ name, carryOverMinutes }) => [name, carryOverMinutes]) ?? []);
    };
    const assign = (name: string, shiftId: string) => ({ change: 'assign', workerId: home.people[name], shiftId });
    await home.post('mo', 'edits', {
      changes: [assign('ade', '2027-01-18:D'), assign('ade', '2027-01-20:D'), assign('bea', '2027-01-18:N')],
    });
    for (const [who, step] of [
      ['mo', 'review'],
      ['lee', 'approve'],
      ['mo', 'publish'],
    ] as const)
      expect((await home.post(who, step)).status).toBe(200);
    const given = await rota('2027-01-25', '2027-01-31', 'PUBLISHED');
    const open = await rota('2027-02-01', '2027-02-07', 'DRAFT');
    const later = await rota('2027-02-08', '2027-02-14', 'DRAFT');
    api.clock.set('2027-01-18T00:01:00Z');
    await api.app.get(BeginRota).run(home.rotaId, 't');
    api.clock.set('2027-01-25T09:00:00Z');
    expect((await home.post('max', 'verify')).body).toMatchObject({ state: 'VERIFIED' });
    expect(await carriedInto(open)).toEqual({ ade: -690, bea: undefined, lee: 690, max: -310, mo: 690 });
    for (const other of [given, later])
      expect(Object.values(await carriedInto(other)).some((minutes) => minutes !== undefined)).toBe(false);
  });
});
