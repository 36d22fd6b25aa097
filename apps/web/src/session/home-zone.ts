import { useQuery } from '@tanstack/react-query';
import { meReadOptions, peopleUnitsOptions } from '../generated/@tanstack/react-query.gen.js';

/** The zone of the worker's own unit; without a unit, UTC, and said so. */
export function useHomeZone(): string {
  const { data: me } = useQuery(meReadOptions());
  const { data: units } = useQuery(peopleUnitsOptions());
  return units?.items.find(({ unitId }) => unitId === me?.homeUnitId)?.timeZone ?? 'UTC';
}
