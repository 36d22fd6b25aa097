const STOP = 0;
const LOCK = 1;
const VERSION = 2;

/** What all threads of a fit see: the stop flag and the best rota so far. Layout: three integers, the cost, then the cells. */
export class SharedState {
  readonly buffer: SharedArrayBuffer;
  readonly #flags: Int32Array;
  readonly #cost: Float64Array;
  readonly #cells: Int16Array;

  constructor(from: { readonly cells: number } | SharedArrayBuffer) {
    this.buffer = from instanceof SharedArrayBuffer ? from : new SharedArrayBuffer(24 + from.cells * 2);
    this.#flags = new Int32Array(this.buffer, 0, 4);
    this.#cost = new Float64Array(this.buffer, 16, 1);
    this.#cells = new Int16Array(this.buffer, 24);
    if (!(from instanceof SharedArrayBuffer)) this.#cost[0] = Infinity;
  }

  stop(): void {
    Atomics.store(this.#flags, STOP, 1);
  }

  get stopped(): boolean {
    return Atomics.load(this.#flags, STOP) === 1;
  }

  /** Grows with every better rota. */
  get version(): number {
    return Atomics.load(this.#flags, VERSION);
  }

  get cost(): number {
    return this.#cost[0]!;
  }

  /** Keeps the rota when it is the best so far. @returns whether it was */
  offer(cost: number, cells: Int16Array): boolean {
    return this.#locked(() => {
      if (cost >= this.#cost[0]!) return false;
      this.#cells.set(cells);
      this.#cost[0] = cost;
      Atomics.add(this.#flags, VERSION, 1);
      return true;
    });
  }

  /** A copy of the best rota; undefined when there is none. */
  best(): { cost: number; cells: Int16Array } | undefined {
    return this.#locked(() => (this.#cost[0] === Infinity ? undefined : { cost: this.#cost[0]!, cells: this.#cells.slice() }));
  }

  // Held for a copy of the cells only, so spinning is short.
  #locked<T>(inside: () => T): T {
    while (Atomics.compareExchange(this.#flags, LOCK, 0, 1) !== 0);
    try {
      return inside();
    } finally {
      Atomics.store(this.#flags, LOCK, 0);
    }
  }
}
