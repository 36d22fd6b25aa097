import { asksForWholeShift, demandLines } from './demand/lines.js';
import type { WardCalendar } from './ward/calendar.js';
import type { LedgerKind, RotaProblem } from './ward/rota-problem.js';
import type { Shift } from './ward/shift.js';
import { isWeekend } from './ward/time.js';
import type { Worker } from './ward/worker.js';

export const LEDGER_KINDS = ['nights', 'weekends', 'holidays'] as const satisfies readonly LedgerKind[];

/** People who share a kind of shift among themselves: nurses cannot take a support worker's nights, so each group has its own. */
export type FairnessGroup = 'registered' | 'support';

/** Somebody's part in a ledger. Counts are shifts; the target is in thousandths of a shift, so that it is a whole number. */
export interface LedgerShare {
  readonly workerId: string;
  readonly wteHundredths: number;
  readonly count: number;
  readonly targetThousandths: number;
}

/** Whether a shift counts in a ledger: it is a night, it begins on a Saturday or Sunday, it begins on a public holiday. */
export function countsIn(kind: LedgerKind, shift: Shift, publicHolidays: readonly string[]): boolean {
  switch (kind) {
    case 'nights':
      return shift.band === 'NIGHT';
    case 'weekends':
      return isWeekend(shift.date);
    case 'holidays':
      return publicHolidays.includes(shift.date);
    default:
      return kind satisfies never;
  }
}

export function groupOf(worker: Worker): FairnessGroup {
  return worker.grade === 'RN' ? 'registered' : 'support';
}

/** People who have a fair share at all: temporary staff have none, and nights-only staff only of weekends and holidays. */
export function takesPart(worker: Worker, kind: LedgerKind): boolean {
  return worker.employment === 'SUBSTANTIVE' && worker.wteHundredths > 0 && !(kind === 'nights' && worker.nightsOnly);
}

/** A total shared out by contracted hours: each one's target in thousandths of a shift, rounded to the nearest. */
export function targetsByWte(total: number, wteHundredths: readonly number[]): number[] {
  const all = wteHundredths.reduce((sum, wte) => sum + wte, 0);
  return wteHundredths.map((wte) => (all === 0 ? 0 : Math.round((total * 1000 * wte) / all)));
}

/** Thousandths of a shift above (+) or below (-) the fair share. */
export function deviationThousandths(share: LedgerShare): number {
  return share.count * 1000 - share.targetThousandths;
}

/** Price of unfairness: weight x d x d, d in shifts, rounded down. */
export function unfairnessCost(share: LedgerShare, weightPerSquare: number): number {
  const deviation = deviationThousandths(share);
  return Math.floor((weightPerSquare * deviation * deviation) / 1_000_000);
}

/** Each worker's target, by kind: opening ledger of their group plus the shifts this rota has to give, shared by contracted hours. */
export type LedgerTargets = Readonly<Record<LedgerKind, ReadonlyMap<string, number>>>;

/**
 * The fair shares of a rota that is still to be made. What it has to give is what the required lines ask for, so the
 * target of one worker does not move with another's assignments; nights-only staff are taken to fill their contracts first.
 */
export function ledgerTargets(problem: RotaProblem, calendar: WardCalendar): LedgerTargets {
  const lines = demandLines(problem, calendar).filter((line) => line.who.is === 'registered' || line.who.is === 'support-worker');
  const opening = new Map(problem.history.ledger.map((entry) => [entry.workerId, entry]));
  const targetsOf = (kind: LedgerKind): Map<string, number> => {
    const targets = new Map<string, number>();
    for (const group of ['registered', 'support'] as const) {
      const people = problem.workers.filter((worker) => groupOf(worker) === group && takesPart(worker, kind));
      const wanted = lines.reduce((sum, line) => {
        const shift = asksForWholeShift(line) ? calendar.shiftById.get(line.shiftId!) : undefined;
        const ours = (line.who.is === 'registered') === (group === 'registered');
        return ours && shift && countsIn(kind, shift, problem.publicHolidays) ? sum + line.min : sum;
      }, 0);
      const nightsOnly = kind === 'nights' ? nightsByContract(problem, calendar, group) : 0;
      const carried = people.reduce((sum, worker) => sum + (opening.get(worker.workerId)?.[kind] ?? 0), 0);
      const shares = targetsByWte(
        Math.max(0, wanted - nightsOnly) + carried,
        people.map((worker) => worker.wteHundredths),
      );
      people.forEach((worker, index) => targets.set(worker.workerId, shares[index]!));
    }
    return targets;
  };
  return { nights: targetsOf('nights'), weekends: targetsOf('weekends'), holidays: targetsOf('holidays') };
}

function nightsByContract(problem: RotaProblem, calendar: WardCalendar, group: FairnessGroup): number {
  const night = calendar.shifts.find((shift) => shift.band === 'NIGHT');
  if (!night) return 0;
  const people = problem.workers.filter((worker) => worker.nightsOnly && worker.employment === 'SUBSTANTIVE' && groupOf(worker) === group);
  return people.reduce((sum, worker) => sum + Math.floor(worker.contractMinutes / night.paidMinutes), 0);
}

/** Jain's index of some loads: 1 when all are equal, 1/n when one carries everything; 1 for nobody or nothing. Jain, Chiu, Hawe 1984. */
export function jainIndex(loads: readonly number[]): number {
  const squares = loads.reduce((sum, load) => sum + load * load, 0);
  if (squares === 0) return 1;
  const total = loads.reduce((sum, load) => sum + load, 0);
  return (total * total) / (loads.length * squares);
}

/** Largest less smallest load; 0 for nobody. */
export function maxMinusMin(loads: readonly number[]): number {
  return loads.length === 0 ? 0 : Math.max(...loads) - Math.min(...loads);
}

/** Gini coefficient: mean absolute difference over twice the mean; 0 when all are equal, for nobody and for nothing. */
export function giniCoefficient(loads: readonly number[]): number {
  const total = loads.reduce((sum, load) => sum + load, 0);
  if (total === 0) return 0;
  const inOrder = loads.toSorted((a, b) => a - b);
  const weighted = inOrder.reduce((sum, load, index) => sum + (2 * (index + 1) - loads.length - 1) * load, 0);
  return weighted / (loads.length * total);
}

/** One kind's ledger after a rota, people with the largest debt to the others first: who is asked next. */
export interface FairnessLedger {
  readonly kind: LedgerKind;
  readonly group: FairnessGroup;
  readonly shares: readonly LedgerShare[];
  /** Of the counts per whole-time post. */
  readonly jain: number;
  readonly maxMinusMinPerWte: number;
  readonly gini: number;
}

/** A ledger from what each one worked, shared out by contracted hours. Pure arithmetic: used for rotas and for imports alike. */
export function fairnessLedger(
  kind: LedgerKind,
  group: FairnessGroup,
  people: readonly { readonly workerId: string; readonly wteHundredths: number; readonly count: number }[],
): FairnessLedger {
  const targets = targetsByWte(
    people.reduce((sum, person) => sum + person.count, 0),
    people.map((person) => person.wteHundredths),
  );
  const shares = people.map((person, index) => ({ ...person, targetThousandths: targets[index]! }));
  const perWte = people.filter((person) => person.wteHundredths > 0).map((person) => (person.count * 100) / person.wteHundredths);
  return {
    kind,
    group,
    // Stable: equals stay in the order in which they were given, not in that of their ids.
    shares: shares.toSorted((a, b) => deviationThousandths(a) - deviationThousandths(b)),
    jain: jainIndex(perWte),
    maxMinusMinPerWte: maxMinusMin(perWte),
    gini: giniCoefficient(perWte),
  };
}

/** The ledgers after a rota, opening counts included: nights, weekends and holidays of each group that has people. */
export function ledgersAfter(
  problem: RotaProblem,
  calendar: WardCalendar,
  shiftsOf: (workerId: string) => readonly Shift[],
): FairnessLedger[] {
  const opening = new Map(problem.history.ledger.map((entry) => [entry.workerId, entry]));
  return LEDGER_KINDS.flatMap((kind) =>
    (['registered', 'support'] as const).flatMap((group) => {
      const people = problem.workers.filter((worker) => groupOf(worker) === group && takesPart(worker, kind));
      if (people.length === 0) return [];
      const counted = people.map(({ workerId, wteHundredths }) => ({
        workerId,
        wteHundredths,
        count:
          (opening.get(workerId)?.[kind] ?? 0) + shiftsOf(workerId).filter((shift) => countsIn(kind, shift, problem.publicHolidays)).length,
      }));
      return [fairnessLedger(kind, group, counted)];
    }),
  );
}
