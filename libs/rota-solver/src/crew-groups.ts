import { BARRED, linePrice, type CompiledProblem } from '@handrail/rota-core';

/** Steps that the search for one cheapest crew may take; a wide line beyond stays a line like any other. */
const STEPS_MAX = 1_000_000;

/** People of one weight on duties that the same lines ask for: a crew says how many of them there are. */
export interface CrewPlace {
  /** Index into the group's `weights`. */
  readonly weighed: number;
  /** Slots (day * symbols + symbol) on which these people are here. */
  readonly slots: readonly number[];
  /** Lines that count these people here and nobody and nothing else. */
  readonly lines: readonly number[];
  /** What those lines charge for 0, 1, ... people; convex, and as long as there can be people. */
  readonly prices: Float64Array;
  /** One person more or less never changes the price of a crew by more. */
  readonly steepest: number;
}

/**
 * A wide line, which weighs people differently (as a share does: 13 for a nurse, -7 for anybody else), with the lines that ask for the same people
 * on the same duties. In parts of people it can be met where whole people cannot meet it, so the linear program chooses among *crews*: how many
 * whole people are in each place.
 */
export interface CrewGroup {
  readonly weights: readonly number[];
  /** By weight: who has it. */
  readonly members: readonly ReadonlySet<number>[];
  /** By weight: no more of them can be in all places together. */
  readonly most: readonly number[];
  readonly places: readonly CrewPlace[];
  /** Price of the wide line by its value, from `valueLeast` on. */
  readonly widePrices: Float64Array;
  readonly valueLeast: number;
  /** The wide line and those of the places: they are paid for by crews. */
  readonly lines: readonly number[];
}

/** The wide lines of a problem with what goes with each; no line is in two groups. Empty where lines weigh everybody alike. */
export function crewGroups(c: CompiledProblem): CrewGroup[] {
  const taken = new Set<number>();
  const groups: CrewGroup[] = [];
  for (let wide = 0; wide < c.lines.length; wide++) {
    const group = taken.has(wide) ? undefined : groupOf(c, wide, taken);
    if (!group) continue;
    for (const line of group.lines) taken.add(line);
    groups.push(group);
  }
  return groups;
}

function groupOf(c: CompiledProblem, wide: number, taken: ReadonlySet<number>): CrewGroup | undefined {
  const byPerson = weightsOf(c, wide);
  const weights = [...new Set(byPerson)].filter((weight) => weight !== 0);
  // Weights of one size lose nothing in parts of people that a line of ones would not lose.
  if (new Set(weights.map(Math.abs)).size < 2) return undefined;
  const slots = slotsOf(c, wide);
  if (slots.some(({ times }) => times !== 1)) return undefined;
  const all = slots.map(({ slot }) => slot);
  const members = weights.map((weight) => new Set(c.people.keys().filter((p) => byPerson[p] === weight)));
  const most = members.map((people) => mostOn(c, people, all));
  const steps = most.slice(0, -1).reduce((n, people) => n * (people + 1), most.at(-1)! + 1);
  if (steps > STEPS_MAX) return undefined;
  const { minPrice, optimalPrice, maxPrice } = c.lines[wide]!;
  const steepestOfWide = Math.max(minPrice + optimalPrice, maxPrice);
  const places = members.flatMap((people, weighed) =>
    placesOf(c, people, all, (line) => line === wide || taken.has(line)).map(({ slots: here, lines }): CrewPlace => {
      const prices = Float64Array.from({ length: mostOn(c, people, here) + 1 }, (_, n) =>
        lines.reduce((sum, line) => sum + linePrice(c.lines[line]!, n), 0),
      );
      const own = prices.reduce((steepest, price, n) => Math.max(steepest, n === 0 ? 0 : Math.abs(price - prices[n - 1]!)), 0);
      return { weighed, slots: here, lines, prices, steepest: own + steepestOfWide * Math.abs(weights[weighed]!) };
    }),
  );
  const ends = weights.map((weight, k) => weight * most[k]!);
  const valueLeast = ends.reduce((sum, end) => sum + Math.min(0, end), 0);
  const valueMost = ends.reduce((sum, end) => sum + Math.max(0, end), 0);
  const widePrices = Float64Array.from({ length: valueMost - valueLeast + 1 }, (_, i) => linePrice(c.lines[wide]!, valueLeast + i));
  return { weights, members, most, places, widePrices, valueLeast, lines: [wide, ...places.flatMap(({ lines }) => lines)] };
}

/** The slots of some people in places: slots that the same lines ask for are one place, with the lines that ask for just that place. */
function placesOf(c: CompiledProblem, people: ReadonlySet<number>, slots: readonly number[], isTaken: (line: number) => boolean) {
  const asking = (slot: number) =>
    Array.from(c.slotLines.subarray(c.slotLinesFrom[slot]!, c.slotLinesFrom[slot + 1]!)).filter(
      (line) => !isTaken(line) && weightsOf(c, line).every((weight, p) => weight === Number(people.has(p))),
    );
  const places = Map.groupBy(slots, (slot) => asking(slot).join());
  return [...places.values()].map((here) => ({
    slots: here,
    lines: asking(here[0]!).filter((line) => {
      const own = slotsOf(c, line);
      return own.length === here.length && own.every(({ slot, times }) => times === 1 && here.includes(slot));
    }),
  }));
}

function weightsOf(c: CompiledProblem, line: number): Int32Array {
  const people = c.people.length;
  return c.weights.subarray(c.linePredicate[line]! * people, (c.linePredicate[line]! + 1) * people);
}

function slotsOf(c: CompiledProblem, line: number) {
  const slots: { readonly slot: number; readonly times: number }[] = [];
  for (let slot = 0; slot < c.days * c.symbols; slot++) {
    for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) {
      if (c.slotLines[i] === line) slots.push({ slot, times: c.slotTimes[i]! });
    }
  }
  return slots;
}

/** How many of some people can be on slots together: each one once a day. */
function mostOn(c: CompiledProblem, people: ReadonlySet<number>, slots: readonly number[]): number {
  const days = Map.groupBy(slots, (slot) => Math.floor(slot / c.symbols));
  let most = 0;
  for (const p of people) for (const here of days.values()) if (here.some((slot) => c.people[p]!.price[slot]! < BARRED)) most++;
  return most;
}
