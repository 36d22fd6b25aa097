/** A table as CSV (RFC 4180), with what a spreadsheet would take for a formula escaped. */
export function csvOf<Row>(
  columns: readonly { readonly name: string; readonly value: (row: Row) => string | number }[],
  rows: readonly Row[],
): string {
  const lines = [columns.map(({ name }) => cell(name)), ...rows.map((row) => columns.map(({ value }) => cell(value(row))))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
