import type { RowPlan } from './row-plan.js';

/** The tracks but the innermost, flattened: strides, and which places can take given steps. */
export class OuterShape {
  readonly count: number;
  /** Of every track, the innermost included, in the flattened counters. */
  readonly strides: Int32Array;
  readonly scratch: Int32Array;
  readonly #sizes: Int32Array;
  readonly #inner: number;
  readonly #fits: Uint8Array[] = [];
  readonly #nowhere: Uint8Array;

  constructor(plan: RowPlan) {
    const sizes = plan.tracks.map((t) => t.size);
    this.#inner = sizes.at(-1) ?? 1;
    this.#sizes = Int32Array.from(sizes.slice(0, -1));
    this.count = this.#sizes.reduce((n, size) => n * size, 1);
    this.#nowhere = new Uint8Array(this.count);
    this.scratch = new Int32Array(sizes.length);
    this.strides = new Int32Array(sizes.length);
    let stride = 1;
    for (let t = sizes.length - 1; t >= 0; t--) {
      this.strides[t] = stride;
      stride *= sizes[t]!;
    }
  }

  /** By place of the outer tracks: 1 where it can take the steps. */
  fitsFor(steps: Int32Array): Uint8Array {
    let key = 0;
    for (let t = 0; t < this.#sizes.length; t++) {
      if (steps[t]! >= this.#sizes[t]!) return this.#nowhere;
      key = key * this.#sizes[t]! + steps[t]!;
    }
    return (this.#fits[key] ??= this.#findFits(steps));
  }

  /** How far the steps move among the outer places. */
  shiftOf(steps: Int32Array): number {
    let shift = 0;
    for (let t = 0; t < this.#sizes.length; t++) shift += (steps[t]! * this.strides[t]!) / this.#inner;
    return shift;
  }

  #findFits(steps: Int32Array): Uint8Array {
    const found = new Uint8Array(this.count);
    for (let place = 0; place < this.count; place++) {
      let rest = place;
      let fits = true;
      for (let t = this.#sizes.length - 1; t >= 0; t--) {
        if ((rest % this.#sizes[t]!) + steps[t]! >= this.#sizes[t]!) fits = false;
        rest = Math.floor(rest / this.#sizes[t]!);
      }
      if (fits) found[place] = 1;
    }
    return found;
  }
}

const shapes = new WeakMap<RowPlan, OuterShape>();

/** The shape of a plan, made once. */
export function outerShape(plan: RowPlan): OuterShape {
  const known = shapes.get(plan);
  if (known) return known;
  const made = new OuterShape(plan);
  shapes.set(plan, made);
  return made;
}
