import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps a keyboard user in place when what had the focus goes away because it has done its work: a button after a save, a line that was removed.
 * The browser would put them at the top of the page.
 * @param part of the page that stays while what is in it comes and goes
 * @param onLost puts the focus where the person goes on from
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, onLost: () => void): void {
  const last = useRef<EventTarget>(undefined);
  useLayoutEffect(() => {
    const place = part.current;
    const came = ({ target }: FocusEvent) => void (last.current = target ?? undefined);
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !place?.contains(relatedTarget)) last.current = undefined;
    };
    place?.addEventListener('focusin', came);
    place?.addEventListener('focusout', left);
    return () => {
      place?.removeEventListener('focusin', came);
      place?.removeEventListener('focusout', left);
    };
  }, [part]);
  useLayoutEffect(() => {
    if (!(last.current instanceof Node) || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    onLost();
  });
}

/** Moves the focus as soon as no dialog holds it: one that is open, or about to go, would take it back. */
export function focusBehindDialogs(find: () => HTMLElement | null): void {
  if (document.querySelector('.overlay')) requestAnimationFrame(() => focusBehindDialogs(find));
  else find()?.focus();
}
