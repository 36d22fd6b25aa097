import type { InfiniteData } from '@tanstack/react-query';
import type { ApiProblem } from '../api/problem.js';
import { DataTable, type DataTableProps } from './data-table.js';
import { Empty, Failed, Loading } from './states.js';
import { PressButton } from './press-button.js';

/** What the table needs of `useInfiniteQuery`. */
interface Pages<Row> {
  readonly isPending: boolean;
  readonly error: ApiProblem | null;
  readonly data: InfiniteData<{ readonly items: readonly Row[] }> | undefined;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
}

interface PagedTableProps<Row extends object> extends Omit<DataTableProps<Row>, 'rows'> {
  readonly pages: Pages<Row>;
  /** What is loaded, as it stands in "Could not load …". */
  readonly what: string;
  readonly empty: string;
  readonly more: string;
}

/** A table that is read a page at a time. What was read stays when a later page fails. */
export function PagedTable<Row extends object>({ pages, what, empty, more, ...table }: PagedTableProps<Row>) {
  if (pages.isPending) return <Loading what={what} />;
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {pages.error ? <Failed what={what} problem={pages.error} onAgain={() => void pages.refetch()} /> : null}
      {pages.data && rows.length === 0 ? <Empty>{empty}</Empty> : null}
      {rows.length > 0 ? <DataTable {...table} rows={rows} /> : null}
      {pages.hasNextPage ? (
        <p>
          <PressButton
            className="nhsuk-button nhsuk-button--secondary"
            isReady={!pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {more}
          </PressButton>
        </p>
      ) : null}
    </>
  );
}
