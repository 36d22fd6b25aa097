import type { Shift } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import type { Census, Demand, Need } from './demand.js';

/** A ratio and the census it was applied to, so that "ratio wanted" can be shown beside "ratio had". */
export interface RatioWanted {
  readonly staff: number;
  readonly per: number;
  readonly of: 'occupied' | 'present';
  /** People counted on that day and part of day. */
  readonly people: number;
}

export interface ResolvedNeed {
  readonly min: number;
  readonly optimal?: number;
  readonly max?: number;
  readonly ratio?: RatioWanted;
}

/** The census of one day and part of it; the usual one where nothing was entered. */
export function censusOn(demand: Demand, date: LocalDay, part: 'day' | 'night'): Census {
  return demand.census.entries.find((entry) => entry.date === date && entry.part === part) ?? demand.census.usual;
}

/** The people a need asks for: a plain number, or staff per so many people rounded up, never below its `min`. */
export function resolveNeed(need: Need, census: Census): ResolvedNeed {
  if (!('per' in need)) return need;
  const { staff, per, of, min, optimal } = need;
  const people = census[of];
  const wanted = { min: Math.max(min, Math.ceil((staff * people) / per)), ratio: { staff, per, of, people } };
  return optimal === undefined ? wanted : { ...wanted, optimal: Math.max(optimal, wanted.min) };
}

export function partOfDay(shift: Pick<Shift, 'band'>): 'day' | 'night' {
  return shift.band === 'NIGHT' || shift.band === 'SLEEP_IN' ? 'night' : 'day';
}
