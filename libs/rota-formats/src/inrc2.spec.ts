import { slowScore } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { readInrc2, readInrc2Week } from './inrc2.js';
import { readRotaText } from './rota-text.js';

const SCENARIO = `SCENARIO = small

WEEKS = 1

SKILLS = 2
Head
Nurse

SHIFT_TYPES = 2
Early (2,5)
Night (3,4)

FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
Early 0
Night 1 Early

CONTRACTS = 1
Full (3,5) (2,4) (2,3) 0 1

NURSES = 2
Ana Full 2 Head Nurse
Ben Full 1 Nurse
`;
const HISTORY = `HISTORY
0 small

NURSE_HISTORY
Ana 0 0 Night 1 4 0
Ben 0 0 None 0 0 1
`;
const WEEK = `WEEK_DATA
small

REQUIREMENTS
Early Head (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
Early Nurse (0,0) (0,0) (0,0) (1,2) (0,0) (0,0) (0,0)
Night Head (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
Night Nurse (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)

SHIFT_OFF_REQUESTS = 2
Ana Any Tue
Ben Early Mon
`;
const files = { scenario: { name: 'Sc', text: SCENARIO }, history: { name: 'H0', text: HISTORY }, weeks: [{ name: 'WD', text: WEEK }] };
const problem = readInrc2(files);

const terms = (ana: string, ben: string) => {
  const names: Record<string, string> = { e: 'Early:Nurse', n: 'Night:Nurse', h: 'Early:Head' };
  const expand = (row: string) => row.replace(/[a-z]/g, (letter) => names[letter] ?? letter);
  const { charges, breaches } = slowScore(
    problem,
    readRotaText({ name: 'rota', text: `Ana\t${expand(ana)}\nBen\t${expand(ben)}\n` }, problem),
  );
  const sums: Record<string, number> = {};
  for (const { id, amount, person } of charges) {
    const key = person === undefined ? id : `${problem.people[person]!.id} ${id}`;
    sums[key] = (sums[key] ?? 0) + amount;
  }
  return { sums, breaches: breaches.map((b) => b.id) };
};

describe('an INRC-II instance', () => {
  it('charges a history run that is broken on day 0 when it is too short, and nothing for the days before day 0', () => {
    const { sums } = terms(',,,e,e,,', ',,,e,e,,');
    // One night of three owed; three days off in a row are within limits, and the run open at the end may be short.
    expect(sums).toEqual({ 'Ana run:Night': 30, 'Ana assignments': 20, 'Ben assignments': 20, 'Ben off-run:Full': 30 });
  });

  it('charges each planned day over the most, with the history counted', () => {
    const { sums } = terms('n,n,,,,,', ',,e,e,e,,');
    expect(sums).toMatchObject({ 'Ana work-run:Full': 60, 'Ana shift-off-request': 10, 'Ana off-run:Full': 60 });
  });

  it('charges half weekends, working weekends and assignments over the most', () => {
    const { sums } = terms('n,n,n,e,,e,', 'e,e,e,e,e,e,');
    expect(sums).toMatchObject({ 'Ben whole-weekend': 30, 'Ben weekends': 30, 'Ben assignments': 20, 'Ben shift-off-request': 10 });
  });

  it('charges people short of the wish, and people short of the least as what must hold', () => {
    expect(terms(',,,h,,,', ',,,e,,,').sums['cover:3:Early:Nurse']).toBe(30);
    expect(terms(',,,,,,', ',,,,,,').sums['cover:3:Early:Nurse']).toBe(10_000 + 60);
  });

  it('forbids successions, also out of the history, and skills a nurse has not', () => {
    expect(terms('e,,,,,,', ',,,,,,').breaches).toEqual(['succession:Night']);
    expect(terms(',,,,,,', ',h,,,,,').breaches).toEqual(['not-allowed']);
  });

  it("reads the organisers' own solution files", () => {
    const rota = problem.people.map(() => Array.from({ length: 7 }, () => -1));
    readInrc2Week({ name: 'Sol', text: 'SOLUTION\n0 small\n\nASSIGNMENTS = 1\nAna Thu Early Head\n' }, 0, problem, rota);
    expect(rota[0]).toEqual([-1, -1, -1, 0, -1, -1, -1]);
  });

  it('names file, line and what is wrong', () => {
    const scenario = (from: string, to: string) => () =>
      readInrc2({ ...files, scenario: { name: 'Sc', text: SCENARIO.replace(from, to) } });
    expect(scenario('Ben Full', 'Ben Half')).toThrow("Sc:22: there is no contract 'Half'.");
    expect(scenario('(2,5)', '2-5')).toThrow("Sc:10: '2-5' should be a pair like (1,3).");
    expect(() => readInrc2({ ...files, weeks: [] })).toThrow('Sc: the scenario has 1 weeks, but 0 week files were given.');
    expect(() => readInrc2({ ...files, history: { name: 'H0', text: HISTORY.replace('Ben', 'Bob') } })).toThrow(
      "H0:6: there is no nurse 'Bob'.",
    );
  });
});
