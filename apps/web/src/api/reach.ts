import { useSyncExternalStore } from 'react';

const PROBE_EVERY_MS = 3_000;

let reachable = true;
let failures = 0;
let probing: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/**
 * Begun by the fetch layer before every request, told afterwards whether anything answered. An answer to a request from before the last
 * failure proves nothing. While nothing answers, the API is asked again every few seconds.
 */
export function beginAsking(): (answered: boolean) => void {
  const failuresBefore = failures;
  return (answered) => {
    if (!answered) failures += 1;
    else if (failures !== failuresBefore) return;
    become(answered);
  };
}

function become(answered: boolean): void {
  if (answered === reachable) return;
  reachable = answered;
  clearInterval(probing);
  probing = answered ? undefined : setInterval(probe, PROBE_EVERY_MS);
  for (const listener of listeners) listener();
}

function probe(): void {
  const tell = beginAsking();
  fetch('/health/live', { cache: 'no-store' }).then(
    () => tell(true),
    () => undefined,
  );
}

/** Calls back when the API becomes reachable or unreachable. @returns how to stop listening */
export function onReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isReachable(): boolean {
  return reachable;
}

export function useReachable(): boolean {
  return useSyncExternalStore(onReach, isReachable);
}
