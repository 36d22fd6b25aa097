import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BOOTSTRAP = resolve(import.meta.dirname, '../bootstrap.mjs');
let clone: string;

/** A clone in which everything is installed; its build takes a moment and fails when another one is under way. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'handrail-clone-'));
  mkdirSync(join(clone, 'tools', 'dist', 'run'), { recursive: true });
  mkdirSync(join(clone, 'node_modules'));
  for (const file of ['bootstrap.mjs', 'steady-node.mjs']) cpSync(resolve(BOOTSTRAP, '..', file), join(clone, 'tools', file));
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json', 'node_modules/.handrail-installed'])
    writeFileSync(join(clone, file), '');
  writeFileSync(
    join(clone, 'tools', 'build.mjs'),
    `import { existsSync, rmSync, writeFileSync } from 'node:fs';
     if (existsSync('building')) { console.error('two builds at once'); process.exit(1); }
     writeFileSync('building', '');
     await new Promise((done) => setTimeout(done, 400));
     rmSync('building');`,
  );
  writeFileSync(join(clone, 'tools', 'dist', 'run', 'start.js'), `console.log('started');`);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const start = (...nodeOptions: readonly string[]) => bootstrap(['start'], nodeOptions);

async function bootstrap(words: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, join(clone, 'tools', 'bootstrap.mjs'), ...words], {
    cwd: clone,
    env: { ...process.env, PATH: `${clone}:${process.env['PATH']}` },
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await ended, said: said.trim(), complained };
}

describe('the way in', () => {
  it('lets commands that begin at once set the clone up one after the other', async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(all.map(({ exit, said }) => ({ exit, said }))).toEqual(all.map(() => ({ exit: 0, said: 'started' })));
    expect(all.some(({ complained }) => complained.includes('Waiting for another command that sets this clone up'))).toBe(true);
  });

  it('takes over from a command that was killed while it set the clone up', async () => {
    const mark = join(clone, '.handrail', 'setting-up.pid');
    mkdirSync(join(clone, '.handrail'));
    writeFileSync(mark, '999999999');
    utimesSync(mark, 0, 0);
    expect(await start()).toMatchObject({ exit: 0, said: 'started' });
    expect(existsSync(mark)).toBe(false);
  });

  it('says in one sentence that the disk is full: while it installs, while it builds, and before either', async () => {
    const full = 'handrail: the disk is full: free about 2 GB, then run the same command again.';
    const build = join(clone, 'tools', 'build.mjs');
    writeFileSync(build, `console.error('Error: ENOSPC: no space left on device, write'); process.exit(1);`);
    expect((await start()).complained.trim()).toBe(full);
    const noRoom = `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.writeFileSync = () => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }); };
      syncBuiltinESMExports();`)}`;
    expect(await start('--import', noRoom)).toMatchObject({ exit: 1, complained: `${full}\n` });
    rmSync(join(clone, 'node_modules', '.handrail-installed'));
    const npm = join(clone, 'npm');
    writeFileSync(npm, `#!/bin/sh\necho 'npm error code ENOSPC' >&2\nexit 1\n`, { mode: 0o755 });
    const { exit, complained } = await start();
    expect({ exit, complained: complained.trim().split('\n').at(-1) }).toEqual({ exit: 1, complained: full });
  });

  it('tells what a command does before anything is installed or built', async () => {
    rmSync(join(clone, 'node_modules'), { recursive: true });
    mkdirSync(join(clone, 'tools', 'help'));
    writeFileSync(join(clone, 'tools', 'help', 'start.txt'), 'npm start: brings it up\n');
    expect(await bootstrap(['start', '--help'])).toMatchObject({ exit: 0, said: 'npm start: brings it up', complained: '' });
  });

  it('says in one sentence that Node is too old', async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.1' });`;
    const { exit, complained } = await start('--import', old);
    expect({ exit, complained: complained.trim().split('\n') }).toEqual({
      exit: 1,
      complained: [expect.stringMatching(/^handrail: Node 18\.20\.1 is too old: install Node 20\.19 or newer/)],
    });
  });
});
