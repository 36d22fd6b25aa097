import { arrange, testMasterKeys, useDatabase } from '@handrail/testing';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Store } from '../transaction/store.js';
import { db } from '../transaction/transaction.js';
import { MasterKeyUnusable, parseMasterKeys } from './master-keys.js';
import { rotateMasterKey } from './sealer.js';

const database = useDatabase();
const now = new Date('2026-11-24T12:00:00Z');
const scope = { kind: 'service', service: 'import', traceId: 't' } as const;
const newKeys = parseMasterKeys(`new:${Buffer.alloc(32, 9).toString('base64')}\ntest:${Buffer.alloc(32, 7).toString('base64')}`);

describe('sealed columns', () => {
  it('open only unaltered, in the place and row they were sealed for', async () => {
    await database.store.run(scope, now, async (tx) => {
      const sealed = tx.seal('service_user.legal_name', 'r1', 'Ottoline Vask');
      expect(Buffer.from(sealed).includes('Ottoline')).toBe(false);
      expect(tx.open('service_user.legal_name', 'r1', sealed)).toBe('Ottoline Vask');
      expect(() => tx.open('service_user.legal_name', 'r2', sealed)).toThrow('altered or moved');
      expect(() => tx.open('service_user.preferred_name', 'r1', sealed)).toThrow('altered or moved');
      const altered = Uint8Array.from(sealed, (byte, i) => (i === sealed.length - 1 ? byte ^ 1 : byte));
      expect(() => tx.open('service_user.legal_name', 'r1', altered)).toThrow('altered or moved');
      expect(tx.seal('service_user.legal_name', 'r1', 'Ottoline Vask')).not.toEqual(sealed);
      await Promise.resolve();
    });
  });

  it('stay readable through a change of the master key, also to a process that was running', async () => {
    const put = arrange(database.owner);
    const id = await put.serviceUser(await put.unit());
    const write = (store: Store, name: string): Promise<unknown> =>
      store.run(scope, now, (tx) =>
        db(tx).serviceUser.updateMany({ where: { id }, data: { legalNameSealed: tx.seal('service_user.legal_name_sealed', id, name) } }),
      );
    const read = (store: Store): Promise<string | null> =>
      store.run(scope, now, async (tx) => {
        const row = await db(tx).serviceUser.findUniqueOrThrow({ where: { id } });
        return tx.openOptional('service_user.legal_name_sealed', id, row.legalNameSealed);
      });
    const running = await new Store({ url: database.urls.api, masterKeys: newKeys }).open();
    await write(database.store, 'Ottoline Vask');
    const pool = new pg.Pool({ connectionString: database.urls.api });
    expect(await rotateMasterKey(pool, newKeys, true)).toBe(1);
    expect(await rotateMasterKey(pool, newKeys, false)).toBe(0);
    await pool.end();
    expect(await read(database.store)).toBe('Ottoline Vask');
    const restarted = await new Store({ url: database.urls.api, masterKeys: newKeys }).open();
    expect(await read(restarted)).toBe('Ottoline Vask');
    await write(restarted, 'Ottoline Marr');
    expect(await read(running)).toBe('Ottoline Marr');
    const mistaken = new Store({ url: database.urls.api, masterKeys: testMasterKeys });
    await expect(mistaken.open()).rejects.toBeInstanceOf(MasterKeyUnusable);
    await mistaken.close();
    await restarted.close();
    await running.close();
  });

  it('stay closed to a process without keys, as the planner, which sees its fits all the same', async () => {
    const planner = await new Store({ url: database.urls.planner }).open();
    const service = { kind: 'service', service: 'planner', traceId: 't' } as const;
    const ask = (topic: string): Promise<void> => planner.run(service, now, (tx) => Promise.resolve(tx.enqueue({ topic, payload: {} })));
    expect(await planner.run(service, now, (tx) => db(tx).fit.findMany())).toEqual([]);
    await expect(planner.run(service, now, (tx) => Promise.resolve(tx.seal('a.b', 'r', 'x')))).rejects.toBeInstanceOf(MasterKeyUnusable);
    await expect(planner.run(service, now, (tx) => db(tx).serviceUser.findMany())).rejects.toMatchObject({ reason: 'outside-scope' });
    await ask('fit-finished');
    await expect(ask('capture-received')).rejects.toMatchObject({ reason: 'outside-scope' });
    await planner.close();
  });

  it.each([
    '',
    'k1',
    'k1:abc',
    `k1:${Buffer.alloc(31).toString('base64')}`,
    `k:${Buffer.alloc(32).toString('base64')},k:${Buffer.alloc(32).toString('base64')}`,
  ])('refuse the key text %j', (text) => {
    expect(() => parseMasterKeys(text)).toThrow(MasterKeyUnusable);
  });
});
