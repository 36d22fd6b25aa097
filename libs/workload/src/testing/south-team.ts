import type { Case, CaseloadTeam, CaseloadWorker } from '../caseload/caseload.js';

/** A case that takes nothing and was scored lately, for specs to change. */
export function aCase(facts: Partial<Case> = {}): Case {
  return {
    caseId: 'case',
    serviceUser: 'SO-00',
    contactsPerMonth: 0,
    contactMinutes: 60,
    travelMinutes: 30,
    indirectFactor: 0.5,
    fixedHoursPerMonth: 0,
    points: 0,
    scoredOn: '2026-11-01',
    ...facts,
  };
}

function aWorker(no: number, name: string, wte: number, points: readonly number[], hoursPerPoint: number): CaseloadWorker {
  return {
    workerId: `so-${no}`,
    name,
    contractHoursPerWeek: 37.5 * wte,
    leaveTrainingShare: 0.2,
    fixedDutiesHoursPerMonth: 20 * wte,
    cases: points.map((value, k) =>
      aCase({ caseId: `so-${no}-${k + 1}`, serviceUser: `SO-${no}${k + 1}`, points: value, fixedHoursPerMonth: value * hoursPerPoint }),
    ),
  };
}

/** Five workers with 48, 60, 34, 54 and 44 points at 1, 1, 0.6, 1 and 0.8 WTE; the second works above her capacity. */
export const southTeam: CaseloadTeam = {
  unit: 'SO',
  name: 'South team',
  fullTimeHoursPerWeek: 37.5,
  workers: [
    aWorker(1, 'Ana Birch', 1, [12, 12, 12, 12], 1.9),
    aWorker(2, 'Ben Alder', 1, [6, 6, 6, 6, 6, 6, 6, 6, 6, 6], 1.9),
    aWorker(3, 'Cleo Rowan', 0.6, [10, 12, 12], 1.7),
    aWorker(4, 'Dev Hazel', 1, [18, 18, 18], 1.7),
    aWorker(5, 'Elin Ash', 0.8, [11, 11, 11, 11], 1.7),
  ],
};
