type Cell = string | number | boolean | null;

/** A cell that starts so is run by a spreadsheet as a formula; a name may begin with anything. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): header first, CRLF after each row, cells quoted only where they must be. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers stay numbers. Pure.
 */
export function csvOf<Row extends Readonly<Record<string, Cell>>>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const line = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`;
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? null)))].join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
