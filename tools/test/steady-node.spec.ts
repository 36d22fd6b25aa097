import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const STEADY = pathToFileURL(resolve(import.meta.dirname, '../steady-node.mjs')).href;

/** Whether V8 ever held code of its middle compiler for a function that became hot (bit 5 of its status). */
const usesMaglev = (nodeOptions: string) => {
  const script = `
    const sum = (to) => { let all = 0; for (let i = 0; i < to; i += 1) all += i; return all; };
    let seen = false;
    for (let round = 0; round < 60000; round += 1) { sum(50); seen ||= (%GetOptimizationStatus(sum) & 32) !== 0; }
    process.stdout.write(String(seen));`;
  const env = { ...process.env, NODE_OPTIONS: nodeOptions };
  return spawnSync(process.execPath, ['--allow-natives-syntax', '-e', script], { env, encoding: 'utf8' }).stdout;
};

it('turns V8’s middle compiler off, which is on without it', () => {
  expect([usesMaglev(''), usesMaglev(`--import ${STEADY}`)]).toEqual(['true', 'false']);
});
