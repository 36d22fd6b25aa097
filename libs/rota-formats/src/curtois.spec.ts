import { slowScore } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { readCurtois } from './curtois.js';
import { readRotaText, writeRotaText } from './rota-text.js';

const SMALL = `SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
N,600,E|N

SECTION_STAFF
# id, most per shift, most and least minutes, most and fewest shifts in a row, fewest days off in a row, weekends
ade,E=7|N=1,2400,0,3,2,2,0
bea,E=7|N=0,2400,960,3,1,1,1

SECTION_DAYS_OFF
bea,0

SECTION_SHIFT_ON_REQUESTS
ade,1,E,3

SECTION_SHIFT_OFF_REQUESTS
bea,2,E,2

SECTION_COVER
1,E,1,100,1
2,E,0,100,7
`;
const problem = readCurtois({ name: 'Small.txt', text: SMALL });
const judge = (ade: string, bea: string) => {
  const text = `ade\t${ade}\nbea\t${bea}\n`;
  const { cost, breaches } = slowScore(problem, readRotaText({ name: 'rota', text }, problem));
  return { cost, breaches: breaches.map((b) => `${problem.people[b.person]!.id} ${b.id}`) };
};

describe('a Curtois & Qu instance', () => {
  it('costs requests not granted, missing and surplus people', () => {
    expect(judge(',E,E,,,,', ',E,,E,,,')).toEqual({ cost: 1 + 7, breaches: [] });
    expect(judge(',,,,,,', ',,E,E,,,')).toEqual({ cost: 3 + 2 + 100 + 7, breaches: [] });
  });

  it.each([
    ['N,E,,,,,', ',E,,E,,,', 'ade succession:N'],
    ['E,N,,E,N,,', ',E,,E,,,', 'ade most:N'],
    [',E,,,,,', ',E,,E,,,', 'ade days-worked-in-a-row'],
    ['E,E,,E,E,,', ',E,,E,,,', 'ade days-off-in-a-row'],
    [',,,,E,E,', ',E,,E,,,', 'ade weekends'],
    [',,,,,,', ',E,,,,,', 'bea total-minutes'],
    [',,,,,,', 'E,E,,,,,', 'bea not-allowed'],
    [',,,,,,', ',N,,E,,,', 'bea not-allowed'],
  ])('refuses %s with %s: %s', (ade, bea, breach) => expect(judge(ade, bea).breaches).toContain(breach));

  it('exempts runs at both edges from their minimum', () => {
    expect(judge('E,,,,,,', ',E,,E,,,').breaches).toEqual([]);
    expect(judge(',E,E,,E,E,', ',E,,E,,,').breaches).toEqual(['ade days-off-in-a-row', 'ade weekends']);
  });

  it('names file, line and what is wrong', () => {
    const bad = (from: string, to: string) => () => readCurtois({ name: 'Bad.txt', text: SMALL.replace(from, to) });
    expect(bad('bea,0', 'bob,0')).toThrow("Bad.txt:14: there is no person 'bob'.");
    expect(bad('1,E,1,100,1', '9,E,1,100,1')).toThrow('Bad.txt:23: day 9 is outside 0 to 6.');
    expect(bad('E,480,', 'E,long,')).toThrow("Bad.txt:5: the length in minutes should be a whole number, but is 'long'.");
    expect(bad('SECTION_COVER', 'SECTION_CUPS')).toThrow("there is no section 'SECTION_CUPS'.");
    expect(() => readCurtois({ name: 'Empty.txt', text: '' })).toThrow('Empty.txt: SECTION_HORIZON');
  });

  it('writes the rota as it reads it', () => {
    const text = 'ade\tE,,,,,,\nbea\t,E,,E,,,\n';
    expect(writeRotaText(problem, readRotaText({ name: 'rota', text }, problem))).toBe(text);
    expect(() => readRotaText({ name: 'rota', text: 'ade\tE\n' }, problem)).toThrow('rota:1: ade has 1 days instead of 7.');
  });
});
