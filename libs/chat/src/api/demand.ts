import { demandItem, demandItemList, units, type DemandItem } from '@handrail/contracts';
import { path, type ActorApi } from './client.js';

export type { DemandItem };
export type Unit = { readonly unitId: string; readonly name: string; readonly timeZone: string };
export type Need = {
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly staffMin: number;
  readonly cause: string;
  readonly clinicalCause: boolean;
};

/** A unit by its name, code or the telling word of its name; nothing when none or several are meant. */
export async function unitCalled(api: ActorApi, said: string): Promise<Unit | undefined> {
  const { items } = await api.call({ method: 'GET', path: '/units', answer: units });
  const wanted = said.trim().toLowerCase();
  const exact = items.find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === wanted));
  const near = items.filter(({ name }) => name.toLowerCase().split(' ').includes(wanted));
  return exact ?? (near.length === 1 ? near[0] : undefined);
}

export function needsOf(api: ActorApi, unitId: string): Promise<readonly DemandItem[]> {
  return api.call({ method: 'GET', path: path('units', unitId, 'demand-items'), answer: demandItemList }).then(({ items }) => items);
}

export function proposeNeed(api: ActorApi, unitId: string, need: Need): Promise<DemandItem> {
  return api.call({ method: 'POST', path: path('units', unitId, 'demand-items'), body: need, answer: demandItem });
}
