import { DEAD, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';
import type { RowPlan } from './row-plan.js';
import type { RowTask } from './row-task.js';

/** Adjustments of the multipliers when a person is met for the first time, and at each later call. */
const FIRST_STEPS = 12;
/** The same when somebody else has been met before: their multipliers are a start. */
const NEXT_PERSON_STEPS = 3;
const LATER_STEPS = 2;
/** Share of the way to the believed cost that one adjustment goes. Source: Polyak's rule for subgradients. */
const STEP_SHARE = 0.7;
/** The gap believed at first, as a share of the bound, and in units of cost at least. */
const FIRST_GAP_SHARE = 0.02;
const GAP_MIN = 2;
const GAP_SHARE_MIN = 0.002;

/** What is remembered of a person from call to call: prices change little between two of them. */
interface Memory {
  readonly multipliers: Float64Array;
  /** Cost of the last row above its bound. */
  gap: number;
  known: boolean;
}

/**
 * Says early where a row program need not go: with each carried counter priced per unit instead of carried (Lagrangian relaxation) the
 * cheapest way on from each day and state is quickly found, and is never dearer than the true one. A table cell that is too dear with it
 * cannot be on the cheapest row.
 */
export class RowGuide {
  /** Least cost of any legal row by the relaxation, with which {@link onward} goes. */
  bound = -Infinity;
  /** Cheapest way on with priced counters, by (day - from) * states + state. */
  onward = new Float64Array(0);
  /** By day - from: what counters that are not over yet cost at least beyond their prices. */
  ahead = new Float64Array(0);
  /** Price of one step of the carried counters, by track * days + day. */
  trackPrice = new Float64Array(0);
  readonly #c: CompiledProblem;
  readonly #shouldStop: () => boolean;
  readonly #memories = new WeakMap<CompiledPerson, Memory>();
  /** Of the person looked at last, by measure: what a stranger begins with. */
  readonly #lastMultipliers: Float64Array;
  /** Cost of the last row above its bound, as a share of the bound. */
  #lastGapShare = FIRST_GAP_SHARE;
  #anybodyKnown = false;
  #choice = new Uint16Array(0);

  /** @param shouldStop asked after each pass over the days: what is found until then is used */
  constructor(c: CompiledProblem, shouldStop: () => boolean) {
    this.#c = c;
    this.#shouldStop = shouldStop;
    this.#lastMultipliers = new Float64Array(c.problem.measures.length);
  }

  /** What the cheapest row is believed to cost above the bound. */
  gap(person: CompiledPerson): number {
    const { known, gap } = this.#memory(person);
    return Math.max(GAP_MIN, known ? gap * 1.25 : Math.abs(this.bound) * this.#lastGapShare * 1.5);
  }

  learn(person: CompiledPerson, cost: number): void {
    const memory = this.#memory(person);
    memory.gap = Math.max(0, cost - this.bound);
    memory.known = true;
    this.#anybodyKnown = true;
    this.#lastGapShare = Math.min(FIRST_GAP_SHARE, Math.max(GAP_SHARE_MIN, memory.gap / Math.max(1, Math.abs(this.bound))));
    person.counters.forEach(({ measure }, k) => (this.#lastMultipliers[measure] = memory.multipliers[k]!));
  }

  /**
   * Finds good multipliers for a task and fills the tables.
   * @param optionPrice cheapest symbol of each option, by (day - from) * `optionsMax` + option
   */
  prepare(person: CompiledPerson, plan: RowPlan, task: RowTask, optionPrice: Float64Array, optionsMax: number): void {
    const memory = this.#memory(person);
    const days = task.to - task.from;
    const cells = (days + 1) * person.automaton.stateCount;
    if (this.onward.length < cells) {
      this.onward = new Float64Array(cells);
      this.#choice = new Uint16Array(cells);
    }
    if (this.ahead.length < days + 1) this.ahead = new Float64Array(days + 1);
    if (this.trackPrice.length < plan.tracks.length * this.#c.days) this.trackPrice = new Float64Array(plan.tracks.length * this.#c.days);
    const counted = new Int32Array(person.counters.length);
    const steps = memory.known ? LATER_STEPS : this.#anybodyKnown ? NEXT_PERSON_STEPS : FIRST_STEPS;
    let best = -Infinity;
    let kept = memory.multipliers.slice();
    for (let step = 0; ; step++) {
      this.#relax(person, plan, task, optionPrice, optionsMax, memory.multipliers);
      if (this.bound >= best) {
        best = this.bound;
        kept = memory.multipliers.slice();
      }
      if (step >= steps || this.bound === Infinity || this.#shouldStop()) break;
      this.#count(person, plan, task, counted);
      if (!this.#adjust(person, plan, task, counted, memory)) break;
    }
    if (best === this.bound) return;
    memory.multipliers.set(kept);
    this.#relax(person, plan, task, optionPrice, optionsMax, kept);
  }

  #memory(person: CompiledPerson): Memory {
    const known = this.#memories.get(person);
    if (known) return known;
    const multipliers = Float64Array.from(person.counters, ({ measure }) => this.#lastMultipliers[measure]!);
    const made = { multipliers, gap: 0, known: false };
    this.#memories.set(person, made);
    return made;
  }

  /** Backwards over the days, counters at their multipliers. */
  #relax(
    person: CompiledPerson,
    plan: RowPlan,
    task: RowTask,
    optionPrice: Float64Array,
    optionsMax: number,
    multipliers: Float64Array,
  ): void {
    const { automaton: a } = person;
    const { from, to, loosePrices } = task;
    const states = a.stateCount;
    const { onward, ahead, trackPrice } = this;
    const choice = this.#choice;
    const allDays = this.#c.days;
    trackPrice.fill(0);
    ahead.fill(0);
    plan.tracks.forEach((track, t) => {
      for (const { counter, from: first, to: end } of track.counters) {
        if (end <= from || first >= to) continue;
        const multiplier = multipliers[counter]!;
        trackPrice.fill(multiplier, t * allDays + Math.max(first, from), t * allDays + Math.min(end, to));
        const least = leastBeyond(person.counters[counter]!.price, task.outside[counter]!, track.size, multiplier);
        // Until the day on which it is paid for: in the last layer counters that end with the window or later are still open.
        const paidAfter = end >= to ? to : end - 1;
        for (let day = from; day <= paidAfter; day++) ahead[day - from]! += least;
      }
    });
    const last = (to - from) * states;
    const leave = to === allDays ? a.finalCost : task.after!;
    for (let s = 0; s < states; s++) onward[last + s] = leave[s]!;
    const cost = new Float64Array(optionsMax);
    for (let day = to - 1; day >= from; day--) {
      const options = plan.options[day]!;
      for (let o = 0; o < options.length; o++) {
        let price = optionPrice[(day - from) * optionsMax + o]!;
        const { steps } = options[o]!;
        for (let t = 0; t < steps.length; t++) price += steps[t]! * trackPrice[t * allDays + day]!;
        cost[o] = price;
      }
      const layer = (day - from) * states;
      const kindRow = a.kindOf[day]! * states;
      for (let s = 0; s < states; s++) {
        let best = Infinity;
        let chosen = 0;
        for (let o = 0; o < options.length; o++) {
          const at = (kindRow + s) * a.classCount + options[o]!.class;
          const t = a.next[at]!;
          if (t === DEAD) continue;
          let value = cost[o]! + a.cost[at]! + onward[layer + states + t]!;
          const groups = a.groupSteps[at]!;
          for (let g = 0; groups >> g > 0; g++) {
            if (!((groups >> g) & 1)) continue;
            const track = plan.groupTrack[g]![day]!;
            if (track >= 0) value += trackPrice[track * allDays + day]!;
            else if (loosePrices) {
              const k = person.counterOf[a.groups[g]!]!;
              if (k >= 0) value += loosePrices[k]!;
            }
          }
          if (value < best) {
            best = value;
            chosen = o;
          }
        }
        onward[layer + s] = best;
        choice[layer + s] = chosen;
      }
    }
    this.bound = onward[task.state]! + ahead[0]!;
  }

  /** What the carried counters come to on the cheapest way. */
  #count(person: CompiledPerson, plan: RowPlan, task: RowTask, counted: Int32Array): void {
    const { automaton: a } = person;
    counted.fill(0);
    let { state } = task;
    const move = (track: number, day: number, by: number) => {
      const counter = plan.tracks[track]!.counters.find((x) => x.from <= day && day < x.to);
      if (counter) counted[counter.counter]! += by;
    };
    for (let day = task.from; day < task.to; day++) {
      const option = plan.options[day]![this.#choice[(day - task.from) * a.stateCount + state]!]!;
      const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + option.class;
      for (let t = 0; t < option.steps.length; t++) if (option.steps[t]! > 0) move(t, day, option.steps[t]!);
      const groups = a.groupSteps[at]!;
      for (let g = 0; groups >> g > 0; g++) {
        const track = (groups >> g) & 1 ? plan.groupTrack[g]![day]! : -1;
        if (track >= 0) move(track, day, 1);
      }
      state = a.next[at]!;
    }
  }

  /** Moves multipliers towards where counted and cheapest values agree. @returns false when they do */
  #adjust(person: CompiledPerson, plan: RowPlan, task: RowTask, counted: Int32Array, memory: Memory): boolean {
    let norm = 0;
    const direction = new Float64Array(counted.length);
    for (const track of plan.tracks) {
      for (const { counter, from, to } of track.counters) {
        if (to <= task.from || from >= task.to) continue;
        const { price } = person.counters[counter]!;
        const wanted = nearestOf(price, task.outside[counter]!, track.size, memory.multipliers[counter]!, counted[counter]!);
        direction[counter] = counted[counter]! - wanted;
        norm += direction[counter]! ** 2;
      }
    }
    if (norm === 0) return false;
    const length = (STEP_SHARE * Math.max(GAP_MIN, memory.known ? memory.gap : Math.abs(this.bound) * FIRST_GAP_SHARE * 5)) / norm;
    for (let k = 0; k < direction.length; k++) memory.multipliers[k]! += length * direction[k]!;
    return true;
  }
}

/** Least of price less multiplier over the values that a carried counter can take. */
function leastBeyond(price: Float64Array, outside: number, size: number, multiplier: number): number {
  let least = Infinity;
  const end = Math.min(price.length, outside + size);
  for (let n = outside; n < end; n++) least = Math.min(least, price[n]! - multiplier * (n - outside));
  return least;
}

/** The value at which {@link leastBeyond} is reached; of several the one nearest to `counted`. */
function nearestOf(price: Float64Array, outside: number, size: number, multiplier: number, counted: number): number {
  const least = leastBeyond(price, outside, size, multiplier);
  let nearest = counted;
  let distance = Infinity;
  const end = Math.min(price.length, outside + size);
  for (let n = outside; n < end; n++) {
    if (price[n]! - multiplier * (n - outside) > least + 1e-9) continue;
    const away = Math.abs(n - outside - counted);
    if (away < distance) {
      distance = away;
      nearest = n - outside;
    }
  }
  return nearest;
}
