import { type CompiledProblem, DEAD, type RotaScorer } from '@handrail/rota-core';
import { isMostlyIdle, planRow, type RowPlan } from './row-plan.js';
import { RowProgram } from './row-program.js';

/** How often a row that breaks a counter left loose is priced anew before the attempt is given up: for a window, for a whole row. */
const REPRICINGS = { window: 6, whole: 30 } as const;
/** Table cells that re-solving one whole row may take; counters are left loose, then kept to an even pace, to stay below. */
const WHOLE_ROW_WORK_MAX = 30_000_000;
const COUNTER_STATES_MIN = 200;
/** Shifts that a person may be ahead of or behind an even pace, where keeping pace is called for. */
const PACE_SHIFTS = 7;
/** First price put on a broken counter that is not carried; doubled each time it is broken again. */
const FIRST_PENALTY = 64;
/** Share of a learned price that the next person begins with. */
const PENALTY_KEPT = 0.8;

/** Re-solves whole rows or windows of them inside a scorer's rota. */
export class RowSolver {
  readonly program: RowProgram;
  /** True on days before which a window may end: no group of days lies across. */
  readonly mayEndBefore: readonly boolean[];
  readonly #c: CompiledProblem;
  readonly #scorer: RotaScorer;
  /** Plans for windows and, with fewer counters carried where the horizon is long, for whole rows. */
  readonly #plans: RowPlan[];
  readonly #wholePlans: RowPlan[];
  readonly #needed: Set<number>[];
  readonly #counterStatesMax: number | undefined;
  readonly #after: Float64Array;
  readonly #none: Int32Array;
  /** Set when the last call failed: no legal row exists, as opposed to none having been found. */
  provenNone = false;
  /** Price put on one step of a loose counter by what the last whole rows needed, by measure. */
  readonly #lastPenalty: Float64Array;

  /** @param shouldStop looked at within each row; a row that is stopped was not found */
  constructor(compiled: CompiledProblem, scorer: RotaScorer, shouldStop = (): boolean => false, counterStatesMax?: number) {
    this.#c = compiled;
    this.#scorer = scorer;
    this.program = new RowProgram(compiled, shouldStop);
    this.#counterStatesMax = counterStatesMax;
    this.#needed = compiled.people.map(() => new Set<number>());
    this.#plans = compiled.people.map((person) => planRow(compiled, person, counterStatesMax));
    this.#wholePlans = compiled.people.map((person, p) => {
      const perState = this.work(p, compiled.days) / countersOf(this.#plans[p]!);
      const statesMax = Math.max(COUNTER_STATES_MIN, Math.floor(WHOLE_ROW_WORK_MAX / perState));
      return countersOf(this.#plans[p]!) <= statesMax ? this.#plans[p]! : planRow(compiled, person, statesMax);
    });
    this.#after = new Float64Array(Math.max(...compiled.people.map((p) => p.automaton.stateCount)));
    this.#none = new Int32Array(Math.max(1, ...compiled.people.map((p) => p.counters.length)));
    this.#lastPenalty = new Float64Array(compiled.problem.measures.length);
    this.mayEndBefore = groupBoundaries(compiled);
  }

  plan(person: number): RowPlan {
    return this.#plans[person]!;
  }

  wholePlan(person: number): RowPlan {
    return this.#wholePlans[person]!;
  }

  /** Rough size of one call, in table cells: for sharing out effort. */
  work(person: number, days: number): number {
    const plan = days === this.#c.days ? (this.#wholePlans?.[person] ?? this.#plans[person]!) : this.#plans[person]!;
    return days * this.#c.people[person]!.automaton.stateCount * countersOf(plan) * (plan.options[0]?.length ?? 1);
  }

  /**
   * The cheapest whole row at `prices` (own prices included). Counters left loose are checked and priced up until they hold.
   * @returns false when none was found; otherwise the row is in `program.row`
   */
  wholeRow(person: number, prices: Float64Array): boolean {
    const me = this.#c.people[person]!;
    const task = { prices, from: 0, to: this.#c.days, state: me.start, outside: this.#none };
    const pace = this.work(person, this.#c.days) > WHOLE_ROW_WORK_MAX / 4 ? this.#paceOf(person) : undefined;
    if (pace !== undefined && this.#solveChecked(person, { ...task, paceWithin: pace })) return true;
    return this.#solveChecked(person, task);
  }

  /** How far from an even pace a row may go, in steps of the innermost counter; undefined when there is none. */
  #paceOf(person: number): number | undefined {
    const plan = this.#wholePlans[person]!;
    if (plan.tracks.length === 0 || plan.tracks.at(-1)!.counters.length > 1) return undefined;
    const last = plan.tracks.length - 1;
    let step = 1;
    for (const option of plan.options[0] ?? []) step = Math.max(step, option.steps[last]!);
    return step * PACE_SHIFTS;
  }

  /** The cheapest days `from` to `to - 1` while the rest of the person's row in the scorer stays. As {@link wholeRow} otherwise. */
  window(person: number, prices: Float64Array, from: number, to: number): boolean {
    const c = this.#c;
    const me = c.people[person]!;
    const { automaton: a } = me;
    const base = person * c.days;
    const { cells } = this.#scorer;
    const outside = new Int32Array(me.counters.length);
    me.counters.forEach((_, k) => (outside[k] = this.#scorer.countOf(person, k)));
    let state = this.#scorer.stateAfter(person, from - 1);
    const first = state;
    for (let day = from; day < to; day++) {
      const slot = day * c.symbols + cells[base + day]!;
      for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
        const k = me.counterOf[c.slotMeasures[i]!]!;
        if (k >= 0) outside[k]! -= c.slotSteps[i]!;
      }
      const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + a.classOf[cells[base + day]!]!;
      const groups = a.groupSteps[at]!;
      for (let g = 0; g < a.groups.length; g++) {
        const k = (groups >> g) & 1 ? me.counterOf[a.groups[g]!]! : -1;
        if (k >= 0) outside[k]!--;
      }
      state = a.next[at]!;
    }
    if (to < c.days) this.#fillAfter(person, to);
    return this.#solveChecked(person, { prices, from, to, state: first, outside, after: this.#after });
  }

  #fillAfter(person: number, to: number): void {
    const c = this.#c;
    const { automaton: a } = c.people[person]!;
    const { cells } = this.#scorer;
    const base = person * c.days;
    for (let s = 0; s < a.stateCount; s++) {
      let mine = s;
      let cost = 0;
      let day = to;
      for (; day < c.days; day++) {
        const theirs = this.#scorer.stateAfter(person, day - 1);
        if (mine === theirs) break;
        const symbol = a.classOf[cells[base + day]!]!;
        const at = (a.kindOf[day]! * a.stateCount + mine) * a.classCount + symbol;
        const old = (a.kindOf[day]! * a.stateCount + theirs) * a.classCount + symbol;
        mine = a.next[at]!;
        if (mine === DEAD) break;
        cost += a.cost[at]! - a.cost[old]!;
      }
      if (mine === DEAD) cost = Infinity;
      else if (day === c.days) cost += a.finalCost[mine]! - a.finalCost[this.#scorer.stateAfter(person, c.days - 1)]!;
      this.#after[s] = cost;
    }
  }

  #solveChecked(person: number, task: Parameters<RowProgram['solve']>[2]): boolean {
    const me = this.#c.people[person]!;
    const whole = task.to - task.from === this.#c.days;
    const plans = whole ? this.#wholePlans : this.#plans;
    let plan = plans[person]!;
    const loosePrices = new Float64Array(me.counters.length);
    const penalty = new Float64Array(me.counters.length).fill(FIRST_PENALTY);
    for (const k of plan.loose) {
      if (!isMostlyIdle(this.#c, me, k)) loosePrices[k] = this.#slope(person, k);
      if (whole) loosePrices[k]! += this.#lastPenalty[me.counters[k]!.measure]!;
    }
    const penalties = new Float64Array(me.counters.length);
    const attempts = whole ? REPRICINGS.whole : REPRICINGS.window;
    for (let attempt = 0; attempt <= attempts; attempt++) {
      const none = this.program.solve(me, plan, plan.loose.length === 0 ? task : { ...task, loosePrices }) === Infinity;
      this.provenNone = none && !this.program.stopped;
      if (none) return false;
      const broken = this.#firstBroken(person, plan, task);
      if (broken < 0) {
        if (whole) this.#learnPenalties(person, plan, penalties);
        return true;
      }
      if (this.#carry(person, broken, plans)) {
        plan = plans[person]!;
        continue;
      }
      const dearer = penalty[broken]! * this.#direction(person, broken, task);
      loosePrices[broken]! += dearer;
      penalties[broken]! += dearer;
      penalty[broken]! *= 2;
    }
    return false;
  }

  /** What kept one person within limits that are not carried is where the next one begins; it fades where it was not needed. */
  #learnPenalties(person: number, plan: RowPlan, penalties: Float64Array): void {
    for (const k of plan.loose) {
      const { measure } = this.#c.people[person]!.counters[k]!;
      this.#lastPenalty[measure] = (this.#lastPenalty[measure]! + penalties[k]!) * PENALTY_KEPT;
    }
  }

  /** Carries an idle limit from now on. @returns false when it is too large for that */
  #carry(person: number, counter: number, plans: RowPlan[]): boolean {
    if (!plans[person]!.loose.includes(counter)) return false;
    const needed = this.#needed[person]!;
    needed.add(counter);
    const statesMax = plans === this.#plans ? this.#counterStatesMax : Math.max(COUNTER_STATES_MIN, countersOf(plans[person]!));
    const plan = planRow(this.#c, this.#c.people[person]!, statesMax, needed);
    if (plan.loose.includes(counter)) return false;
    plans[person] = plan;
    return true;
  }

  /** What one more step of a counter costs from where it stands: the slope of its price there. */
  #slope(person: number, counter: number): number {
    const { price } = this.#c.people[person]!.counters[counter]!;
    const now = Math.min(price.length - 1, this.#scorer.countOf(person, counter));
    const up = (price[now + 1] ?? Infinity) - price[now]!;
    const down = price[now]! - (price[now - 1] ?? Infinity);
    if (Number.isFinite(up) && Number.isFinite(down)) return (up + down) / 2;
    return Number.isFinite(up) ? Math.max(0, up) : Number.isFinite(down) ? Math.min(0, down) : 0;
  }

  #firstBroken(person: number, plan: RowPlan, task: { from: number; to: number; outside: Int32Array; state: number }): number {
    const counts = this.#countsOf(person, task);
    for (const k of plan.loose) {
      const value = this.#c.people[person]!.counters[k]!.price[counts[k]!];
      if (value === undefined || value === Infinity) return k;
    }
    return -1;
  }

  #direction(person: number, counter: number, task: { from: number; to: number; outside: Int32Array; state: number }): 1 | -1 {
    const { price } = this.#c.people[person]!.counters[counter]!;
    const count = this.#countsOf(person, task)[counter]!;
    const lowest = price.findIndex((p) => p < Infinity);
    return count < lowest ? -1 : 1;
  }

  #countsOf(person: number, task: { from: number; to: number; outside: Int32Array; state: number }): Int32Array {
    const c = this.#c;
    const me = c.people[person]!;
    const { automaton: a } = me;
    const counts = task.outside.slice();
    let { state } = task;
    for (let day = task.from; day < task.to; day++) {
      const symbol = this.program.row[day]!;
      const slot = day * c.symbols + symbol;
      for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
        const k = me.counterOf[c.slotMeasures[i]!]!;
        if (k >= 0) counts[k]! += c.slotSteps[i]!;
      }
      const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + a.classOf[symbol]!;
      for (let g = 0; g < a.groups.length; g++) {
        const k = (a.groupSteps[at]! >> g) & 1 ? me.counterOf[a.groups[g]!]! : -1;
        if (k >= 0) counts[k]!++;
      }
      state = a.next[at]!;
    }
    return counts;
  }
}

const countersOf = (plan: RowPlan) => plan.tracks.reduce((n, t) => n * t.size, 1);

function groupBoundaries(c: CompiledProblem): boolean[] {
  const free = Array.from({ length: c.days + 1 }, () => true);
  for (const measure of c.problem.measures) {
    if (measure.kind !== 'groups') continue;
    for (const group of measure.groups) {
      const days = group.map((g) => g.day);
      for (let day = Math.min(...days) + 1; day <= Math.max(...days); day++) if (day >= 0 && day <= c.days) free[day] = false;
    }
  }
  free[c.days] = true;
  return free;
}
