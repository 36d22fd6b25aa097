import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const told = (text: string) => understand(text, aWard()).risks.map(({ category, urgency }) => `${category} ${urgency}`);
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);

describe('what is told without the word for it', () => {
  it.each(
    lines(`
physical_deterioration act_now: No pulse on Sam, Hilary is doing compressions.
ligature act_now: Had to use the fish knife on Edwin at ten past two.
suicidal_ideation act_now: Tomas said he cannae dae this nae mair and wants oot of this life.
suicidal_ideation act_now: Ruben said if he went to sleep and never woke up that would suit him grand.
overdose act_now: Tomas bought paracetamol in four different shops on his leave today and laughed it off.
overdose act_now: Edwin told his sister on the phone he'd taken summat and it was too late to do owt.
ligature this_shift: Edwin said he had found a beam in the summer house that'd do the job.
aggression this_shift: ruben is smashin up the lounge and everyone is hiding in the office
financial_abuse this_shift: Fay's nephew has her bank card and her cupboards are bare.
financial_abuse this_shift: There was sixty quid in Edwin's tin Friday and it's empty today.
financial_abuse this_shift: Fay was made to sign the house over to her lodger, she didn't know what it was.
financial_abuse this_shift: hilary has been borrowing tenners off sam and not giving them back
financial_abuse this_shift: Edwin's brother draws his pension and Edwin never sees a penny of it.
financial_abuse this_shift: Somebody has been using Fay's card at the bookies while she's been in here.
medication_error this_shift: I gave Ruben the tablets that were potted up for Tomas.
medication_error this_shift: Realised Fay's injection went in a week early.
restraint_used this_shift: Staff held Fay's arms while the injection went in.`),
  )('is heard at least that soon: %s: %s', (least, text) => {
    const found = told(text);
    expect(found.includes(least) || found.includes(least.replace('this_shift', 'act_now')), found.join()).toBe(true);
  });

  it.each([
    'No pulse taken tonight, Fay was asleep.',
    'Ruben checked the fish knife was on its hook.',
    'Fay bought paracetamol in Boots for her headache.',
    'Edwin and his brother went to the bank with his card and he drew thirty pounds.',
    "Tomas's depot went in on time.",
    'I held Fay’s hand while the injection went in, she asked me to.',
  ])('and nobody is called for this: %s', (text) => expect(told(text).join()).not.toContain('act_now'));
});
