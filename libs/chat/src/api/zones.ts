import { units, whoAmI } from '@handrail/contracts';
import type { ActorApi } from './actor-api.js';

/** Where nobody says otherwise. */
const HOUSE_ZONE = 'Europe/London';
/** People whose zone is remembered, and for how many milliseconds: somebody may move to another unit. */
const KEPT_MAX = 500;
const KEPT_MS = 600_000;

/** The zone in which each person reads times: that of the unit they belong to. */
export class Zones {
  readonly #kept = new Map<string, { readonly zone: string; readonly until: number }>();

  /** Never throws: a time that cannot be placed is told in the house zone, which every time names. */
  async of(api: Pick<ActorApi, 'person' | 'call'>): Promise<string> {
    const key = `${api.person.channel}:${api.person.id}`;
    const known = this.#kept.get(key);
    if (known && known.until > Date.now()) return known.zone;
    try {
      const { homeUnitId } = await api.call({ method: 'GET', path: '/me', answer: whoAmI });
      const { items } = await api.call({ method: 'GET', path: '/units', answer: units });
      const zone = items.find(({ unitId }) => unitId === homeUnitId)?.timeZone ?? HOUSE_ZONE;
      const [oldest] = this.#kept.keys();
      if (this.#kept.size >= KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
      this.#kept.set(key, { zone, until: Date.now() + KEPT_MS });
      return zone;
    } catch {
      return HOUSE_ZONE;
    }
  }
}
