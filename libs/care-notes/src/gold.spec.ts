import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The test parts were settled before tuning; a change to the gold text has to change these lines too, and be said in the gold README. */
const FROZEN = [
  ['dictations.txt', '96b2553c1c7094435249b6fcc008ede78015d5e593035418c6b138a7cbab4384'],
  ['test-3.txt', '40ed589feeaca2fae948e74f688c26ae82cf6e7b61b91fdb56c667a16d544cec'],
  ['test-4.txt', 'e1fdc1806de23f6675609a717a2c8e66f64b3739b12b476d37f0c2a417a3f8f8'],
  ['test-5.txt', '81b57ca529f403a858ba5024f38a36a51ecdbed6da20c26337dbed53ac14bc16'],
  ['test-6.txt', '215d06a144d310a677735994c67a369f176742b27eb9be0c5fe6c8d1b675d35d'],
  ['test-7.txt', '5c4f3ed987f4d70b6057b8f974f5c8fa5bc3ceebf91017ee2f2f25ba3b4cd01e'],
  ['people/test-7/caseload.json', '0af0e0d477ee9b7002e98d8f3f98f18715c81a5e455eb011c23e2d18a46d32dc'],
  ['people/test-7/careplans.json', 'c7044ab5a5e9bd7fd527b9db737fb7e5b065b984c1c76edfee588e1e9c464a9f'],
] as const;

it.each(FROZEN)('the gold dictations of %s are those that were frozen', (name, hash) => {
  const text = readFileSync(new URL(`../gold/${name}`, import.meta.url), 'utf8');
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
});
