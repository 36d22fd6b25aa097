import { useEffect, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fitsReadOptions, fitsReadQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Fit } from '../../generated/types.gen.js';

const POLL_EVERY_MS = 1_500;

/**
 * A fit as it stands, live: by server-sent events, and where they do not come, by asking again and again until it has ended.
 * @returns the query, and by which way it is followed
 */
export function useFollowedFit(fitId: string) {
  const queries = useQueryClient();
  const [streams, setStreams] = useState(false);
  const key = fitsReadQueryKey({ path: { fitId } });
  const fit = useQuery({
    ...fitsReadOptions({ path: { fitId } }),
    refetchInterval: ({ state }) => (state.data?.finishedAt != null || streams ? false : POLL_EVERY_MS),
  });
  const ended = fit.data?.finishedAt != null;
  useEffect(() => {
    if (ended) return;
    const events = new EventSource(`/api/v1/fits/${fitId}/events`);
    events.addEventListener('fit', (event: MessageEvent<string>) => {
      const told = JSON.parse(event.data) as Fit;
      setStreams(true);
      queries.setQueryData(key, told);
      if (told.finishedAt !== null) events.close();
    });
    // The browser opens another stream by itself; until it does, the fit is asked for.
    events.addEventListener('error', () => setStreams(false));
    return () => events.close();
    // The key is made of the fit's id.
  }, [fitId, ended, queries]);
  const running = useRef(false);
  useEffect(() => {
    // Whichever way its end was heard: a proposal or none, the list of fits and what may be done next have changed.
    if (running.current && ended) void queries.invalidateQueries();
    running.current = fit.data !== undefined && !ended;
  }, [fit.data, ended, queries]);
  return { fit, streams };
}
