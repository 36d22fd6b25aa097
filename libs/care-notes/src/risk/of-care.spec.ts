import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const lines = (text: string) => text.trim().split('\n');
const urgent = (text: string) => understand(text, aWard()).risks.filter(({ urgency }) => urgency === 'act_now');

const NOBODY_HARMED = `
Fay is cross that the dog hasn't been fed
no one turned the telly off
the curtains have not been washed
the light bulb hasn't been changed
the clocks had not been changed
no one turned up to the group
the batteries haven't been changed
the washing was left on the floor all night
the shopping was left in the car for hours
the hoover bag hasn't been changed
the minibus has not been cleaned
nobody has changed the bird's water
the rabbit was left in the garden all night
no one has fed the cat since Monday
`;

const SOMEBODY_HARMED = `
nobody fed Edwin
Edwin has not been fed since lunch
nobody has turned Edwin all night
Fay's pad has not been changed since last night
the baby hasn't been fed
Fay's sheets hadn't been changed, still wet
nobody fed Edwin, they fed the cat instead
nobody fed the residents on the top floor
Edwin was left in the garden all night
no carer turned up
nobody came when Edwin rang
`;

describe('neglect', () => {
  it.each(lines(NOBODY_HARMED))('nobody is called for what was not done to a thing or a beast: %s', (text) => {
    expect(urgent(text)).toEqual([]);
  });

  it.each(lines(SOMEBODY_HARMED))('neglect is of a person: %s', (text) => {
    expect(urgent(text).map(({ category }) => category)).toContain('neglect');
  });
});
