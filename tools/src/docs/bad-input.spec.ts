import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

it('names for every row of docs/bad-input.md a test that is there', () => {
  const rows = readFileSync(join(ROOT, 'docs', 'bad-input.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('.spec.ts'));
  expect(rows.length).toBeGreaterThan(10);
  const named = rows.flatMap((row) => [...row.matchAll(/`([\w./*-]+\.ts)`/g)].map(([, file = '']) => file));
  // A file without a folder is one of the API's tests.
  const places = named.map((file) => (file.includes('/') ? file : `apps/api/test/${file}`));
  expect(places.filter((place) => globSync(place, { cwd: ROOT }).length === 0)).toEqual([]);
  const scenario = rows.flatMap((row) => [...row.matchAll(/`([\w.-]+\.spec\.ts)` \((S\d+)\)/g)]);
  for (const [, file = '', number = ''] of scenario)
    expect(readFileSync(join(ROOT, 'apps/api/test', file), 'utf8'), `${number} in ${file}`).toContain(`'${number}: `);
  const rowsWithoutTest = readFileSync(join(ROOT, 'docs', 'bad-input.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!what \|)[a-z]/.test(line) && !line.includes('.ts`'));
  expect(rowsWithoutTest).toEqual([]);
});
