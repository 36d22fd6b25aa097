import { readSettings } from '@handrail/config';
import { Relay, requestJob } from '@handrail/jobs';
import { checkRota, generatedWard } from '@handrail/rota-core';
import { askFitToEnd, fitById, loadRotaProblem, proposalOfFit, saveFit, type NewFit, type Scope, type StoredFit } from '@handrail/store';
import { arrange, useDatabase } from '@handrail/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPlanner } from '../src/create-planner.js';
import { FitRotaProcessor } from '../src/fit-rota.processor.js';
import { FitRota } from '../src/fit-rota.js';
import { HealthProbe } from '../src/health-probe.js';
import { aSmallWard, type SmallWard } from './a-ward.js';

const database = useDatabase();
const lines: string[] = [];
const planners: INestApplicationContext[] = [];
let relay: Relay;
let ward: SmallWard;

const planner = async (lostAfterSeconds = 30): Promise<INestApplicationContext> => {
  const settings = readSettings('planner', { DATABASE_PLANNER_URL: database.urls.planner, PLANNER_HEALTH_PORT: '0' });
  const app = await createPlanner(settings, { lostAfterSeconds, logDestination: { write: (line: string) => void lines.push(line) } });
  planners.push(app);
  return app;
};
const stopPlanners = () => Promise.all(planners.splice(0).map((app) => app.close()));

beforeAll(async () => {
  ward = await aSmallWard(arrange(database.owner));
  relay = new Relay({ store: database.store, settings: { databaseUrl: database.urls.api }, now: () => new Date(), pollMs: 50 });
  relay.start();
});
afterEach(stopPlanners);
afterAll(() => relay.stop());

const asManager = (of: SmallWard): Scope => ({ kind: 'worker', workerId: of.manager, traceId: 'trace-of-a-fit' });
const ask = (options: Partial<NewFit> = {}, of = ward, queued = true): Promise<string> =>
  database.store.run(asManager(of), new Date(), async (tx) => {
    const loaded = await loadRotaProblem(tx, of.rota);
    if (!loaded) throw new Error('no rota');
    const fitId = await saveFit(tx, {
      rotaId: of.rota,
      unitId: of.unit,
      seed: 7,
      timeBudgetSeconds: 30,
      iterationsMax: 4_000,
      threads: 1,
      baseVersion: 0,
      problem: loaded.problem,
      contradictions: [],
      ...options,
    });
    if (queued) requestJob(tx, 'fit-requested', { fitId });
    return fitId;
  });
const read = (fitId: string): Promise<StoredFit> =>
  database.store.run(asManager(ward), new Date(), async (tx) => {
    const fit = await fitById(tx, fitId);
    if (!fit) throw new Error('no fit');
    return fit;
  });
const ended = async (fitId: string): Promise<StoredFit> => {
  await expect.poll(async () => (await read(fitId)).finishedAt, { timeout: 100_000, interval: 60 }).not.toBeNull();
  return read(fitId);
};
const proposal = (fitId: string) => database.store.run(asManager(ward), new Date(), (tx) => proposalOfFit(tx, fitId));
const end = (fitId: string, how: 'cancel' | 'stop') => database.store.run(asManager(ward), new Date(), (tx) => askFitToEnd(tx, fitId, how));
/** A fit that is under way for long: a ward so large that nothing is proved best within seconds. */
const LONG = { iterationsMax: null, timeBudgetSeconds: 60, problem: generatedWard({ people: 120, weeks: 4, seed: 1 }).problem } as const;

describe('the planner', () => {
  it('takes a fit from the queue and stores one lawful proposal with its seed, iterations, gaps and explanations', async () => {
    await planner();
    const fitId = await ask();
    expect(await ended(fitId)).toMatchObject({ state: 'PROPOSED', progressPercent: 100, runs: 1, seed: 7, failureCode: null });
    const found = await proposal(fitId);
    const loaded = await database.store.run(asManager(ward), new Date(), (tx) => loadRotaProblem(tx, ward.rota));
    if (!found || !loaded) throw new Error('no proposal');
    const judged = checkRota(loaded.problem, found.entries);
    expect(judged.isLawful).toBe(true);
    expect(found.cost).toBe(judged.cost);
    expect(found.gaps).toEqual(judged.gaps.map(({ lineId, missing }) => ({ lineId, missing })));
    expect(found.explanations.length).toBe(found.entries.length);
    expect(found).toMatchObject({ seed: 7, takenIntoVersion: null, outcome: { threads: 1, stoppedEarly: false } });
    expect(
      (await database.owner.query(`select topic from outbox where topic = 'fit-finished' and payload ->> 'fitId' = $1`, [fitId])).rowCount,
    ).toBe(1);
  });

  it('gives the same rota for the same input, seed and iteration count', async () => {
    await planner();
    const [one, other] = [await ask(), await ask()];
    await ended(one);
    await ended(other);
    expect((await proposal(other))?.entries).toEqual((await proposal(one))?.entries);
  });

  it('works on two fits at once with two planners', async () => {
    await planner();
    await planner();
    const fits = await Promise.all([ask(), ask()]);
    for (const fitId of fits) expect((await ended(fitId)).state).toBe('PROPOSED');
  });

  it('keeps one proposal when a fit is run twice, also at once', async () => {
    const app = await planner();
    const fitId = await ask({}, ward, false);
    const job = { id: '7f3c1c3e-0f5c-4d57-9f55-0d5a3a2f4a11', traceId: 't', attempt: 1 };
    await Promise.all([app.get(FitRota).run(fitId, job), app.get(FitRota).run(fitId, job)]);
    const first = await proposal(fitId);
    expect(await read(fitId)).toMatchObject({ state: 'PROPOSED', runs: 2 });
    await app.get(FitRota).run(fitId, job);
    expect(await proposal(fitId)).toEqual(first);
    expect((await read(fitId)).runs).toBe(2);
    expect(
      (await database.owner.query(`select from outbox where topic = 'fit-finished' and payload ->> 'fitId' = $1`, [fitId])).rowCount,
    ).toBe(1);
  });

  it('says how far it is while it works, and takes the best so far when told to stop', async () => {
    await planner();
    const fitId = await ask(LONG);
    await expect.poll(async () => (await read(fitId)).bestCost, { timeout: 60_000 }).not.toBeNull();
    const midway = await read(fitId);
    expect(midway).toMatchObject({ state: 'RUNNING' });
    expect(midway.heartbeatAt?.getTime()).toBeGreaterThan(midway.startedAt?.getTime() ?? Infinity);
    expect(await end(fitId, 'stop')).toBe(true);
    expect(await ended(fitId)).toMatchObject({ state: 'PROPOSED' });
    expect((await proposal(fitId))?.outcome.stoppedEarly).toBe(true);
  });

  it('keeps nothing of a fit that was cancelled, before or while it is worked on', async () => {
    const waiting = await ask(LONG);
    await end(waiting, 'cancel');
    await planner();
    const running = await ask(LONG);
    await expect.poll(async () => (await read(running)).state, { timeout: 60_000 }).toBe('RUNNING');
    await end(running, 'cancel');
    for (const fitId of [waiting, running]) {
      expect((await ended(fitId)).state).toBe('CANCELLED');
      expect(await proposal(fitId)).toBeNull();
    }
    expect(await end(running, 'cancel')).toBe(false);
  });

  it('puts a fit back when it is stopped, and the next planner finishes it', async () => {
    const first = await planner();
    const fitId = await ask({ iterationsMax: 400_000 });
    await expect.poll(async () => (await read(fitId)).state, { timeout: 60_000 }).toBe('RUNNING');
    planners.splice(0);
    await first.close();
    expect((await read(fitId)).state).toBe('RUNNING');
    await planner();
    expect(await ended(fitId)).toMatchObject({ state: 'PROPOSED', runs: 2 });
  });

  it('is taken over by another when it is gone, and one result is kept even if it comes back', async () => {
    const first = await planner(1);
    const fitId = await ask({ iterationsMax: 30_000 });
    await expect.poll(async () => (await read(fitId)).state, { timeout: 60_000 }).toBe('RUNNING');
    // As a killed process: the lock is no longer renewed. Its fit goes on and ends too, which is the harder case.
    await first.get(FitRotaProcessor).worker.close(true);
    await planner(1);
    expect(await ended(fitId)).toMatchObject({ state: 'PROPOSED' });
    await expect
      .poll(
        async () =>
          (
            await database.owner.query(
              `select from outbox where settled_at is not null and payload ->> 'fitId' = $1 and topic = 'fit-requested'`,
              [fitId],
            )
          ).rowCount,
        { timeout: 60_000 },
      )
      .toBe(1);
    expect((await database.owner.query(`select from fit_proposal where fit_id = $1`, [fitId])).rowCount).toBe(1);
    expect(
      (await database.owner.query(`select from outbox where topic = 'fit-finished' and payload ->> 'fitId' = $1`, [fitId])).rowCount,
    ).toBe(1);
  });

  it('names the people whose rules contradict each other', async () => {
    await planner();
    const [workerId = ''] = ward.workers;
    const loaded = await database.store.run(asManager(ward), new Date(), (tx) => loadRotaProblem(tx, ward.rota));
    if (!loaded) throw new Error('no rota');
    const pins = ['2027-01-19:N', '2027-01-20:LD'].map((shiftId) => ({ workerId, shiftId }));
    const fitId = await ask({ problem: { ...loaded.problem, pins } });
    expect(await ended(fitId)).toMatchObject({ state: 'CONTRADICTION', contradictions: [{ kind: 'rules-contradict', workerId }] });
  });

  it('fits a unit without workers and demand that nobody can meet: the gaps are named', async () => {
    await planner();
    const empty = await aSmallWard(arrange(database.owner), { nurses: 0, support: 0 });
    const fitId = await ask({}, empty);
    expect(await ended(fitId)).toMatchObject({ state: 'PROPOSED' });
    expect((await proposal(fitId))?.entries).toEqual([]);
    expect((await proposal(fitId))?.gaps).toHaveLength(28);
    const unmet = await aSmallWard(arrange(database.owner), { nurses: 0, support: 3 });
    const other = await ask({}, unmet);
    expect(await ended(other)).toMatchObject({ state: 'PROPOSED' });
    expect((await proposal(other))?.gaps.filter(({ lineId }) => lineId.includes('registered'))).toHaveLength(14);
  });

  it('answers its health probe, and logs ids and codes only', async () => {
    const app = await planner();
    const port = app.get(HealthProbe).address;
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(404);
    expect(lines.join('')).toContain('fit-proposed');
    expect(lines.join('')).not.toContain('Fictional');
  });
});
