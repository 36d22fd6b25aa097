import type { FieldMessage } from '../../api/problem.js';

/** One fault of a file. */
export interface RefusedRow {
  readonly id: string;
  /** As in the file, the headings being row 1; undefined for a fault of the whole. */
  readonly row: number | undefined;
  readonly column: string;
  readonly message: string;
}

const PLACE = /^(?:row (\d+))?(?:, )?(?:column (.+))?$/;

/** The faults of a refused file as rows of a table: the API names the place as `row 3, column from`. */
export function refusedRows(fields: readonly FieldMessage[]): RefusedRow[] {
  return fields.map(({ field, message }, at) => {
    const [, row, column = ''] = PLACE.exec(field) ?? [];
    return { id: String(at), row: row === undefined ? undefined : Number(row), column, message };
  });
}
