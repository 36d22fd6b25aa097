import { DEAD, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';
import { outerShape, type OuterShape } from './outer-shape.js';
import type { RowGuide } from './row-guide.js';
import type { RowPlan } from './row-plan.js';
import { looseSlotPrice, type RowTask } from './row-task.js';

/** Sums of prices in two orders differ by less. */
const SLACK = 1e-6;
const ANYWHERE = new Uint8Array(0);

/**
 * The table of a row program, one layer for each day. A *lane* is one state with one value of every carried counter but the innermost; it holds the
 * values of that one side by side, from `low` to `high`. Only live lanes are walked: those that some row has reached and a guide has not ruled out.
 */
export class RowTable {
  /** The row found: symbols of the days `from` to `to - 1` of the last walk. */
  readonly row: Int16Array;
  /** Set when the last walk was told to stop; it then returned Infinity. */
  stopped = false;
  /** Table cells gone through in all walks so far. */
  cells = 0;

  readonly #c: CompiledProblem;
  readonly #guide: RowGuide;
  readonly #shouldStop: () => boolean;
  #now = new Float64Array(0);
  #then = new Float64Array(0);
  #back: Uint16Array | Uint32Array = new Uint16Array(0);
  #fold = new Int32Array(0);
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  #lowThen = new Int32Array(0);
  #highThen = new Int32Array(0);
  #live = new Int32Array(0);
  #liveThen = new Int32Array(0);

  constructor(c: CompiledProblem, guide: RowGuide, shouldStop: () => boolean) {
    this.#c = c;
    this.row = new Int16Array(c.days);
    this.#guide = guide;
    this.#shouldStop = shouldStop;
  }

  /**
   * The cheapest row that costs no more than the limit, left in `row`; Infinity when there is none. Limits need a prepared guide.
   * @param optionPrice cheapest symbol of each option, by (day - from) * `optionsMax` + option
   */
  walk(person: CompiledPerson, plan: RowPlan, task: RowTask, optionPrice: Float64Array, optionsMax: number, limit: number): number {
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
    let live = this.#live;
    let liveThen = this.#liveThen;
    high.fill(-1, 0, lanes);
    highThen.fill(-1, 0, lanes);
    const first = task.state * outer;
    now[first * inner] = 0;
    low[first] = 0;
    high[first] = 0;
    live[0] = first;
    let count = 1;

    const pace = task.paceWithin === undefined ? 0 : paceOf(person, plan, this.#c.days);
    let folds = 0;
    for (let day = from; day < to; day++) {
      const layer = (day - from) * table;
      if (this.#shouldStop()) {
        this.stopped = true;
        return Infinity;
      }
      if (limit < Infinity) count = this.#trim(now, low, high, live, count, shape, plan, states, day, day - from, limit);
      if (task.paceWithin !== undefined) count = keepPace(low, high, live, count, pace * day, task.paceWithin);
      const dayOptions = options[day]!;
      const kindRow = a.kindOf[day]! * states;
      let countThen = 0;
      for (let o = 0; o < dayOptions.length; o++) {
        const option = dayOptions[o]!;
        const price = optionPrice[(day - from) * optionsMax + o]!;
        if (price === Infinity) continue;
        // States whose step moves the same groups move the same counters.
        let knownGroups = -1;
        let knownState = -1;
        let by = 0;
        let groupCost = 0;
        let shift = 0;
        let fits: Uint8Array = ANYWHERE;
        let t = DEAD;
        let cost = 0;
        let code = 0;
        for (let x = 0; x < count; x++) {
          const laneFrom = live[x]!;
          const s = outer === 1 ? laneFrom : (laneFrom / outer) | 0;
          if (s !== knownState) {
            knownState = s;
            const at = (kindRow + s) * a.classCount + option.class;
            t = a.next[at]!;
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
              fits = shape.fitsFor(steps);
              shift = shape.shiftOf(steps);
            }
            cost = price + a.cost[at]! + groupCost;
            code = s * dayOptions.length + o;
          } else if (t === DEAD) continue;
          const place = laneFrom - s * outer;
          if (fits[place] === 0) continue;
          const begin = low[laneFrom]!;
          let end = high[laneFrom]!;
          if (end + by >= inner) end = inner - 1 - by;
          if (end < begin) continue;
          const laneTo = t * outer + place + shift;
          const source = laneFrom * inner;
          const target = laneTo * inner + by;
          this.cells += end - begin + 1;
          const highNow = highThen[laneTo]!;
          // Lanes are blank where no value has arrived yet: most of the table is never reached on most days.
          if (highNow < 0) {
            for (let i = begin; i <= end; i++) {
              then[target + i] = now[source + i]! + cost;
              back[layer + target + i] = code;
            }
            lowThen[laneTo] = begin + by;
            highThen[laneTo] = end + by;
            liveThen[countThen++] = laneTo;
            continue;
          }
          const lowNow = lowThen[laneTo]!;
          const base = laneTo * inner;
          for (let i = begin + by; i < lowNow; i++) then[base + i] = Infinity;
          for (let i = highNow + 1; i <= end + by; i++) then[base + i] = Infinity;
          for (let i = begin; i <= end; i++) {
            const value = now[source + i]! + cost;
            if (value < then[target + i]!) {
              then[target + i] = value;
              back[layer + target + i] = code;
            }
          }
          if (begin + by < lowNow) lowThen[laneTo] = begin + by;
          if (end + by > highNow) highThen[laneTo] = end + by;
        }
      }
      // What was live today is blank for the day after tomorrow.
      for (let x = 0; x < count; x++) high[live[x]!] = -1;
      [now, then] = [then, now];
      [low, lowThen] = [lowThen, low];
      [high, highThen] = [highThen, high];
      [live, liveThen] = [liveThen, live];
      count = countThen;
      // A counter whose days are over is paid for and its track is free for the next one.
      for (let track = 0; track < tracks.length; track++) {
        const ended = tracks[track]!.counters.find((x) => x.to === day + 1);
        if (!ended || day + 1 >= to) continue;
        const { price } = person.counters[ended.counter]!;
        const paid = { price, outside: task.outside[ended.counter]!, track, fold: folds++ * table };
        countThen = this.#foldTrack(plan, shape, paid, now, then, low, high, lowThen, highThen, live, count, liveThen);
        for (let x = 0; x < count; x++) high[live[x]!] = -1;
        [now, then] = [then, now];
        [low, lowThen] = [lowThen, low];
        [high, highThen] = [highThen, high];
        [live, liveThen] = [liveThen, live];
        count = countThen;
      }
    }
    return this.#finish(person, plan, task, shape, now, low, high, live, count, folds);
  }

  /** Narrows each lane to the values that can still lead to a row within the limit. @returns how many lanes are live afterwards */
  #trim(
    now: Float64Array,
    low: Int32Array,
    high: Int32Array,
    live: Int32Array,
    count: number,
    shape: OuterShape,
    plan: RowPlan,
    states: number,
    day: number,
    layer: number,
    limit: number,
  ): number {
    const { onward, ahead, trackPrice } = this.#guide;
    const allDays = this.#c.days;
    const innerTrack = plan.tracks.length - 1;
    const inner = plan.tracks[innerTrack]!.size;
    const perStep = trackPrice[innerTrack * allDays + day]!;
    const allowed = limit - ahead[layer]! + SLACK * (1 + Math.abs(limit));
    const outer = shape.count;
    let left = 0;
    for (let x = 0; x < count; x++) {
      const lane = live[x]!;
      const s = outer === 1 ? lane : (lane / outer) | 0;
      let most = allowed - onward[layer * states + s]!;
      let rest = lane - s * outer;
      for (let t = innerTrack - 1; t >= 0 && rest > 0; t--) {
        const { size } = plan.tracks[t]!;
        most -= (rest % size) * trackPrice[t * allDays + day]!;
        rest = (rest / size) | 0;
      }
      let first = low[lane]!;
      let last = high[lane]!;
      const base = lane * inner;
      while (first <= last && !(now[base + first]! + first * perStep <= most)) first++;
      while (last > first && !(now[base + last]! + last * perStep <= most)) last--;
      if (first > last) {
        high[lane] = -1;
        continue;
      }
      low[lane] = first;
      high[lane] = last;
      live[left++] = lane;
    }
    return left;
  }

  /** Moves every value of one track to 0 at what it costs. @returns how many lanes are live then */
  #foldTrack(
    plan: RowPlan,
    shape: OuterShape,
    { track, price, outside, fold }: { track: number; price: Float64Array; outside: number; fold: number },
    now: Float64Array,
    then: Float64Array,
    low: Int32Array,
    high: Int32Array,
    lowThen: Int32Array,
    highThen: Int32Array,
    live: Int32Array,
    count: number,
    liveThen: Int32Array,
  ): number {
    const inner = plan.tracks.at(-1)!.size;
    const stride = shape.strides[track]!;
    const { size } = plan.tracks[track]!;
    let found = 0;
    for (let x = 0; x < count; x++) {
      const lane = live[x]!;
      for (let j = low[lane]!; j <= high[lane]!; j++) {
        const at = lane * inner + j;
        const digit = Math.floor(at / stride) % size;
        const paid = now[at]! + (price[outside + digit] ?? Infinity);
        if (!(paid < Infinity)) continue;
        const target = at - digit * stride;
        const laneTo = Math.floor(target / inner);
        const place = target - laneTo * inner;
        if (highThen[laneTo]! < 0) {
          liveThen[found++] = laneTo;
          lowThen[laneTo] = place;
          highThen[laneTo] = place;
          then[target] = Infinity;
        }
        while (lowThen[laneTo]! > place) then[laneTo * inner + --lowThen[laneTo]!] = Infinity;
        while (highThen[laneTo]! < place) then[laneTo * inner + ++highThen[laneTo]!] = Infinity;
        if (paid >= then[target]!) continue;
        then[target] = paid;
        this.#fold[fold + target] = at;
      }
    }
    return found;
  }

  #finish(
    person: CompiledPerson,
    plan: RowPlan,
    task: RowTask,
    shape: OuterShape,
    now: Float64Array,
    low: Int32Array,
    high: Int32Array,
    live: Int32Array,
    count: number,
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
    for (let x = 0; x < count; x++) {
      const lane = live[x]!;
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
        if (loosePrices) own += looseSlotPrice(this.#c, person, day, candidate, loosePrices);
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
    if (this.#low.length < lanes) {
      this.#low = new Int32Array(lanes);
      this.#high = new Int32Array(lanes);
      this.#lowThen = new Int32Array(lanes);
      this.#highThen = new Int32Array(lanes);
      this.#live = new Int32Array(lanes);
      this.#liveThen = new Int32Array(lanes);
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

/** @returns how many lanes are live afterwards */
function keepPace(low: Int32Array, high: Int32Array, live: Int32Array, count: number, pace: number, within: number): number {
  const [least, most] = [Math.floor(pace - within), Math.ceil(pace + within)];
  let left = 0;
  for (let x = 0; x < count; x++) {
    const lane = live[x]!;
    if (low[lane]! < least) low[lane] = least;
    if (high[lane]! > most) high[lane] = most;
    if (low[lane]! > high[lane]!) high[lane] = -1;
    else live[left++] = lane;
  }
  return left;
}
