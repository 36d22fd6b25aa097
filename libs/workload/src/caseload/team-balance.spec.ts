import { describe, expect, it } from 'vitest';
import { aCase, southTeam } from '../testing/south-team.js';
import { capacityHours, demandHours, isStale } from './caseload.js';
import { teamBalance } from './team-balance.js';
import { bestSingleMove, whatIfMoved } from './what-if.js';

const TODAY = '2026-11-18';

describe('caseload teams', () => {
  it('counts visits, travel, indirect and fixed hours of a case', () => {
    // 4 visits x (60 + 30) min = 6 h, indirect 0.5 x 4 h = 2 h, fixed 1.5 h
    expect(
      demandHours(aCase({ contactsPerMonth: 4, contactMinutes: 60, travelMinutes: 30, indirectFactor: 0.5, fixedHoursPerMonth: 1.5 })),
    ).toBeCloseTo(9.5);
  });

  it('takes leave, training and fixed duties off the contract, never below nothing', () => {
    const [worker] = southTeam.workers;
    expect(capacityHours({ ...worker!, contractHoursPerWeek: 37.5, leaveTrainingShare: 0.2, fixedDutiesHoursPerMonth: 20 })).toBeCloseTo(
      37.5 * 4.33 * 0.8 - 20,
    );
    expect(capacityHours({ ...worker!, contractHoursPerWeek: 3, fixedDutiesHoursPerMonth: 40 })).toBe(0);
  });

  it('calls a score stale after 90 days, or when nobody ever made one', () => {
    expect(isStale(aCase({ scoredOn: '2026-08-20' }), TODAY)).toBe(false);
    expect(isStale(aCase({ scoredOn: '2026-08-19' }), TODAY)).toBe(true);
    expect(isStale(aCase({ scoredOn: null }), TODAY)).toBe(true);
  });

  it('S20: has the known Jain figures, one worker at capacity, and the others not told apart', () => {
    const balance = teamBalance(southTeam, TODAY);
    expect(balance.workers.map(({ points }) => points)).toEqual([48, 60, 34, 54, 44]);
    expect(balance.rawPoints.jain).toBeCloseTo(0.967, 3);
    expect(balance.pointsPerWte.jain).toBeCloseTo(0.995, 3);
    expect(balance.pointsPerWte.maxMinusMin).toBeCloseTo(12, 3);
    expect(balance.atOrOver).toEqual(['so-2']);
    expect(balance.othersNoRealDifference).toBe(true);
  });

  it('tells which cases make up a figure, the heaviest first', () => {
    for (const load of teamBalance(southTeam, TODAY).workers) {
      const hours = load.caseList.map((one) => one.demandHours);
      expect(load.caseList).toHaveLength(load.cases);
      expect(hours.reduce((a, b) => a + b, 0)).toBeCloseTo(load.demandHours);
      expect(load.caseList.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(load.points);
      expect(hours).toEqual(hours.toSorted((a, b) => b - a));
    }
  });

  it('keeps the two claims apart: exactly at capacity is said, though the bands overlap', () => {
    const hours = capacityHours(southTeam.workers[0]!);
    const full = { ...southTeam.workers[0]!, cases: [aCase({ caseId: 'x', contactsPerMonth: 0, fixedHoursPerMonth: hours })] };
    const nearly = { ...full, workerId: 'b', cases: [aCase({ caseId: 'y', contactsPerMonth: 0, fixedHoursPerMonth: hours * 0.99 })] };
    const balance = teamBalance({ ...southTeam, workers: [full, nearly] }, TODAY);
    expect(balance.atOrOver).toEqual([full.workerId]);
    expect(balance.differences).toEqual([]);
  });

  it('names demand without capacity as over, and divides by nothing', () => {
    const worker = { ...southTeam.workers[0]!, contractHoursPerWeek: 0 };
    const [load] = teamBalance({ ...southTeam, workers: [worker] }, TODAY).workers;
    expect(load).toMatchObject({ utilisation: null, atOrOverCapacity: true, pointsPerWte: null });
  });

  it('S20: what-if moves exactly one case, keeps the sum and changes nothing', () => {
    const before = JSON.stringify(southTeam);
    const move = whatIfMoved(southTeam, 'so-2-1', 'so-4', TODAY);
    expect(move).toMatchObject({ from: 'so-2', to: 'so-4' });
    if ('refused' in move) return;
    const sum = (balance: typeof move.before) => balance.workers.reduce((acc, load) => acc + load.demandHours, 0);
    expect(sum(move.after)).toBeCloseTo(sum(move.before));
    expect(move.after.workers.map(({ cases }) => cases)).toEqual(
      move.before.workers.map(({ cases }, k) => cases + (k === 1 ? -1 : k === 3 ? 1 : 0)),
    );
    expect(JSON.stringify(southTeam)).toBe(before);
  });

  it('refuses a move that makes no sense and says why', () => {
    expect(whatIfMoved(southTeam, 'none', 'so-4', TODAY)).toEqual({ refused: 'unknown-case' });
    expect(whatIfMoved(southTeam, 'so-2-1', 'none', TODAY)).toEqual({ refused: 'unknown-worker' });
    expect(whatIfMoved(southTeam, 'so-2-1', 'so-2', TODAY)).toEqual({ refused: 'already-there' });
  });

  it('offers the single move that brings the fullest worker down and puts nobody else over', () => {
    const move = bestSingleMove(southTeam, TODAY);
    expect(move?.from).toBe('so-2');
    expect(move?.after.atOrOver).toEqual([]);
  });
});
