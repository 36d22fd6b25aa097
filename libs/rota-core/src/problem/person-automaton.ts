import { OFF, type FitPerson, type FitProblem, type GroupMeasure } from './fit-problem.js';
import { DEAD, type PersonAutomaton } from './automaton.js';
import { minimiseAutomaton } from './minimise-automaton.js';

interface Draft {
  readonly keys: Map<string, number>;
  readonly states: number[][];
}

/** What people must share to share an automaton. */
export function automatonKey(person: FitPerson, groups: readonly number[]): string {
  return JSON.stringify([person.patterns, person.runs.map((r) => r.rule), groups]);
}

/**
 * Builds the automaton of people under the same rules.
 * @param people people whose {@link automatonKey} is the same
 * @param groups indexes of the group measures that their counters use, at most eight
 * @returns the automaton and the first state of each of `people`, in order. A first state may be one that no legal row leaves.
 */
export function buildAutomaton(problem: FitProblem, people: readonly FitPerson[], groups: readonly number[]) {
  const like = people[0]!;
  const patterns = like.patterns.map((p) => problem.patterns[p]!);
  const runs = like.runs.map((r) => problem.runs[r.rule]!);
  const groupMeasures = groups.map((g) => problem.measures[g] as GroupMeasure);
  const symbolCount = problem.duties.length + 1;

  const groupDays = groupMeasures.map((measure) => groupDaysOf(measure, problem.days));
  const dutySets = [
    ...patterns.flatMap((p) => p.steps),
    ...runs.map((r) => r.cells),
    ...groupMeasures.flatMap((m) => uniqueSets(m.groups.flatMap((g) => g.map((c) => c.duties)))),
  ].map((set) => new Set(set));
  const { classOf, members } = classify(symbolCount, dutySets);
  const kinds = dayKinds(problem.days, patterns, groupDays);

  // Membership by class, from any symbol of the class: duties of a class are told apart by no rule.
  const inClass = (set: readonly number[]) => members.map((symbol) => set.includes(symbol - 1));
  const patternSteps = patterns.map((p) => p.steps.map(inClass));
  const runCells = runs.map((r) => inClass(r.cells));
  const caps = runs.map((r) => Math.max(r.min, r.max === null ? 0 : r.max + 1));

  const draft: Draft = { keys: new Map(), states: [] };
  const intern = (state: number[]): number => {
    const key = state.join();
    const known = draft.keys.get(key);
    if (known !== undefined) return known;
    draft.keys.set(key, draft.states.length);
    draft.states.push(state);
    return draft.states.length - 1;
  };
  const runState = (r: number, length: number, exempt: boolean): number => {
    const capped = Math.min(length, caps[r]!);
    return capped * 2 + (exempt && capped < runs[r]!.min ? 1 : 0);
  };

  const starts = people.map((person) => {
    const before = person.before ?? [];
    const state = patterns.map((pattern) => {
      let bits = 0;
      for (let done = 1; done < pattern.steps.length; done++) {
        const start = -done;
        if (before.length < done || (pattern.startDays && !pattern.startDays.includes(start))) continue;
        const matches = pattern.steps.slice(0, done).every((step, i) => step.includes(before[before.length - done + i]!));
        if (matches) bits |= 1 << (done - 1);
      }
      return bits;
    });
    person.runs.forEach(({ before: length }, r) => state.push(runState(r, length, runs[r]!.startExempt)));
    for (const _ of groups) state.push(0);
    return intern(state);
  });

  const rows: { next: number[]; cost: number[]; steps: number[] }[][] = kinds.kinds.map(() => []);
  for (let s = 0; s < draft.states.length; s++) {
    const state = draft.states[s]!;
    kinds.kinds.forEach((kind, k) => {
      const row = { next: [] as number[], cost: [] as number[], steps: [] as number[] };
      for (let c = 0; c < members.length; c++) {
        let cost = 0;
        let dead = false;
        const to: number[] = [];
        patterns.forEach((pattern, p) => {
          const steps = patternSteps[p]!;
          const bits = state[p]!;
          let after = kind.mayStart[p] && steps[0]![c] ? 1 : 0;
          for (let done = 1; done < steps.length; done++) {
            if (!(bits & (1 << (done - 1))) || !steps[done]![c]) continue;
            if (done < steps.length - 1) after |= 1 << done;
            else if (pattern.price === null) dead = true;
            else cost += pattern.price;
          }
          to.push(after);
        });
        runs.forEach((rule, r) => {
          const packed = state[patterns.length + r]!;
          const length = packed >> 1;
          const exempt = (packed & 1) === 1;
          if (runCells[r]![c]) {
            if (rule.max !== null && length + 1 > rule.max) {
              if (rule.overPrice === null) dead = true;
              else cost += rule.overPrice;
            }
            to.push(runState(r, length + 1, exempt));
          } else {
            if (length > 0 && length < rule.min && !exempt) {
              if (rule.underPrice === null) dead = true;
              else cost += (rule.min - length) * rule.underPrice;
            }
            to.push(0);
          }
        });
        let steps = 0;
        groupMeasures.forEach((_, g) => {
          const day = kind.group[g]!;
          let bit = day.first ? 0 : state[patterns.length + runs.length + g]!;
          if (day.duties && bit === 0 && day.duties.includes(members[c]! - 1)) {
            bit = 1;
            steps |= 1 << g;
          }
          to.push(day.last ? 0 : bit);
        });
        row.next.push(dead ? DEAD : intern(to));
        row.cost.push(dead ? 0 : cost);
        row.steps.push(steps);
      }
      rows[k]!.push(row);
    });
  }

  const stateCount = draft.states.length;
  const classCount = members.length;
  const next = new Int32Array(kinds.kinds.length * stateCount * classCount);
  const cost = new Float64Array(next.length);
  const groupSteps = new Uint8Array(next.length);
  rows.forEach((byState, k) => {
    byState.forEach((row, s) => {
      const at = (k * stateCount + s) * classCount;
      next.set(row.next, at);
      cost.set(row.cost, at);
      groupSteps.set(row.steps, at);
    });
  });
  const finalCost = new Float64Array(stateCount);
  draft.states.forEach((state, s) => {
    runs.forEach((rule, r) => {
      const packed = state[patterns.length + r]!;
      const length = packed >> 1;
      if (rule.endExempt || length === 0 || length >= rule.min || packed & 1) return;
      finalCost[s] = rule.underPrice === null ? Infinity : finalCost[s]! + (rule.min - length) * rule.underPrice;
    });
  });
  const automaton: PersonAutomaton = {
    stateCount,
    classCount,
    classOf,
    kindOf: kinds.kindOf,
    next,
    cost,
    groupSteps,
    groups,
    finalCost,
  };
  return minimiseAutomaton(automaton, starts);
}

interface GroupDay {
  /** Duties that count on this day; absent when the day is in no group. */
  readonly duties?: readonly number[];
  readonly first: boolean;
  readonly last: boolean;
}

function groupDaysOf(measure: GroupMeasure, days: number): GroupDay[] {
  const result: GroupDay[] = Array.from({ length: days }, () => ({ first: true, last: true }));
  for (const group of measure.groups) {
    const inside = group.filter((c) => c.day >= 0 && c.day < days).toSorted((a, b) => a.day - b.day);
    const [first, last] = [inside[0]?.day, inside.at(-1)?.day];
    for (let day = first ?? 0; day <= (last ?? -1); day++) {
      const duties = inside.filter((c) => c.day === day).flatMap((c) => c.duties);
      result[day] = { duties, first: day === first, last: day === last };
    }
  }
  return result;
}

function uniqueSets(sets: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** Symbols that belong to the same sets are one class; the day off is a class of its own. */
function classify(symbolCount: number, sets: readonly ReadonlySet<number>[]) {
  const classOf = new Int32Array(symbolCount);
  const members: number[] = [0];
  const known = new Map<string, number>();
  for (let symbol = 1; symbol < symbolCount; symbol++) {
    const signature = sets.map((set) => (set.has(symbol - 1) ? '1' : '0')).join('');
    const found = known.get(signature);
    if (found === undefined) {
      known.set(signature, members.length);
      classOf[symbol] = members.length;
      members.push(symbol);
    } else classOf[symbol] = found;
  }
  return { classOf, members };
}

function dayKinds(days: number, patterns: FitProblem['patterns'], groupDays: readonly (readonly GroupDay[])[]) {
  const startSets = patterns.map((p) => p.startDays && new Set(p.startDays));
  const known = new Map<string, number>();
  const kinds: { mayStart: boolean[]; group: GroupDay[] }[] = [];
  const kindOf = Int32Array.from({ length: days }, (_, day) => {
    const kind = { mayStart: startSets.map((set) => !set || set.has(day)), group: groupDays.map((g) => g[day]!) };
    const key = JSON.stringify(kind);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, kinds.length);
    kinds.push(kind);
    return kinds.length - 1;
  });
  return { kinds, kindOf };
}

/** Cell of a rota as a symbol: 0 for a day off, d + 1 for duty d. */
export const symbolOf = (cell: number): number => cell - OFF;
/** The inverse of {@link symbolOf}. */
export const cellOf = (symbol: number): number => symbol + OFF;
