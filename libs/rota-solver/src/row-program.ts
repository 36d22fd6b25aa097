import { DEAD, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';
import { NOWHERE, outerShape, type OuterShape } from './outer-shape.js';
import { RowGuide } from './row-guide.js';
import type { RowPlan } from './row-plan.js';
import type { RowTask } from './row-task.js';

/** From this many counter values on a table is large enough for a guide to pay. */
const GUIDED_FROM = 24;
/** How much further a search goes that found nothing within the gap it believed in, and how often before it goes everywhere. */
const WIDER = 4;
const WIDENINGS_MAX = 3;
/** Sums of prices in two orders differ by less. */
const SLACK = 1e-6;

/**
 * Cheapest legal row of one person at given prices: a shortest path over (day, state of the rules, counters carried).
 * Exact in all that the plan carries. One table serves many calls; nothing is allocated once it has grown.
 * Cost of a call: days x live states x options x counter states.
 */
export class RowProgram {
  /** The row found: symbols of the days `from` to `to - 1` of the last call. */
  readonly row: Int16Array;
  /** Set when the last call was told to stop before it had an answer; it then returned Infinity. */
  stopped = false;
  /** Table cells gone through in all calls so far. */
  cells = 0;

  readonly #guide: RowGuide;
  readonly #shouldStop: () => boolean;
  readonly #guidedFrom: number;
  #optionPrice = new Float64Array(0);
  #alive = new Int32Array(0);
  #now = new Float64Array(0);
  #then = new Float64Array(0);
  #back: Uint16Array | Uint32Array = new Uint16Array(0);
  #fold = new Int32Array(0);
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  #lowThen = new Int32Array(0);
  #highThen = new Int32Array(0);
  readonly #c: CompiledProblem;

  /**
   * @param shouldStop asked once for each day of the table, so that a stop never waits for more than one day's cells
   * @param guidedFrom counter values from which on a guide narrows the table; the rows found are the same
   */
  constructor(compiled: CompiledProblem, shouldStop = (): boolean => false, guidedFrom = GUIDED_FROM) {
    this.#c = compiled;
    this.row = new Int16Array(compiled.days);
    this.#guide = new RowGuide(compiled, shouldStop);
    this.#shouldStop = shouldStop;
    this.#guidedFrom = guidedFrom;
  }

  /** @returns the least cost, with the row in `row`; Infinity when no row is legal, or when stopped */
  solve(person: CompiledPerson, plan: RowPlan, task: RowTask): number {
    this.stopped = false;
    const optionsMax = this.#priceOptions(person, plan, task);
    const values = plan.tracks.reduce((n, t) => n * t.size, 1);
    if (plan.tracks.length === 0 || values < this.#guidedFrom)
      return this.#withUntouched(person, plan, task, this.#solveWithin(person, plan, task, optionsMax, Infinity));
    const guide = this.#guide;
    guide.prepare(person, plan, task, this.#optionPrice, optionsMax);
    if (guide.bound === Infinity) return Infinity;
    let gap = guide.gap(person);
    for (let widenings = 0; ; widenings++) {
      const limit = widenings < WIDENINGS_MAX ? guide.bound + gap : Infinity;
      const cost = this.#solveWithin(person, plan, task, optionsMax, limit);
      if (this.stopped) return Infinity;
      if (cost <= limit && cost < Infinity) {
        guide.learn(person, cost);
        return this.#withUntouched(person, plan, task, cost);
      }
      if (limit === Infinity) return Infinity;
      gap *= WIDER;
    }
  }

  /** Cheapest symbol of each option on each day of the task. @returns how many options there are on a day at most */
  #priceOptions(person: CompiledPerson, plan: RowPlan, task: RowTask): number {
    const { from, to, prices, loosePrices } = task;
    let most = 1;
    for (let day = from; day < to; day++) most = Math.max(most, plan.options[day]!.length);
    if (this.#optionPrice.length < most * (to - from)) this.#optionPrice = new Float64Array(most * (to - from));
    for (let day = from; day < to; day++) {
      const options = plan.options[day]!;
      for (let o = 0; o < options.length; o++) {
        const { symbols } = options[o]!;
        let price = Infinity;
        for (let i = 0; i < symbols.length; i++) {
          let own = prices[day * this.#c.symbols + symbols[i]!]!;
          if (loosePrices) own += this.#loosePrice(person, day, symbols[i]!, loosePrices);
          if (own < price) price = own;
        }
        this.#optionPrice[(day - from) * most + o] = price;
      }
    }
    return most;
  }

  /** Carried counters that the window does not touch cost the same whatever the row is; they complete the figure. */
  #withUntouched(person: CompiledPerson, plan: RowPlan, { from, to, outside }: RowTask, cost: number): number {
    let whole = cost;
    for (const track of plan.tracks) {
      for (const x of track.counters) if (x.to <= from || x.from >= to) whole += person.counters[x.counter]!.price[outside[x.counter]!]!;
    }
    return whole;
  }

  /** The cheapest row that costs no more than the limit; Infinity when there is none. Limits need a prepared guide. */
  #solveWithin(person: CompiledPerson, plan: RowPlan, task: RowTask, optionsMax: number, limit: number): number {
    const { automaton: a } = person;
    const { tracks, options, groupTrack } = plan;
    const { from, to, loosePrices } = task;
    const inner = tracks.at(-1)?.size ?? 1;
    const outerTracks = tracks.length - 1;
    const shape = outerShape(plan);
    const outer = shape.count;
    const states = a.stateCount;
    const lanes = states * outer;
    const table = lanes * inner;
    this.#grow(table, lanes, to - from, plan);
    const back = this.#back;

    let now = this.#now;
    let then = this.#then;
    let low = this.#low;
    let high = this.#high;
    let lowThen = this.#lowThen;
    let highThen = this.#highThen;
    low.fill(inner, 0, lanes);
    high.fill(-1, 0, lanes);
    now[task.state * outer * inner] = 0;
    low[task.state * outer] = 0;
    high[task.state * outer] = 0;

    const alive = this.#alive;
    const pace = task.paceWithin === undefined ? 0 : paceOf(person, plan, this.#c.days);
    let folds = 0;
    for (let day = from; day < to; day++) {
      lowThen.fill(inner, 0, lanes);
      highThen.fill(-1, 0, lanes);
      const layer = (day - from) * table;
      if (this.#shouldStop()) {
        this.stopped = true;
        return Infinity;
      }
      if (limit < Infinity) this.#trim(now, low, high, states, shape, plan, day, day - from, limit);
      if (task.paceWithin !== undefined) keepPace(low, high, lanes, pace * day, task.paceWithin);
      const dayOptions = options[day]!;
      const kindRow = a.kindOf[day]! * states;
      let aliveCount = 0;
      for (let s = 0; s < states; s++) {
        let place = 0;
        while (place < outer && high[s * outer + place]! < 0) place++;
        if (place < outer) alive[aliveCount++] = s;
      }
      for (let o = 0; o < dayOptions.length; o++) {
        const option = dayOptions[o]!;
        const price = this.#optionPrice[(day - from) * optionsMax + o]!;
        if (price === Infinity) continue;
        // States whose step moves the same groups move the same counters.
        let knownGroups = -1;
        let by = 0;
        let groupCost = 0;
        let shift = 0;
        let valid: Int32Array = NOWHERE;
        for (let live = 0; live < aliveCount; live++) {
          const s = alive[live]!;
          const at = (kindRow + s) * a.classCount + option.class;
          const t = a.next[at]!;
          if (t === DEAD) continue;
          const groups = a.groupSteps[at]!;
          if (groups !== knownGroups) {
            knownGroups = groups;
            groupCost = 0;
            const steps = shape.scratch;
            steps.set(option.steps);
            for (let g = 0; g < a.groups.length; g++) {
              if (!((groups >> g) & 1)) continue;
              const track = groupTrack[g]![day]!;
              if (track >= 0) steps[track]!++;
              else if (loosePrices) {
                const k = person.counterOf[a.groups[g]!]!;
                if (k >= 0) groupCost += loosePrices[k]!;
              }
            }
            by = outerTracks >= 0 ? steps[outerTracks]! : 0;
            valid = shape.validFor(steps);
            shift = shape.shiftOf(steps);
          }
          const cost = price + a.cost[at]! + groupCost;
          const code = s * dayOptions.length + o;
          for (let v = 0; v < valid.length; v++) {
            const laneFrom = s * outer + valid[v]!;
            const first = low[laneFrom]!;
            let last = high[laneFrom]!;
            if (last < first) continue;
            if (last + by >= inner) last = inner - 1 - by;
            if (last < first) continue;
            const laneTo = t * outer + valid[v]! + shift;
            const source = laneFrom * inner;
            const target = laneTo * inner + by;
            this.cells += last - first + 1;
            const lowNow = lowThen[laneTo]!;
            const highNow = highThen[laneTo]!;
            // Lanes are blank where no value has arrived yet: most of the table is never reached on most days.
            if (highNow < 0) {
              for (let i = first; i <= last; i++) {
                then[target + i] = now[source + i]! + cost;
                back[layer + target + i] = code;
              }
              lowThen[laneTo] = first + by;
              highThen[laneTo] = last + by;
              continue;
            }
            const base = laneTo * inner;
            for (let i = first + by; i < lowNow; i++) then[base + i] = Infinity;
            for (let i = highNow + 1; i <= last + by; i++) then[base + i] = Infinity;
            for (let i = first; i <= last; i++) {
              const value = now[source + i]! + cost;
              if (value < then[target + i]!) {
                then[target + i] = value;
                back[layer + target + i] = code;
              }
            }
            if (first + by < lowNow) lowThen[laneTo] = first + by;
            if (last + by > highNow) highThen[laneTo] = last + by;
          }
        }
      }
      [now, then] = [then, now];
      [low, lowThen] = [lowThen, low];
      [high, highThen] = [highThen, high];
      // A counter whose days are over is paid for and its track is free for the next one.
      for (let track = 0; track < tracks.length; track++) {
        const ended = tracks[track]!.counters.find((x) => x.to === day + 1);
        if (!ended || day + 1 >= to) continue;
        for (let lane = 0; lane < lanes; lane++) {
          if (high[lane]! < 0) now.fill(Infinity, lane * inner, (lane + 1) * inner);
          else {
            now.fill(Infinity, lane * inner, lane * inner + low[lane]!);
            now.fill(Infinity, lane * inner + high[lane]! + 1, (lane + 1) * inner);
          }
          low[lane] = 0;
          high[lane] = inner - 1;
        }
        this.#foldTrack(
          plan,
          shape,
          track,
          person.counters[ended.counter]!.price,
          task.outside[ended.counter]!,
          now,
          then,
          states,
          folds++,
        );
        [now, then] = [then, now];
      }
    }
    return this.#finish(person, plan, task, shape, now, low, high, folds);
  }

  /** Narrows each lane to the values that can still lead to a row within the limit. */
  #trim(
    now: Float64Array,
    low: Int32Array,
    high: Int32Array,
    states: number,
    shape: OuterShape,
    plan: RowPlan,
    day: number,
    layer: number,
    limit: number,
  ): void {
    const { onward, ahead, trackPrice } = this.#guide;
    const allDays = this.#c.days;
    const innerTrack = plan.tracks.length - 1;
    const inner = plan.tracks[innerTrack]!.size;
    const perStep = trackPrice[innerTrack * allDays + day]!;
    const allowed = limit - ahead[layer]! + SLACK * (1 + Math.abs(limit));
    for (let place = 0; place < shape.count; place++) {
      let outerCost = 0;
      let rest = place;
      for (let t = innerTrack - 1; t >= 0; t--) {
        const { size } = plan.tracks[t]!;
        outerCost += (rest % size) * trackPrice[t * allDays + day]!;
        rest = Math.floor(rest / size);
      }
      for (let s = 0; s < states; s++) {
        const lane = s * shape.count + place;
        let last = high[lane]!;
        if (last < 0) continue;
        let first = low[lane]!;
        const most = allowed - outerCost - onward[layer * states + s]!;
        const base = lane * inner;
        while (first <= last && !(now[base + first]! + first * perStep <= most)) first++;
        while (last > first && !(now[base + last]! + last * perStep <= most)) last--;
        low[lane] = first > last ? inner : first;
        high[lane] = first > last ? -1 : last;
      }
    }
  }

  #loosePrice(person: CompiledPerson, day: number, symbol: number, loosePrices: Float64Array): number {
    const c = this.#c;
    const slot = day * c.symbols + symbol;
    let price = 0;
    for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
      const k = person.counterOf[c.slotMeasures[i]!]!;
      if (k >= 0) price += loosePrices[k]! * c.slotSteps[i]!;
    }
    return price;
  }

  #foldTrack(
    plan: RowPlan,
    shape: OuterShape,
    track: number,
    price: Float64Array,
    outside: number,
    now: Float64Array,
    then: Float64Array,
    states: number,
    fold: number,
  ): void {
    const stride = shape.strides[track]!;
    const { size } = plan.tracks[track]!;
    const perState = shape.count * (plan.tracks.at(-1)?.size ?? 1);
    const table = states * perState;
    then.fill(Infinity, 0, table);
    for (let i = 0; i < table; i++) {
      const value = now[i]!;
      if (value === Infinity) continue;
      const digit = Math.floor(i / stride) % size;
      const paid = value + (price[outside + digit] ?? Infinity);
      const target = i - digit * stride;
      if (paid < then[target]!) {
        then[target] = paid;
        this.#fold[fold * table + target] = i;
      }
    }
  }

  #finish(
    person: CompiledPerson,
    plan: RowPlan,
    task: RowTask,
    shape: OuterShape,
    now: Float64Array,
    low: Int32Array,
    high: Int32Array,
    folds: number,
  ): number {
    const { automaton: a } = person;
    const states = a.stateCount;
    const { tracks } = plan;
    const inner = tracks.at(-1)?.size ?? 1;
    const perState = shape.count * inner;
    const table = states * perState;
    const { to, outside } = task;
    const leave = to === this.#c.days ? a.finalCost : task.after!;
    // Counters that still run (or whose days lie after the window) are paid for with what the days outside count.
    const open = tracks.map((t) => t.counters.find((x) => x.to >= to && x.from < to));
    let best = Infinity;
    let bestAt = -1;
    const digits = shape.scratch;
    for (let lane = 0; lane < states * shape.count; lane++) {
      const leaving = leave[Math.floor(lane / shape.count)]!;
      if (leaving === Infinity) continue;
      for (let j = low[lane]!; j <= high[lane]!; j++) {
        let value = now[lane * inner + j]! + leaving;
        if (value === Infinity) continue;
        let rest = (lane % shape.count) * inner + j;
        for (let t = tracks.length - 1; t >= 0; t--) {
          digits[t] = rest % tracks[t]!.size;
          rest = Math.floor(rest / tracks[t]!.size);
        }
        for (let t = 0; t < tracks.length; t++) {
          const counter = open[t]?.counter;
          if (counter === undefined) continue;
          value += person.counters[counter]!.price[outside[counter]! + digits[t]!] ?? Infinity;
        }
        if (value < best) {
          best = value;
          bestAt = lane * inner + j;
        }
      }
    }
    if (bestAt < 0) return Infinity;
    this.#readBack(person, plan, task, shape, bestAt, table, perState, folds);
    return best;
  }

  #readBack(
    person: CompiledPerson,
    plan: RowPlan,
    task: RowTask,
    shape: OuterShape,
    end: number,
    table: number,
    perState: number,
    folds: number,
  ): void {
    const { automaton: a } = person;
    const { from, to, prices, loosePrices } = task;
    let at = end;
    let fold = folds;
    for (let day = to - 1; day >= from; day--) {
      for (let track = plan.tracks.length - 1; track >= 0; track--) {
        if (day + 1 < to && plan.tracks[track]!.counters.some((x) => x.to === day + 1)) at = this.#fold[--fold * table + at]!;
      }
      const dayOptions = plan.options[day]!;
      const code = this.#back[(day - from) * table + at]!;
      const s = Math.floor(code / dayOptions.length);
      const option = dayOptions[code % dayOptions.length]!;
      let symbol = option.symbols[0]!;
      let price = Infinity;
      for (const candidate of option.symbols) {
        let own = prices[day * this.#c.symbols + candidate]!;
        if (loosePrices) own += this.#loosePrice(person, day, candidate, loosePrices);
        if (own < price) {
          price = own;
          symbol = candidate;
        }
      }
      this.row[day] = symbol;
      let counters = at % perState;
      for (let t = 0; t < plan.tracks.length; t++) counters -= option.steps[t]! * shape.strides[t]!;
      const groups = a.groupSteps[(a.kindOf[day]! * a.stateCount + s) * a.classCount + option.class]!;
      for (let g = 0; g < a.groups.length; g++) {
        const track = (groups >> g) & 1 ? plan.groupTrack[g]![day]! : -1;
        if (track >= 0) counters -= shape.strides[track]!;
      }
      at = s * perState + counters;
    }
  }

  #grow(table: number, lanes: number, days: number, plan: RowPlan): void {
    if (this.#now.length < table) {
      this.#now = new Float64Array(table);
      this.#then = new Float64Array(table);
    }
    if (this.#alive.length < lanes) this.#alive = new Int32Array(lanes);
    if (this.#low.length < lanes) {
      this.#low = new Int32Array(lanes);
      this.#high = new Int32Array(lanes);
      this.#lowThen = new Int32Array(lanes);
      this.#highThen = new Int32Array(lanes);
    }
    const codes = (lanes / outerShape(plan).count) * Math.max(...plan.options.map((o) => o.length));
    const wide = codes > 0xffff;
    if (this.#back.length < table * days || (wide && this.#back instanceof Uint16Array)) {
      this.#back = wide ? new Uint32Array(table * days) : new Uint16Array(table * days);
    }
    const folds = plan.tracks.reduce((n, t) => n + t.counters.length, 0);
    const foldable = folds > plan.tracks.length || plan.tracks.some((t) => t.counters.some((x) => x.to < this.#c.days));
    if (foldable && this.#fold.length < table * folds) this.#fold = new Int32Array(table * folds);
  }
}

/** What the innermost counter gains in a day at an even pace towards the middle of what is lawful. */
function paceOf(person: CompiledPerson, plan: RowPlan, days: number): number {
  const counter = plan.tracks.at(-1)!.counters[0]!;
  const { price } = person.counters[counter.counter]!;
  const first = price.findIndex((p) => p < Infinity);
  const last = price.findLastIndex((p) => p < Infinity);
  return (first + last) / 2 / days;
}

function keepPace(low: Int32Array, high: Int32Array, lanes: number, pace: number, within: number): void {
  const [least, most] = [Math.floor(pace - within), Math.ceil(pace + within)];
  for (let lane = 0; lane < lanes; lane++) {
    if (high[lane]! < 0) continue;
    if (low[lane]! < least) low[lane] = least;
    if (high[lane]! > most) high[lane] = most;
  }
}
