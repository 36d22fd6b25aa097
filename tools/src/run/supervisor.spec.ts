import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SupervisedApp } from './supervisor.js';

const WAIT = { timeout: 60_000 };
let folder: string;
let app: SupervisedApp | undefined;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'handrail-supervised-'))));
afterEach(async () => {
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pidsIn = (name: string) => {
  try {
    return readFileSync(join(folder, name), 'utf8').trim().split('\n').map(Number);
  } catch {
    return [];
  }
};
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // Ended, and nobody has asked how yet: an orphan in a container that has no init.
    return !(existsSync('/proc') && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  } catch {
    return false;
  }
};

/** An app with a child of its own, as the bot has one; neither listens to a stop. Each start notes both process ids. */
function anAppWithAChild(): SupervisedApp {
  const main = join(folder, 'main.mjs');
  const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1_000);`;
  writeFileSync(
    main,
    `import { spawn } from 'node:child_process'; import fs from 'node:fs'; ${deaf}
     const child = spawn(process.execPath, ['-e', ${JSON.stringify(deaf)}]);
     fs.appendFileSync(${JSON.stringify(join(folder, 'children'))}, child.pid + '\\n');
     fs.appendFileSync(${JSON.stringify(join(folder, 'apps'))}, process.pid + '\\n');`,
  );
  return new SupervisedApp(
    { name: 'it', main, env: { PATH: process.env['PATH'] ?? '' }, logFile: join(folder, 'log') },
    () => {},
    1_000,
    100,
  );
}

describe('an app that npm start runs', () => {
  it('is ended with everything that it started when it does not hear a stop', async () => {
    app = anAppWithAChild();
    app.start();
    await vi.waitFor(() => expect(pidsIn('apps')).toHaveLength(1), WAIT);
    await app.stop();
    await vi.waitFor(() => expect([...pidsIn('apps'), ...pidsIn('children')].filter(isAlive)).toEqual([]), WAIT);
  });

  it('leaves no child of its own beside the next one when it is killed', async () => {
    app = anAppWithAChild();
    app.start();
    await vi.waitFor(() => expect(pidsIn('apps')).toHaveLength(1), WAIT);
    process.kill(app.pid ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(pidsIn('apps')).toHaveLength(2), WAIT);
    await vi.waitFor(() => expect(pidsIn('children').map(isAlive)).toEqual([false, true]), WAIT);
  });
});
