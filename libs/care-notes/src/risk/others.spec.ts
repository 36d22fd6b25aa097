import { describe, expect, it } from 'vitest';
import type { RiskCategory } from '../model.js';
import { assertionOf } from './assertion.js';

/** How a mention, put between bars, is read in its clause; the clause before stands ahead of a slash. */
function readAs(telling: string, category: RiskCategory) {
  const [before = '', clause = ''] = telling.includes(' / ') ? telling.split(' / ') : ['', telling];
  const [left = '', words = '', right = ''] = clause.split('|');
  const place = { clause: left + words + right, offset: 0, before, after: '' };
  return assertionOf({ start: left.length, end: left.length + words.length, category }, place);
}

describe('what somebody else did or suffered', () => {
  it.each([
    ['in the queue a woman was |bleeding from the head| after coming off a scooter', 'physical_deterioration'],
    ['a girl off her course has tried to |end her life|', 'suicidal_ideation'],
    ['|a lad was brought in having drunk weedkiller|', 'self_harm'],
    ['the electrician |got a belt| off the old cooker', 'aggression'],
    ['a toddler |went blue| on a grape', 'physical_deterioration'],
    ["the teacher's lad |drilled through his own palm|", 'self_harm'],
    ['a lad in the next room / |tied a sheet to the window|', 'ligature'],
    ['cousin in leeds keeps saying she |wants to be dead|', 'suicidal_ideation'],
  ] as const)('is theirs: %s', (telling, category) => expect(readAs(telling, category)).toBe('OTHER_PERSON'));

  it.each([
    ['a man on the bus |punched| him in the face', 'aggression'],
    ['he |punched| a lad in the queue', 'aggression'],
    ['the lad |tied a sheet to the window|', 'ligature'],
    ['he is a lad who |cut his arms| at teatime', 'self_harm'],
    ['he had |his neighbour pinned to the wall|', 'aggression'],
    ['a lad left at four / |cut her arms| in the bath', 'self_harm'],
    ['sat with a student / then |had a fit|', 'physical_deterioration'],
    ['mum says she |wants to be dead|', 'suicidal_ideation'],
  ] as const)('is not read into what the person did, suffered or may be: %s', (telling, category) =>
    expect(readAs(telling, category)).toBe('AFFIRMED'),
  );
});
