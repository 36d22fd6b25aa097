import { crewCost } from './cheapest-crew.js';
import type { ColumnBatch } from './lp-port.js';
import type { MasterRows } from './master-rows.js';

/** One way to staff the places of a group in whole people. */
interface Crew {
  readonly group: number;
  /** By place. */
  readonly counts: readonly number[];
  readonly cost: number;
}

/** The crews that the master chooses among, and where each is in its model. */
export class MasterCrews {
  readonly #rows: MasterRows;
  readonly #known = new Set<string>();
  #crews: Crew[] = [];
  /** Column of each crew in the model; those found last have none yet. */
  #columns: number[] = [];

  constructor(rows: MasterRows) {
    this.#rows = rows;
  }

  /** How many are in the model. */
  get count(): number {
    return this.#columns.length;
  }

  get hasNews(): boolean {
    return this.#crews.length > this.#columns.length;
  }

  /** @returns whether it was new */
  add(group: number, counts: readonly number[]): boolean {
    const crew = { group, counts, cost: crewCost(this.#rows.groups[group]!, counts) };
    if (this.#known.has(keyOf(crew))) return false;
    this.#known.add(keyOf(crew));
    this.#crews.push(crew);
    return true;
  }

  /**
   * Adds each group's cheapest crew at duals of lines and places.
   * @param rowDuals,below only a crew whose reduced cost at these duals of the model is less than `below`
   * @returns how many were new
   */
  addCheapest(duals: Float64Array, rowDuals: Float64Array, below: number): number {
    let added = 0;
    this.#rows.cheapestCrews(duals).forEach(({ counts }, group) => {
      const cost = crewCost(this.#rows.groups[group]!, counts);
      if (this.#reducedCost({ group, counts, cost }, rowDuals) < below && this.add(group, counts)) added++;
    });
    return added;
  }

  /** Packs the new ones, as columns from `column` on. */
  flush(batch: ColumnBatch, column: number): void {
    const { people, counted } = this.#rows;
    for (const { group, counts, cost } of this.#crews.slice(this.#columns.length)) {
      const first = people + this.#rows.firstPlace(group);
      batch.add(cost, Infinity, [...counts.map((_, at) => first + at), people + counted + group], [...counts.map((n) => -n), 1]);
      this.#columns.push(column++);
    }
  }

  /** What each one in the model costs beyond what it is worth; -1 for those with a share of the mix. */
  reducedCosts(shares: Float64Array, rowDuals: Float64Array): number[] {
    return this.#columns.map((column, i) => (shares[column]! > 1e-9 ? -1 : this.#reducedCost(this.#crews[i]!, rowDuals)));
  }

  columnsOf(crews: Iterable<number>): number[] {
    return Array.from(crews, (i) => this.#columns[i]!);
  }

  /** Forgets some. @param renumber what becomes of the columns of the others */
  forget(gone: ReadonlySet<number>, renumber: (columns: readonly number[]) => number[]): void {
    for (const i of gone) this.#known.delete(keyOf(this.#crews[i]!));
    this.#crews = this.#crews.filter((_, i) => !gone.has(i));
    this.#columns = renumber(this.#columns.filter((_, i) => !gone.has(i)));
  }

  #reducedCost({ group, counts, cost }: Crew, rowDuals: Float64Array): number {
    const { people, counted } = this.#rows;
    const first = people + this.#rows.firstPlace(group);
    return counts.reduce((sum, n, at) => sum + rowDuals[first + at]! * n, cost - rowDuals[people + counted + group]!);
  }
}

const keyOf = ({ group, counts }: Crew) => `${group}:${counts.join()}`;
