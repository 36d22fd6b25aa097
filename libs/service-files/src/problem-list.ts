import type { FileProblem } from './problem.js';

/** Enough to put a file right in one go; a file with more is usually wrong in one way throughout. */
export const PROBLEMS_SHOWN_MAX = 100;

/** Either every row of the file, or what is wrong with it: never some of the rows. */
export type FileReading<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly problemCount: number };

/** Collects problems, keeps the first {@link PROBLEMS_SHOWN_MAX} and counts them all. */
export class ProblemList {
  readonly #file: string;
  readonly #kept: FileProblem[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(problem: Omit<FileProblem, 'file'>): void {
    this.#count += 1;
    if (this.#kept.length < PROBLEMS_SHOWN_MAX) this.#kept.push({ file: this.#file, ...problem });
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** All of `rows` when nothing was wrong. */
  conclude<Row>(rows: readonly Row[]): FileReading<Row> {
    return this.isEmpty ? { ok: true, rows } : { ok: false, problems: this.#kept, problemCount: this.#count };
  }
}
