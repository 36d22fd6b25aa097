import { expect, it } from 'vitest';
import { HOUR_AFTER_PREFIX, NO_HOURS, prefixedOf } from './hour-after-prefix.js';

/** What the pattern finds of an example whose number stands between strokes. */
function matchOf(like: string): RegExpExecArray {
  const match = [...like.replaceAll('|', '').matchAll(HOUR_AFTER_PREFIX.regex)].find(
    ({ index, 1: prefix = '' }) => index + prefix.length === like.indexOf('|'),
  );
  if (!match) throw new Error(`the pattern finds no number in "${like}"`);
  return match;
}

it.each(NO_HOURS.map((row) => [row.like, row] as const))('%s: no hour, for its own reason', (like, row) => {
  const match = matchOf(like);
  expect(row.holds(prefixedOf(match))).toBe(true);
  expect(HOUR_AFTER_PREFIX.read(match)).toBeUndefined();
});

it.each([
  ['settled by |five|', 5],
  ['after |one| he settled', 1],
  ['checked from |13| to 15', 13],
  ['about |two| he woke', 2],
])('%s: an hour', (like, hour) => {
  expect(HOUR_AFTER_PREFIX.read(matchOf(like))).toMatchObject({ hour });
});
