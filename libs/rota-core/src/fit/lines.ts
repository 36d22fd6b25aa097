import { balanceLines, shareLines } from '../demand/balances.js';
import { demandLines } from '../demand/lines.js';
import type { Who } from '../demand/who.js';
import { isMeant } from '../demand/who.js';
import type { DemandLine, FitLevel, Predicate } from '../problem/fit-problem.js';
import type { WardContext } from '../rules/worker-context.js';
import type { LocalDay } from '../ward/time.js';
import { countsTowardsCover } from '../ward/worker.js';

/** Everybody's weights, each distinct list of them stored once. */
class Predicates {
  readonly list: Predicate[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly context: WardContext) {}

  /** The predicate of one day: competences and probation end inside a rota. People who do not count weigh nothing. */
  indexOf(id: string, day: LocalDay, weigh: (worker: Parameters<typeof isMeant>[1]) => number): number {
    const { workers, unit } = this.context.problem;
    const weights = workers.map((worker) => (countsTowardsCover(worker, unit.unitId, day) ? weigh(worker) : 0));
    const key = weights.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push({ id, weights }) - 1;
  }

  who(who: Who, day: LocalDay): number {
    return this.indexOf(JSON.stringify(who), day, (worker) => Number(isMeant(who, worker, day)));
  }
}

function cellsOf(context: WardContext, shiftIds: ReadonlySet<string>): DemandLine['cells'] {
  const { shifts, indexOf } = context.calendar;
  const kindIndex = new Map(context.problem.shiftKinds.map((kind, index) => [kind.kindId, index]));
  const byDay = Map.groupBy(
    shifts.filter((shift) => shiftIds.has(shift.shiftId)),
    (shift) => indexOf(shift.date),
  );
  return [...byDay].map(([day, own]) => ({ day, duties: own.map((shift) => kindIndex.get(shift.kindId)!) }));
}

/** People of last night who are still there and need not be found again. */
function presentFromBefore(context: WardContext, who: Who, date: LocalDay, start: number, end: number): number {
  const { workers, unit, shiftKinds } = context.problem;
  const ours = new Set(shiftKinds.map((kind) => kind.kindId));
  return workers.filter(
    (worker) =>
      countsTowardsCover(worker, unit.unitId, date) &&
      isMeant(who, worker, date) &&
      context.pastOf(worker.workerId).some(({ shift }) => ours.has(shift.kindId) && shift.start <= start && end <= shift.end),
  ).length;
}

/** Every line of the ward's demand as the engine counts it, each with the competences and probations of its own day. */
export function fitLines(context: WardContext): { readonly lines: DemandLine[]; readonly predicates: Predicate[] } {
  const { problem, calendar } = context;
  const predicates = new Predicates(context);
  const lines: DemandLine[] = [];
  for (const line of demandLines(problem, calendar)) {
    const covering =
      line.shiftId === undefined
        ? calendar.shifts.filter((shift) => shift.start <= line.start && line.end <= shift.end).map((shift) => shift.shiftId)
        : [line.shiftId];
    const already = line.shiftId === undefined ? presentFromBefore(context, line.who, line.date, line.start, line.end) : 0;
    const cells = cellsOf(context, new Set(covering));
    const bands: Partial<Pick<DemandLine, 'min' | 'optimal' | 'max'>> = {
      ...(line.min > already && line.missingPrice > 0
        ? { min: { at: line.min - already, price: line.missingPrice, level: line.level as FitLevel } }
        : {}),
      ...(line.optimal !== undefined && line.optimal > already
        ? { optimal: { at: line.optimal - already, price: line.belowOptimalPrice, level: 'policy' as const } }
        : {}),
      ...(line.max === undefined ? {} : { max: { at: line.max - already, price: line.overPrice, level: 'policy' as const } }),
    };
    if (Object.keys(bands).length === 0) continue;
    lines.push({ id: line.lineId, cells, predicate: predicates.who(line.who, line.date), ...bands });
  }
  for (const line of balanceLines(problem, calendar)) {
    const weigh = (worker: Parameters<typeof isMeant>[1]) =>
      Number(isMeant(line.more, worker, line.date)) - Number(isMeant(line.than, worker, line.date));
    const predicate = predicates.indexOf(line.name, line.date, weigh);
    if (predicates.list[predicate]!.weights.every((weight) => weight <= 0)) continue;
    lines.push({
      id: line.lineId,
      cells: cellsOf(context, new Set([line.shiftId])),
      predicate,
      max: { at: line.excessMax, price: line.price, level: line.level as FitLevel },
    });
  }
  for (const line of shareLines(problem, calendar)) {
    const nurse = (100 - line.percentMin) / line.stepPercent;
    const other = line.percentMin / line.stepPercent;
    const predicate = predicates.indexOf('registered share', line.date, (worker) => (worker.grade === 'RN' ? nurse : -other));
    lines.push({
      id: line.lineId,
      cells: cellsOf(context, new Set(line.shiftIds)),
      predicate,
      min: { at: 0, price: line.stepPrice, level: 'policy' },
    });
  }
  return { lines, predicates: predicates.list };
}
