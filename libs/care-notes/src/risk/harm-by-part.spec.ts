import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-20', 'Will', 'he'), aPerson('AL-12', 'Fay', 'she')] });
const read = (text: string) =>
  understand(text, ward).risks.map(({ category, assertion, urgency }) => `${category} ${assertion} ${urgency}`);

describe('a blow to somebody of whom no list knows', () => {
  it.each([
    'Fay bit the hairdresser on the hand.',
    'Will just butted the OT in the nose.',
    'Will kicked the pharmacist in the shin because his tablets were late.',
    'Will was asking somebody to bring him in a gun.',
  ])('is heard by the part of the body or the weapon: %s', (text) => expect(read(text)).toContain('aggression AFFIRMED act_now'));

  it('is not a ball in the garden', () => expect(read('Will hit the ball in the back garden.')).toEqual([]));
});

describe('what the author cannot tell', () => {
  it.each([
    "Couldn't tell you if Will's having those thoughts. Couldn't tell you if he's having thoughts of ending it or not.",
    "Fay up late. Can't be sure she wasn't picking at the old cut.",
  ])('is in doubt, not denied: %s', (text) => expect(read(text).join()).toContain('UNCERTAIN act_now'));

  it('does not make a denial of the person into doubt', () => {
    expect(read('Asked Will, he said he had no thoughts of ending it.').join()).not.toContain('act_now');
  });
});
