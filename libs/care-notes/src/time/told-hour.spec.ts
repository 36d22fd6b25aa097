import { expect, it } from 'vitest';
import { isTold, ROWS, saidAt } from './told-hour.js';

/** `[words, start, end]` of an example whose number stands between strokes. */
function example(like: string): [string, number, number] {
  const [before = '', number = '', after = ''] = like.split('|');
  return [before + number + after, before.length, before.length + number.length];
}

it.each(ROWS.map((row, i) => [row.like, i] as const))('%s: is decided by its own row', (like, i) => {
  const said = saidAt(...example(like));
  expect(ROWS.findIndex(({ speaks }) => speaks(said))).toBe(i);
});

it.each([
  ['knives counted out six and back |six|', false],
  ['asleep at the |three| check', true],
  ['she counted the tins, it was |ten|', false],
  ['he asked for the corner chair, that was |ten|', true],
  ['they talked about |two|', false],
  ['went off about |two|', true],
  ['in room |four|', false],
  ['slept |eleven|', true],
  ['had |eleven|', false],
])('%s: an hour is %s', (like, isHour) => {
  expect(isTold(...example(like))).toBe(isHour);
});
