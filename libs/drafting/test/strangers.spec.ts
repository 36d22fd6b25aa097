import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Pseudonyms } from '../src/language-model/pseudonyms.js';
import { strangersIn } from '../src/language-model/strangers.js';
import { ward } from './dictations.js';

const hidden = (text: string) => new Pseudonyms(ward, text, () => 'QZKXVJ').hide(text);

/** A dictation, and every word in it that names somebody whom no list knows. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['his girlfriend chantelle smith came at two', 'chantelle smith'],
  ['HIS GIRLFRIEND CHANTELLE SMITH CAME AT TWO', 'chantelle smith'],
  ['rang his sister chantelle smith-jones brown then slept', 'chantelle smith-jones brown'],
  ['girlfriend emma low rang the ward', 'emma low'],
  ['her mum and dad brian and sue jones visited', 'brian sue jones'],
  ["her sons liam and noah o'neill rang", "liam noah o'neill"],
  ['a friend of his, kofi mensah, said he is fine', 'kofi mensah'],
  ['his mate sunday okafor kicked off at the door', 'sunday okafor'],
  ['social worker ahmed de la cruz told us', 'ahmed cruz'],
  ['care coordinator dev patel (mobile) rang back', 'dev patel'],
  ['her ex (kyle booth) threatened her', 'kyle booth'],
  ['girlfriend\u2019s mum sue tully phoned', 'sue tully'],
  ['dr rao and nurse abiola saw him', 'rao abiola'],
  ['neighbour mrs grace baker complained', 'grace baker'],
  ['step dad mohamed saeed was at the gate', 'mohamed saeed'],
  ['visited by tyrone at two', 'tyrone'],
  ['he lives with kwame and was picked up by shanice', 'kwame shanice'],
  ['had a visit from tyrone beckett', 'tyrone beckett'],
  ['a lad called tyrone came', 'tyrone'],
  ['mother-in-law rose field held his arm', 'rose field'],
];

describe('somebody whom no list knows', () => {
  it.each(STRANGERS)('is hidden with the whole name: %s', (said, names) => {
    const out = hidden(said).toLowerCase();
    for (const name of names.split(' ')) expect(out).not.toMatch(new RegExp(`(?<![a-z])${name}(?![a-z])`));
  });

  it.each([
    ['his mum brought him lunch and left'],
    ['her sister says she hasnt slept'],
    ['rang his dad then went to bed'],
    ['his brother used to hit him'],
    ['his mum and dad came in the evening'],
    ['visited by the gp and by his social worker'],
    ['picked up by police and brought in by ambulance'],
    ['he lives with his mum'],
  ])('is not seen where nobody is named: %s', (said) => {
    expect(strangersIn(said)).toEqual([]);
  });

  it('is not told by the flat they live in', () => {
    expect(hidden('the lad from flat 2 rang, flat three was loud')).not.toMatch(/flat/);
  });

  it('comes back word for word', () => {
    const said = 'his girlfriend chantelle smith\u2019s mum sue tully rang';
    const names = new Pseudonyms(ward, said, () => 'QZKXVJ');
    expect(names.restore(names.hide(said))).toBe(said);
  });

  it('costs few words that name nobody: at most 12 small ones of the 7,000 words of the development part', () => {
    const gold = new URL('../../care-notes/gold/', import.meta.url);
    const lines = ['dictations.txt', 'development-2.txt', 'development-3.txt'].flatMap((file) =>
      readFileSync(new URL(file, gold), 'utf8')
        .split('\n')
        .filter((line) => /^[a-z]{2} \S+ \|/.test(line))
        .map((line) => line.replace(/^[^|]*\|\s*/, '').replace(/\{[^|}]*\|([^}]*)\}/g, '$1')),
    );
    const words = lines.flatMap((line) => line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []);
    const small = lines
      .flatMap((line) => strangersIn(line).map(({ start, end }) => line.slice(start, end)))
      .filter((word) => /^\p{Ll}/u.test(word));
    expect(words.length).toBeGreaterThan(7_000);
    expect(small.length).toBeLessThanOrEqual(12);
  });
});
