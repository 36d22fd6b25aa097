import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import type { RotaSummary } from '../../generated/types.gen.js';
import type { Placed } from './changes.js';

export interface ReadRota {
  readonly rota: Rota;
  readonly board: RotaBoard;
}

/** A rota with the days of others laid before and behind it. */
export interface Joined {
  readonly board: RotaBoard;
  /** Assignments of the other rotas. */
  readonly elsewhere: readonly Placed[];
  readonly cover: Rota['cover'];
  /** Days of another rota, and which it is. */
  readonly foreign: ReadonlyMap<string, Rota>;
}

const DAY_MS = 86_400_000;

/**
 * Rotas of the unit that lie next to one, so far as a window of that many days may show them: those behind it first, since a window begins with
 * the rota itself; those before it, the nearest first, for a window that is moved back.
 */
export function adjoiningOf(
  all: readonly RotaSummary[],
  { rotaId, from, to }: Pick<Rota, 'rotaId' | 'from' | 'to'>,
  days: number,
): RotaSummary[] {
  const own = daysBetween(from, to) + 1;
  if (days <= own) return [];
  const others = all.filter((one) => one.rotaId !== rotaId);
  const behind = others
    .filter((one) => one.from > to && daysBetween(from, one.from) < days)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const before = others.filter((one) => one.to < from && daysBetween(one.to, to) < days).toSorted((a, b) => b.from.localeCompare(a.from));
  return [...behind, ...before];
}

/** Puts rotas side by side in the order of their days. Hours, nights and weekends of people stay those of the rota that is open. Pure. */
export function joined({ rota, board }: ReadRota, others: readonly ReadRota[]): Joined {
  if (others.length === 0) return { board, elsewhere: [], cover: rota.cover, foreign: new Map() };
  const marks = Map.groupBy(
    others.flatMap((other) => other.board.people.map((person) => ({ workerId: person.workerId, marks: person.marks }))),
    ({ workerId }) => workerId,
  );
  const known = new Set(board.people.map(({ workerId }) => workerId));
  const more = new Map(
    others.flatMap((other) => other.board.people.filter(({ workerId }) => !known.has(workerId)).map((one) => [one.workerId, one])),
  );
  const people = [
    ...board.people,
    ...[...more.values()].map((one) => ({
      ...one,
      marks: [],
      targetMinutes: null,
      rosteredMinutes: null,
      balanceMinutes: null,
      nights: null,
      weekends: null,
    })),
  ].map((person) => ({ ...person, marks: [...person.marks, ...(marks.get(person.workerId) ?? []).flatMap((one) => one.marks)] }));
  const inOrder = [{ rota, board }, ...others].toSorted((a, b) => a.rota.from.localeCompare(b.rota.from));
  return {
    board: {
      ...board,
      people,
      days: inOrder.flatMap((one) => one.board.days),
      shifts: inOrder.flatMap((one) => one.board.shifts),
    },
    elsewhere: others.flatMap((other) => other.rota.assignments),
    cover: [...rota.cover, ...others.flatMap((other) => other.rota.cover)],
    foreign: new Map(others.flatMap((other) => other.board.days.map(({ date }) => [date, other.rota] as const))),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
