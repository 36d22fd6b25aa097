import { randomUUID } from 'node:crypto';
import { readSettings } from '@handrail/config';
import { fitById, loadRotaProblem, proposalOfFit, saveFit, type Scope } from '@handrail/store';
import { arrange, useDatabase } from '@handrail/testing';
import { expect, it } from 'vitest';
import { createPlanner } from '../src/create-planner.js';
import { FitRota } from '../src/fit-rota.js';
import { aSmallWard } from './a-ward.js';

const database = useDatabase();

it('proposes for a ward without workers what can be: nobody, and every line as a named gap', async () => {
  const ward = await aSmallWard(arrange(database.owner), { nurses: 0, support: 0 });
  const manager: Scope = { kind: 'worker', workerId: ward.manager, traceId: 'trace-of-a-fit' };
  const fitId = await database.store.run(manager, new Date(), async (tx) => {
    const problem = (await loadRotaProblem(tx, ward.rota))!.problem;
    const budget = { seed: 7, timeBudgetSeconds: 10, iterationsMax: 500, threads: 1, baseVersion: 0 };
    return saveFit(tx, { rotaId: ward.rota, unitId: ward.unit, ...budget, problem, contradictions: [] });
  });
  const settings = readSettings('planner', { DATABASE_PLANNER_URL: database.urls.planner, PLANNER_HEALTH_PORT: '0' });
  const planner = await createPlanner(settings, { lostAfterSeconds: 30, logDestination: { write: () => undefined } });
  try {
    await planner.get(FitRota).run(fitId, { id: randomUUID(), traceId: 'trace-of-a-fit', attempt: 1 });
  } finally {
    await planner.close();
  }
  const [fit, proposal] = await database.store.run(manager, new Date(), async (tx) => [
    await fitById(tx, fitId),
    await proposalOfFit(tx, fitId),
  ]);
  expect(fit).toMatchObject({ state: 'PROPOSED' });
  expect(proposal?.entries).toEqual([]);
  // Two shifts a day, a nurse and a support worker on each, for a week.
  expect(proposal?.gaps).toHaveLength(28);
});
