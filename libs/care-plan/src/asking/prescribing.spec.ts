import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksToPrescribe } from './prescribing.js';

const MILLISECONDS_MOST = 100;

describe('questions that a nurse or prescriber decides', () => {
  it.each([
    'is zopiclone alright for    tonight',
    'alright if    misses his clozapine this morning',
    '   wants diazepam for the shakes',
    'gaviscon for    ok?',
    'is 40 of propranolol too much for   ',
    'shall we stop the patches now she is smoking again',
    'can    have another one, he is still going',
    'do we still give    hers if her hands are shaking',
    '   looks zonked, hold the next lot?',
    'he is begging for his bedtime ones at four in the afternoon',
    'is it ok to skip tonight’s',
    'shall I leave the jab till Monday',
    "she's asking for more of the blue ones",
    'give it now or wait for the doctor?',
    '   is refusing oral, do we go to the needle',
    'she has run out, can she borrow some of his',
    'he missed his depot what now',
    'not had her clozapine since Sunday, what next',
  ])('are refused, named or not: "%s"', (question) => {
    expect(asksToPrescribe(question)).toBe(true);
  });

  it.each([
    'when can    be offered his PRN',
    'when should prn be offered',
    'what has to be tried before the lorazepam',
    'who offers him his as needed lorazepam',
    '   had his lorazepam at ten, how often do I look in on him',
    'do I have to watch    take his tablets',
    '   struggles with pills, what do we put them on',
    'who do I tell if he misses a dose',
    'what time does she have her tablets',
    'his hands shake since they changed his tablets',
    'he spat his tablets out',
    '   is pacing once more',
    '   is up again',
    'she is at it once more',
    'can he have another biscuit',
    'can I put it off till tomorrow, his bath',
    'shall we move the appointment to monday',
  ])('are not seen in what the plan says of medicine, nor in what is none: "%s"', (question) => {
    expect(asksToPrescribe(question)).toBe(false);
  });

  it('are judged the same every time, whatever is typed, in well under the time of an answer', () => {
    const pieces = fc.constantFrom(
      'can ',
      'he ',
      '   ',
      'have ',
      'his ',
      'tablets ',
      'on ',
      'of the ',
      'another ',
      'or ',
      'prn ',
      "'s ",
      '?',
      'before ',
      '\n',
      '12 ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (words) => {
        const question = words.join('');
        const from = performance.now();
        const judged = asksToPrescribe(question);
        const took = performance.now() - from;
        expect(asksToPrescribe(question)).toBe(judged);
        return took < MILLISECONDS_MOST;
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
