import type { ProblemList } from '../problem-list.js';
import type { Columns, Table } from '../table.js';
import { shownValue } from '../problem.js';

/** For each column of the table, its place in the file's rows; null when the header cannot be used (its problems are listed). */
export type HeaderPlaces = ReadonlyMap<string, number>;

/**
 * Finds the table's columns in a header row, in any order. Unknown and repeated columns are problems, missing ones unless they came
 * later than files that are good, and so is a file
 * whose cells are parted by something other than commas.
 */
export function readHeader<C extends Columns>(of: Table<C>, cells: readonly string[], problems: ProblemList): HeaderPlaces | null {
  const names = cells.map((cell) => cell.trim());
  const only = names.length === 1 ? (names[0] ?? '') : '';
  const parting = only.includes(';') ? 'semicolons' : only.includes('\t') ? 'tabs' : null;
  if (parting) {
    problems.add({
      row: 1,
      column: null,
      value: null,
      wrong: `cells are parted by ${parting}`,
      remedy: 'save the file as comma-separated CSV (in a spreadsheet: choose the comma as field delimiter)',
    });
    return null;
  }
  const places = new Map<string, number>();
  let usable = true;
  const fault = (column: string, wrong: string, remedy: string) => {
    usable = false;
    problems.add({ row: 1, column: shownValue(column), value: null, wrong, remedy });
  };
  for (const [at, name] of names.entries()) {
    if (name === '') fault(String(at + 1), 'the header of this column is empty', 'name it or take the column out');
    else if (places.has(name)) fault(name, 'the column is there twice', 'keep one of the two');
    else if (!Object.hasOwn(of.columns, name)) fault(name, 'the column is not known', unknownRemedy(of, name));
    else places.set(name, at);
  }
  for (const [name, column] of Object.entries(of.columns)) {
    if (!names.includes(name) && !column.mayBeAbsent)
      fault(name, 'the column is missing', `add a column ${name} (its cells may be empty where optional)`);
  }
  return usable ? places : null;
}

function unknownRemedy(of: Pick<Table, 'columns' | 'fileName'>, name: string): string {
  const near = Object.keys(of.columns).find((known) => known.toLowerCase() === name.toLowerCase().replaceAll(/[\s_-]/g, ''));
  return near ? `write ${near}` : `take it out; ${of.fileName} has ${Object.keys(of.columns).join(', ')}`;
}
