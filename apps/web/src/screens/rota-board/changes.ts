import type { RotaEditingEditData } from '../../generated/types.gen.js';

export type Change = RotaEditingEditData['body']['changes'][number];

/** One worker on one shift, as a board shows it: saved, or as it would be. */
export interface Placed {
  readonly workerId: string;
  readonly shiftId: string;
  readonly pinned: boolean;
  readonly duties: readonly string[];
  readonly changedAfterPublish: boolean;
}

/** What a person has changed and not saved, with what they took back. Kept in the tab. */
export interface Pending {
  readonly changes: readonly Change[];
  /** Taken back by undo, the latest last. */
  readonly undone: readonly Change[];
  /** Version of the rota's assignments that the changes were made on. */
  readonly baseNumber: number | null;
}

export const NOTHING_PENDING: Pending = { changes: [], undone: [], baseNumber: null };

export function withChange(pending: Pending, change: Change, number: number): Pending {
  return { ...pending, changes: [...pending.changes, change], undone: [], baseNumber: pending.baseNumber ?? number };
}

export function undone(pending: Pending): Pending {
  const last = pending.changes.at(-1);
  if (!last) return pending;
  const changes = pending.changes.slice(0, -1);
  return { ...pending, changes, undone: [...pending.undone, last] };
}

export function redone(pending: Pending): Pending {
  const last = pending.undone.at(-1);
  if (!last) return pending;
  return { ...pending, changes: [...pending.changes, last], undone: pending.undone.slice(0, -1) };
}

/** What still waits after some of it was saved as a version: what was changed while the save was under way. @param saved the very objects sent */
export function withoutSaved(pending: Pending, saved: readonly Change[], number: number): Pending {
  const changes = pending.changes.filter((change) => !saved.includes(change));
  return changes.length === 0 ? NOTHING_PENDING : { changes, undone: [], baseNumber: number };
}

/** The day and the code of a shift's id, `2027-01-18:N`. */
export function partsOf(shiftId: string): { readonly date: string; readonly code: string } {
  const [date = '', code = ''] = shiftId.split(':');
  return { date, code };
}

const keyOf = (one: { readonly workerId: string; readonly shiftId: string }) => `${one.workerId} ${one.shiftId}`;

/**
 * The assignments as they would be after changes, for the eye only: what may be is the checker's to say. A change that finds nothing to
 * change any more is passed over. Cost: linear.
 */
export function placedAfter(assignments: readonly Placed[], changes: readonly Change[]): readonly Placed[] {
  const placed = new Map<string, Placed>(assignments.map((one) => [keyOf(one), one]));
  const take = (at: { workerId: string; shiftId: string }): Placed | undefined => {
    const found = placed.get(keyOf(at));
    placed.delete(keyOf(at));
    return found;
  };
  const put = (one: Placed | undefined, to: { workerId: string; shiftId: string }): void => {
    if (one) placed.set(keyOf(to), { ...one, ...to });
  };
  for (const change of changes) {
    switch (change.change) {
      case 'assign':
        put(
          { ...change, pinned: change.pinned ?? false, duties: change.duties ?? [], changedAfterPublish: false },
          { workerId: change.workerId, shiftId: change.shiftId },
        );
        break;
      case 'unassign':
        take(change);
        break;
      case 'move':
        put(take(change.from), change.to);
        break;
      case 'swap': {
        const [one, other] = [take(change.one), take(change.other)];
        put(one, { workerId: change.other.workerId, shiftId: change.one.shiftId });
        put(other, { workerId: change.one.workerId, shiftId: change.other.shiftId });
        break;
      }
      case 'pin':
      case 'unpin': {
        const found = take(change);
        put(found && { ...found, pinned: change.change === 'pin' }, { workerId: change.workerId, shiftId: change.shiftId });
        break;
      }
      case 'duties': {
        const found = take(change);
        put(found && { ...found, duties: change.duties }, { workerId: change.workerId, shiftId: change.shiftId });
        break;
      }
      default:
        change satisfies never;
    }
  }
  return [...placed.values()];
}

/**
 * Whether nothing is left to do of changes on the rota as it is now: it holds them already, as after a save whose answer was lost, or somebody
 * took away what they were about.
 */
export function isDoneIn(assignments: readonly Placed[], changes: readonly Change[]): boolean {
  const told = ({ workerId, shiftId, pinned, duties }: Placed) => JSON.stringify([workerId, shiftId, pinned, duties]);
  const before = new Set(assignments.map(told));
  const after = placedAfter(assignments, changes);
  return after.length === before.size && after.every((one) => before.has(told(one)));
}

/** Places that a change touches: people and days that another editor may have touched too. */
export function placesOf(change: Change): readonly { readonly workerId: string; readonly shiftId: string }[] {
  switch (change.change) {
    case 'move':
      return [change.from, change.to];
    case 'swap':
      return [change.one, change.other];
    default:
      return [{ workerId: change.workerId, shiftId: change.shiftId }];
  }
}

/** A change in words. @param name of a worker @param shift in words */
export function changeWords(change: Change, name: (workerId: string) => string, shift: (shiftId: string) => string): string {
  switch (change.change) {
    case 'assign':
      return `${name(change.workerId)} takes ${shift(change.shiftId)}`;
    case 'unassign':
      return `${name(change.workerId)} comes off ${shift(change.shiftId)}`;
    case 'move':
      return change.from.shiftId === change.to.shiftId
        ? `${shift(change.from.shiftId)} goes from ${name(change.from.workerId)} to ${name(change.to.workerId)}`
        : `${name(change.from.workerId)} moves from ${shift(change.from.shiftId)} to ${shift(change.to.shiftId)}`;
    case 'swap':
      return `${name(change.one.workerId)} and ${name(change.other.workerId)} swap ${shift(change.one.shiftId)} and ${shift(change.other.shiftId)}`;
    case 'pin':
      return `${name(change.workerId)} is pinned to ${shift(change.shiftId)}`;
    case 'unpin':
      return `${name(change.workerId)} is pinned to ${shift(change.shiftId)} no more`;
    case 'duties':
      return `${name(change.workerId)} has ${change.duties.join(' and ') || 'no duty'} on ${shift(change.shiftId)}`;
    default:
      return change satisfies never;
  }
}
