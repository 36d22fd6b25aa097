import { DEAD, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';
import { outerShape, type OuterShape } from './outer-shape.js';
import { cheapestEnd, readBack } from './row-end.js';
import type { RowGuide } from './row-guide.js';
import { paceOf, RowLayer } from './row-layer.js';
import type { RowPlan } from './row-plan.js';
import type { RowTask } from './row-task.js';

const ANYWHERE = new Uint8Array(0);

/** The table of a row program: a layer of values for each day, of which two are kept, and pointers back through all of them. */
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
  readonly #now = new RowLayer();
  readonly #then = new RowLayer();
  #back: Uint16Array | Uint32Array = new Uint16Array(0);
  #fold = new Int32Array(0);

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
    now.begin(table, lanes);
    then.begin(table, lanes);
    now.reach(task.state * outer, 0, inner);
    now.values[task.state * outer * inner] = 0;

    const pace = task.paceWithin === undefined ? 0 : paceOf(person, plan, this.#c.days);
    let folds = 0;
    for (let day = from; day < to; day++) {
      const layer = (day - from) * table;
      if (this.#shouldStop()) {
        this.stopped = true;
        return Infinity;
      }
      if (limit < Infinity) now.trim(this.#guide, shape, plan, states, this.#c.days, day, day - from, limit);
      if (task.paceWithin !== undefined) now.keepPace(pace * day, task.paceWithin);
      const { values, low, high, live, count } = now;
      const { values: valuesThen, low: lowThen, high: highThen, live: liveThen } = then;
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
              valuesThen[target + i] = values[source + i]! + cost;
              back[layer + target + i] = code;
            }
            lowThen[laneTo] = begin + by;
            highThen[laneTo] = end + by;
            liveThen[countThen++] = laneTo;
            continue;
          }
          const lowNow = lowThen[laneTo]!;
          const base = laneTo * inner;
          for (let i = begin + by; i < lowNow; i++) valuesThen[base + i] = Infinity;
          for (let i = highNow + 1; i <= end + by; i++) valuesThen[base + i] = Infinity;
          for (let i = begin; i <= end; i++) {
            const value = values[source + i]! + cost;
            if (value < valuesThen[target + i]!) {
              valuesThen[target + i] = value;
              back[layer + target + i] = code;
            }
          }
          if (begin + by < lowNow) lowThen[laneTo] = begin + by;
          if (end + by > highNow) highThen[laneTo] = end + by;
        }
      }
      then.count = countThen;
      now.clear();
      [now, then] = [then, now];
      // A counter whose days are over is paid for and its track is free for the next one.
      for (let track = 0; track < tracks.length; track++) {
        const ended = tracks[track]!.counters.find((x) => x.to === day + 1);
        if (!ended || day + 1 >= to) continue;
        const { price } = person.counters[ended.counter]!;
        this.#foldTrack(plan, shape, { track, price, outside: task.outside[ended.counter]!, fold: folds++ * table }, now, then);
        now.clear();
        [now, then] = [then, now];
      }
    }
    const end = cheapestEnd(this.#c, person, plan, task, shape, now);
    if (end.at >= 0) readBack(this.#c, person, plan, task, shape, { back, fold: this.#fold, folds, table }, end.at, this.row);
    return end.cost;
  }

  /** Moves every value of one track to 0 at what it costs. */
  #foldTrack(
    plan: RowPlan,
    shape: OuterShape,
    { track, price, outside, fold }: { track: number; price: Float64Array; outside: number; fold: number },
    { values, low, high, live, count }: RowLayer,
    then: RowLayer,
  ): void {
    const inner = plan.tracks.at(-1)!.size;
    const stride = shape.strides[track]!;
    const { size } = plan.tracks[track]!;
    for (let x = 0; x < count; x++) {
      const lane = live[x]!;
      for (let j = low[lane]!; j <= high[lane]!; j++) {
        const at = lane * inner + j;
        const digit = Math.floor(at / stride) % size;
        const paid = values[at]! + (price[outside + digit] ?? Infinity);
        if (!(paid < Infinity)) continue;
        const target = at - digit * stride;
        const laneTo = Math.floor(target / inner);
        then.reach(laneTo, target - laneTo * inner, inner);
        if (paid >= then.values[target]!) continue;
        then.values[target] = paid;
        this.#fold[fold + target] = at;
      }
    }
  }

  #grow(table: number, lanes: number, days: number, plan: RowPlan): void {
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
