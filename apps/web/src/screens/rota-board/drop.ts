import { partsOf, type Change, type Placed } from './changes.js';

/** One person's day, as something is dragged from it or dropped on it. */
export interface DropPlace {
  readonly workerId: string;
  readonly date: string;
  readonly placed: readonly Placed[];
}

export type Dropped = { readonly change: Change } | { readonly why: string };

/**
 * What dropping one day on another means: on a free day the shift moves there, on a day with another shift the two are swapped.
 * @param exists whether a shift with this id is in the rota
 * @returns the change, or in words why there is none; that it may be so is the checker's to say
 */
export function changeOfDrop(from: DropPlace, to: DropPlace, exists: (shiftId: string) => boolean): Dropped {
  const [one] = from.placed;
  const [other] = to.placed;
  if (!one || (from.workerId === to.workerId && from.date === to.date)) return { why: 'Nothing was moved.' };
  if (from.placed.length > 1 || to.placed.length > 1) return { why: 'There are several shifts on that day. Click it and choose which.' };
  if (other) {
    if (other.shiftId === one.shiftId) return { why: 'Both have the same shift already.' };
    return {
      change: {
        change: 'swap',
        one: { workerId: one.workerId, shiftId: one.shiftId },
        other: { workerId: other.workerId, shiftId: other.shiftId },
      },
    };
  }
  const shiftId = `${to.date}:${partsOf(one.shiftId).code}`;
  if (!exists(shiftId)) return { why: 'There is no such shift on that day.' };
  return {
    change: { change: 'move', from: { workerId: one.workerId, shiftId: one.shiftId }, to: { workerId: to.workerId, shiftId } },
  };
}
