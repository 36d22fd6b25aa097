import { linePrice, type CompiledLine, type CompiledProblem } from '@handrail/rota-core';
import { ColumnBatch, type LpRows } from './lp-port.js';

/** A demand line of the master: a convex price of its value, cut into pieces. */
interface MasterLine {
  readonly breaks: readonly number[];
  readonly price: (value: number) => number;
  readonly least: number;
  readonly most: number;
}

/**
 * The rows of the master problem: first one per person ("exactly one row each"), then one per demand line (and one for the change budget)
 * whose value the persons' rows add up to.
 */
export class MasterRows {
  readonly people: number;
  readonly lines: readonly MasterLine[];
  /** What the lines cost at their cheapest values: the pieces pay for the distance from there only. */
  readonly least: number;
  readonly #c: CompiledProblem;
  readonly #budgetRow: number;

  constructor(c: CompiledProblem) {
    this.#c = c;
    this.people = c.people.length;
    const lines = c.lines.map((line, l) => masterLine(c, line, l));
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
    this.least = lines.reduce((sum, line) => sum + line.price(cheapestBreak(line)), 0);
  }

  get rows(): LpRows {
    const right = [...Array.from({ length: this.people }, () => 1), ...this.lines.map((line) => cheapestBreak(line))];
    return { lower: Float64Array.from(right), upper: Float64Array.from(right) };
  }

  /** Columns that pay for each line's distance from its cheapest value, down and up, piece by piece. */
  addPieces(batch: ColumnBatch): void {
    this.lines.forEach((line, l) => {
      const row = [this.people + l];
      const cheapest = cheapestBreak(line);
      const below = line.breaks.filter((b) => b < cheapest).toReversed();
      const above = line.breaks.filter((b) => b > cheapest);
      for (const [sign, ends] of [
        [1, below],
        [-1, above],
      ] as const) {
        let at = cheapest;
        for (const end of [...ends, Infinity]) {
          const slope = line.price(at - sign) - line.price(at);
          batch.add(slope, Math.abs(end - at), row, [sign]);
          at = end;
        }
      }
    });
  }

  /** What a person's row adds to each line: calls `add` with the line and the amount, perhaps several times for one line. */
  contribute(person: number, row: ArrayLike<number>, add: (line: number, amount: number) => void): void {
    const c = this.#c;
    for (let day = 0; day < c.days; day++) {
      const slot = day * c.symbols + row[day]!;
      for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) {
        const line = c.slotLines[i]!;
        const weight = c.weights[c.linePredicate[line]! * this.people + person]! * c.slotTimes[i]!;
        if (weight !== 0) add(line, weight);
      }
      if (this.#budgetRow >= 0 && row[day] !== c.published![person * c.days + day]) add(this.#budgetRow, 1);
    }
  }

  /** Prices of a person's slots at line duals, the own prices included. */
  slotPrices(person: number, lineDuals: Float64Array, into: Float64Array): void {
    const c = this.#c;
    const own = c.people[person]!.price;
    for (let slot = 0; slot < into.length; slot++) {
      let price = own[slot]!;
      for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) {
        const line = c.slotLines[i]!;
        price -= lineDuals[line]! * c.weights[c.linePredicate[line]! * this.people + person]! * c.slotTimes[i]!;
      }
      into[slot] = price;
    }
    if (this.#budgetRow < 0) return;
    const dual = lineDuals[this.#budgetRow]!;
    for (let slot = 0; slot < into.length; slot++) {
      if (slot % c.symbols !== c.published![person * c.days + Math.floor(slot / c.symbols)]) into[slot]! -= dual;
    }
  }

  /** The least that all lines can cost when each unit of a line's value also costs its dual: their part of the Lagrangian bound. */
  lineBound(lineDuals: Float64Array): number {
    let sum = 0;
    this.lines.forEach((line, l) => {
      let least = Infinity;
      for (const at of [line.least, line.most, ...line.breaks]) {
        if (at < line.least || at > line.most) continue;
        least = Math.min(least, line.price(at) + lineDuals[l]! * at);
      }
      sum += least;
    });
    return sum;
  }
}

function cheapestBreak(line: MasterLine): number {
  return line.breaks.reduce((best, b) => (line.price(b) < line.price(best) ? b : best), line.breaks[0]!);
}

function masterLine(c: CompiledProblem, line: CompiledLine, l: number): MasterLine {
  const breaks = new Set<number>();
  if (line.minPrice > 0) breaks.add(line.minAt);
  if (line.optimalPrice > 0) breaks.add(line.optimalAt);
  if (line.maxPrice > 0) breaks.add(line.maxAt);
  if (breaks.size === 0) breaks.add(0);
  // One person counts at most once for each day that the line names.
  const days = new Set(c.problem.lines[l]!.cells.map((cell) => cell.day)).size;
  const times = Math.max(1, ...timesOf(c, l));
  let least = 0;
  let most = 0;
  for (let p = 0; p < c.people.length; p++) {
    const weight = c.weights[c.linePredicate[l]! * c.people.length + p]! * days * times;
    least += Math.min(0, weight);
    most += Math.max(0, weight);
  }
  return { breaks: [...breaks].toSorted((a, b) => a - b), price: (value) => linePrice(line, value), least, most };
}

function timesOf(c: CompiledProblem, l: number): number[] {
  const times: number[] = [];
  c.problem.lines[l]!.cells.forEach((cell) => {
    for (const duty of cell.duties) {
      const slot = cell.day * c.symbols + duty + 1;
      for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) if (c.slotLines[i] === l) times.push(c.slotTimes[i]!);
    }
  });
  return times;
}
