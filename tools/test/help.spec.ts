import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BOOTSTRAP = join(ROOT, 'tools', 'bootstrap.mjs');
/** Commands with the file that runs each, as the way in knows them. */
const commands = [...readFileSync(BOOTSTRAP, 'utf8').matchAll(/^ {2}'?([a-z:]+)'?: '((?:tools|apps)\/[\w/.-]+)',$/gm)].map(
  ([, name = '', file = '']) => ({ name, file, kept: join(ROOT, 'tools', 'help', `${name.replace(':', '-')}.txt`) }),
);
/** Made when it is asked for: that of `fit` holds the schema of its input, that of `screens` a folder of this clone. */
const NOT_KEPT = new Set(['fit', 'screens']);
/** `npm test` has no program of its own to ask. */
const NOT_MADE = 'test';

function said(file: string, ...words: readonly string[]): Promise<{ exit: number | string; out: string; complained: string }> {
  const options = { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '' }, maxBuffer: 4_000_000 };
  return new Promise((done) => {
    execFile(process.execPath, [file, ...words], options, (error, out, complained) => done({ exit: error?.code ?? 0, out, complained }));
  });
}

describe('the help of a command', () => {
  it('is known of every command in package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = Object.values(scripts).flatMap((line) => /^node tools\/bootstrap\.mjs ([a-z:]+)$/.exec(line)?.[1] ?? []);
    expect(commands.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
    expect(commands.filter(({ kept }) => !existsSync(kept)).map(({ name }) => name)).toEqual([...NOT_KEPT]);
  });

  it.each(commands.filter(({ name }) => name !== NOT_MADE))('is what the command itself says: $name', async ({ name, file, kept }) => {
    const own = await said(join(ROOT, file), '--help');
    expect({ exit: own.exit, complained: own.complained }).toEqual({ exit: 0, complained: '' });
    expect(own.out).toContain('--help');
    const wanted = NOT_KEPT.has(name) ? own.out : readFileSync(kept, 'utf8');
    expect(own.out, `node ${file} --help > tools/help/${name.replace(':', '-')}.txt`).toBe(wanted);
  });

  it('is told by the way in from what is kept', async () => {
    const told = await said(BOOTSTRAP, 'test', '--help');
    expect(told).toEqual({ exit: 0, out: readFileSync(join(ROOT, 'tools', 'help', 'test.txt'), 'utf8'), complained: '' });
  });
});
