import { linePrice, type CompiledLine, type CompiledProblem } from '@handrail/rota-core';
import type { ColumnBatch } from './lp-port.js';

/** A demand line of the master: a convex price of its value, cut into pieces. */
export interface MasterLine {
  readonly breaks: readonly number[];
  readonly price: (value: number) => number;
  readonly least: number;
  readonly most: number;
}

/** Columns that pay for a line's distance from its cheapest value, down and up, piece by piece. */
export function addPiecesOf(line: MasterLine, row: number, batch: ColumnBatch): void {
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
      batch.add(slope, Math.abs(end - at), [row], [sign]);
      at = end;
    }
  }
}

/** The least that a line can cost when each unit of its value also costs `dual`. */
export function leastWith(line: MasterLine, dual: number): number {
  let least = Infinity;
  for (const at of [line.least, line.most, ...line.breaks]) {
    if (at < line.least || at > line.most) continue;
    least = Math.min(least, line.price(at) + dual * at);
  }
  return least;
}

/** Where a line costs least, at one of its breaks. */
export function cheapestBreak(line: MasterLine): number {
  return line.breaks.reduce((best, b) => (line.price(b) < line.price(best) ? b : best), line.breaks[0]!);
}

export function masterLine(c: CompiledProblem, line: CompiledLine, l: number): MasterLine {
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
