import { expect, it } from 'vitest';
import { placeInWords } from './place-in-words.js';

it.each([
  ['3', 'room 3'],
  ['12b', 'room 12b'],
  ['A1', 'room A1'],
  ['Room 3', 'room 3'],
  ['ROOM 3', 'room 3'],
  ['Roomy corner', 'Roomy corner'],
  ['Bay 2', 'Bay 2'],
  [' ', ''],
  [null, ''],
])('says %j as %j', (room, words) => {
  expect(placeInWords(room)).toBe(words);
});
