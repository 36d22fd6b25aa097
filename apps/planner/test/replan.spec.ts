import { readSettings } from '@handrail/config';
import { Relay, requestJob } from '@handrail/jobs';
import { diffRotas, judgeRota, lapsesAhead, openWard, replanProblem, type RotaEntry, type RotaProblem } from '@handrail/rota-core';
import { fitById, loadRotaProblem, proposalOfFit, saveFit, type Scope } from '@handrail/store';
import { arrange, useDatabase } from '@handrail/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPlanner } from '../src/create-planner.js';
import { aSmallWard, type SmallWard } from './a-ward.js';

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

async function problemOf(ward: SmallWard): Promise<RotaProblem> {
  const loaded = await database.store.run(asManager(ward), new Date(), (tx) => loadRotaProblem(tx, ward.rota));
  if (!loaded) throw new Error('no rota');
  return loaded.problem;
}

/** What the planner makes of a problem, through the queue. */
async function fitted(ward: SmallWard, problem: RotaProblem): Promise<readonly RotaEntry[]> {
  const fitId = await database.store.run(asManager(ward), new Date(), async (tx) => {
    const facts = {
      rotaId: ward.rota,
      unitId: ward.unit,
      seed: 21,
      timeBudgetSeconds: 60,
      iterationsMax: 100_000,
      threads: 1,
      baseVersion: 0,
    };
    const id = await saveFit(tx, { ...facts, problem, contradictions: [] });
    requestJob(tx, 'fit-requested', { fitId: id });
    return id;
  });
  const read = () => database.store.run(asManager(ward), new Date(), (tx) => fitById(tx, fitId));
  await expect.poll(async () => (await read())?.finishedAt ?? null, { timeout: 80_000, interval: 200 }).not.toBeNull();
  const proposal = await database.store.run(asManager(ward), new Date(), (tx) => proposalOfFit(tx, fitId));
  if (!proposal) throw new Error(`no proposal: ${JSON.stringify(await read())}`);
  return proposal.entries;
}

it('S21 re-plans a published rota after a competence lapses, with at most three changes', { timeout: 200_000 }, async () => {
  const put = arrange(database.owner);
  const ward = await aSmallWard(put, { nurses: 4, support: 4 });
  const [e, ...others] = ward.workers.slice(4) as [string, ...string[]];
  await put.row('demand_template', {
    unit_id: ward.unit,
    code: 'N-pmva',
    name: 'PMVA response by night',
    shift_code: 'N',
    who: JSON.stringify({ is: 'all', of: [{ is: 'support-worker' }, { is: 'competent', code: 'PMVA' }] }),
    staff_min: 1,
    rule_id: 'P5',
    valid_from: '2020-01-01',
  });
  const competence = await put.row('competence', { worker_id: e, code: 'PMVA', valid_from: '2020-01-01' });
  for (const workerId of others.slice(0, 2)) await put.row('competence', { worker_id: workerId, code: 'PMVA', valid_from: '2020-01-01' });
  const published = await fitted(ward, await problemOf(ward));
  const nights = published
    .filter(({ workerId, shiftId }) => workerId === e && shiftId.endsWith(':N'))
    .map(({ shiftId }) => shiftId.slice(0, 10));
  const last = nights.toSorted().at(-1);
  expect(last).toBeDefined();
  const dayBefore = new Date(Date.parse(last ?? '') - 86_400_000).toISOString().slice(0, 10);
  await database.owner.query('update competence set valid_to = $1 where id = $2', [dayBefore, competence]);

  const lapsed = await problemOf(ward);
  const [lapse] = lapsesAhead(openWard(lapsed), published, '2027-01-17');
  expect(lapse).toMatchObject({ workerId: e, code: 'PMVA', validTo: dayBefore, linesShort: [{ shiftId: `${last}:N`, had: 0, min: 1 }] });

  const problem = replanProblem(lapsed, published, Date.parse('2027-01-17T12:00Z') / 60_000, 3);
  const proposed = await fitted(ward, problem);
  const judgement = judgeRota(openWard(problem), proposed);
  expect(judgement.breaches.filter(({ severity }) => severity === 'hard')).toEqual([]);
  expect(judgement.gaps).toEqual([]);
  const changes = diffRotas(published, proposed).flatMap((one) => one.changes);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.length).toBeLessThanOrEqual(3);
});
