import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const REPOSITORY = resolve(import.meta.dirname, '../..');
let clone: string;

/** A clone whose tests are the files below, run by the real vitest through the real command. */
beforeEach(() => {
  clone = mkdtempSync(join(REPOSITORY, 'node_modules', '.cache-test-command-'));
  mkdirSync(join(clone, 'tools'));
  for (const file of ['test.mjs', 'test-report.mjs']) cpSync(join(REPOSITORY, 'tools', file), join(clone, 'tools', file));
  writeFileSync(join(clone, 'tools', 'build.mjs'), '');
  writeFileSync(join(clone, 'vitest.config.mjs'), `export default { test: { include: ['*.spec.mjs'], pool: 'forks' } };`);
  write('sound', `it('holds', () => {}); it.skip('waits', () => {});`);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (name: string, body: string) =>
  writeFileSync(
    join(clone, `${name}.spec.mjs`),
    `import { existsSync, writeFileSync } from 'node:fs';\nimport { it } from 'vitest';\n${body}`,
  );
const CRASH = `process.kill(process.pid, 'SIGSEGV'); await new Promise(() => {});`;

async function npmTest() {
  const child = spawn(process.execPath, [join(clone, 'tools', 'test.mjs'), 'spec'], {
    cwd: clone,
    env: { ...process.env, PATH: `${join(REPOSITORY, 'node_modules', '.bin')}:${process.env['PATH']}` },
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  child.stderr.resume();
  const lines = (await text(child.stdout)).trim().split('\n');
  return { exit: await ended, last: lines.at(-1), lost: lines.filter((line) => line.startsWith('LOST')) };
}

describe('npm test', () => {
  it('counts what passed, what failed, what was skipped, and a file that cannot be loaded', async () => {
    expect(await npmTest()).toEqual({ exit: 0, last: '1 passed, 0 failed, 1 skipped', lost: [] });
    write('wrong', `it('is wrong', () => { throw new Error('wrong'); }); it('holds', () => {});`);
    write('broken', `import './nothing-here.mjs';`);
    expect(await npmTest()).toEqual({ exit: 1, last: '2 passed, 2 failed, 1 skipped', lost: [] });
  });

  it('fails on an error that belongs to no test', async () => {
    write(
      'stray',
      `it('holds', async () => { void Promise.reject(new Error('stray')); await new Promise((done) => setTimeout(done, 50)); });`,
    );
    expect(await npmTest()).toMatchObject({ exit: 1, last: '2 passed, 1 failed, 1 skipped' });
  });

  it('runs a file whose process was lost once more, and says so', async () => {
    write(
      'lost',
      `it('holds', () => {}); it('crashes once', async () => { if (existsSync('been')) return; writeFileSync('been', ''); ${CRASH} });`,
    );
    const lost = ['LOST the process that ran lost.spec.mjs: run once more.'];
    expect(await npmTest()).toEqual({ exit: 0, last: '3 passed, 0 failed, 1 skipped', lost });
  });

  it('fails when the process is lost again', async () => {
    write('lost', `it('crashes', async () => { ${CRASH} });`);
    expect(await npmTest()).toMatchObject({ exit: 1, last: '1 passed, 1 failed, 1 skipped' });
  });
});
