import { useId, type ReactNode } from 'react';
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { downloadText } from './download.js';
import { csvOf } from './csv.js';

export interface Column<Row> {
  readonly name: string;
  /** What is sorted by and written to CSV. */
  readonly value: (row: Row) => string | number;
  /** What is shown; the value unless given. */
  readonly show?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Name of the CSV file without its ending; a table without it cannot be downloaded. */
  readonly csvName?: string;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
});

/** A table that sorts by each column and can be downloaded as CSV. It scrolls sideways by itself on a narrow screen. */
export function DataTable<Row extends object>({ caption, columns, rows, idOf, csvName }: DataTableProps<Row>) {
  const id = useId();
  const helper = createColumnHelper<typeof features, Row>();
  const table = useTable({
    features,
    data: rows as Row[],
    getRowId: idOf,
    columns: helper.columns(columns.map(({ name, value }) => helper.accessor(value, { id: name, header: name }))),
  });
  const byName = new Map(columns.map((column) => [column.name, column]));
  return (
    <>
      <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="table">
          <caption id={id} className="table__caption">
            {caption}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id: name, column }) => (
                  <th key={name} scope="col" aria-sort={SORT[column.getIsSorted() || 'none']}>
                    <button type="button" className="table__sort" onClick={column.getToggleSortingHandler()}>
                      {name}
                      <span aria-hidden="true">{MARK[column.getIsSorted() || 'none']}</span>
                    </button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => {
                  const column = byName.get(cell.column.id);
                  return (
                    <td key={cell.id} className={column?.isNumber ? 'table__number' : undefined}>
                      {column?.show ? column.show(row.original) : String(cell.getValue())}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {csvName === undefined ? null : (
        <button
          type="button"
          className="link-button no-print"
          onClick={() => downloadText(`${csvName}.csv`, csvOf(columns, rows), 'text/csv')}
        >
          Download as CSV<span className="nhsuk-u-visually-hidden">: {caption}</span>
        </button>
      )}
    </>
  );
}

const SORT = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
const MARK = { asc: ' ▲', desc: ' ▼', none: ' ↕' } as const;
