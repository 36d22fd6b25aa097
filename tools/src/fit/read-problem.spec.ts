import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedWard, toFitProblem } from '@handrail/rota-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProblem } from './read-problem.js';

describe('the file of a ward', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ward-file-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const { ruleSet: _, ...ward } = generatedWard({ people: 12, weeks: 4, seed: 1 }).problem;
  const read = (file: unknown) => {
    const path = join(folder, 'ward.json');
    writeFileSync(path, JSON.stringify(file));
    return readProblem('ward', [path]).problem;
  };

  it('is read as the problem that the ward itself would be, under the default rules', () => {
    expect(read(ward)).toEqual(toFitProblem(generatedWard({ people: 12, weeks: 4, seed: 1 }).problem));
  });

  it('may change a parameter of a rule and leaves the others', () => {
    const counters = (file: object) => read(file).people.flatMap((person) => person.counters).length;
    expect(counters({ ...ward, rules: { F2: { hardness: 'off' } } })).toBeLessThan(counters(ward));
    expect(read({ ...ward, rules: { F2: { params: { weight: 7 } } } })).not.toEqual(read(ward));
  });

  it('is refused with the place and what is wrong there', () => {
    const worker = { ...ward.workers[0]!, grade: 'L9' };
    expect(() => read({ ...ward, workers: [worker] })).toThrow(/workers\[0\]\.grade/);
    expect(() => read({ ...ward, nurses: [] })).toThrow(/nurses/);
    expect(() => read({ ...ward, rules: { L99: {} } })).toThrow(/rules\.L99: there is no such rule/);
    expect(() => read({ ...ward, rules: { F2: { params: { wieght: 7 } } } })).toThrow(/F2\.params: wieght unknown/);
  });
});
