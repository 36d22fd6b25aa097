import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, differ, evennessOf, gini, jainIndex, sharesByWeight, total } from './measures.js';

const points = [48, 60, 34, 54, 44];
const wte = [1, 1, 0.6, 1, 0.8];

describe('measures of balance', () => {
  it.each([
    ['raw points of five workers', points, 0.103, 0.967, 0.184, 26],
    ['their points per WTE', points.map((value, k) => value / (wte[k] ?? 1)), 0.039, 0.995, 0.072, 12],
    ['S17: 12 shifts split best among 7', [2, 2, 2, 2, 2, 1, 1], 0.119, 0.935, 0.264, 1],
    ['S17: 12 shifts split badly among 7', [3, 3, 3, 3, 0, 0, 0], 0.429, 0.571, 0.866, 3],
  ])('gives the known figures for %s', (_, values, giniIndex, jain, cv, spread) => {
    const evenness = evennessOf(values);
    const toThree = [evenness.gini, evenness.jain, evenness.cv, evenness.maxMinusMin].map((value) => Number(value.toFixed(3)));
    expect(toThree).toEqual([giniIndex, jain, cv, spread]);
  });

  it('S17: finds no split of 12 equal shifts among 7 equal workers that is more even than 2,2,2,2,2,1,1', () => {
    const aSplit = fc
      .array(fc.nat(6), { minLength: 12, maxLength: 12 })
      .map((owners) => Array.from({ length: 7 }, (_, k) => owners.filter((owner) => owner === k).length));
    fc.assert(
      fc.property(aSplit, (loads) => {
        expect(jainIndex(loads)).toBeLessThanOrEqual(jainIndex([2, 2, 2, 2, 2, 1, 1]) + 1e-12);
      }),
    );
  });

  it('agrees with the Gini coefficient of every pair compared', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (values) => {
        const sum = total(values);
        const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const slow = sum === 0 ? 0 : total(pairs) / (2 * values.length * sum);
        expect(gini(values)).toBeCloseTo(slow, 9);
      }),
    );
  });

  it('shares the nights of the ledger example by contracted time', () => {
    const given = [14, 14, 9, 5];
    const differences = sharesByWeight(42, [1, 0.6, 1, 0.6]).map((share, k) => (given[k] ?? 0) - share);
    expect(differences.map((value) => Number(value.toFixed(2)))).toEqual([0.88, 6.13, -4.13, -2.87]);
  });

  it('calls bands that touch the same, and nobody or nothing even', () => {
    expect(differ(bandOf(1), bandOf(1.5))).toBe(false);
    expect(differ(bandOf(0.6), bandOf(1))).toBe(true);
    expect([jainIndex([]), jainIndex([0, 0]), gini([0]), sharesByWeight(4, [0, 0])]).toEqual([1, 1, 0, [0, 0]]);
  });
});
