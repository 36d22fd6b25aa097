import { useSyncExternalStore } from 'react';

const PROBE_EVERY_MS = 3_000;

let reachable = true;
let probing: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** Told by the fetch layer after every request. While nothing answers, the API is asked again every few seconds. */
export function tellReach(answered: boolean): void {
  if (answered === reachable) return;
  reachable = answered;
  clearInterval(probing);
  probing = answered ? undefined : setInterval(probe, PROBE_EVERY_MS);
  for (const listener of listeners) listener();
}

function probe(): void {
  fetch('/health/live', { cache: 'no-store' }).then(
    () => tellReach(true),
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
