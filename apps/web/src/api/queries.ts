import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, isPassing } from './problem.js';
import { onReach, isReachable } from './reach.js';

const RETRIES_MAX = 2;

/** The cache of what was read. Only what may pass by itself is asked again; a refusal is shown at once. */
export function makeQueryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) => error instanceof ApiProblem && isPassing(error) && failures < RETRIES_MAX,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  onReach(() => {
    if (isReachable()) void queries.invalidateQueries();
  });
  return queries;
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiProblem;
  }
}
