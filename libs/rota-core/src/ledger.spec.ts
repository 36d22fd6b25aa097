import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationThousandths, fairnessLedger, giniCoefficient, jainIndex, maxMinusMin, targetsByWte, unfairnessCost } from './ledger.js';
import { twoPlaces } from './explain/words.js';

describe('the fairness ledger', () => {
  it('S17: twelve shifts among seven equal workers cost least as 2,2,2,2,2,1,1', () => {
    const targets = targetsByWte(
      12,
      Array.from({ length: 7 }, () => 100),
    );
    const costOf = (loads: readonly number[]) =>
      loads.reduce(
        (sum, count, index) =>
          sum + unfairnessCost({ workerId: `w${index}`, wteHundredths: 100, count, targetThousandths: targets[index]! }, 4),
        0,
      );
    const splits = (left: number, people: number, most: number): number[][] => {
      if (people === 0) return left === 0 ? [[]] : [];
      return Array.from({ length: Math.min(left, most) + 1 }, (_, count) =>
        splits(left - count, people - 1, count).map((rest) => [count].concat(rest)),
      ).flat();
    };
    const best = splits(12, 7, 12).toSorted((a, b) => costOf(a) - costOf(b))[0]!;
    expect(best).toEqual([2, 2, 2, 2, 2, 1, 1]);
    expect([jainIndex(best).toFixed(3), giniCoefficient(best).toFixed(3), maxMinusMin(best)]).toEqual(['0.935', '0.119', 1]);
    const bad = [3, 3, 3, 3, 0, 0, 0];
    expect([jainIndex(bad).toFixed(3), giniCoefficient(bad).toFixed(3), maxMinusMin(bad)]).toEqual(['0.571', '0.429', 3]);
  });

  it('scales 42 nights by contracted hours, and the next night goes to C, never to B', () => {
    const person = (workerId: string, count: number, wteHundredths: number) => ({ workerId, count, wteHundredths });
    const ledger = fairnessLedger('nights', 'support', [
      person('A', 14, 100),
      person('B', 14, 60),
      person('C', 9, 100),
      person('D', 5, 60),
    ]);
    const distances = ledger.shares.map((share) => [share.workerId, deviationThousandths(share)]);
    expect(distances).toEqual([
      ['C', -4_125],
      ['D', -2_875],
      ['A', 875],
      ['B', 6_125],
    ]);
    expect([twoPlaces(-4_125), twoPlaces(875), twoPlaces(6_125)]).toEqual(['-4.13', '0.88', '6.13']);
  });

  it('keeps equals in the order given, whatever their ids', () => {
    const equals = ['mo', 'ade', 'lee'].map((workerId) => ({ workerId, count: 2, wteHundredths: 100 }));
    expect(fairnessLedger('nights', 'support', equals).shares.map(({ workerId }) => workerId)).toEqual(['mo', 'ade', 'lee']);
  });

  it('gives the published measures of five caseloads', () => {
    const perWte = [48, 60, 34 / 0.6, 54, 55];
    expect(
      [giniCoefficient([48, 60, 34, 54, 44]), jainIndex([48, 60, 34, 54, 44]), giniCoefficient(perWte), jainIndex(perWte)].map((value) =>
        value.toFixed(3),
      ),
    ).toEqual(['0.103', '0.967', '0.039', '0.995']);
  });

  it('agrees with the definition of the Gini coefficient, pair by pair', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), (loads) => {
        const total = loads.reduce((sum, load) => sum + load, 0);
        const pairs = loads.flatMap((a) => loads.map((b) => Math.abs(a - b))).reduce((sum, difference) => sum + difference, 0);
        expect(giniCoefficient(loads)).toBeCloseTo(total === 0 ? 0 : pairs / (2 * loads.length * total), 12);
      }),
    );
  });

  it('hands out the whole total, to a thousandth for each person', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 1, maxLength: 12 }), (total, wtes) => {
        const sum = targetsByWte(total, wtes).reduce((all, target) => all + target, 0);
        expect(Math.abs(sum - total * 1000)).toBeLessThanOrEqual(wtes.length);
      }),
    );
  });
});
