import { type Candidate, isUntold } from './candidates.js';
import { RELATIONS, type Relation } from './relations.js';

/** One clause of a chain. Log weights; `own` beside its candidates, `carried` in the order of `RELATIONS`. */
export interface Link {
  readonly own: Float64Array;
  readonly carried: Float64Array;
}

/** Who may stand where in a chain, in numbers: made once, read under many weights. */
export interface ChainShape {
  /** For each link the number of each candidate: 0 nobody, -1 untold, from 1 people. */
  readonly states: readonly Int32Array[];
  /** Everybody, alone or together, and 0 for nobody yet. */
  readonly size: number;
  /** The relation of each (column) to whoever came before (row). */
  readonly related: Uint8Array;
}

export interface ChainReading {
  /** Log of the summed weight of every way to read the whole. */
  readonly logSum: number;
  /** For each link how likely each candidate is, 0 to 1. */
  readonly shares: readonly Float64Array[];
  /** For each link how often each relation comes up. */
  readonly relations: readonly Float64Array[];
}

/** What the last clause did, for each of whom it last was about: told of them (0), of nobody, or of somebody untold. */
const WAYS = 3;
const OF_NOBODY = 1;
const OF_UNTOLD = 2;
const at = (relation: Relation) => RELATIONS.indexOf(relation);
const NOBODY = at('nobody');
const UNTOLD = at('untold');
/** Right behind each of those stands its `again`. */
const AGAIN = 1;

export function shapeOf(candidates: readonly (readonly Candidate[])[]): ChainShape {
  const people = new Map<string, Candidate>();
  for (const refs of candidates.flat()) if (refs.length > 0 && !isUntold(refs)) people.set(refs.join('+'), refs);
  const numbers = new Map([...people.keys()].map((key, k) => [key, k + 1]));
  const size = people.size + 1;
  const related = new Uint8Array(size * size).fill(at('start'));
  [...people.values()].forEach((before, h) =>
    [...people.values()].forEach((refs, c) => (related[(h + 1) * size + c + 1] = at(relationOf(before, refs)))),
  );
  const states = candidates.map((all) =>
    Int32Array.from(all, (refs) => (refs.length === 0 ? 0 : isUntold(refs) ? -1 : numbers.get(refs.join('+'))!)),
  );
  return { states, size, related };
}

function relationOf(before: Candidate, refs: Candidate): Relation {
  const isPart = refs.every((ref) => before.includes(ref));
  const isWhole = before.every((ref) => refs.includes(ref));
  return isPart && isWhole ? 'same' : isPart ? 'part' : isWhole ? 'whole' : 'other';
}

/**
 * How likely every candidate of every clause is, when each clause leans on whom the last one was about: a linear chain, read forward and backward
 * (Lafferty, McCallum and Pereira 2001). Nobody's clauses and untold ones pass on whom it was about before. Links x people x people.
 * @param only for each link the number of the one candidate that may stand there; undefined or absent: any
 */
export function readChain(shape: ChainShape, links: readonly Link[], only?: readonly (number | undefined)[]): ChainReading {
  const { states, size } = shape;
  const shifts = links.map(({ own }) => Math.max(...own));
  const own = links.map((link, t) => link.own.map((log, k) => (only?.[t] === undefined || only[t] === k ? Math.exp(log - shifts[t]!) : 0)));
  const carried = links.map((link) => link.carried.map(Math.exp));
  const forward: Float64Array[] = [new Float64Array(size * WAYS)];
  forward[0]![0] = 1;
  let logSum = 0;
  links.forEach((_, t) => {
    const next = stepForward(forward[t]!, states[t]!, own[t]!, carried[t]!, shape);
    let sum = 0;
    for (const x of next) sum += x;
    for (let k = 0; k < next.length; k++) next[k]! /= sum;
    for (let k = 0; k < own[t]!.length; k++) own[t]![k]! /= sum;
    forward.push(next);
    logSum += Math.log(sum) + shifts[t]!;
  });
  const shares = states.map(({ length }) => new Float64Array(length));
  const relations = states.map(() => new Float64Array(RELATIONS.length));
  let after: Float64Array = new Float64Array(size * WAYS).fill(1);
  for (let t = links.length - 1; t >= 0; t--)
    after = stepBackward(forward[t]!, after, states[t]!, own[t]!, carried[t]!, shape, shares[t]!, relations[t]!);
  return { logSum, shares, relations };
}

/** The weight of all that came before, for each state behind the link. */
function stepForward(
  before: Float64Array,
  states: Int32Array,
  own: Float64Array,
  carried: Float64Array,
  { size, related }: ChainShape,
): Float64Array {
  const next = new Float64Array(before.length);
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    const weight = own[k]!;
    if (weight === 0) continue;
    const way = state === 0 ? OF_NOBODY : OF_UNTOLD;
    const first = state === 0 ? NOBODY : UNTOLD;
    let sum = 0;
    for (let h = 0; h < size; h++) {
      const all = before[h * WAYS]! + before[h * WAYS + 1]! + before[h * WAYS + 2]!;
      if (all === 0) continue;
      if (state > 0) {
        sum += all * carried[related[h * size + state]!]!;
        continue;
      }
      const same = before[h * WAYS + way]!;
      next[h * WAYS + way]! += weight * ((all - same) * carried[first]! + same * carried[first + AGAIN]!);
    }
    if (state > 0) next[state * WAYS]! += weight * sum;
  }
  return next;
}

/** The weight of all that follows, for each state before the link; adds what passes through it to `share` and `relation`. */
function stepBackward(
  before: Float64Array,
  after: Float64Array,
  states: Int32Array,
  own: Float64Array,
  carried: Float64Array,
  { size, related }: ChainShape,
  share: Float64Array,
  relation: Float64Array,
): Float64Array {
  const back = new Float64Array(before.length);
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    if (own[k] === 0) continue;
    const way = state === 0 ? OF_NOBODY : OF_UNTOLD;
    for (let h = 0; h < size; h++) {
      const weight = own[k]! * (state > 0 ? after[state * WAYS]! : after[h * WAYS + way]!);
      for (let last = 0; last < WAYS; last++) {
        const kind = state > 0 ? related[h * size + state]! : (state === 0 ? NOBODY : UNTOLD) + (last === way ? AGAIN : 0);
        const passing = weight * carried[kind]!;
        back[h * WAYS + last]! += passing;
        const passed = before[h * WAYS + last]! * passing;
        share[k]! += passed;
        relation[kind]! += passed;
      }
    }
  }
  return back;
}
