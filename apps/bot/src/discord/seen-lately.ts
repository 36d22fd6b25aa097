/** Remembers the last `capacity` ids, so that a second delivery can be told from a first one. */
export class SeenLately {
  readonly #ids = new Set<string>();

  constructor(private readonly capacity: number) {}

  /** Whether this id was asked about before; it is remembered from now on. */
  before(id: string): boolean {
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.capacity && oldest !== undefined) this.#ids.delete(oldest);
    return false;
  }
}
