import type { Column } from './values/column.js';
import { utcMinuteOf } from './values/times.js';

export type Columns = Readonly<Record<string, Column<unknown>>>;
/** A row as the columns read it. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** Something wrong between the cells of one row. */
export type RowProblem<Name extends string = string> = { readonly column: Name; readonly wrong: string; readonly remedy: string };

/** A kind of file: its columns in order, what makes a row the same row again, and what must hold between its cells. */
export type Table<C extends Columns = Columns> = {
  /** Names the kind in addresses and reports: `past-shifts`. */
  readonly kind: string;
  readonly fileName: string;
  readonly says: string;
  /** Who may send and fetch it: staff-type files, or files about people's care. */
  readonly about: 'staff' | 'care';
  readonly columns: C;
  /** The natural key: two rows with the same cells here are the same thing. */
  readonly key: readonly (keyof C & string)[];
  /** The column that gives a row its unit, and so its clocks; null when the row does not say. */
  readonly place: (keyof C & string) | null;
  check(row: RowOf<C>): readonly RowProblem[];
};

/** A table; without `check` any row whose cells read is sound. */
export function table<const C extends Columns>(
  parts: Omit<Table<C>, 'check' | 'place'> & {
    place?: keyof C & string;
    check?: (row: RowOf<C>) => readonly RowProblem<keyof C & string>[];
  },
): Table<C> {
  return { check: () => [], place: null, ...parts };
}

/** The natural key of a row as one text; unequal rows never share one. */
export function keyOf<C extends Columns>(of: Table<C>, row: RowOf<C>): string {
  return JSON.stringify(of.key.map((name) => row[name]));
}

/** The problem of an end before its start, or nothing. Works for two dates and for two moments, whatever their offsets. */
export function notBefore<C extends Columns>(
  row: RowOf<C>,
  from: keyof C & string,
  to: keyof C & string,
): readonly RowProblem<keyof C & string>[] {
  const [start, end] = [row[from], row[to]];
  if (typeof start !== 'string' || typeof end !== 'string' || comparable(end) >= comparable(start)) return [];
  return [{ column: to, wrong: `is before ${from} (${start})`, remedy: `write ${from} or later` }];
}

const comparable = (text: string) => (text.includes('T') ? utcMinuteOf(text) : Date.parse(`${text}T00:00Z`) / 60_000);
