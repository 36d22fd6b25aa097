import { describe, expect, it } from 'vitest';
import { feasibilityOf } from '../contradictions.js';
import { demandLines } from '../demand/lines.js';
import { openWard } from '../rules/worker-context.js';
import { openCalendar } from './calendar.js';
import { generatedWard } from './generated-ward.js';
import { infeasibleWard, type WardTrouble } from './infeasible-ward.js';

const SIZES = [12, 40].flatMap((people) => [1, 2, 3, 4, 5].map((seed) => ({ people, weeks: 4, seed })));
const told = (trouble: WardTrouble, size: (typeof SIZES)[number]) => feasibilityOf(openWard(infeasibleWard(size, trouble)));

describe('a ward that cannot be filled is told so before anybody searches', () => {
  it('names nobody and no line where the ward can be filled', () => {
    for (const size of SIZES) {
      expect(feasibilityOf(openWard(generatedWard(size).problem))).toMatchObject({ contradictions: [], impossibleDemand: [] });
    }
  });

  it('names whoever has no days left for their hours', () => {
    for (const size of SIZES) {
      const { contradictions } = told('no-days-left', size);
      expect(contradictions.map(({ kind }) => kind)).toEqual(['contract-out-of-reach']);
    }
  });

  it('names whoever is pinned to a day off, and the rule', () => {
    for (const size of SIZES) {
      const { contradictions } = told('pinned-day-off', size);
      expect(contradictions).toMatchObject([{ kind: 'pins-break-rule', rule: 'V2' }]);
    }
  });

  it('names every line that asks for more people than there are, and the hours that are short', () => {
    for (const size of SIZES) {
      const problem = infeasibleWard(size, 'too-much-demand');
      const { contradictions, impossibleDemand, capacity } = told('too-much-demand', size);
      const crowded = demandLines(problem, openCalendar(problem)).filter(({ min }) => min > size.people);
      expect(contradictions).toEqual([]);
      expect(impossibleDemand.map(({ lineId }) => lineId)).toEqual(expect.arrayContaining(crowded.map(({ lineId }) => lineId)));
      for (const { wantedMinutes, ownStaffMinutes } of capacity) expect(wantedMinutes).toBeGreaterThan(ownStaffMinutes);
    }
  });

  it('names every required line of a week in which everybody is away, and blames nobody', () => {
    for (const size of SIZES) {
      const problem = infeasibleWard(size, 'everyone-away');
      const { contradictions, impossibleDemand } = told('everyone-away', size);
      const { from, to } = problem.leave[0]!;
      const lost = demandLines(problem, openCalendar(problem)).filter(
        ({ level, min, date }) => level === 'required' && min > 0 && from <= date && date <= to,
      );
      expect(contradictions).toEqual([]);
      expect(impossibleDemand.map(({ lineId }) => lineId).toSorted()).toEqual(lost.map(({ lineId }) => lineId).toSorted());
      expect(impossibleDemand.every(({ available }) => available === 0)).toBe(true);
    }
  });
});
