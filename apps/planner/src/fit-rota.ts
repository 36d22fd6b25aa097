import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { requestJob, type TakenJob } from '@handrail/jobs';
import { entriesOfFitRota, judgeRota, openWard, toFitProblem } from '@handrail/rota-core';
import { fit, type FitOutcome } from '@handrail/rota-engine';
import { endFit, reportProgress, settleJob, Store, takeFit, unitChain, type FitEnd, type Scope, type TakenFit } from '@handrail/store';
import type { Logger } from 'pino';
import { explainProposal } from './explain-proposal.js';
import { FitWatch } from './fit-watch.js';
import { LOGGER } from './tokens.js';

/** The planner is stopping: the fit goes back to the queue and begins again elsewhere, from the same problem and seed. */
export class PutBack extends Error {
  readonly code = 'fit-put-back';
}

/** Attempts after which a fit whose planner fails each time is given up. */
const ATTEMPTS_MAX = 5;

/** Fits one rota from the problem as it stood when the fit was asked for, and stores what came of it, once. */
@Injectable()
export class FitRota implements BeforeApplicationShutdown {
  private readonly watches = new Set<FitWatch>();
  private stopping = false;

  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Safe to run twice, also at once: the first end that is stored counts, and the second run adds nothing to it.
   * @throws PutBack when the planner stops before the fit is done
   */
  async run(fitId: string, job: TakenJob): Promise<void> {
    if (this.stopping) throw new PutBack('The planner is stopping.');
    const scope: Scope = { kind: 'service', service: 'planner', traceId: job.traceId };
    const taken = await this.store.run(scope, new Date(), (tx) => takeFit(tx, fitId), { timeoutSeconds: 30 });
    if (taken?.state !== 'RUNNING') {
      await this.store.run(scope, new Date(), (tx) => settleJob(tx, job.id));
      return;
    }
    const begun = performance.now();
    const end = await this.endOf(fitId, taken, scope, job.attempt);
    await this.store.run(scope, new Date(), async (tx) => {
      await settleJob(tx, job.id);
      if (!(await endFit(tx, fitId, end))) return;
      requestJob(tx, 'fit-finished', { fitId });
      tx.audit({
        chain: unitChain(taken.problem.unit.unitId),
        action: 'fit.ended',
        subjectType: 'fit',
        subjectId: fitId,
        detail: { state: end.state },
      });
    });
    this.logger.info(
      { fitId, traceId: job.traceId, code: `fit-${end.state.toLowerCase()}`, milliseconds: Math.round(performance.now() - begun) },
      'fit',
    );
  }

  private async endOf(fitId: string, taken: TakenFit, scope: Scope, attempt: number): Promise<FitEnd> {
    if (taken.cancelRequested) return { state: 'CANCELLED' };
    const watch = new FitWatch((progress) => this.store.run(scope, new Date(), (tx) => reportProgress(tx, fitId, progress)));
    this.watches.add(watch);
    try {
      return await this.fitted(taken, watch);
    } catch (error) {
      if (error instanceof PutBack) throw error;
      const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
      // The problem itself is at fault: another attempt would meet the same.
      if (code === 'wall-time-not-unique') return { state: 'FAILED', failureCode: code };
      if (attempt >= ATTEMPTS_MAX) return { state: 'FAILED', failureCode: 'planner-failed' };
      throw error;
    } finally {
      this.watches.delete(watch);
      await watch.close();
    }
  }

  private async fitted(taken: TakenFit, watch: FitWatch): Promise<FitEnd> {
    const { problem, seed, timeBudgetSeconds: seconds, iterationsMax, threads } = taken;
    // Where nobody works there is nothing to search for: the empty rota is the best there is, and its gaps are named.
    if (problem.workers.length === 0 || problem.shiftKinds.length === 0)
      return this.proposal(taken, watch, [], { bound: null, provenBest: true, iterations: 0, peakMemoryMb: 0 });
    const context = openWard(problem);
    const outcome = await fit(toFitProblem(problem, context), {
      seed,
      seconds,
      workers: threads,
      signal: watch.signal,
      ...(iterationsMax === null ? {} : { iterations: iterationsMax }),
      onProgress: ({ best, bound, seconds: used, iterations }) => {
        const byCount = iterationsMax === null ? 0 : iterations / (iterationsMax * threads);
        watch.saw({ best, bound, iterations, percent: 100 * Math.max(byCount, used / seconds) });
      },
    });
    if (watch.cutShort === 'cancel') return { state: 'CANCELLED' };
    if (watch.cutShort === 'shutdown') throw new PutBack('The planner is stopping.');
    return this.endFor(outcome, taken, watch);
  }

  private async endFor(outcome: FitOutcome, taken: TakenFit, watch: FitWatch): Promise<FitEnd> {
    switch (outcome.status) {
      case 'not-found':
        return { state: 'FAILED', failureCode: 'nothing-found-in-time' };
      case 'contradiction':
        return {
          state: 'CONTRADICTION',
          contradictions: outcome.people.map(({ id, rules }) => ({ kind: 'rules-contradict', workerId: id, rules })),
        };
      case 'fitted':
        return this.proposal(taken, watch, entriesOfFitRota(taken.problem, outcome.rota), outcome);
      default:
        return outcome satisfies never;
    }
  }

  /** The proposal as the independent checker sees it: its gaps and its cost, not the engine's word. */
  private async proposal(
    { problem, seed, threads }: TakenFit,
    watch: FitWatch,
    entries: ReturnType<typeof entriesOfFitRota>,
    found: {
      readonly bound: number | null;
      readonly provenBest: boolean;
      readonly iterations: number;
      readonly peakMemoryMb: number;
      readonly seconds?: number;
    },
  ): Promise<FitEnd> {
    const context = openWard(problem);
    const judgement = judgeRota(context, entries);
    const explanations = await explainProposal(context, entries);
    return {
      state: 'PROPOSED',
      proposal: {
        entries,
        gaps: judgement.gaps.map(({ lineId, missing }) => ({ lineId, missing })),
        explanations,
        cost: judgement.cost,
        costByLevel: judgement.costByLevel,
        seed,
        iterations: found.iterations,
        outcome: {
          provenBest: found.provenBest,
          bound: found.bound,
          stoppedEarly: watch.cutShort === 'stop',
          threads,
          milliseconds: Math.round((found.seconds ?? 0) * 1_000),
          peakMemoryMb: found.peakMemoryMb,
        },
      },
    };
  }

  /** Fits under way go back to the queue at once, so that whoever comes next begins them again. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
    for (const watch of this.watches) watch.end('shutdown');
  }
}
