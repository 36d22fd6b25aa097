import { randomUUID } from 'node:crypto';
import { arrange, useDatabase } from '@handrail/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from './scope.js';
import { db } from './transaction.js';

const database = useDatabase();
const worker = (workerId: string): Scope => ({ kind: 'worker', workerId, traceId: 't1' });
const noon = new Date('2026-11-24T12:00:00Z');

describe('who can read a service user', () => {
  const ids = {
    ward: '',
    team: '',
    onWard: '',
    inTeam: '',
    onShift: '',
    keyWorker: '',
    teamLead: '',
    rotaManager: '',
    teamOnShift: '',
    stranger: '',
  };
  const seen = (workerId: string, at = noon): Promise<string[]> =>
    database.store.run(worker(workerId), at, async (tx) => (await db(tx).serviceUser.findMany()).map((s) => s.id));

  beforeAll(async () => {
    const put = arrange(database.owner);
    ids.ward = await put.unit();
    ids.team = await put.unit({ access_by: 'caseload', kind: 'COMMUNITY' });
    ids.onWard = await put.serviceUser(ids.ward);
    ids.inTeam = await put.serviceUser(ids.team);
    for (const name of ['onShift', 'keyWorker', 'teamLead', 'rotaManager', 'teamOnShift', 'stranger'] as const)
      ids[name] = await put.worker();
    await put.shift(ids.onShift, ids.ward, '2026-11-24T07:30Z', '2026-11-24T20:00Z');
    await put.shift(ids.teamOnShift, ids.team, '2026-11-24T07:30Z', '2026-11-24T20:00Z');
    await put.allocation(ids.keyWorker, ids.inTeam);
    await put.role(ids.teamLead, 'team_lead', ids.ward);
    await put.role(ids.rotaManager, 'rota_manager', ids.ward);
  });

  it('on a ward is whoever is on shift, from two hours before it until two hours after', async () => {
    expect(await seen(ids.onShift)).toEqual([ids.onWard]);
    expect(await seen(ids.onShift, new Date('2026-11-24T05:30:00Z'))).toEqual([ids.onWard]);
    expect(await seen(ids.onShift, new Date('2026-11-24T05:29:00Z'))).toEqual([]);
    expect(await seen(ids.onShift, new Date('2026-11-24T22:01:00Z'))).toEqual([]);
  });

  it('in a community team is the caseload only: being on shift opens nothing', async () => {
    expect(await seen(ids.teamOnShift)).toEqual([]);
    expect(await seen(ids.keyWorker)).toEqual([ids.inTeam]);
  });

  it('is the team lead, and never the rota manager or a stranger', async () => {
    expect(await seen(ids.teamLead)).toEqual([ids.onWard]);
    expect(await seen(ids.rotaManager)).toEqual([]);
    expect(await seen(ids.stranger)).toEqual([]);
    expect(await seen(randomUUID())).toEqual([]);
  });

  it('stops with the access of temporary staff', async () => {
    await database.owner.query('update worker set access_expires_at = $2 where id = $1', [ids.onShift, '2026-11-24T11:59Z']);
    expect(await seen(ids.onShift)).toEqual([]);
    await database.owner.query('update worker set access_expires_at = null where id = $1', [ids.onShift]);
  });

  it('is whoever broke the glass, for as long as was granted', async () => {
    const { rows } = await database.owner.query<{ local_ref: string }>('select local_ref from service_user where id = $1', [ids.onWard]);
    const ask = (ref: string): Promise<unknown> =>
      database.store.run(worker(ids.stranger), noon, (tx) => {
        const id = randomUUID();
        const reason = tx.seal('break_glass.reason_sealed', id, 'found in the garden, needs help');
        return db(tx).$queryRaw`select handrail.break_glass(${id}::uuid, ${ref}, 'EMERGENCY', ${reason}, 60)`;
      });
    const known = await ask(rows[0]?.local_ref ?? '');
    const unknown = await ask('AL-999');
    expect(Object.keys((known as object[])[0] ?? {})).toEqual(['break_glass']);
    expect(Object.keys((unknown as object[])[0] ?? {})).toEqual(['break_glass']);
    expect(await seen(ids.stranger, new Date('2026-11-24T12:59:00Z'))).toEqual([ids.onWard]);
    expect(await seen(ids.stranger, new Date('2026-11-24T13:01:00Z'))).toEqual([]);
  });

  it('cannot change or move away a person outside the relationship', async () => {
    const changed = await database.store.run(worker(ids.rotaManager), noon, (tx) => db(tx).serviceUser.updateMany({ data: { room: '9' } }));
    expect(changed.count).toBe(0);
    await expect(
      database.store.run(worker(ids.rotaManager), noon, (tx) =>
        // Written in the asker's own name, so that nothing but the relationship is missing.
        db(tx).carePlan.create({ data: { serviceUserId: ids.onWard, versionNumber: 1, writtenBy: ids.rotaManager } }),
      ),
    ).rejects.toMatchObject({ code: 'store-refused', reason: 'outside-scope' });
  });
});

describe('a transaction', () => {
  it('stores nothing of what it did, audited or asked for when it fails', async () => {
    const put = arrange(database.owner);
    const unit = await put.unit();
    const lead = await put.worker();
    await put.role(lead, 'team_lead', unit);
    await expect(
      database.store.run(worker(lead), noon, async (tx) => {
        await db(tx).unit.update({ where: { id: unit }, data: { name: 'Birch' } });
        tx.audit({ chain: `unit:${unit}`, action: 'unit.renamed', subjectType: 'unit', subjectId: unit });
        tx.enqueue({ topic: 'test', payload: { unit } });
        throw new Error('on second thoughts');
      }),
    ).rejects.toThrow('on second thoughts');
    const { rows } = await database.owner.query(
      'select name, (select count(*)::int from audit_event) as events, (select count(*)::int from outbox) as jobs from unit where id = $1',
      [unit],
    );
    expect(rows).toEqual([{ name: 'Alder', events: 0, jobs: 0 }]);
  });
});
