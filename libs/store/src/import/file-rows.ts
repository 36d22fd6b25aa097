import type { RowOf } from '@handrail/service-files';
import { TABLES, type TableKind } from '@handrail/service-files';
import type { Transaction } from '../transaction/transaction.js';

/** A row of one kind of comma-separated file. */
export type FileRow<K extends TableKind> = RowOf<(typeof TABLES)[K]['columns']>;

/** How rows of a file are kept: read as the file says them, written by their natural key. */
export type KeptRows<Row> = {
  /** Every row there is. Sealed texts are opened, so it costs with the size of the organisation. */
  read(tx: Transaction): Promise<Row[]>;
  /** Adds rows or changes those with the same natural key; few statements, whatever the number of rows. */
  write(tx: Transaction, rows: readonly Row[]): Promise<void>;
  /** The cell whose filling ends a row, such as the last day of employment. */
  readonly ends?: keyof Row & string;
};

/** Rows that the database cannot keep, with why: found only when all of the file meets what is stored. */
export class RowsNotKept extends Error {
  readonly code = 'rows-not-kept';
  constructor(
    readonly keys: readonly string[],
    readonly wrong: string,
    readonly remedy: string,
  ) {
    super(`${wrong}; ${remedy}`);
  }
}

/** Where clocks are read for what belongs to no unit. */
export const HOUSE_ZONE = 'Europe/London';
