/** What names one thing of the inbox. */
export interface ItemName {
  readonly kind: string;
  readonly id: string;
}

const SOON = new Set(['flag', 'offer']);
const LATE_BY_DAYS = new Set(['plan-review']);

/** What waits, with what is counted in minutes first and what is late by days last; else as the API orders it. */
export function inOrder<Item extends ItemName>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ kind }: ItemName): number {
  return SOON.has(kind) ? 0 : LATE_BY_DAYS.has(kind) ? 2 : 1;
}

/**
 * What comes after one thing is done: the one behind it in the order of the list, at its end the first that is left.
 * @param done may be gone from the list already; then the first that is left comes
 * @returns undefined when nothing else waits
 */
export function nextAfter<Item extends ItemName>(items: readonly Item[], done: ItemName): Item | undefined {
  const at = items.findIndex((item) => isSame(item, done));
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find((item) => !isSame(item, done));
}

/** Where one thing stands in the list, from 1; undefined when it is not in it. */
export function placeOf(items: readonly ItemName[], one: ItemName): number | undefined {
  const at = items.findIndex((item) => isSame(item, one));
  return at < 0 ? undefined : at + 1;
}

function isSame(a: ItemName, b: ItemName): boolean {
  return a.kind === b.kind && a.id === b.id;
}
