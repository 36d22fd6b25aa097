import type { RotaEntry, RotaProblem, Worker } from '@handrail/rota-core';
import { addDays } from '@handrail/rota-core';
import type { Transaction } from '../transaction/transaction.js';
import { carriedOver } from './carry-over.js';
import { rotaDemand } from './demand.js';
import { HISTORY_DAYS, rotaPast } from './history.js';
import { rotaPeople, shiftKindsOf } from './people.js';
import { inPlanningView } from './planning-view.js';
import { assignmentsOfVersion, rotaById, type PlacedAssignment, type RotaHead } from './rota-head.js';
import { publicHolidays, ruleSetOf } from './rules.js';
import { rotaWishes } from './wishes.js';

/** A rota with everything that decides it. */
export interface LoadedRota {
  readonly rota: RotaHead;
  readonly problem: RotaProblem;
  /** The version's assignments; those of a kind of shift that the unit no longer has are in `unknown` instead, and are not judged. */
  readonly assignments: readonly PlacedAssignment[];
  readonly entries: readonly RotaEntry[];
  readonly unknown: readonly PlacedAssignment[];
}

/**
 * The problem of a rota as the database states it now, and a version of the rota: people, demand, wishes, rules, history across the
 * edge and ledger, hours carried over, pins, and what is published. About fifteen queries, whatever the size; nothing clinical and no reason for anybody's
 * absence. Whoever asks sees the same problem: what of it they may be told is for the caller to decide.
 * @param number the version; left out: the current one
 * @returns null when there is no such rota
 */
export async function loadRotaProblem(tx: Transaction, rotaId: string, number?: number): Promise<LoadedRota | null> {
  return inPlanningView(tx, async () => {
    const rota = await rotaById(tx, rotaId);
    return rota === null ? null : loadFor(tx, rota, number ?? rota.currentVersion);
  });
}

async function loadFor(tx: Transaction, rota: RotaHead, number: number): Promise<LoadedRota> {
  const all = await assignmentsOfVersion(tx, rota.id, number);
  const shiftKinds = await shiftKindsOf(tx, rota.unitId, rota);
  const { workers: people, idOfStaffCode } = await rotaPeople(tx, rota, rota, [...new Set(all.map((one) => one.workerId))]);
  const known = new Set(shiftKinds.map((kind) => kind.kindId));
  const onRota = new Set(people.map((worker) => worker.workerId));
  const isKnown = (one: PlacedAssignment) => known.has(one.shiftCode) && onRota.has(one.workerId);
  const assignments = all.filter(isKnown);
  const wishes = await rotaWishes(tx, rota, people, shiftKinds);
  const holidays = await publicHolidays(tx, rota.unitId, addDays(rota.startsOn, -HISTORY_DAYS), rota.endsOn);
  const carried = await carriedOver(tx, rota);
  const workers = people.map((worker): Worker => {
    const more = wishes.limits.get(worker.workerId);
    const minutes = worker.employment === 'SUBSTANTIVE' ? carried.get(worker.workerId) : undefined;
    return {
      ...worker,
      ...(more ? { restrictions: [...(worker.restrictions ?? []), ...more] } : {}),
      ...(minutes === undefined ? {} : { carryOverMinutes: minutes }),
    };
  });
  const { publishedVersion } = rota;
  // Most reads are of what is published: it is not read twice.
  const isPublished = publishedVersion === number;
  const published = isPublished ? all : publishedVersion === null ? null : await assignmentsOfVersion(tx, rota.id, publishedVersion);
  const problem: RotaProblem = {
    schemaVersion: 1,
    unit: { unitId: rota.unitId, name: rota.unitName, kind: rota.unitKind, beds: rota.beds },
    period: { firstDay: rota.startsOn, days: rota.days, zone: rota.zone },
    shiftKinds,
    workers,
    leave: wishes.leave,
    requests: wishes.requests,
    pins: assignments.filter((one) => one.pinned).map(entryOf),
    fixedDaysOff: wishes.fixedDaysOff,
    publicHolidays: holidays,
    history: await rotaPast(tx, rota, workers, holidays),
    demand: await rotaDemand(tx, rota, shiftKinds, idOfStaffCode),
    ruleSet: await ruleSetOf(tx, rota),
    ...(published ? { published: published.filter(isKnown).map(entryOf) } : {}),
  };
  return { rota, problem, assignments, entries: assignments.map(entryOf), unknown: all.filter((one) => !isKnown(one)) };
}

function entryOf({ workerId, shiftId }: PlacedAssignment): RotaEntry {
  return { workerId, shiftId };
}
