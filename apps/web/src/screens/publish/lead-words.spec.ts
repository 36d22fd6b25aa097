import { expect, it } from 'vitest';
import { leadWords } from './lead-words.js';

it('tells the notice that people have against the 42 days that they should', () => {
  expect(leadWords({ leadDays: 50, leadDaysWanted: 42 })).toBe('Its first day is 50 days away; 42 days of notice are wanted.');
  expect(leadWords({ leadDays: 8, leadDaysWanted: 42 })).toBe(
    'Its first day is 8 days away; 42 days of notice are wanted, 34 days more than are left.',
  );
  expect(leadWords({ leadDays: -1, leadDaysWanted: 42 })).toBe('It began 1 day ago; 42 days of notice are wanted.');
});
