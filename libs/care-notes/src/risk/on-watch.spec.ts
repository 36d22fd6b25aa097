import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const aboutStaff = (dictation: string) =>
  understand(dictation, aWard())
    .risks.filter((risk) => risk.aboutStaff)
    .map(({ category }) => category);

describe('somebody who was set to watch and looked elsewhere', () => {
  it.each([
    'Hilary was meant to be obs on Ruben but she was on her phone again',
    'agency was supposed to be doing checks and was asleep in the office',
  ])('is a concern about staff: %s', (dictation) => {
    expect(aboutStaff(dictation)).toEqual(['neglect']);
  });

  it.each([
    'Ruben was meant to be on obs but he was asleep',
    'I was meant to be doing obs on Ruben but he was asleep so I looked in from the door',
  ])('is not whoever is watched: %s', (dictation) => {
    expect(aboutStaff(dictation)).toEqual([]);
  });
});
