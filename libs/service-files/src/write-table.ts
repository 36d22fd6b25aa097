import type { Columns, RowOf, Table } from './table.js';
import { escapeFormula } from './values/safe-text.js';

/**
 * A file of the kind, piece by piece: header first, CRLF after each row, cells quoted only where they must be, free text safe
 * from being taken for a formula. Reading it back gives equal rows, and writing those gives the same bytes.
 */
export function* writeTable<C extends Columns>(of: Table<C>, rows: Iterable<RowOf<C>>): Generator<string> {
  const columns = Object.entries(of.columns);
  yield `${columns.map(([name]) => name).join(',')}\r\n`;
  for (const row of rows) {
    const cells = columns.map(([name, column]) => {
      const value = row[name];
      if (value === null || value === undefined) return '';
      const text = column.write(value as NonNullable<unknown>);
      return quoted(column.freeText ? escapeFormula(text) : text);
    });
    yield `${cells.join(',')}\r\n`;
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
