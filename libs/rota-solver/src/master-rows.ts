import type { CompiledProblem } from '@handrail/rota-core';
import { cheapestCrew, type CheapestCrew } from './cheapest-crew.js';
import { crewGroups, type CrewGroup } from './crew-groups.js';
import type { ColumnBatch, LpRows } from './lp-port.js';
import { addPiecesOf, cheapestBreak, leastWith, masterLine, type MasterLine } from './master-lines.js';
import { MasterSlots } from './master-slots.js';

/**
 * The rows of the master problem: first one per person ("exactly one row each"), then one per demand line (and one for the change budget) whose
 * value the persons' rows add up to. Where a wide line makes a group of crews, one per place of it stands for its lines (as many people as in the
 * crews), and one per group comes last ("exactly one crew").
 */
export class MasterRows {
  readonly people: number;
  readonly groups: readonly CrewGroup[];
  /** Lines that are not paid for by crews. */
  readonly lines: readonly MasterLine[];
  /** Rows that the persons' rows add up to: of lines and of places. Their duals price a person's slots. */
  readonly counted: number;
  /** What the lines cost at their cheapest values: the pieces pay for the distance from there only. */
  readonly least: number;
  readonly #c: CompiledProblem;
  readonly #budgetRow: number;
  readonly #slots: MasterSlots;
  readonly #firstPlaces: readonly number[];

  constructor(c: CompiledProblem, groups: readonly CrewGroup[] = crewGroups(c)) {
    this.#c = c;
    this.groups = groups;
    this.people = c.people.length;
    const inCrews = new Set(groups.flatMap((group) => group.lines));
    const own = [...c.lines.keys()].filter((l) => !inCrews.has(l));
    const lines = own.map((l) => masterLine(c, c.lines[l]!, l));
    const { budget } = c;
    if (budget) {
      lines.push({
        breaks: [budget.changes],
        price: (value) => Math.max(0, value - budget.changes) * budget.overPrice,
        least: 0,
        most: c.people.length * c.days,
      });
    }
    this.#budgetRow = budget ? lines.length - 1 : -1;
    this.lines = lines;
    const firstPlaces: number[] = [];
    let row = lines.length;
    for (const { places } of groups) {
      firstPlaces.push(row);
      row += places.length;
    }
    this.#firstPlaces = firstPlaces;
    this.counted = row;
    this.least = lines.reduce((sum, line) => sum + line.price(cheapestBreak(line)), 0);
    this.#slots = new MasterSlots(c, own, groups, lines.length);
  }

  get rows(): LpRows {
    const places = Array.from({ length: this.counted - this.lines.length }, () => 0);
    const right = [
      ...Array.from({ length: this.people }, () => 1),
      ...this.lines.map((line) => cheapestBreak(line)),
      ...places,
      ...this.groups.map(() => 1),
    ];
    return { lower: Float64Array.from(right), upper: Float64Array.from(right) };
  }

  /** The row of a group's first place, numbered like those of lines. */
  firstPlace(group: number): number {
    return this.#firstPlaces[group]!;
  }

  /** Columns that pay for each line's distance from its cheapest value, and for people in a place beyond or below what crews have there. */
  addPieces(batch: ColumnBatch): void {
    this.lines.forEach((line, l) => addPiecesOf(line, this.people + l, batch));
    // Dearer than any crew that has one more or less: so nothing becomes cheaper than crews are, and there is always a solution.
    this.groups
      .flatMap(({ places }) => places)
      .forEach(({ steepest }, at) => {
        for (const sign of [1, -1]) batch.add(steepest, Infinity, [this.people + this.lines.length + at], [sign]);
      });
  }

  /** What a person's row adds to each line and place: calls `add` with the row and the amount, perhaps several times for one row. */
  contribute(person: number, row: ArrayLike<number>, add: (row: number, amount: number) => void): void {
    const c = this.#c;
    const { from, rows } = this.#slots;
    for (let day = 0; day < c.days; day++) {
      const slot = day * c.symbols + row[day]!;
      for (let i = from[slot]!; i < from[slot + 1]!; i++) {
        const weight = this.#slots.amount(i, person);
        if (weight !== 0) add(rows[i]!, weight);
      }
      if (this.#budgetRow >= 0 && row[day] !== c.published![person * c.days + day]) add(this.#budgetRow, 1);
    }
  }

  /** Prices of a person's slots at the duals of lines and places, the own prices included. */
  slotPrices(person: number, duals: Float64Array, into: Float64Array): void {
    const c = this.#c;
    const own = c.people[person]!.price;
    const { from, rows } = this.#slots;
    for (let slot = 0; slot < into.length; slot++) {
      let price = own[slot]!;
      for (let i = from[slot]!; i < from[slot + 1]!; i++) price -= duals[rows[i]!]! * this.#slots.amount(i, person);
      into[slot] = price;
    }
    if (this.#budgetRow < 0) return;
    const dual = duals[this.#budgetRow]!;
    for (let slot = 0; slot < into.length; slot++) {
      if (slot % c.symbols !== c.published![person * c.days + Math.floor(slot / c.symbols)]) into[slot]! -= dual;
    }
  }

  /**
   * The least that all lines can cost when each unit of a line's value, and each person in a place, also costs its dual: their part of the
   * Lagrangian bound.
   */
  lineBound(duals: Float64Array): number {
    const sum = this.lines.reduce((all, line, l) => all + leastWith(line, duals[l]!), 0);
    return this.cheapestCrews(duals).reduce((all, { priced }) => all + priced, sum);
  }

  /** By group: the crew that costs least when each person in a place also costs its dual. */
  cheapestCrews(duals: Float64Array): CheapestCrew[] {
    return this.groups.map((group, g) => {
      const first = this.#firstPlaces[g]!;
      return cheapestCrew(group, duals.subarray(first, first + group.places.length));
    });
  }
}
