import { endFit, Store, takeFit, type FitEnd } from '@handrail/store';
import { putInducted, putWardDemand } from '@handrail/testing';
import type { TestApi } from './use-api.js';

/** A small ward with a week to fill: four nurses, four support workers, a rota manager, a team lead. */
export interface Ward {
  readonly unit: string;
  readonly manager: string;
  readonly lead: string;
  readonly nurses: readonly string[];
  readonly support: readonly string[];
}

export async function aWard(api: TestApi, support: readonly { readonly wte: number; readonly name: string }[] = EQUAL): Promise<Ward> {
  const { put } = api;
  const unit = await put.unit({ name: 'Hazel', beds: 6 });
  const manager = await put.worker({ home_unit_id: unit, grade: 'OTHER', display_name: 'Rota Manager' });
  const lead = await put.worker({ home_unit_id: unit, grade: 'OTHER', display_name: 'Team Lead' });
  await put.role(manager, 'rota_manager', unit);
  await put.role(lead, 'team_lead', unit);
  await putWardDemand(put, unit);
  await put.row('demand_template', {
    unit_id: unit,
    code: 'ratio',
    name: 'One to three',
    shift_code: 'LD',
    who: '[]',
    staff_min: 1,
    ratio: JSON.stringify({ per: 3, of: 'occupied' }),
    rule_id: 'P2',
    valid_from: '2020-01-01',
  });
  const person = async (grade: string, wte: number, name: string) => {
    const id = await putInducted(put, unit, { grade, display_name: name, contract_minutes_per_week: Math.round(2250 * wte) });
    if (grade === 'RN') await put.row('competence', { worker_id: id, code: 'NIC', valid_from: '2020-01-01' });
    return id;
  };
  const nurses: string[] = [];
  for (let index = 0; index < 4; index += 1) nurses.push(await person('RN', 1, `Nurse ${index + 1}`));
  const others: string[] = [];
  for (const { wte, name } of support) others.push(await person('L3', wte, name));
  return { unit, manager, lead, nurses, support: others };
}

const EQUAL = [1, 2, 3, 4].map((index) => ({ wte: 1, name: `Helper ${index}` }));

/** A nurse and a support worker for each long day and night, by turns, so that nobody's rest is broken. In 24 days everybody has twelve shifts. */
export function turns(ward: Ward, firstDay: string, days: number): { workerId: string; shiftId: string }[] {
  return Array.from({ length: days }, (_, index) => {
    const date = new Date(Date.parse(`${firstDay}T00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
    // Two days on long days, two on nights, four off: the fourth of each group follows the third.
    const turn = Math.floor(index / 2) % 4;
    return [ward.nurses, ward.support].flatMap((group) => [
      { workerId: group[turn] ?? '', shiftId: `${date}:LD` },
      { workerId: group[(turn + 3) % 4] ?? '', shiftId: `${date}:N` },
    ]);
  }).flat();
}

/** Ends a fit as a planner would, under the planner's role of the database. */
export async function endAsPlanner(api: TestApi, fitId: string, end: FitEnd): Promise<boolean> {
  const store = await new Store({ url: api.database.urls.planner, connectionsMax: 2 }).open();
  const scope = { kind: 'service', service: 'planner', traceId: 'planner' } as const;
  try {
    await store.run(scope, new Date(), (tx) => takeFit(tx, fitId));
    return await store.run(scope, new Date(), (tx) => endFit(tx, fitId, end));
  } finally {
    await store.close();
  }
}

/** What a planner hands in when it has found a rota. */
export function proposed(entries: readonly { readonly workerId: string; readonly shiftId: string }[]): FitEnd {
  return {
    state: 'PROPOSED',
    proposal: {
      entries,
      gaps: [],
      explanations: [],
      cost: 200,
      costByLevel: { required: 0, policy: 200, fairness: 0, preference: 0 },
      seed: 1,
      iterations: 100,
      outcome: { provenBest: false, bound: null, stoppedEarly: false, threads: 1, milliseconds: 10, peakMemoryMb: 100 },
    },
  };
}
