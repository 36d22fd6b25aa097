import { readSettings } from '@handrail/config';
import { Relay, requestJob } from '@handrail/jobs';
import { fairnessLedger, isMeant, judgeRota, openWard, whyGap } from '@handrail/rota-core';
import { fitById, loadRotaProblem, proposalOfFit, saveFit, type LoadedRota, type Scope } from '@handrail/store';
import { arrange, useDatabase } from '@handrail/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPlanner } from '../src/create-planner.js';
import { aSmallWard, type SmallWard } from './a-ward.js';
import { alderWard } from './alder-ward.js';

const database = useDatabase();
let relay: Relay;
let planner: INestApplicationContext;

beforeAll(async () => {
  relay = new Relay({ store: database.store, settings: { databaseUrl: database.urls.api }, now: () => new Date(), pollMs: 50 });
  relay.start();
  planner = await createPlanner(readSettings('planner', { DATABASE_PLANNER_URL: database.urls.planner, LOG_LEVEL: 'silent' }));
});
afterAll(async () => {
  await planner.close();
  await relay.stop();
});

const asManager = (ward: SmallWard): Scope => ({ kind: 'worker', workerId: ward.manager, traceId: 't' });

async function fitted(ward: SmallWard, iterationsMax: number) {
  const { fitId, loaded } = await database.store.run(asManager(ward), new Date(), async (tx) => {
    const found = await loadRotaProblem(tx, ward.rota);
    if (!found) throw new Error('no rota');
    const id = await saveFit(tx, {
      rotaId: ward.rota,
      unitId: ward.unit,
      seed: 16,
      timeBudgetSeconds: 120,
      iterationsMax,
      threads: 1,
      baseVersion: 0,
      problem: found.problem,
      contradictions: [],
    });
    requestJob(tx, 'fit-requested', { fitId: id });
    return { fitId: id, loaded: found };
  });
  const read = () => database.store.run(asManager(ward), new Date(), (tx) => fitById(tx, fitId));
  await expect.poll(async () => (await read())?.finishedAt ?? null, { timeout: 100_000, interval: 200 }).not.toBeNull();
  const proposal = await database.store.run(asManager(ward), new Date(), (tx) => proposalOfFit(tx, fitId));
  const fit = await read();
  if (!proposal || !fit) throw new Error(`no proposal: ${fit?.state} ${fit?.failureCode} ${JSON.stringify(fit?.contradictions)}`);
  return { proposal, fit, loaded };
}

const judged = (loaded: LoadedRota, entries: Parameters<typeof judgeRota>[1]) => judgeRota(openWard(loaded.problem), entries);

/** Every gap names each person of the right kind who is not there, with the rule in words that forbids it or as free. @returns how many gaps */
function expectReasons({ problem }: LoadedRota, entries: Parameters<typeof judgeRota>[1]): number {
  const context = openWard(problem);
  const { gaps } = judgeRota(context, entries);
  for (const { lineId, shiftId, who, date } of gaps) {
    const why = whyGap(context, entries, lineId, { kind: 'team-lead' });
    const there = new Set(entries.flatMap((entry) => (entry.shiftId === shiftId ? [entry.workerId] : [])));
    const wanted = problem.workers.filter((worker) => isMeant(who, worker, date) && !there.has(worker.workerId));
    expect(why?.candidates.map(({ workerId }) => workerId)).toEqual(wanted.map(({ workerId }) => workerId));
    const reasons = why?.candidates.flatMap(({ reason }) => reason ?? []) ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length + (why?.free ?? 0)).toBe(wanted.length);
    for (const { words } of reasons) expect(words).toMatch(/\w/);
    expect(why?.relaxations.length).toBeGreaterThan(0);
  }
  return gaps.length;
}

/** Shifts on which support is nobody but L2s in probation. */
function onlyJuniorsInProbation({ problem }: LoadedRota, entries: Parameters<typeof judgeRota>[1]): string[] {
  const { shifts, workerById } = openWard(problem).calendar;
  return shifts.flatMap(({ shiftId, date }) => {
    const support = entries
      .flatMap((entry) => (entry.shiftId === shiftId ? (workerById.get(entry.workerId) ?? []) : []))
      .filter(({ grade }) => grade !== 'RN');
    const isLone = support.length > 0 && support.every(({ grade, probationUntil }) => grade === 'L2' && (probationUntil ?? '') >= date);
    return isLone ? [shiftId] : [];
  });
}

/** Nights of a whole-time post in the period, for each worker who works both days and nights. */
function nightsPerWte({ problem }: LoadedRota, entries: Parameters<typeof judgeRota>[1]): number[] {
  const nights = new Set(openWard(problem).calendar.shifts.flatMap(({ shiftId, band }) => (band === 'NIGHT' ? [shiftId] : [])));
  return problem.workers
    .filter(({ nightsOnly }) => !nightsOnly)
    .map(({ workerId, wteHundredths }) => {
      const own = entries.filter((entry) => entry.workerId === workerId && nights.has(entry.shiftId));
      return (100 * own.length) / wteHundredths;
    });
}

it(
  'S16 fits four weeks for 38 workers: every hard rule held, gaps named with reasons, and the same rota again for the same seed',
  { timeout: 240_000 },
  async () => {
    const ward = await alderWard(arrange(database.owner));
    const { proposal, fit, loaded } = await fitted(ward, 60_000);
    const judgement = judged(loaded, proposal.entries);
    expect(judgement.breaches.filter(({ severity }) => severity === 'hard')).toEqual([]);
    for (const { workerId, contractMinutes } of loaded.problem.workers) {
      const away = loaded.problem.leave.filter((leave) => leave.workerId === workerId);
      const credit = away.reduce(
        (sum, leave) => sum + ((Date.parse(leave.to) - Date.parse(leave.from)) / 86_400_000 + 1) * leave.creditMinutesPerDay,
        0,
      );
      const worked = 690 * proposal.entries.filter((entry) => entry.workerId === workerId).length;
      expect(Math.abs(worked + credit - contractMinutes)).toBeLessThanOrEqual(690);
    }
    // With these moves the rota has no gap at all; room for two is left to a search that is tuned another way.
    expect(judgement.gaps.reduce((places, { missing }) => places + missing, 0)).toBeLessThanOrEqual(2);
    expectReasons(loaded, proposal.entries);
    // Without the nurses who work nights only it does have gaps to name.
    const gone = new Set(loaded.problem.workers.flatMap((worker) => (worker.nightsOnly && worker.grade === 'RN' ? [worker.workerId] : [])));
    expect(
      expectReasons(
        loaded,
        proposal.entries.filter(({ workerId }) => !gone.has(workerId)),
      ),
    ).toBeGreaterThan(0);
    expect(judgement.balanceGaps).toEqual([]);
    expect(onlyJuniorsInProbation(loaded, proposal.entries)).toEqual([]);
    // Shared by contract a nurse would have about three nights and a support worker about four; a leave or a wish may shift some.
    for (const nights of nightsPerWte(loaded, proposal.entries)) {
      expect(nights).toBeGreaterThanOrEqual(1);
      expect(nights).toBeLessThanOrEqual(8);
    }
    const again = await fitted(ward, 60_000);
    expect(again.proposal.entries).toEqual(proposal.entries);
    expect(loaded.rota.publishBy).toBe('2026-12-07');
    const firstSeconds = ((fit.firstCompleteAt?.getTime() ?? 0) - (fit.startedAt?.getTime() ?? 0)) / 1_000;
    process.stderr.write(
      `S16: first complete ${firstSeconds.toFixed(1)} s, all ${proposal.outcome.milliseconds / 1_000} s, ${proposal.iterations} iterations, cost ${proposal.cost}, ${judgement.gaps.length} gaps, ${proposal.outcome.peakMemoryMb} MB\n`,
    );
  },
);

it('S17 shares 12 equal shifts among 7 equal workers as 2, 2, 2, 2, 2, 1, 1', { timeout: 120_000 }, async () => {
  const put = arrange(database.owner);
  const ward = await aSmallWard(put, { nurses: 0, support: 7, days: 12 });
  // Nights only, one a night, and contracts of one or two of them.
  await database.owner.query(`delete from demand_template where unit_id = $1 and code <> 'N-support'`, [ward.unit]);
  await database.owner.query(`update demand_template set staff_max = 1 where unit_id = $1`, [ward.unit]);
  await database.owner.query(`update worker set contract_minutes_per_week = 500 where id = any($1::uuid[])`, [ward.workers]);
  const { proposal } = await fitted(ward, 20_000);
  const counts = ward.workers.map((workerId) => ({
    workerId,
    wteHundredths: 31,
    count: proposal.entries.filter((entry) => entry.workerId === workerId).length,
  }));
  expect(proposal.gaps).toEqual([]);
  expect(counts.map(({ count }) => count).toSorted((a, b) => b - a)).toEqual([2, 2, 2, 2, 2, 1, 1]);
  expect(fairnessLedger('nights', 'support', counts).jain).toBeCloseTo(0.935, 3);
});
