import type { PersonAutomaton } from './automaton.js';

/**
 * The same automaton with as few states and classes as do the same: states that no future tells apart are one, then classes that no
 * state tells apart. Source: Moore 1956, partition refinement. Cost: states x kinds x classes x rounds.
 * @param starts first states of people, renumbered in the result
 */
export function minimiseAutomaton(automaton: PersonAutomaton, starts: readonly number[]) {
  const { stateCount, classCount } = automaton;
  const kinds = automaton.next.length / (stateCount * classCount);
  let block = numberBy(
    stateCount,
    (s) =>
      `${automaton.finalCost[s]} ${rowKey(automaton, s, kinds, (at) => `${automaton.cost[at]}/${automaton.groupSteps[at]}/${automaton.next[at]! < 0}`)}`,
  );
  for (;;) {
    const current = block;
    const refined = numberBy(
      stateCount,
      (s) => `${current.of[s]} ${rowKey(automaton, s, kinds, (at) => (automaton.next[at]! < 0 ? -1 : current.of[automaton.next[at]!]!))}`,
    );
    block = refined;
    if (refined.count === current.count) break;
  }
  return { automaton: mergeClasses(mergeStates(automaton, block, kinds), kinds), starts: starts.map((s) => block.of[s]!) };
}

interface Numbering {
  readonly of: Int32Array;
  readonly count: number;
  readonly first: readonly number[];
}

function numberBy(count: number, keyOf: (i: number) => string): Numbering {
  const known = new Map<string, number>();
  const first: number[] = [];
  const of = Int32Array.from({ length: count }, (_, i) => {
    const key = keyOf(i);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, first.length);
    return first.push(i) - 1;
  });
  return { of, count: first.length, first };
}

function rowKey(a: PersonAutomaton, state: number, kinds: number, cell: (at: number) => string | number): string {
  const parts: (string | number)[] = [];
  for (let k = 0; k < kinds; k++) {
    const from = (k * a.stateCount + state) * a.classCount;
    for (let at = from; at < from + a.classCount; at++) parts.push(cell(at));
  }
  return parts.join();
}

function mergeStates(a: PersonAutomaton, block: Numbering, kinds: number): PersonAutomaton {
  const size = kinds * block.count * a.classCount;
  const next = new Int32Array(size);
  const cost = new Float64Array(size);
  const groupSteps = new Uint8Array(size);
  for (let k = 0; k < kinds; k++) {
    block.first.forEach((state, b) => {
      const from = (k * a.stateCount + state) * a.classCount;
      const to = (k * block.count + b) * a.classCount;
      for (let c = 0; c < a.classCount; c++) {
        next[to + c] = a.next[from + c]! < 0 ? a.next[from + c]! : block.of[a.next[from + c]!]!;
        cost[to + c] = a.cost[from + c]!;
        groupSteps[to + c] = a.groupSteps[from + c]!;
      }
    });
  }
  const finalCost = Float64Array.from(block.first, (s) => a.finalCost[s]!);
  return { ...a, stateCount: block.count, next, cost, groupSteps, finalCost };
}

/** Class 0, the day off, stays apart: it is what everybody may always be asked about. */
function mergeClasses(a: PersonAutomaton, kinds: number): PersonAutomaton {
  const rows = kinds * a.stateCount;
  const merged = numberBy(a.classCount, (c) => {
    const parts: (string | number)[] = [c === 0 ? 'off' : 'duty'];
    for (let r = 0; r < rows; r++) {
      const at = r * a.classCount + c;
      parts.push(a.next[at]!, a.cost[at]!, a.groupSteps[at]!);
    }
    return parts.join();
  });
  if (merged.count === a.classCount) return a;
  const size = rows * merged.count;
  const next = new Int32Array(size);
  const cost = new Float64Array(size);
  const groupSteps = new Uint8Array(size);
  for (let r = 0; r < rows; r++) {
    merged.first.forEach((c, m) => {
      next[r * merged.count + m] = a.next[r * a.classCount + c]!;
      cost[r * merged.count + m] = a.cost[r * a.classCount + c]!;
      groupSteps[r * merged.count + m] = a.groupSteps[r * a.classCount + c]!;
    });
  }
  return { ...a, classCount: merged.count, classOf: a.classOf.map((c) => merged.of[c]!), next, cost, groupSteps };
}
