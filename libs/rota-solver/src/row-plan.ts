import { BARRED, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';

/** States of all counters together that one table may have; beyond, counters are priced per unit instead of carried. */
const COUNTER_STATES_MAX = 6_000;

const NONE: ReadonlySet<number> = new Set();

/** Symbols that the rules and the carried counters of one person do not tell apart on one day: only their price decides between them. */
export interface Option {
  readonly class: number;
  /** How far each carried counter moves, by track. */
  readonly steps: Int32Array;
  readonly symbols: Int32Array;
}

/** Counters that follow each other in time share a track; one that is alone has it to itself. */
export interface Track {
  readonly counters: readonly { readonly counter: number; readonly from: number; readonly to: number }[];
  /** Values 0 to size - 1. */
  readonly size: number;
}

/** How one person's counters are carried through the dynamic program, and what may be chosen each day. */
export interface RowPlan {
  readonly tracks: readonly Track[];
  /** Counters that are not carried. */
  readonly loose: readonly number[];
  readonly options: readonly (readonly Option[])[];
  /** By group measure bit of the automaton: the track it moves, by day; -1 when it moves none. */
  readonly groupTrack: readonly Int32Array[];
}

/** Days on which a counter can move: from the first to after the last. */
function spanOf(c: CompiledProblem, person: CompiledPerson, counter: number) {
  const measure = c.problem.measures[person.counters[counter]!.measure]!;
  if (measure.kind === 'duties') return { from: Math.max(0, measure.from), to: Math.min(c.days, measure.to) };
  const days = measure.groups.flatMap((group) => group.map((g) => g.day)).filter((day) => day >= 0 && day < c.days);
  return { from: Math.min(c.days, ...days), to: Math.max(0, ...days) + 1 };
}

/** Values a counter needs: up to the last that no hard bound forbids, its own or that of a counter that moves with it. */
function sizeOf(c: CompiledProblem, person: CompiledPerson, counter: number): number {
  let size = ownSize(person, counter);
  if (c.problem.measures[person.counters[counter]!.measure]!.kind !== 'duties') return size;
  for (const other of person.counters.keys()) {
    if (other === counter || !person.counters[other]!.price.includes(Infinity)) continue;
    const perStep = leastTogether(c, person, counter, other);
    if (perStep > 0) size = Math.min(size, Math.floor((ownSize(person, other) - 1) / perStep) + 1);
  }
  return size;
}

function ownSize(person: CompiledPerson, counter: number): number {
  const { price } = person.counters[counter]!;
  let size = price.length;
  while (size > 1 && price[size - 1] === Infinity) size--;
  return size;
}

/** How far `other` moves at least for each step of a counter of duties; 0 when it need not move. */
function leastTogether(c: CompiledProblem, person: CompiledPerson, counter: number, other: number): number {
  const [mine, theirs] = [person.counters[counter]!.measure, person.counters[other]!.measure];
  let least = Infinity;
  for (let slot = 0; slot < c.days * c.symbols; slot++) {
    if (person.price[slot]! >= BARRED) continue;
    let [steps, together] = [0, 0];
    for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
      if (c.slotMeasures[i] === mine) steps = c.slotSteps[i]!;
      if (c.slotMeasures[i] === theirs) together = c.slotSteps[i]!;
    }
    if (steps > 0) least = Math.min(least, together / steps);
    if (least === 0) return 0;
  }
  return least === Infinity ? 0 : least;
}

/**
 * Counters that only forbid too many of something. Most rows stay below such a limit by themselves, so it is carried only for people
 * whose cheapest row has broken it once.
 */
export function isMostlyIdle(c: CompiledProblem, person: CompiledPerson, counter: number): boolean {
  const { measure, price } = person.counters[counter]!;
  return c.problem.measures[measure]!.kind === 'duties' && price.every((p) => p === 0 || p === Infinity) && price[0] === 0;
}

/**
 * Decides which counters to carry exactly: hard ones first, then the cheapest to carry, while the table stays small enough.
 * Counters left loose must be priced per unit by the caller and checked afterwards.
 * @param needed idle limits that are to be carried after all
 */
export function planRow(
  c: CompiledProblem,
  person: CompiledPerson,
  statesMax = COUNTER_STATES_MAX,
  needed: ReadonlySet<number> = NONE,
): RowPlan {
  const isHard = (k: number) => person.counters[k]!.price.includes(Infinity);
  // A hard least and most at once can hardly be met by pricing: it is carried however large it is.
  const isBand = (k: number) => person.counters[k]!.price[0] === Infinity;
  const wholly = (k: number) => person.counters[k]!.price.length;
  const idle = (k: number) => isMostlyIdle(c, person, k);
  const order = [...person.counters.keys()]
    .filter((k) => !idle(k) || needed.has(k))
    .toSorted(
      (a, b) =>
        Number(isHard(b)) - Number(isHard(a)) ||
        Number(isBand(b)) - Number(isBand(a)) ||
        Number(idle(a)) - Number(idle(b)) ||
        bend(person, b) - bend(person, a) ||
        urgency(c, person, b) - urgency(c, person, a) ||
        wholly(a) - wholly(b),
    );
  const tracks: { counters: { counter: number; from: number; to: number }[]; size: number }[] = [];
  const loose = [...person.counters.keys()].filter((k) => !order.includes(k));
  for (const counter of order) {
    // Holidays where there are none: it has no days to be carried over, and costs the same whatever the row is.
    if (wholly(counter) === 1 && !isHard(counter)) {
      loose.push(counter);
      continue;
    }
    const span = { counter, ...spanOf(c, person, counter) };
    const size = sizeOf(c, person, counter);
    const product = tracks.reduce((n, t) => n * t.size, 1);
    const free = tracks.find((t) => t.counters.every((other) => other.to <= span.from || span.to <= other.from));
    if (free && (product / free.size) * Math.max(free.size, size) <= statesMax) {
      free.counters.push(span);
      free.size = Math.max(free.size, size);
    } else if (product * size <= statesMax || (isBand(counter) && size <= COUNTER_STATES_MAX && tracks.length === 0))
      tracks.push({ counters: [span], size });
    else loose.push(counter);
  }
  for (const track of tracks) track.counters.sort((a, b) => a.from - b.from);
  // The longest track innermost: its values lie side by side in memory.
  tracks.sort((a, b) => a.size - b.size);
  const trackAt = (counter: number | undefined, day: number) =>
    tracks.findIndex((t) => t.counters.some((x) => x.counter === counter && x.from <= day && day < x.to));
  const groupTrack = person.automaton.groups.map((measure) => {
    const k = person.counterOf[measure]!;
    return Int32Array.from({ length: c.days }, (_, day) => (k < 0 ? -1 : trackAt(k, day)));
  });
  return { tracks, loose: loose.toSorted((a, b) => a - b), options: optionsByDay(c, person, trackAt, tracks.length), groupTrack };
}

/**
 * How much the slope of a counter's price changes from its least value to its most, hard bounds left aside: what is lost at most per step
 * when it is priced per unit instead of carried.
 */
function bend(person: CompiledPerson, counter: number): number {
  const price = person.counters[counter]!.price.filter((p) => p < Infinity);
  const last = price.length - 1;
  return last < 2 ? 0 : Math.abs(price[last]! - price[last - 1]! - (price[1]! - price[0]!));
}

/** A limit on minutes or on everything worked decides more of a row than one on a single duty. */
function urgency(c: CompiledProblem, person: CompiledPerson, counter: number): number {
  const measure = c.problem.measures[person.counters[counter]!.measure]!;
  if (measure.kind === 'groups') return 1000;
  return measure.duties.length * (measure.to - measure.from);
}

function optionsByDay(
  c: CompiledProblem,
  person: CompiledPerson,
  trackAt: (counter: number | undefined, day: number) => number,
  tracks: number,
): Option[][] {
  // Most days offer the same: they share one list, or a year of a large ward would not fit into memory.
  const shared = new Map<string, Option[]>();
  return Array.from({ length: c.days }, (_, day) => {
    const found = new Map<string, { class: number; steps: Int32Array; symbols: number[] }>();
    for (let i = person.symbolsFrom[day]!; i < person.symbolsFrom[day + 1]!; i++) {
      const symbol = person.symbols[i]!;
      const slot = day * c.symbols + symbol;
      if (person.price[slot]! >= BARRED) continue;
      const steps = new Int32Array(tracks);
      for (let j = c.slotMeasuresFrom[slot]!; j < c.slotMeasuresFrom[slot + 1]!; j++) {
        const k = person.counterOf[c.slotMeasures[j]!]!;
        const track = k < 0 ? -1 : trackAt(k, day);
        if (track >= 0) steps[track]! += c.slotSteps[j]!;
      }
      const key = `${person.automaton.classOf[symbol]} ${steps.join()}`;
      const known = found.get(key);
      if (known) known.symbols.push(symbol);
      else found.set(key, { class: person.automaton.classOf[symbol]!, steps, symbols: [symbol] });
    }
    const key = [...found].map(([name, o]) => `${name}:${o.symbols.join()}`).join(';');
    const known = shared.get(key);
    if (known) return known;
    const options = [...found.values()].map((o) => ({ class: o.class, steps: o.steps, symbols: Int32Array.from(o.symbols) }));
    shared.set(key, options);
    return options;
  });
}
