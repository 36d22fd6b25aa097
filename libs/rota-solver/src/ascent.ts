import type { CompiledProblem } from '@handrail/rota-core';
import type { MasterLine } from './master-lines.js';
import type { MasterRows } from './master-rows.js';
import { PRICE_GRAIN, type Pricing } from './pricing.js';

/** Steps at most, and how many of the last ones leave their rows behind. */
const STEPS_MAX = 150;
const STEPS_KEPT = 25;
/** Share of the distance to the best rota that a step goes for; cut each time so many steps brought nothing, until it is too small to matter. */
const REACH_FIRST = 0.4;
const REACH_CUT = 1.5;
const REACH_LEAST = 0.004;
const PATIENCE = 5;
/** Share of the last direction in the next one. */
const MOMENTUM = 0.8;

/** Where an ascent has come to. */
interface Ascent {
  /** Proven: no rota costs less. */
  readonly bound: number;
  /** The duals that give it. */
  readonly duals: Float64Array;
  /** Lawful rows that were cheapest at the last duals, by person. */
  readonly rows: readonly (readonly Int16Array[])[];
}

/** How long an ascent may take, and what it begins from. */
export interface AscentWay {
  /** A lawful rota: what one more person is worth there are the first duals. */
  readonly cells: Int16Array;
  /** Cost of the best rota known. */
  upper(): number;
  mayGoOn(steps: number): boolean;
}

/**
 * Duals near those of the linear program without solving it: everybody takes their cheapest row, lines of which there is too little become dearer, those of
 * which there is too much cheaper. Each step is a proven bound. On problems of many lines a linear program needs most of its rounds to come as far.
 * Source: the subgradient method, Held, Wolfe, Crowder 1974; directions deflected as in Camerini, Fratta, Maffioli 1975.
 * @returns undefined when it was stopped before the first step was done. Cost of a step: everybody priced once.
 */
export function ascend(c: CompiledProblem, rows: MasterRows, pricing: Pricing, way: AscentWay): Ascent | undefined {
  const { duals: first, most, least } = dualsAt(c, rows, way.cells);
  const people = c.people.length;
  const kept = c.people.map(() => [] as Int16Array[]);
  const direction = new Float64Array(rows.counted);
  let duals = first;
  let best: { bound: number; duals: Float64Array } | undefined;
  let reach = REACH_FIRST;
  let idle = 0;
  for (let step = 0; step < STEPS_MAX && reach > REACH_LEAST && way.mayGoOn(step); step++) {
    const at = duals.map((dual) => Math.round(dual / PRICE_GRAIN) * PRICE_GRAIN);
    const short = wantedAt(rows, at);
    let bound = rows.lineBound(at);
    for (let p = 0; p < people; p++) {
      const priced = pricing.price(p, at);
      if (pricing.program.stopped) return best && { ...best, rows: kept };
      const { row } = pricing.program;
      bound += priced.bound;
      if (priced.legal) keep(kept[p]!, row);
      rows.contribute(p, row, (l, amount) => (short[l]! -= amount));
    }
    if (!best || bound > best.bound) {
      best = { bound, duals: at };
      idle = 0;
    } else if (++idle >= PATIENCE) {
      reach /= REACH_CUT;
      idle = 0;
      duals = best.duals.slice();
    }
    let norm = 0;
    for (let l = 0; l < direction.length; l++) {
      direction[l] = MOMENTUM * direction[l]! + (1 - MOMENTUM) * short[l]!;
      norm += direction[l]! ** 2;
    }
    const scale = (reach * Math.max(1, way.upper() - bound)) / Math.max(PRICE_GRAIN, norm);
    duals = duals.map((dual, l) => Math.min(most[l]!, Math.max(least[l]!, dual + scale * direction[l]!)));
  }
  return best && { ...best, rows: kept };
}

/** What one more person is worth to each line where a rota stands, and between what their worth can lie. */
function dualsAt(c: CompiledProblem, rows: MasterRows, cells: Int16Array) {
  const values = new Float64Array(rows.counted);
  for (let p = 0; p < c.people.length; p++) {
    rows.contribute(p, cells.subarray(p * c.days, (p + 1) * c.days), (l, amount) => (values[l]! += amount));
  }
  const [duals, most, least] = [0, 1, 2].map(() => new Float64Array(rows.counted)) as [Float64Array, Float64Array, Float64Array];
  const slope = (line: MasterLine, from: number) => line.price(from) - line.price(from + 1);
  rows.lines.forEach((line, l) => {
    duals[l] = slope(line, values[l]!);
    most[l] = slope(line, line.breaks[0]! - 1);
    least[l] = slope(line, line.breaks.at(-1)!);
  });
  rows.groups.forEach(({ places }, g) => {
    places.forEach(({ steepest }, at) => {
      most[rows.firstPlace(g) + at] = steepest;
      least[rows.firstPlace(g) + at] = -steepest;
    });
  });
  return { duals, most, least };
}

/** How many people each line and place would have where it costs least at the duals. */
function wantedAt(rows: MasterRows, duals: Float64Array): Float64Array {
  const wanted = new Float64Array(rows.counted);
  rows.lines.forEach((line, l) => {
    let cheapest = Infinity;
    for (const at of [...line.breaks, line.least, line.most]) {
      if (at < line.least || at > line.most) continue;
      const priced = line.price(at) + duals[l]! * at;
      if (priced >= cheapest) continue;
      cheapest = priced;
      wanted[l] = at;
    }
  });
  rows.cheapestCrews(duals).forEach(({ counts }, g) => wanted.set(counts, rows.firstPlace(g)));
  return wanted;
}

function keep(kept: Int16Array[], row: Int16Array): void {
  if (kept.length === STEPS_KEPT) kept.shift();
  kept.push(row.slice());
}
