import { hasCompetence, openCalendar, type RotaEntry, type RotaProblem } from '@handrail/rota-core';

/** Duties of which a shift needs one holder each, in the order in which they are given out. */
const DUTIES = ['NIC', 'KEYS'] as const;

/**
 * Who holds which duty on each shift of a fitted rota: one nurse in charge, and one holder of the keys who is somebody else where
 * there is one; of those who may, whoever has had the duty least so far. Nobody new to the unit. A person may change it later.
 * @returns by `workerId shiftId`; shifts where nobody may hold a duty have none, which the checker names
 */
export function allotDuties(problem: RotaProblem, entries: readonly RotaEntry[]): ReadonlyMap<string, readonly string[]> {
  const { shiftById, workerById } = openCalendar(problem);
  const held = new Map<string, number>();
  const duties = new Map<string, string[]>();
  for (const [shiftId, present] of [...Map.groupBy(entries, (entry) => entry.shiftId)].toSorted(([a], [b]) => a.localeCompare(b))) {
    const shift = shiftById.get(shiftId);
    if (!shift) continue;
    const taken = new Set<string>();
    for (const duty of DUTIES) {
      const able = present
        .map((entry) => entry.workerId)
        .filter((id) => {
          const worker = workerById.get(id);
          return (
            worker !== undefined &&
            hasCompetence(worker, duty, shift.date) &&
            !(worker.supernumeraryUntil && shift.date <= worker.supernumeraryUntil)
          );
        })
        .toSorted(
          (a, b) =>
            Number(taken.has(a)) - Number(taken.has(b)) ||
            (held.get(`${duty} ${a}`) ?? 0) - (held.get(`${duty} ${b}`) ?? 0) ||
            a.localeCompare(b),
        );
      const [chosen] = able;
      if (chosen === undefined) continue;
      taken.add(chosen);
      held.set(`${duty} ${chosen}`, (held.get(`${duty} ${chosen}`) ?? 0) + 1);
      const key = `${chosen} ${shiftId}`;
      duties.set(key, [...(duties.get(key) ?? []), duty]);
    }
  }
  return duties;
}
