import { randomBytes } from 'node:crypto';
import { addDays } from '@handrail/rota-core';
import { beginRota, createRota, listUnits, moveRota, rotasOfUnit, workerIds, type RotaHead, type Scope, type Store } from '@handrail/store';

const ROTA_DAYS = 28;
/** Who reviews first and publishes, and the second person who approves; a small home takes a lead from another unit. */
const REVIEWER = 'rota1';
const APPROVER: Readonly<Record<string, string>> = { alder: 'lead-alder', larch: 'lead-larch', south: 'lead-south' };

const trace = () => randomBytes(16).toString('hex');

/**
 * Takes each unit's imported rota to where it is being worked, step by step as the people whose steps they are, and begins an
 * empty draft after it. The database refuses a step by the wrong person here as anywhere.
 * @returns a line for each unit
 */
export async function publishDemoRotas(store: Store, now: Date): Promise<string[]> {
  const asImport: Scope = { kind: 'service', service: 'import', traceId: trace() };
  const { ids, units } = await store.run(asImport, now, async (tx) => ({ ids: await workerIds(tx), units: await listUnits(tx) }));
  const as = (name: string): Scope => {
    const workerId = ids.get(name);
    if (workerId === undefined) throw new Error(`The demo has nobody called ${name}.`);
    return { kind: 'worker', workerId, traceId: trace() };
  };
  const lines: string[] = [];
  for (const unit of units) {
    const rotas = () => store.run(asImport, now, (tx) => rotasOfUnit(tx, unit.id));
    const earliest = (found: readonly RotaHead[]) => found.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
    const worked = earliest(await rotas());
    if (worked === undefined) continue;
    const step = async (who: string, from: RotaHead['state'], to: RotaHead['state']) => {
      const rota = earliest(await rotas());
      if (rota?.state === from) await store.run(as(who), now, (tx) => moveRota(tx, rota.id, rota.version, to));
    };
    await step(REVIEWER, 'DRAFT', 'REVIEWED');
    await step(APPROVER[unit.code] ?? 'lead-alder', 'REVIEWED', 'APPROVED');
    await step(REVIEWER, 'APPROVED', 'PUBLISHED');
    await store.run({ kind: 'service', service: 'clock', traceId: trace() }, now, (tx) => beginRota(tx, worked.id));
    const next = addDays(worked.endsOn, 1);
    if (!(await rotas()).some((rota) => rota.startsOn === next)) {
      await store.run(as(REVIEWER), now, (tx) => createRota(tx, unit.id, next, addDays(next, ROTA_DAYS - 1)));
    }
    const state = earliest(await rotas())?.state.toLowerCase();
    lines.push(`${unit.name}: the rota from ${worked.startsOn} is ${state}, the one from ${next} is a draft`);
  }
  return lines;
}
