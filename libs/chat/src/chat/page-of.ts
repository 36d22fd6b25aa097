import type { Button } from './reply.js';

/** Things of one page, with a button each: with the buttons beside them they fit the 25 that Discord takes. */
export const PAGE_ITEMS = 20;

export interface Page<T> {
  readonly shown: readonly T[];
  /** Place of the first one shown, from 0. */
  readonly from: number;
  /** The button that was pressed stood beside something that is not there any more, or there is nothing left on its side. */
  readonly changed: boolean;
  readonly back: readonly string[] | undefined;
  readonly next: readonly string[] | undefined;
}

/**
 * One page of a list that changes between two answers. A page begins behind what the page before ended with, wherever that stands by now, so that what is done
 * meanwhile makes nothing be skipped; where that one is gone itself, the page that was shown is shown anew.
 * @param asked arguments of the button that was pressed, as `back` or `next` gave them; anything else gives the first page
 * @returns the last page where there are fewer by now; nothing shown only where the list is empty
 */
export function pageOf<T>(items: readonly T[], idOf: (item: T) => string, [side, id, at]: readonly string[] = []): Page<T> {
  const beside = items.findIndex((item) => idOf(item) === id);
  const anew = /^\d{1,6}$/.test(at ?? '') ? Number(at) : 0;
  const wanted = beside < 0 ? anew : side === 'after' ? beside + 1 : beside - PAGE_ITEMS;
  const isTurned = side === 'after' || side === 'before';
  const lastStart = Math.max(0, Math.ceil(items.length / PAGE_ITEMS) - 1) * PAGE_ITEMS;
  const start = isTurned ? Math.max(0, wanted < items.length ? wanted : lastStart) : 0;
  const shown = items.slice(start, start + PAGE_ITEMS);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    shown,
    from: start,
    changed: isTurned && (beside < 0 || wanted >= items.length),
    back: first === undefined || start === 0 ? undefined : ['before', idOf(first), String(Math.max(0, start - PAGE_ITEMS))],
    next: last === undefined || start + shown.length >= items.length ? undefined : ['after', idOf(last), String(start)],
  };
}

/** The buttons that turn a page, where there is one to turn to. */
export function pageButtons<T>({ shown, from, back, next }: Page<T>, of: number, action: string): Button[] {
  const left = Math.min(PAGE_ITEMS, of - from - shown.length);
  return [
    ...(back === undefined ? [] : [{ label: 'Back', action, args: back }]),
    ...(next === undefined ? [] : [{ label: `Next ${left}`, action, args: next }]),
  ];
}

/** Where a page stands, to follow the title of its list; empty where one page is all. */
export const placeOf = <T>({ shown, from }: Page<T>, of: number): string =>
  shown.length === of ? '' : `, ${from + 1} to ${from + shown.length} of ${of}`;

export const LIST_CHANGED = 'The list has changed since: this is how it stands now.';
