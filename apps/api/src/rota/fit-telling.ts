import type { FitState, WorkerId } from '@handrail/contracts';
import type { StoredFit, StoredProposal } from '@handrail/store';

const STATES = {
  REQUESTED: 'waiting',
  RUNNING: 'running',
  PROPOSED: 'proposed',
  CONTRADICTION: 'contradiction',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<StoredFit['state'], FitState['state']>;

const FAILURES: Readonly<Record<string, string>> = {
  'nothing-found-in-time': 'No complete rota was found in the time given. Give it more seconds, or unpin something.',
  'wall-time-not-unique':
    'A shift begins or ends in the hour in which the clocks change. Move its start or end on that day, then fit again.',
  'planner-failed': 'The planner failed several times. Try again; if it stays, give the fit’s id to whoever runs Handrail.',
};

interface StoredContradiction {
  readonly kind?: string;
  readonly workerId?: string;
  readonly rule?: string;
  readonly rules?: readonly string[];
  readonly words?: string;
}

/** A fit in the words of whoever follows it. @param names of the workers who contradictions name */
export function fitStateOf(fit: StoredFit, names: ReadonlyMap<string, string>, takenInto: number | null = null): FitState {
  const contradictions = contradictionsOf(fit).map((one) => ({
    kind: one.kind ?? 'contradiction',
    workerId: (one.workerId ?? null) as WorkerId | null,
    worker: one.workerId === undefined ? null : (names.get(one.workerId) ?? null),
    rules: [...(one.rules ?? (one.rule === undefined ? [] : [one.rule]))],
    words: inWords(one, names),
  }));
  const { bestCost, boundCost } = fit;
  return {
    fitId: fit.id as FitState['fitId'],
    rotaId: fit.rotaId as FitState['rotaId'],
    state: STATES[fit.state],
    percent: fit.progressPercent,
    bestCost,
    bound: boundCost,
    withinPercent:
      bestCost === null || boundCost === null || boundCost > bestCost
        ? null
        : Math.round(((bestCost - boundCost) * 1_000) / Math.max(1, boundCost)) / 10,
    seed: fit.seed,
    iterationsMax: fit.iterationsMax,
    iterationsDone: fit.iterationsDone,
    threads: fit.threads,
    timeBudgetSeconds: fit.timeBudgetSeconds,
    baseNumber: fit.baseVersion,
    requestedAt: fit.requestedAt.toISOString(),
    startedAt: fit.startedAt?.toISOString() ?? null,
    firstCompleteAt: fit.firstCompleteAt?.toISOString() ?? null,
    finishedAt: fit.finishedAt?.toISOString() ?? null,
    stopping: fit.finishedAt === null && (fit.cancelRequested || fit.stopRequested),
    reason:
      fit.state === 'CONTRADICTION'
        ? contradictions.map(({ words }) => words).join(' ')
        : fit.failureCode === null
          ? null
          : (FAILURES[fit.failureCode] ?? 'The fit failed. Try again.'),
    contradictions,
    takenIntoNumber: takenInto,
  };
}

/** Ids of the workers whom a fit's contradictions name. */
export function namedIn(fits: readonly StoredFit[]): string[] {
  return fits.flatMap((fit) => contradictionsOf(fit).flatMap(({ workerId }) => workerId ?? []));
}

function contradictionsOf(fit: StoredFit): StoredContradiction[] {
  return Array.isArray(fit.contradictions) ? (fit.contradictions as StoredContradiction[]) : [];
}

function inWords({ workerId, words, rules = [] }: StoredContradiction, names: ReadonlyMap<string, string>): string {
  const name = workerId === undefined ? 'somebody' : (names.get(workerId) ?? 'somebody who has left');
  // The stored words speak of ids.
  if (words !== undefined) return workerId === undefined ? words : words.replaceAll(workerId, name);
  const which = rules.length === 0 ? 'several rules together' : rules.join(', ');
  return `No shifts can be found for ${name} that keep every rule: ${which} cannot hold with their leave, days off and pins. Change one of these, then fit again.`;
}

/** How good a proposal is. A bound is named only when it was proved. */
export function qualityInWords({ cost, outcome }: Pick<StoredProposal, 'cost' | 'outcome'>): string {
  const early = outcome.stoppedEarly ? ' It was stopped early.' : '';
  if (outcome.provenBest) return `This is the best possible rota by the unit’s own prices: that is proved.${early}`;
  if (outcome.bound === null || outcome.bound > cost) return `Cost ${cost}. How much better a rota could be was not proved.${early}`;
  const percent = Math.round(((cost - outcome.bound) * 1_000) / Math.max(1, outcome.bound)) / 10;
  return `Cost ${cost}, within ${percent} % of the best possible: no rota can cost less than ${Math.ceil(outcome.bound)}.${early}`;
}
