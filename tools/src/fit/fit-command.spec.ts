import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { slowScore } from '@handrail/rota-core';
import { readCurtois, readRotaText } from '@handrail/rota-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../dist/fit.js', import.meta.url));

/** Two people for a week. Nobody may work the night of day 6: whatever the rota, it costs 100. */
const SMALL = `SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
N,600,E|N

SECTION_STAFF
# id, most per shift, most and least minutes, most and fewest shifts in a row, fewest days off in a row, weekends
ade,E=7|N=1,2400,0,3,2,2,0
bea,E=7|N=0,2400,960,3,1,1,1

SECTION_DAYS_OFF
bea,0

SECTION_SHIFT_ON_REQUESTS
ade,1,E,3

SECTION_SHIFT_OFF_REQUESTS
bea,2,E,2

SECTION_COVER
1,E,1,100,1
2,E,0,100,7
6,N,1,100,1
`;

describe('the fit command, as somebody would run it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fit-command-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function fit(name: string, instance: string, ...words: readonly string[]) {
    const file = join(folder, name);
    writeFileSync(file, instance);
    const child = spawn(process.execPath, [COMMAND, file, '--format', 'curtois', '--iterations', '2000', '--seed', '1', ...words], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [output, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { file, output, complaint, code };
  }

  it('ends with 0 and one line of JSON, whose cost is what the rota that it wrote costs', async () => {
    const out = join(folder, 'rota.txt');
    const { output, code, complaint } = await fit('Small.txt', SMALL, '--out', out);
    expect({ code, complaint }).toMatchObject({ code: 0 });
    const problem = readCurtois({ name: 'Small.txt', text: SMALL });
    const { cost, breaches } = slowScore(problem, readRotaText({ name: out, text: readFileSync(out, 'utf8') }, problem));
    expect(breaches).toEqual([]);
    expect(cost).toBeGreaterThanOrEqual(100);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ instance: problem.name, feasible: true, cost, seed: 1 });
  });

  it('ends with 2 and says file, line and what is wrong, and writes no result', async () => {
    const { file, output, complaint, code } = await fit('Bad.txt', SMALL.replace('E,480,', 'E,long,'));
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(complaint).toBe(`fit: ${file}:5: the length in minutes should be a whole number, but is 'long'.\n`);
  });
});
