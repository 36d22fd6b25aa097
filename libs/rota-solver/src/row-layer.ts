import type { CompiledPerson } from '@handrail/rota-core';
import type { OuterShape } from './outer-shape.js';
import type { RowGuide } from './row-guide.js';
import type { RowPlan } from './row-plan.js';

/** Sums of prices in two orders differ by less. */
const SLACK = 1e-6;

/**
 * One day of a row table. A *lane* is one state with one value of every carried counter but the innermost; it holds the values of that one side by
 * side, from `low` to `high`. Only live lanes are walked: those that some row has reached and a guide has not ruled out. `high` of all others is -1.
 */
export class RowLayer {
  /** Cost by lane * size of the innermost counter + its value; outside `low` to `high` it means nothing. */
  values = new Float64Array(0);
  low = new Int32Array(0);
  high = new Int32Array(0);
  live = new Int32Array(0);
  count = 0;

  /** Makes room and forgets what was there. */
  begin(table: number, lanes: number): void {
    if (this.values.length < table) this.values = new Float64Array(table);
    if (this.low.length < lanes) {
      this.low = new Int32Array(lanes);
      this.high = new Int32Array(lanes);
      this.live = new Int32Array(lanes);
    }
    this.high.fill(-1, 0, lanes);
    this.count = 0;
  }

  clear(): void {
    for (let x = 0; x < this.count; x++) this.high[this.live[x]!] = -1;
    this.count = 0;
  }

  /** Lets a lane hold a value at `place`: what lies between it and the values there is blank. */
  reach(lane: number, place: number, inner: number): void {
    const { values, low, high } = this;
    if (high[lane]! < 0) {
      this.live[this.count++] = lane;
      low[lane] = place;
      high[lane] = place;
      values[lane * inner + place] = Infinity;
    }
    while (low[lane]! > place) values[lane * inner + --low[lane]!] = Infinity;
    while (high[lane]! < place) values[lane * inner + ++high[lane]!] = Infinity;
  }

  /**
   * Narrows each lane to the values that can still lead to a row within the limit.
   * @param day,layer the day, and how many days after the first one of the table that is
   */
  trim(
    guide: RowGuide,
    shape: OuterShape,
    plan: RowPlan,
    states: number,
    allDays: number,
    day: number,
    layer: number,
    limit: number,
  ): void {
    const { onward, ahead, trackPrice } = guide;
    const { values, low, high, live } = this;
    const innerTrack = plan.tracks.length - 1;
    const inner = plan.tracks[innerTrack]!.size;
    const perStep = trackPrice[innerTrack * allDays + day]!;
    const allowed = limit - ahead[layer]! + SLACK * (1 + Math.abs(limit));
    const outer = shape.count;
    let left = 0;
    for (let x = 0; x < this.count; x++) {
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
      while (first <= last && !(values[base + first]! + first * perStep <= most)) first++;
      while (last > first && !(values[base + last]! + last * perStep <= most)) last--;
      if (first > last) {
        high[lane] = -1;
        continue;
      }
      low[lane] = first;
      high[lane] = last;
      live[left++] = lane;
    }
    this.count = left;
  }

  /** Keeps the innermost counter within a distance of an even pace. */
  keepPace(pace: number, within: number): void {
    const { low, high, live } = this;
    const [least, most] = [Math.floor(pace - within), Math.ceil(pace + within)];
    let left = 0;
    for (let x = 0; x < this.count; x++) {
      const lane = live[x]!;
      if (low[lane]! < least) low[lane] = least;
      if (high[lane]! > most) high[lane] = most;
      if (low[lane]! > high[lane]!) high[lane] = -1;
      else live[left++] = lane;
    }
    this.count = left;
  }
}

/** What the innermost counter gains in a day at an even pace towards the middle of what is lawful. */
export function paceOf(person: CompiledPerson, plan: RowPlan, days: number): number {
  const counter = plan.tracks.at(-1)!.counters[0]!;
  const { price } = person.counters[counter.counter]!;
  const first = price.findIndex((p) => p < Infinity);
  const last = price.findLastIndex((p) => p < Infinity);
  return (first + last) / 2 / days;
}
