import { describe, expect, it } from 'vitest';
import { daysNamed, shiftUseOf } from './shift-words.js';

describe('words about shifts', () => {
  it.each([
    ['help', 'help'],
    ['what can you do?', 'help'],
    ['am I on tonight', 'my-shifts'],
    ['when do i work next', 'my-shifts'],
    ['do I work on Saturday?', 'my-shifts'],
    ['what are my shifts this week', 'my-shifts'],
    ['who is on tonight', 'who-is-on'],
    ["who's in charge", 'who-is-on'],
    ['who’s working now', 'who-is-on'],
    ['why is my weekend like this', 'why-me'],
    ['why am I on Saturday night?', 'why-me'],
    ['why me', 'why-me'],
    ['swap my friday', 'my-day'],
    ['can I have Friday off', 'my-day'],
    ["I can't come in tonight", 'my-day'],
    ["i'm sick", 'my-day'],
    ['need tomorrow off', 'my-day'],
  ])('%s', (text, use) => expect(shiftUseOf(text)).toBe(use));

  it.each([
    'AL-07 asked when am I on leave',
    'AL-12 was calm after lunch.',
    "He said 'why me' and cried.",
    'She said I am sick of this',
    'who is overloaded in south team',
    'who does the most nights on Alder?',
    'steps for 07 when he is pacing?',
    'Sat with 09 and 12 at lunch and both were well, later they asked when do I go home and who is on tonight, so I said.',
  ])('are none: %s', (text) => expect(shiftUseOf(text)).toBeUndefined());
});

describe('the days in them', () => {
  const TUESDAY = '2026-11-24';
  it.each([
    ['am I on tonight', [TUESDAY]],
    ['swap my friday', ['2026-11-27']],
    ['why do i work fridays', ['2026-11-27']],
    ['can I have 1 December off', ['2026-12-01']],
    ['why is my weekend like this', ['2026-11-28', '2026-11-29']],
    ['when do i work next', []],
    ['my shift on 5/12', ['2026-12-05']],
  ])('%s', (text, days) => expect(daysNamed(text, TUESDAY)).toEqual(days));

  it('take the weekend that is, on its Sunday', () => {
    expect(daysNamed('why is my weekend like this', '2026-11-29')).toEqual(['2026-11-28', '2026-11-29']);
  });
});
