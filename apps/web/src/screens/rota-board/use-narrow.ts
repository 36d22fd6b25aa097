import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 40em)');

/** True on a screen as wide as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
