import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendeesOf } from './group.command.js';

describe('the lines of a group session', () => {
  it('hold one person each: with words, without, or absent', () => {
    expect(attendeesOf('AL-07: joined in\n al9 - quiet, left early\nAL-12 absent\nAL-15\n\nAL-01: Did not come.')).toEqual({
      people: [
        { ref: 'AL-07', attended: true, words: 'joined in' },
        { ref: 'al9', attended: true, words: 'quiet, left early' },
        { ref: 'AL-12', attended: false },
        { ref: 'AL-15', attended: true },
        { ref: 'AL-01', attended: false },
      ],
    });
    expect(attendeesOf('AL-03: sang | AL-09: absent')).toMatchObject({ people: [{ ref: 'AL-03' }, { ref: 'AL-09', attended: false }] });
    expect(attendeesOf('"AL-03: sang | AL-09: absent"')).toEqual(attendeesOf('AL-03: sang | AL-09: absent'));
  });

  it.each([
    'absent, with her visitor',
    "wouldn't come in, stood at the door",
    'didn’t attend, typed on a phone',
    'Did not attend: asleep',
    'declined, said maybe next week',
    'on leave with his dad',
  ])('tell of somebody who was not there, in words that are kept: %s', (words) => {
    expect(attendeesOf(`AL-05: ${words}`)).toEqual({ people: [{ ref: 'AL-05', attended: false, words }] });
  });

  it.each([
    'left early, upset',
    'declined a biscuit and sang',
    'refused to sit near the window, then joined in',
    "didn't go first but went second",
  ])('tell of somebody who was there: %s', (words) => {
    expect(attendeesOf(`AL-05: ${words}`)).toEqual({ people: [{ ref: 'AL-05', attended: true, words }] });
  });

  it('that begin with no reference are handed back, and nobody is taken for somebody', () => {
    expect(attendeesOf('AL-07: joined in\nPeter was quiet')).toEqual({ notRead: 'Peter was quiet' });
  });

  it('lose no word and give none to another person', () => {
    const aLine = fc.record({ number: fc.nat(99), words: fc.stringMatching(/^[a-z][a-z ,.]{0,20}[a-z]$/) });
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const read = attendeesOf(lines.map(({ number, words }) => `AL-${number}: ${words}`).join('\n'));
        if (!('people' in read)) throw new Error(read.notRead);
        expect(read.people.map(({ ref, words, attended }) => (attended ? [ref, words] : [ref]))).toEqual(
          lines.map(({ number, words }) =>
            /^(absent|away|declined|did not come)\.?$/.test(words) ? [`AL-${number}`] : [`AL-${number}`, words],
          ),
        );
      }),
    );
  });
});
