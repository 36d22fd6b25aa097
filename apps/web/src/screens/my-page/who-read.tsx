import { useInfiniteQuery } from '@tanstack/react-query';
import { auditReaders } from '../../generated/sdk.gen.js';
import type { AboutMeEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { momentWords } from '../../ui/time-words.js';

const PAGE = '50';

/** Who opened or changed what the service keeps about the worker, by name, the latest first. */
export function WhoRead() {
  const zone = useHomeZone();
  const log = useInfiniteQuery({
    queryKey: [{ _id: 'auditReaders' }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      (await auditReaders({ query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) }, signal, throwOnError: true }))
        .data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const columns: readonly Column<AboutMeEvent>[] = [
    { name: 'When', value: ({ at }) => at, show: ({ at }) => momentWords(at, zone) },
    { name: 'Who', value: ({ reader }) => reader },
    { name: 'What they did', value: ({ words }) => words },
    { name: 'Unit', value: ({ unit }) => unit ?? 'the organisation' },
  ];
  const events = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title="Who read my records">
      {log.isPending ? <Loading what="who read your records" /> : null}
      {log.error ? <Failed what="who read your records" problem={log.error} onAgain={() => void log.refetch()} /> : null}
      {log.data && events.length === 0 ? <Empty>Nobody else has opened what is kept about you.</Empty> : null}
      {events.length > 0 ? (
        <DataTable
          caption="Who opened or changed what is kept about me, the latest first"
          columns={columns}
          rows={events}
          idOf={({ at, readerId, words }) => `${at} ${readerId} ${words}`}
          csvName="who-read-my-records"
        />
      ) : null}
      {log.hasNextPage ? (
        <p>
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary"
            disabled={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            Show earlier readings
          </button>
        </p>
      ) : null}
    </Section>
  );
}
