import { expect, it } from 'vitest';
import { asksOfNeeds } from './needs-asked.js';

const HEARS = 'Hearing aid on the left; face him when you speak';
const POLISH = 'Speaks Polish when upset; use the interpreter line';

it.each([
  ['cant hear me, whats the trick with his hearing aid', HEARS],
  ['hes shouting in polish what do i do', POLISH],
  ['is there an INTERPRETER?', POLISH],
])('"%s" touches on how to talk with somebody', (question, needs) => {
  expect(asksOfNeeds(question, needs)).toBe(true);
});

it.each([
  ['what helps when he paces', HEARS],
  ['he wants to offer others space', 'Offer space when others are there'],
  ['how many checks at night', ''],
])('"%s" does not', (question, needs) => {
  expect(asksOfNeeds(question, needs)).toBe(false);
});
