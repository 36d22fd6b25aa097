import { createHash } from 'node:crypto';
import type { Board, Place, RotaChange } from '../api/rota-edits.js';

/** Characters of a mark: 36 bits tell the people of a unit apart, 24 its kinds of shift. */
const WORKER_MARK_CHARS = 6;
const KIND_MARK_CHARS = 4;

/** A short stand-in for something longer, in characters that need no escape in the id of a button. */
export function markOf(text: string, chars: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, chars);
}

/**
 * A change as arguments of a button: its kind, then each place. Two places, the rota and its version fit into 100 characters only because
 * people and kinds of shift are marked instead of named; of duties as many as `DUTIES_CHARS_MAX` holds.
 */
export function writeChange(change: RotaChange): string[] {
  switch (change.change) {
    case 'move':
      return [change.change, writePlace(change.from), writePlace(change.to)];
    case 'swap':
      return [change.change, writePlace(change.one), writePlace(change.other)];
    case 'duties':
      return [change.change, writePlace(change), change.duties.join('.')];
    default:
      return [change.change, writePlace(change)];
  }
}

/** Characters of the duties of one shift, with a point between two, that a button can hold. */
export const DUTIES_CHARS_MAX = 20;

/** The inverse, on the rota that the change was written for; nothing when it names somebody or a shift that the rota no longer knows. */
export function readChange([kind, first, second]: readonly string[], board: Board): RotaChange | undefined {
  const one = readPlace(first, board);
  if (one === undefined) return undefined;
  if (kind === 'assign' || kind === 'unassign' || kind === 'pin' || kind === 'unpin') return { change: kind, ...one };
  if (kind === 'duties') return { change: kind, ...one, duties: (second ?? '').split('.').filter((duty) => duty !== '') };
  const other = readPlace(second, board);
  if (other === undefined) return undefined;
  if (kind === 'move') return { change: kind, from: one, to: other };
  return kind === 'swap' ? { change: kind, one, other } : undefined;
}

function writePlace({ workerId, shiftId }: Place): string {
  const [day = '', code = ''] = shiftId.split(':');
  return [markOf(workerId, WORKER_MARK_CHARS), day.replaceAll('-', ''), markOf(code, KIND_MARK_CHARS)].join('.');
}

function readPlace(place: string | undefined, { people, shiftKinds }: Board): Place | undefined {
  const [who, day = '', what] = place?.split('.') ?? [];
  const meant = people.filter(({ workerId }) => markOf(workerId, WORKER_MARK_CHARS) === who);
  const kinds = shiftKinds.filter(({ code }) => markOf(code, KIND_MARK_CHARS) === what);
  const [person, kind] = [meant[0], kinds[0]];
  if (person === undefined || kind === undefined || meant.length > 1 || kinds.length > 1) return undefined;
  return { workerId: person.workerId, shiftId: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}:${kind.code}` };
}
