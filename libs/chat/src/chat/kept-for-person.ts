/**
 * What a form or a button needs at once, when nothing can be looked up: words that were said, or what a form is filled with. It stays in this process, each
 * piece for one person, so that a button pressed by somebody else opens nothing; the button holds the key alone. After a restart, or once `most` newer
 * pieces are kept, it is gone, and whoever asks for it must do without.
 */
export class KeptForPerson<T> {
  readonly #kept = new Map<string, T>();

  /** @param most pieces kept for everybody together; the oldest goes first */
  constructor(private readonly most: number) {}

  keep(personId: string, key: string, piece: T): void {
    this.#kept.set(`${personId} ${key}`, piece);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** @returns undefined for another person, another key, and what is gone */
  read(personId: string, key: string): T | undefined {
    return this.#kept.get(`${personId} ${key}`);
  }

  drop(personId: string, key: string): void {
    this.#kept.delete(`${personId} ${key}`);
  }
}
