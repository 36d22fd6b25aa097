import { useInfiniteQuery } from '@tanstack/react-query';
import { auditMine } from '../../generated/sdk.gen.js';
import type { AuditEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { momentWords } from '../../ui/time-words.js';
import { Section } from '../../ui/section.js';

const PAGE = '50';

/** What the log of Handrail says that the worker read and did, the latest first. */
export function MyLog() {
  const zone = useHomeZone();
  const log = useInfiniteQuery({
    queryKey: [{ _id: 'auditMine' }, 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      (await auditMine({ query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) }, signal, throwOnError: true })).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const columns: readonly Column<AuditEvent>[] = [
    { name: 'When', value: ({ at }) => at, show: ({ at }) => momentWords(at, zone) },
    { name: 'What', value: ({ action }) => action.replaceAll(/[.-]/g, ' ') },
    { name: 'About', value: ({ subjectType }) => subjectType.replaceAll('-', ' ') },
  ];
  const events = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title="What the log says I read and did">
      {log.isPending ? <Loading what="the log" /> : null}
      {log.error ? <Failed what="the log" problem={log.error} onAgain={() => void log.refetch()} /> : null}
      {log.data && events.length === 0 ? <Empty>Nothing is recorded yet.</Empty> : null}
      {events.length > 0 ? (
        <DataTable
          caption="My entries in the log, the latest first"
          columns={columns}
          rows={events}
          idOf={({ chain, sequence }) => `${chain} ${sequence}`}
          csvName="my-log"
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
            Show earlier entries
          </button>
        </p>
      ) : null}
    </Section>
  );
}
