import { DomainError, type RotaChange } from '@handrail/contracts';

/** One worker on one shift, with what a version remembers about it. The pair of worker and shift is its key. */
export interface Placed {
  readonly workerId: string;
  readonly shiftId: string;
  readonly duties: readonly string[];
  readonly pinned: boolean;
  readonly supernumerary: boolean;
  readonly origin: 'SOLVER' | 'MANUAL' | 'SWAP' | 'BANK' | 'IMPORT';
}

export interface KnownWard {
  /** True for a shift of the rota's period. */
  readonly hasShift: (shiftId: string) => boolean;
  /** True for a worker who can be on this rota. */
  readonly hasWorker: (workerId: string) => boolean;
  /** Whether the worker may have the duty on that shift: holds the competence of that name on its day. */
  readonly mayHave: (workerId: string, duty: string, shiftId: string) => boolean;
  readonly isSupernumerary: (workerId: string, shiftId: string) => boolean;
}

/** A change names something that is not there, is there already, or may not be. `position` counts from 0. */
export class ChangeDoesNotFit extends DomainError {
  readonly code = 'change-does-not-fit';
  readonly errors: readonly { readonly in: 'body'; readonly field: string; readonly message: string }[];
  constructor(position: number, message: string) {
    super(`Change ${position + 1} does not fit the rota: ${message}`, { position });
    this.errors = [{ in: 'body', field: `/changes/${position}`, message }];
  }
}

const keyOf = ({ workerId, shiftId }: { readonly workerId: string; readonly shiftId: string }) => `${workerId} ${shiftId}`;

/**
 * The rota after a list of changes, each applied to what the ones before it left. Judges no rule: that is the checker's.
 * Duties follow a shift to another worker only where that worker may have them. Cost: linear.
 * @throws ChangeDoesNotFit for a shift or worker outside the rota, an assignment that is not there or is there already,
 *   or a duty that the worker may not have
 */
export function applyChanges(before: readonly Placed[], changes: readonly RotaChange[], ward: KnownWard): Placed[] {
  const placed = new Map(before.map((one) => [keyOf(one), one]));
  changes.forEach((change, position) => {
    const refuse = (message: string): never => {
      throw new ChangeDoesNotFit(position, message);
    };
    const taken = (at: { workerId: string; shiftId: string }): Placed => {
      const found = placed.get(keyOf(at)) ?? refuse(`worker ${at.workerId} is not on ${at.shiftId}. Read the rota again.`);
      placed.delete(keyOf(at));
      return found;
    };
    const put = (one: Placed): void => {
      if (!ward.hasShift(one.shiftId)) refuse(`${one.shiftId} is no shift of this rota.`);
      if (!ward.hasWorker(one.workerId)) refuse(`worker ${one.workerId} does not work in this unit in that period.`);
      if (placed.has(keyOf(one))) refuse(`worker ${one.workerId} is on ${one.shiftId} already.`);
      const supernumerary = ward.isSupernumerary(one.workerId, one.shiftId);
      placed.set(keyOf(one), { ...one, supernumerary });
    };
    const withDuties = (one: Placed, duties: readonly string[]): Placed => {
      for (const duty of duties) {
        if (!ward.mayHave(one.workerId, duty, one.shiftId)) refuse(`worker ${one.workerId} does not hold ${duty} on that day.`);
      }
      return { ...one, duties: [...new Set(duties)].toSorted() };
    };
    /** The same assignment in somebody else's hands or on another shift. */
    const moved = (one: Placed, to: { workerId: string; shiftId: string }, origin: Placed['origin']): Placed => ({
      ...one,
      ...to,
      origin,
      duties: one.duties.filter((duty) => ward.mayHave(to.workerId, duty, to.shiftId)),
    });
    switch (change.change) {
      case 'assign': {
        const { workerId, shiftId, duties = [], pinned = false } = change;
        put(withDuties({ workerId, shiftId, duties: [], pinned, supernumerary: false, origin: 'MANUAL' }, duties));
        return;
      }
      case 'unassign':
        taken(change);
        return;
      case 'move':
        put(moved(taken(change.from), change.to, 'MANUAL'));
        return;
      case 'swap': {
        const [one, other] = [taken(change.one), taken(change.other)];
        put(moved(one, { workerId: other.workerId, shiftId: one.shiftId }, 'SWAP'));
        put(moved(other, { workerId: one.workerId, shiftId: other.shiftId }, 'SWAP'));
        return;
      }
      case 'pin':
      case 'unpin':
        put({ ...taken(change), pinned: change.change === 'pin' });
        return;
      case 'duties':
        put(withDuties(taken(change), change.duties));
        return;
      default:
        change satisfies never;
    }
  });
  return [...placed.values()];
}

/** What ends and what begins between two states of a rota: an assignment of which anything differs ends and begins anew. */
export function turnover<Held extends Placed>(
  before: readonly Held[],
  after: readonly Placed[],
): { readonly ended: readonly Held[]; readonly begun: readonly { readonly placed: Placed; readonly was: Held | undefined }[] } {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const kept = new Set(
    after.flatMap((one) => {
      const old = was.get(keyOf(one));
      return old && contentOf(old) === contentOf(one) ? [keyOf(one)] : [];
    }),
  );
  return {
    ended: before.filter((one) => !kept.has(keyOf(one))),
    begun: after.filter((one) => !kept.has(keyOf(one))).map((placed) => ({ placed, was: was.get(keyOf(placed)) })),
  };
}

function contentOf({ duties, pinned, supernumerary }: Placed): string {
  return JSON.stringify([duties.toSorted(), pinned, supernumerary]);
}
