import { expect, it } from 'vitest';
import { personSaid } from './person-said.js';

const PEOPLE = [
  { ref: 'AL-03', room: 'Room 3', preferredName: 'Sam', legalName: 'Sam Ramsden' },
  { ref: 'AL-07', room: 'Room 7', preferredName: 'Terry', legalName: 'Terence Pickles' },
  { ref: 'AL-15', room: 'Room 15', preferredName: 'Sam', legalName: 'Sam Elphick' },
  { ref: 'AL-18', room: 'Room 18', preferredName: 'Desmond', legalName: 'Desmond Bairstow' },
];

it.each([
  ['AL-07', 'AL-07'],
  ['al 7', 'AL-07'],
  ['al07', 'AL-07'],
  ['7', 'AL-07'],
  ['room 15', 'AL-15'],
  ['terry', 'AL-07'],
  ['Terence', 'AL-07'],
  ['terry pickles', 'AL-07'],
  ['Sam  Elphick', 'AL-15'],
  ['Elphick', 'AL-15'],
  ['des', 'AL-18'],
])('takes %s for %s', (said, ref) => {
  expect(personSaid(said, PEOPLE)).toBe(ref);
});

it.each(['Sam', 'sa', 'AL-99', 'bl 7', 'room 4', 'the lad in the corner', '', '7 or 18'])('guesses nobody from "%s"', (said) => {
  expect(personSaid(said, PEOPLE)).toBeUndefined();
});
