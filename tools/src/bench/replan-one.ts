// One re-plan of the benchmark in a process of its own: what to re-plan comes as an argument, the figures go to the parent.
import {
  addDays,
  checkRota,
  differenceBetween,
  entriesOfFitRota,
  generatedWard,
  openCalendar,
  replanProblem,
  startOfDay,
  toFitProblem,
  type RotaEntry,
  type RotaProblem,
  type WardSize,
} from '@handrail/rota-core';
import { fit } from '@handrail/rota-engine';

export interface ReplanAsked {
  readonly ward: WardSize;
  readonly seed: number;
  readonly seconds: number;
}

/** What came of one re-plan. */
export interface OneReplan {
  readonly status: string;
  /** Shifts of the person who fell ill, all of them in one week. */
  readonly shiftsLost: number;
  /** Required lines that they left short. */
  readonly gapsBefore: number;
  /** Seconds from the rota that stands to the first whole answer, stating the problem and starting the threads included. */
  readonly firstSeconds: number | null;
  /** Processor time of all threads until then. */
  readonly firstCpuSeconds: number | null;
  readonly firstCost: number | null;
  /** Until the cost of the end was reached. */
  readonly bestSeconds: number | null;
  readonly cost: number | null;
  readonly bound: number | null;
  readonly gapsAfter: number | null;
  /** Days of people that differ from the rota that stood, the sick person's own left out, and how many people that is. */
  readonly changes: number | null;
  readonly people: number | null;
  readonly peakMemoryMb: number | null;
}

/** The second week: with work before and after it to keep. */
const SICK_FROM_DAY = 7;
const SICK_DAYS = 7;

/** Whoever has most shifts in that week falls ill on its first morning; their shifts are off the rota, their hours credited. */
function afterSickness({ ward }: ReplanAsked): {
  readonly problem: RotaProblem;
  readonly entries: readonly RotaEntry[];
  readonly shiftsLost: number;
} {
  const { problem, planted } = generatedWard(ward);
  const { firstDay, zone } = problem.period;
  const [from, to] = [addDays(firstDay, SICK_FROM_DAY), addDays(firstDay, SICK_FROM_DAY + SICK_DAYS - 1)];
  const inWeek = ({ shiftId }: RotaEntry) => from <= shiftId.slice(0, 10) && shiftId.slice(0, 10) <= to;
  const shiftsOf = (workerId: string) => planted.filter((entry) => entry.workerId === workerId && inWeek(entry));
  const sick = problem.workers.reduce((most, worker) =>
    shiftsOf(worker.workerId).length > shiftsOf(most.workerId).length ? worker : most,
  );
  const lost = new Set(shiftsOf(sick.workerId));
  const { shiftById } = openCalendar(problem);
  const minutes = [...lost].reduce((sum, { shiftId }) => sum + (shiftById.get(shiftId)?.paidMinutes ?? 0), 0);
  const leave = { workerId: sick.workerId, from, to, kind: 'sickness' as const, creditMinutesPerDay: Math.round(minutes / SICK_DAYS) };
  const entries = planted.filter((entry) => !lost.has(entry));
  const known = { ...problem, leave: [...problem.leave, leave] };
  return { problem: replanProblem(known, entries, startOfDay(from, zone)), entries, shiftsLost: lost.size };
}

const asked = JSON.parse(process.argv[2] ?? '{}') as ReplanAsked;
const { problem, entries, shiftsLost } = afterSickness(asked);
const before = checkRota(problem, entries);
const seen: { readonly cost: number; readonly seconds: number; readonly cpuSeconds: number }[] = [];
const cpuBefore = process.cpuUsage();
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage(cpuBefore);
  return (user + system) / 1e6;
};
const started = performance.now();
const stated = toFitProblem(problem);
const statedSeconds = (performance.now() - started) / 1_000;
const outcome = await fit(stated, {
  seed: asked.seed,
  seconds: asked.seconds,
  workers: 2,
  onProgress: ({ best, seconds }) => {
    if (best !== seen.at(-1)?.cost) seen.push({ cost: best, seconds: statedSeconds + seconds, cpuSeconds: cpuSeconds() });
  },
});
const fitted = outcome.status === 'fitted' ? outcome : undefined;
const proposed = fitted ? entriesOfFitRota(problem, fitted.rota) : entries;
const after = checkRota(problem, proposed);
const { changes } = differenceBetween({ entries, judgement: before }, { entries: proposed, judgement: after });
const result: OneReplan = {
  status: after.isLawful ? outcome.status : 'unlawful',
  shiftsLost,
  gapsBefore: before.gaps.length,
  firstSeconds: seen[0]?.seconds ?? null,
  firstCpuSeconds: seen[0]?.cpuSeconds ?? null,
  firstCost: seen[0]?.cost ?? null,
  bestSeconds: fitted ? (seen.find(({ cost }) => cost <= fitted.cost)?.seconds ?? null) : null,
  cost: fitted?.cost ?? null,
  bound: fitted?.bound ?? null,
  gapsAfter: fitted ? after.gaps.length : null,
  changes: fitted ? changes.reduce((sum, one) => sum + one.changes.length, 0) : null,
  people: fitted ? changes.length : null,
  peakMemoryMb: fitted?.peakMemoryMb ?? null,
};
process.send?.(result, () => process.exit(0));
