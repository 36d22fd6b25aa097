import type { ProblemList } from '../problem-list.js';
import { shownValue } from '../problem.js';
import type { Columns, RowOf, Table } from '../table.js';
import type { Column } from '../values/column.js';
import { unescapeFormula, unwantedCharacter } from '../values/safe-text.js';
import { clocksDisagree, momentText, utcMinuteOf } from '../values/times.js';
import type { HeaderPlaces } from './header.js';
import { REGISTER_WORDS, type Known } from './known.js';

/**
 * One row of a table, or null with every problem of its cells listed.
 * Cells are read on their own first; references, clocks and what must hold between cells only once each cell reads.
 */
export function readRow<C extends Columns>(
  of: Table<C>,
  places: HeaderPlaces,
  cells: readonly string[],
  rowNumber: number,
  known: Known,
  problems: ProblemList,
): RowOf<C> | null {
  if (cells.length !== places.size) {
    problems.add({
      row: rowNumber,
      column: null,
      value: null,
      wrong: `has ${cells.length} cells where the header has ${places.size}`,
      remedy: 'put double quotes around a value that holds a comma, and leave no cell out',
    });
    return null;
  }
  let sound = true;
  const fault = (name: string, text: string, wrong: string, remedy: string) => {
    sound = false;
    problems.add({ row: rowNumber, column: name, value: text === '' ? null : shownValue(text), wrong, remedy });
  };
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(of.columns)) {
    const raw = cells[places.get(name) ?? -1] ?? '';
    const reading = readCell(column, raw);
    if ('wrong' in reading) fault(name, raw.trim(), reading.wrong, reading.remedy);
    else values[name] = reading.value;
  }
  if (!sound) return null;
  const row = values as RowOf<C>;
  for (const [name, column] of Object.entries(of.columns)) {
    const zone = zoneFor(of, column, values, known);
    for (const { text, wrong, remedy } of [...strangers(column, values[name], known), ...wrongClocks(values[name], zone)]) {
      fault(name, text, wrong, remedy);
    }
    // One moment has one spelling, or the same row would look like another one when it comes again.
    const text = values[name];
    if (zone !== undefined && typeof text === 'string' && text.endsWith('Z')) values[name] = momentText(utcMinuteOf(text), zone);
  }
  for (const { column, wrong, remedy } of of.check(row)) {
    const value = row[column];
    fault(column, value === null ? '' : of.columns[column]!.write(value as NonNullable<unknown>), wrong, remedy);
  }
  return sound ? row : null;
}

type CellOutcome = { readonly value: unknown } | { readonly wrong: string; readonly remedy: string };

function readCell(column: Column<unknown>, raw: string): CellOutcome {
  const text = unescapeFormula(raw.trim()).normalize('NFC');
  if (text === '') {
    if (column.required) return { wrong: 'the cell is empty', remedy: `write ${column.says}` };
    return { value: column.isList ? [] : null };
  }
  const unwanted = unwantedCharacter(text);
  if (unwanted) return { wrong: `holds the character ${unwanted}`, remedy: 'take it out; line breaks and tabs do not belong in a cell' };
  if (text.length > column.charactersMax) {
    return { wrong: `is ${text.length} characters long`, remedy: `write at most ${column.charactersMax}` };
  }
  return column.read(text);
}

type Fault = { readonly text: string; readonly wrong: string; readonly remedy: string };

function strangers(column: Column<unknown>, value: unknown, known: Known): Fault[] {
  if (column.refersTo === null || value === null) return [];
  const register = known[column.refersTo];
  if (!register) return [];
  const { one, file } = REGISTER_WORDS[column.refersTo];
  return [value]
    .flat()
    .filter((code) => !register.has(String(code)))
    .map((code) => ({ text: String(code), wrong: `is not a ${one} known here`, remedy: `add it to ${file} and import that first` }));
}

/** The zone whose clocks a moment of this row must agree with; undefined for what is no moment, or lies nowhere known. */
function zoneFor(
  of: { readonly place: string | null },
  column: Column<unknown>,
  values: Record<string, unknown>,
  known: Known,
): string | undefined {
  return column.isMoment && of.place !== null ? known.zoneOf?.(String(values[of.place])) : undefined;
}

function wrongClocks(text: unknown, zone: string | undefined): Fault[] {
  const disagreement = zone === undefined || typeof text !== 'string' ? null : clocksDisagree(text, zone);
  return disagreement ? [{ text: String(text), ...disagreement }] : [];
}
