import { useQueries, useQuery } from '@tanstack/react-query';
import { peopleUnitsOptions, peopleWorkersOptions } from '../../generated/@tanstack/react-query.gen.js';
import { useMe } from '../../session/me.js';

/** Names by id of the asker and of everybody whom they may see in a staff list; somebody out of reach, or who left, has none. */
export function useWorkerNames(): ReadonlyMap<string, string> {
  const me = useMe();
  const units = useQuery(peopleUnitsOptions());
  return useQueries({
    queries: (units.data?.items ?? []).map(({ code }) => ({ ...peopleWorkersOptions({ path: { unit: code } }), retry: false })),
    combine: (lists) =>
      new Map([me, ...lists.flatMap(({ data }) => data?.items ?? [])].map(({ workerId, displayName }) => [workerId, displayName])),
  });
}
