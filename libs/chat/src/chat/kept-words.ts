import { randomUUID } from 'node:crypto';

/** Questions kept for buttons below an answer. */
const KEPT_MAX = 500;

/**
 * Words that a button below an answer is about. They stay in this process, each for the person who said them: the id of a button holds the
 * key alone. After a restart, or after `KEPT_MAX` others, they are gone and the person is asked again.
 */
export class KeptWords {
  readonly #kept = new Map<string, string>();

  keep(personId: string, words: string): string {
    const key = randomUUID();
    this.#kept.set(`${personId} ${key}`, words);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    return key;
  }

  read(personId: string, key: string): string | undefined {
    return this.#kept.get(`${personId} ${key}`);
  }
}
