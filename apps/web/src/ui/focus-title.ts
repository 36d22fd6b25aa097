/** Puts the focus on the heading of the screen, when what had it is gone: a keyboard or screen-reader user goes on from there. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
