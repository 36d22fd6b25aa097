import { useSyncExternalStore } from 'react';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Said on the screen before this one. */
  readonly old: boolean;
}

const SHOWN_MAX = 3;
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Tells the person in a sentence that something is done: shown, and read out by a screen reader without moving the focus. */
export function say(text: string): void {
  change([...toasts, { id: next++, text, old: false }].slice(-SHOWN_MAX));
}

export function dismiss(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Another screen was opened: what was said on the way to it stays, what was said before that goes. */
export function turnPage(): void {
  if (toasts.length > 0) change(toasts.filter(({ old }) => !old).map((toast) => ({ ...toast, old: true })));
}

function change(now: readonly Toast[]): void {
  toasts = now;
  for (const listener of listeners) listener();
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
