import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-12', 'Fay', 'she', { relatives: [{ name: 'Craig', relation: 'partner' }] })] });
const read = (text: string) => understand(text, ward).risks.map(({ assertion, urgency }) => `${assertion} ${urgency}`);

describe('violence that somebody did to the person', () => {
  it.each([
    "Fay's told three of us now that Craig raped her on her home leave.",
    'Craig touched her when she was asleep.',
    'Fay tearful. Her mum hit her.',
    'Fay said a man grabbed her on the bus.',
    'Craig has just punched Fay in the stomach.',
  ])('is told now, whoever did it: %s', (text) => expect(read(text)).toContain('AFFIRMED act_now'));

  it.each([
    'Fay says Craig raped her friend.',
    'Fay said her mum hit her when she was five.',
    'Fay said her mum hit her as a child.',
    'Fay said her mum never hit her.',
  ])('is not where it was done to another, long ago or not at all: %s', (text) => expect(read(text).join()).not.toContain('act_now'));
});
