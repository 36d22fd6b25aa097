import { linePrice, type CompiledProblem } from './compile.js';

/** The value of each demand line under a rota, and what it costs; the prices are laid out flat, for this is the innermost loop of the search. */
export class LineValues {
  /** By line: the weights of everybody who works in it. */
  readonly values: Int32Array;

  readonly #c: CompiledProblem;
  readonly #minAt: Float64Array;
  readonly #minPrice: Float64Array;
  readonly #optimalAt: Float64Array;
  readonly #optimalPrice: Float64Array;
  readonly #maxAt: Float64Array;
  readonly #maxPrice: Float64Array;

  constructor(compiled: CompiledProblem) {
    this.#c = compiled;
    const { lines } = compiled;
    this.values = new Int32Array(lines.length);
    this.#minAt = Float64Array.from(lines, (l) => l.minAt);
    this.#minPrice = Float64Array.from(lines, (l) => l.minPrice);
    this.#optimalAt = Float64Array.from(lines, (l) => l.optimalAt);
    this.#optimalPrice = Float64Array.from(lines, (l) => l.optimalPrice);
    this.#maxAt = Float64Array.from(lines, (l) => l.maxAt);
    this.#maxPrice = Float64Array.from(lines, (l) => l.maxPrice);
  }

  /** What all lines cost at their values. */
  cost(): number {
    return this.#c.lines.reduce((sum, line, l) => sum + linePrice(line, this.values[l]!), 0);
  }

  /** Lets `person` work `symbol` on `day` once more or (`sign` -1) once less. @returns the change of cost */
  add(person: number, day: number, symbol: number, sign: -1 | 1): number {
    const c = this.#c;
    const at = day * c.symbols + symbol;
    const count = c.people.length;
    let delta = 0;
    for (let i = c.slotLinesFrom[at]!; i < c.slotLinesFrom[at + 1]!; i++) {
      const line = c.slotLines[i]!;
      const by = sign * c.weights[c.linePredicate[line]! * count + person]! * c.slotTimes[i]!;
      if (by === 0) continue;
      delta += this.#step(line, by);
      this.values[line]! += by;
    }
    return delta;
  }

  /** What it would cost the lines if `person` also worked each symbol on each day: by slot, without the person's own prices. */
  prices(person: number, into: Float64Array): void {
    const c = this.#c;
    const count = c.people.length;
    into.fill(0);
    for (let slot = 0; slot < into.length; slot++) {
      let price = 0;
      for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) {
        const line = c.slotLines[i]!;
        const weight = c.weights[c.linePredicate[line]! * count + person]! * c.slotTimes[i]!;
        if (weight !== 0) price += this.#step(line, weight);
      }
      into[slot] = price;
    }
  }

  #step(line: number, by: number): number {
    const was = this.values[line]!;
    const now = was + by;
    let delta = 0;
    const minAt = this.#minAt[line]!;
    if (was < minAt || now < minAt) delta += (Math.max(0, minAt - now) - Math.max(0, minAt - was)) * this.#minPrice[line]!;
    const optimalAt = this.#optimalAt[line]!;
    if (was < optimalAt || now < optimalAt)
      delta += (Math.max(0, optimalAt - now) - Math.max(0, optimalAt - was)) * this.#optimalPrice[line]!;
    const maxAt = this.#maxAt[line]!;
    if (was > maxAt || now > maxAt) delta += (Math.max(0, now - maxAt) - Math.max(0, was - maxAt)) * this.#maxPrice[line]!;
    return delta;
  }
}
