import { checkRota, generatedWard, type RotaEntry, type RotaProblem } from '@handrail/rota-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JudgedRotas } from './judged-rotas.js';

const { problem } = generatedWard({ people: 6, weeks: 1, seed: 3 });
const shiftIds = problem.shiftKinds.map(({ kindId }) => `${problem.period.firstDay}:${kindId}`);
const workerIds = problem.workers.map(({ workerId }) => workerId);
const anEntry: fc.Arbitrary<RotaEntry> = fc.record({ workerId: fc.constantFrom(...workerIds), shiftId: fc.constantFrom(...shiftIds) });

/** What may change between two reads of the same version, as little of it as matters to the checker. */
const aChange: fc.Arbitrary<(of: RotaProblem) => RotaProblem> = fc.oneof(
  fc.constant((of: RotaProblem) => of),
  fc.constantFrom(...workerIds).map((workerId) => (of: RotaProblem) => ({
    ...of,
    leave: [...of.leave, { workerId, from: of.period.firstDay, to: of.period.firstDay, kind: 'other' as const, creditMinutesPerDay: 450 }],
  })),
  fc.constantFrom(...workerIds).map((workerId) => (of: RotaProblem) => ({
    ...of,
    workers: of.workers.map((worker) => (worker.workerId === workerId ? { ...worker, competences: [], inductions: [] } : worker)),
  })),
  fc.integer({ min: 0, max: 5 }).map((min) => (of: RotaProblem) => ({
    ...of,
    demand: { ...of.demand, templates: of.demand.templates.map((line) => ({ ...line, min })) },
  })),
);

describe('rotas judged once for the same facts', () => {
  it('are told exactly as the checker tells them anew, whatever changed since the last read', () => {
    const judged = new JudgedRotas();
    const reads = fc.array(fc.tuple(aChange, fc.uniqueArray(anEntry, { maxLength: 3, selector: ({ workerId }) => workerId })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(reads, (read) => {
        for (const [change, entries] of read) {
          const now = change(problem);
          expect(judged.of({ problem: structuredClone(now), entries }).judgement).toEqual(checkRota(now, entries));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are not judged again while nothing changed', () => {
    const judged = new JudgedRotas();
    const first = judged.of({ problem, entries: [] });
    expect(judged.of({ problem: structuredClone(problem), entries: [] })).toBe(first);
  });

  it('are forgotten, the longest unread first, so that memory stays bounded', () => {
    const judged = new JudgedRotas();
    const beds = (number: number) => ({ problem: { ...problem, unit: { ...problem.unit, beds: number } }, entries: [] });
    const kept = judged.of(beds(0));
    for (let number = 1; number < 12; number += 1) {
      judged.of(beds(number));
      expect(judged.of(beds(0))).toBe(kept);
    }
    const another = judged.of(beds(1));
    expect(judged.of(beds(1))).toBe(another);
    expect(another.judgement).toEqual(judged.of(beds(2)).judgement);
  });
});
