import { ProblemList, type FileReading } from '../problem-list.js';
import { keyOf, type Columns, type RowOf, type Table } from '../table.js';
import { readHeader } from './header.js';
import type { Known } from './known.js';
import { readRow } from './read-row.js';
import { BrokenQuotes, recordsOf, type FileChunks } from './records.js';
import { NotUtf8 } from './utf8.js';

/** More than any one organisation's file; a larger one is a mistake that should not fill memory. */
export const ROWS_MAX = 500_000;

/**
 * Reads a whole comma-separated file of one kind as it arrives.
 * @param known what references are checked against; empty to look at the file alone
 * @returns every row, or every problem (the first 100 of them, counted in full): never some of the rows. Rows are numbered as
 *   in a spreadsheet, the header being row 1; empty rows are passed over. Cells may stand in any column order.
 *   Never throws for what a file holds; whatever the chunks themselves throw goes through.
 */
export async function readTable<C extends Columns>(of: Table<C>, chunks: FileChunks, known: Known = {}): Promise<FileReading<RowOf<C>>> {
  const problems = new ProblemList(of.fileName);
  const rows: RowOf<C>[] = [];
  try {
    await readInto(of, chunks, known, problems, rows);
  } catch (error) {
    if (error instanceof NotUtf8) {
      problems.add({ row: error.encoding.line, column: null, value: null, wrong: error.encoding.wrong, remedy: error.encoding.remedy });
    } else if (error instanceof BrokenQuotes) {
      problems.add({
        row: error.row,
        column: null,
        value: null,
        wrong: 'the double quotes of this row do not match, or a cell never ends',
        remedy: 'put quotes around the whole value and write a quote inside it twice; what follows this row was not read',
      });
    } else throw error;
  }
  return problems.conclude(rows);
}

async function readInto<C extends Columns>(
  of: Table<C>,
  chunks: FileChunks,
  known: Known,
  problems: ProblemList,
  rows: RowOf<C>[],
): Promise<void> {
  const firstRowOfKey = new Map<string, number>();
  let places: ReturnType<typeof readHeader> | undefined;
  let rowNumber = 0;
  for await (const cells of recordsOf(chunks)) {
    rowNumber += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (places === undefined) {
      places = readHeader(of, cells, problems);
      if (places === null) return;
      continue;
    }
    if (rows.length === ROWS_MAX) {
      problems.add({ row: rowNumber, column: null, value: null, wrong: `the file has more than ${ROWS_MAX} rows`, remedy: 'split it' });
      return;
    }
    const row = readRow(of, places!, cells, rowNumber, known, problems);
    if (row === null) continue;
    const key = keyOf(of, row);
    const earlier = firstRowOfKey.get(key);
    if (earlier === undefined) {
      firstRowOfKey.set(key, rowNumber);
      rows.push(row);
    } else reportTwice(of, row, rowNumber, earlier, problems);
  }
  if (places === undefined) {
    const header = Object.keys(of.columns).join(',');
    problems.add({ row: null, column: null, value: null, wrong: 'the file is empty', remedy: `begin it with the header ${header}` });
  }
}

function reportTwice<C extends Columns>(of: Table<C>, row: RowOf<C>, rowNumber: number, earlier: number, problems: ProblemList): void {
  const value = of.key.map((name) => (row[name] === null ? '' : of.columns[name]!.write(row[name] as NonNullable<unknown>))).join(' ');
  problems.add({
    row: rowNumber,
    column: of.key.join('+'),
    value,
    wrong: `is already in row ${earlier}`,
    remedy: 'keep one of the two rows',
  });
}
