import { bandOf, differ, evennessOf, total, type Band, type Evenness } from '../measures.js';
import { capacityHours, demandHours, FULL, isStale, wteOf, type CaseloadTeam, type CaseloadWorker } from './caseload.js';

/** What one case adds to a worker's figure. */
export type CaseLoad = {
  readonly caseId: string;
  /** Hours a month. */
  readonly demandHours: number;
  readonly points: number;
  /** `YYYY-MM-DD`; null when nobody ever scored it. */
  readonly scoredOn: string | null;
};

export type WorkerLoad = {
  readonly workerId: string;
  readonly name: string;
  readonly wte: number;
  readonly cases: number;
  readonly points: number;
  /** null when the worker has no contracted hours. */
  readonly pointsPerWte: number | null;
  readonly casesPerWte: number | null;
  readonly demandHours: number;
  readonly capacityHours: number;
  /** Demand ÷ capacity with its band; null when there is no capacity to divide by. */
  readonly utilisation: Band | null;
  /** The one claim about one person alone: the point value is 1.00 or more, or there is demand and no capacity. */
  readonly atOrOverCapacity: boolean;
  /** Ids of cases whose score is older than 90 days or was never made. */
  readonly staleCases: readonly string[];
  /** Every case, the one that takes most first: they add up to `demandHours` and `points`. */
  readonly caseList: readonly CaseLoad[];
};

export type TeamBalance = {
  readonly unit: string;
  readonly name: string;
  readonly workers: readonly WorkerLoad[];
  /** Workers whose point value is 1.00 or more, highest first. */
  readonly atOrOver: readonly string[];
  /** Pairs whose bands do not overlap, heavier first. Every other pair is "no real difference". */
  readonly differences: readonly { readonly heavier: string; readonly lighter: string }[];
  /** True when the bands of those below capacity all overlap: they cannot be told apart. */
  readonly othersNoRealDifference: boolean;
  readonly rawPoints: Evenness;
  readonly pointsPerWte: Evenness;
  readonly averageUtilisation: number | null;
  readonly staleCases: number;
};

/** Figures this close below a limit are floating-point noise of the same sum. */
const ROUNDING = 1e-9;

function loadOf(worker: CaseloadWorker, team: CaseloadTeam, today: string): WorkerLoad {
  const wte = wteOf(worker, team);
  const points = total(worker.cases.map((item) => item.points));
  const demand = total(worker.cases.map(demandHours));
  const capacity = capacityHours(worker);
  return {
    workerId: worker.workerId,
    name: worker.name,
    wte,
    cases: worker.cases.length,
    points,
    pointsPerWte: wte > 0 ? points / wte : null,
    casesPerWte: wte > 0 ? worker.cases.length / wte : null,
    demandHours: demand,
    capacityHours: capacity,
    utilisation: capacity > 0 ? bandOf(demand / capacity) : null,
    atOrOverCapacity: capacity > 0 ? demand / capacity >= FULL - ROUNDING : demand > 0,
    staleCases: worker.cases.filter((item) => isStale(item, today)).map(({ caseId }) => caseId),
    caseList: worker.cases
      .map((item) => ({ caseId: item.caseId, demandHours: demandHours(item), points: item.points, scoredOn: item.scoredOn }))
      .toSorted((a, b) => b.demandHours - a.demandHours || a.caseId.localeCompare(b.caseId)),
  };
}

/**
 * How a caseload team's work is spread on a day. Two separate claims: who is at or over capacity (point value), and who differs
 * from whom (bands apart). Pure; never throws; quadratic in workers.
 * @param today the unit's date, `YYYY-MM-DD`, for stale scores
 */
export function teamBalance(team: CaseloadTeam, today: string): TeamBalance {
  const workers = team.workers.map((worker) => loadOf(worker, team, today));
  const height = (load: WorkerLoad) => load.utilisation?.point ?? (load.demandHours > 0 ? Infinity : 0);
  const byHeight = workers.toSorted((a, b) => height(b) - height(a) || a.workerId.localeCompare(b.workerId));
  const below = workers.filter((load) => !load.atOrOverCapacity);
  const capacity = total(workers.map((load) => load.capacityHours));
  const perWte = workers.flatMap((load) => load.pointsPerWte ?? []);
  return {
    unit: team.unit,
    name: team.name,
    workers,
    atOrOver: byHeight.filter((load) => load.atOrOverCapacity).map(({ workerId }) => workerId),
    differences: pairsApart(byHeight),
    othersNoRealDifference: pairsApart(below).length === 0,
    rawPoints: evennessOf(workers.map(({ points }) => points)),
    pointsPerWte: evennessOf(perWte),
    averageUtilisation: capacity > 0 ? total(workers.map((load) => load.demandHours)) / capacity : null,
    staleCases: total(workers.map((load) => load.staleCases.length)),
  };
}

function pairsApart(loads: readonly WorkerLoad[]): { heavier: string; lighter: string }[] {
  return loads.flatMap((a, at) =>
    loads.slice(at + 1).flatMap((b) => {
      if (!a.utilisation || !b.utilisation || !differ(a.utilisation, b.utilisation)) return [];
      const aHeavier = a.utilisation.point > b.utilisation.point;
      return [{ heavier: (aHeavier ? a : b).workerId, lighter: (aHeavier ? b : a).workerId }];
    }),
  );
}
