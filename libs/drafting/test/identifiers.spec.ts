import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdsIdentifier } from '../src/language-model/identifiers.js';

/** Fictional people and numbers that nobody has. */
const IDENTIFIES: readonly string[] = [
  'visited by tyrone from flat 3, 22 mill hill, hospital number 4432187',
  'he lives at 22 mill hill',
  'she moved to 114b old saltings view last week',
  'lives at number nine harbour gardens',
  'twenty two mill hill is where he lives',
  'hospital number 4432187',
  'hospital number is 44 32 187',
  'his hospital no. h4432',
  'mrn 88123',
  'nhs number nine four three four seven six five nine one nine',
  'NHS 943 476 5919',
  'his number is 07700 900123',
  'ring him on 0113 496 0000',
  'ring his mum on oh seven seven double oh nine oh oh one two three',
  'rang oh seven seven, double four, nine double one, two three four',
  'number is zero one one three four nine six oh one two three',
  'birthday on 3 march 1972',
  'his birthday is the third of march',
  'birthday 03/03',
  'born in 1972',
  'd.o.b. third of march seventy two',
  'date of birth 1 2 72',
  'admitted 3rd March 2019',
  'since march 1972',
  'march the 3rd, 1972',
  'the third of march nineteen seventy two',
  'on 1972-03-03',
  'ni number qq 12 34 56 c',
  'national insurance number ends 56 C',
  'postcode ls1 4ap',
  'postcode is l s one four a p',
  'lives in LS1 4AP',
  'she moved to m 1 1 a e',
  'mail tyrone at home dot example',
  'tyrone.b@home.example',
  'see www.home.example',
  'looked at https://home.example/tyrone',
  'posted on homeexample dot co dot uk',
  'passport number 987 654',
  'sort code 12-34-56',
  'card 4929 1234 5678 9012',
  'his reg is ab12 cde',
];

/** Numbers of every shift that identify nobody. */
const EVERYDAY: readonly string[] = [
  'Idowu slept from 23:30 to 05:00 and ate 2 slices',
  'bp 120/80, pulse 72, sats 97, temp 36.8, resps 16',
  'had 1 mg lorazepam at 2210 and 20 mg at 0815',
  'checked at 2300, 0000, 0100, 0200 and 0300',
  'seen at 2200 2215 2230 2245',
  'drank 1500 ml over 24 hours, weight 82.4',
  'two or three times, then one more at half past four',
  'he counted one two three and laughed',
  'levels 1:1 and 2:1, step 3 of the plan',
  'room 3 was loud so he went to room 12',
  'AL-07 was up at 10 am, he had toast',
  'had a walk at 11, 20 minutes round the park',
  'section 3 since monday, leave on 4 december',
  'twenty three forty five he woke, twenty past two again',
  'cake for his birthday',
  'blood sugar 7.2 then 11.4',
];

describe('a dictation that identifies somebody by a number or an address', () => {
  it.each(IDENTIFIES)('is known: %s', (said) => {
    expect(holdsIdentifier(said)).toBe(true);
  });

  it.each(EVERYDAY)('is told from the numbers of every shift: %s', (said) => {
    expect(holdsIdentifier(said)).toBe(false);
  });

  it('is told from most of what was dictated: at most one line in fifty of the parts that may be read', () => {
    const gold = new URL('../../care-notes/gold/', import.meta.url);
    const lines = [
      'dictations.txt',
      'development-2.txt',
      'development-3.txt',
      'voices/wards.txt',
      'voices/home.txt',
      'voices/nights.txt',
    ].flatMap((file) =>
      readFileSync(new URL(file, gold), 'utf8')
        .split('\n')
        .filter((line) => /^[a-z]{2} \S+ \|/.test(line))
        .map((line) => line.replace(/^[^|]*\|\s*/, '').replace(/\{[^|}]*\|([^}]*)\}/g, '$1')),
    );
    expect(lines.length).toBeGreaterThan(700);
    expect(lines.filter(holdsIdentifier).length).toBeLessThanOrEqual(lines.length / 50);
  });
});
