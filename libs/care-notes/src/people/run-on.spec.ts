import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({
  people: [
    aPerson('AL-07', 'Ruben', 'he'),
    aPerson('AL-12', 'Fay', 'she'),
    aPerson('AL-16', 'Joan', 'she'),
    aPerson('AL-20', 'Will', 'he'),
  ],
});
/** Whose record each piece of the words would stand in; `?` where somebody is asked first. */
const told = (text: string) =>
  understand(text, ward).segments.map(({ span, subject }) => [
    text.slice(span.start, span.end),
    subject.kind === 'people' ? subject.refs.join('+') : subject.kind === 'unclear' ? '?' : '-',
  ]);

describe('words that run on from one person to the next', () => {
  it('asks whom a sentence is about in which a second name stands with nothing that ties it to the first', () => {
    expect(told('Ruben kind to Joan up twice for a drink')).toEqual([['Ruben kind to Joan up twice for a drink', '?']]);
  });

  it('begins anew behind what is said of somebody by itself', () => {
    expect(told('Fay dozed Joan up twice for a drink').map(([, ref]) => ref)).toEqual(['AL-12', 'AL-16']);
  });

  it.each([
    'cards with Fay this afternoon had a second helping of crumble bank nurse brought Joan a cup of tea',
    'Ruben bored by the film all evening Fay out at the shops with her cousin',
    'he cheered Joan at bingo and she won a tin of biscuits Ruben was bored by it',
  ])('puts no sentence of "%s" under two people', (text) => {
    expect(told(text).map(([, ref]) => ref)).not.toContainEqual(expect.stringContaining('+'));
  });

  it('begins anew where the telling turns to somebody else', () => {
    expect(told('Ruben sorted his post with me then Fay, she was sick twice')).toEqual([
      ['Ruben sorted his post with me', 'AL-07'],
      ['then Fay', 'AL-12'],
      ['she was sick twice', 'AL-12'],
    ]);
    expect(told('played dominoes with Ruben, he won and on to Joan who slept all morning').at(-1)?.[1]).toBe('AL-16');
    expect(told('Ruben wanted a walk so I went with him Fay meantime packed her drawers').map(([, ref]) => ref)).toEqual([
      'AL-07',
      'AL-07',
      'AL-12',
    ]);
  });

  it('begins anew after a word that leads to nobody', () => {
    expect(told("Fay bit her lip, had a cold flannel on she's sat in her room now").map(([words]) => words)).toContain(
      "she's sat in her room now",
    );
  });

  it('keeps people together of whom one thing is said', () => {
    for (const text of ['Fay and Joan baked scones', 'Ruben, Fay and Joan watched the match', 'Ruben punched Will in the back'])
      expect(told(text).map(([, ref]) => ref?.split('+').length)).toEqual([text.split(/,| and /).length === 3 ? 3 : 2]);
  });

  it('asks about words before a comma after which somebody does something of their own', () => {
    expect(told('obs fine, asked for a biscuit, Ruben shoved the trolley at us').map(([, ref]) => ref)).toEqual(['?', '?', 'AL-07']);
  });

  it('asks where something of one person runs on to another', () => {
    const [first] = told("Ruben's sink blocked again and nobody came when days rang them Fay got the wrong yoghurt");
    expect(first?.[1]).not.toBe('AL-12');
  });

  it('takes Will for a person where a plain verb cannot follow', () => {
    expect(told('Will reckons the tea is weak').map(([, ref]) => ref)).toEqual(['AL-20', 'AL-20']);
  });

  it.each([
    ["Ruben was tired after his lunch and Fay's sister rang at nine", ['AL-07', 'AL-12']],
    ["Ruben had his radio on and Joan's sewing box came back from the shop", ['AL-07', 'AL-16']],
    ["Ruben slept from one and it's Joan that worries me", ['AL-07', 'AL-16']],
    ['Ruben watched a film then bed and Joan so at the check she was up', ['AL-07', 'AL-16']],
    ['Fay asleep now and Joan I was worried about', ['AL-12', 'AL-16']],
    ["Fay asked me before the doctor comes Joan's skin is bleeding again", ['AL-12', 'AL-16']],
    ['Ruben asked where they went Joan sleeping', ['AL-07', 'AL-16']],
    ["Ruben says the men don't come Joan's not stirred", ['AL-07', 'AL-16']],
    ["Fay slipped a bit and held on no hurt Joan's obs all steady", ['AL-12', 'AL-16']],
    ["Fay slept bar the turns Joan's been up since six", ['AL-12', 'AL-16']],
    ['Ruben was told not to nod off Joan lovely asleep', ['AL-07', 'AL-16']],
  ])('begins anew behind "and" or a verb without an object where something is told of the next person: "%s"', (text, refs) => {
    const said = told(text).map(([, ref]) => ref);
    expect([...new Set(said.filter((ref) => ref !== '?'))]).toEqual(refs);
    expect(said.at(0)).toBe(refs[0]);
    expect(said.at(-1)).toBe(refs.at(-1));
  });

  it.each([
    ['Fay skin intact Ruben went out for a smoke', ['AL-12', 'AL-07']],
    ['Ruben hummed Fay had her blanket over her face', ['AL-07', 'AL-12']],
    ['Fay slept the whole night nothing to say Joan same', ['AL-12', 'AL-16']],
    ['Fay has got her glasses on Ruben helped fold the linen', ['AL-12', 'AL-07']],
    ['Ruben was whistling doing it Fay has packed her bag', ['AL-07', 'AL-12']],
    ['Ruben pulse normal no pain or anything Fay was fine with it', ['AL-07', 'AL-12']],
    ['Fay has been called and the team is walking in now Joan across from her was asleep', ['AL-12', 'AL-16']],
    ['Ruben had his walk and then he watched the snooker Will he was shouting at the telly', ['AL-07', 'AL-20']],
  ])('begins anew at a name with a verb of its own, however little was said: "%s"', (text, refs) => {
    // What goes on after it may be asked about.
    expect([...new Set(told(text).map(([, ref]) => ref))].slice(0, refs.length)).toEqual(refs);
  });

  it('begins anew before the words that belong to a name or a room', () => {
    const house = aWard({
      people: [
        aPerson('AL-07', 'Ruben', 'he'),
        aPerson('AL-12', 'Fay', 'she'),
        aPerson('AL-03', 'Sam', 'he', { fullName: 'Samuel Orr' }),
        aPerson('AL-15', 'Sam', 'she', { fullName: 'Samantha Lyle' }),
      ],
    });
    const pieces = (text: string) =>
      understand(text, house).segments.map(({ span, subject }) => [
        text.slice(span.start, span.end),
        subject.kind === 'people' ? subject.refs.join('+') : '?',
      ]);
    expect(pieces('Ruben never woke the lady in twelve she was up for the commode')).toEqual([
      ['Ruben never woke', 'AL-07'],
      ['the lady in twelve', 'AL-12'],
      ['she was up for the commode', 'AL-12'],
    ]);
    expect(pieces('Fay slept all night our Ruben was up twice').map(([words]) => words)).toContain('our Ruben was up twice');
    expect(pieces('Samuel had a shandy with his tea the other Sam was up twice').map(([, ref]) => ref)).toEqual(['AL-03', 'AL-15']);
  });

  it('keeps in one piece what somebody says, sees or wants of another, and what leads to a name', () => {
    expect(
      told("Ruben says he was told to gouge Will's eyes out while he is asleep")
        .map(([words]) => words)
        .join('|'),
    ).toMatch(/gouge Will's eyes/);
    for (const text of ['I told Ruben that Joan was up', 'last night Joan was up']) expect(told(text)).toHaveLength(1);
  });

  it('keeps people of whom one thing is told together behind "and"', () => {
    expect(told('cards with Fay and Joan').map(([, ref]) => ref)).toEqual(['AL-12+AL-16']);
  });

  it('leaves whom somebody teaches or minds in the sentence', () => {
    expect(
      told('I said go on and Ruben was teaching Will to tie flies')
        .map(([words]) => words)
        .join('|'),
    ).toMatch(/teaching Will/);
  });

  it('asks where "and" joins a name to a telling and not to the name before', () => {
    expect(told('Ruben in his bed and Joan in hers').map(([, ref]) => ref)).toEqual(['?']);
  });

  it('tells a sentence of whoever opens it, behind "and" as well', () => {
    expect(told('Ruben up for a smoke and Fay had a giggle at him').map(([, ref]) => ref)).toEqual(['AL-07', 'AL-12']);
  });
});
