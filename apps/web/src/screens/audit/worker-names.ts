import { useQueries, useQuery } from '@tanstack/react-query';
import { peopleUnitsOptions, peopleWorkersOptions } from '../../generated/@tanstack/react-query.gen.js';

/** Names by id of everybody whom the asker may see in a staff list; somebody out of reach, or who left, has none. */
export function useWorkerNames(): ReadonlyMap<string, string> {
  const units = useQuery(peopleUnitsOptions());
  return useQueries({
    queries: (units.data?.items ?? []).map(({ code }) => ({ ...peopleWorkersOptions({ path: { unit: code } }), retry: false })),
    combine: (lists) => new Map(lists.flatMap(({ data }) => data?.items ?? []).map(({ workerId, displayName }) => [workerId, displayName])),
  });
}
