import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { accountByName, parseMasterKeys, passwordMatches, rolesAt, Store } from '@handrail/store';
import { useDatabase } from '@handrail/testing';
import { describe, expect, it } from 'vitest';

const database = useDatabase();
const OLD_KEY = `test:${Buffer.alloc(32, 7).toString('base64')}`;
const NEW_KEY = `k2:${Buffer.alloc(32, 9).toString('base64')}`;
const PASSWORD = 'seven grey herons at dusk';
const RUNNER = fileURLToPath(new URL('../dist', import.meta.url));

/** One command as somebody would run it, with `said` on its standard input. */
async function run(command: string, words: readonly string[], said = '', keys = OLD_KEY) {
  const child = spawn(process.execPath, [`${RUNNER}/${command}.js`, ...words], {
    env: { PATH: process.env['PATH'], DATABASE_API_URL: database.urls.api, ENCRYPTION_KEYS: keys, HANDRAIL_DATA_DIR: '/nonexistent' },
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(said);
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const MO = ['--name', 'Mo Adeyemi', '--staff-number', 'H100', '--sign-in', 'mo'];

describe('the first administrator of an empty service', () => {
  it('is told what is needed', async () => {
    const { code, output } = await run('admin-first', ['--help']);
    expect(code).toBe(0);
    expect(output).toMatch(/--name[\s\S]*--staff-number[\s\S]*standard input/);
    expect((await run('admin-first', [])).code).toBe(1);
  });

  it('is refused a short password, one that holds the name, and a sign-in name with blanks, and nothing is kept', async () => {
    expect((await run('admin-first', MO, 'short\n')).code).toBe(1);
    expect((await run('admin-first', MO, 'I am mo the great\n')).output).toContain('does not hold the sign-in name');
    expect((await run('admin-first', MO, '')).output).toContain('first line');
    expect((await run('admin-first', [...MO.slice(0, 4), '--sign-in', 'm o'], `${PASSWORD}\n`)).code).toBe(1);
    expect((await database.owner.query('select from worker')).rowCount).toBe(0);
  });

  it('gets in with the password that came on standard input, which is neither shown nor kept', async () => {
    const { code, output } = await run('admin-first', MO, `${PASSWORD}\n`);
    expect({ code, output }).toEqual({ code: 0, output: 'Mo Adeyemi is the first administrator and signs in as mo.\n' });
    const now = new Date();
    await database.store.run({ kind: 'service', service: 'sign-in', traceId: 't' }, now, async (tx) => {
      const account = await accountByName(tx, 'mo');
      expect(await passwordMatches(account?.passwordHash ?? null, PASSWORD)).toBe(true);
      expect(JSON.stringify(await rolesAt(tx, account?.workerId ?? '', now))).toContain('admin');
    });
    const { rows } = await database.owner.query('select action from audit_event order by seq');
    expect(rows).toEqual([{ action: 'account.created' }, { action: 'role.appointed' }]);
  });

  it('is the only one: a second is refused, and an account that was disabled does not count', async () => {
    const KIT = ['--name', 'Kit Vale', '--staff-number', 'H101'];
    const again = await run('admin-first', KIT, `${PASSWORD}\n`);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('There is an administrator') });
    await database.owner.query(`update account set disabled_at = now()`);
    expect((await run('admin-first', MO, `${PASSWORD}\n`)).output).toContain('has an account already');
    expect((await run('admin-first', KIT, `${PASSWORD}\n`)).code).toBe(0);
  });
});

describe('a change of the master key', () => {
  it('wraps the data keys anew, so that the old key can go and the records stay readable', async () => {
    const seal = (store: Store) =>
      store.run({ kind: 'service', service: 'import', traceId: 't' }, new Date(), async (tx) => tx.seal('a.b', '1', 'Philippa'));
    const sealed = await seal(database.store);
    expect(await run('keys-rotate', [], '', `${NEW_KEY},${OLD_KEY}`)).toEqual({
      code: 0,
      output: '1 data keys wrapped anew under "k2".\n',
    });
    const after = await new Store({ url: database.urls.api, masterKeys: parseMasterKeys(NEW_KEY) }).open();
    const text = await after.run({ kind: 'service', service: 'import', traceId: 't' }, new Date(), async (tx) =>
      tx.open('a.b', '1', sealed),
    );
    await after.close();
    expect(text).toBe('Philippa');
    await expect(new Store({ url: database.urls.api, masterKeys: parseMasterKeys(OLD_KEY) }).open()).rejects.toMatchObject({
      code: 'master-key-unusable',
    });
  });

  it('changes nothing when the key that the database was sealed under is not there', async () => {
    const { code, output } = await run('keys-rotate', ['--fresh'], '', `k3:${Buffer.alloc(32, 3).toString('base64')}`);
    expect({ code, output: output.trim() }).toMatchObject({ code: 1, output: expect.stringContaining('"k2"') });
  });
});
