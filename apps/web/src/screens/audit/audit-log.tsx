import { useInfiniteQuery } from '@tanstack/react-query';
import { auditList } from '../../generated/sdk.gen.js';
import type { AuditEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Empty, Failed, Loading, NotAllowed } from '../../ui/states.js';
import { momentWords } from '../../ui/time-words.js';
import { actionWords, actorWords } from './action-words.js';
import { useWorkerNames } from './worker-names.js';

const PAGE = '100';

/** One log, the latest first, a page at a time. */
export function AuditLog({ unitId, personRef }: { readonly unitId: string; readonly personRef: string }) {
  const zone = useHomeZone();
  const names = useWorkerNames();
  const about = { ...(unitId !== '' && { unitId }), ...(personRef !== '' && { ref: personRef }) };
  const log = useInfiniteQuery({
    queryKey: [{ _id: 'auditList' }, about],
    queryFn: async ({ pageParam, signal }) =>
      (
        await auditList({
          query: { limit: PAGE, ...about, ...(pageParam === null ? {} : { after: pageParam }) },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const columns: readonly Column<AuditEvent>[] = [
    { name: 'When', value: ({ at }) => at, show: ({ at }) => momentWords(at, zone) },
    { name: 'Who', value: ({ actor }) => actorWords(actor, names) },
    { name: 'Did', value: ({ action }) => actionWords(action) },
    { name: 'About', value: ({ subjectType, subjectId }) => `${actionWords(subjectType)}${subjectId === null ? '' : ` ${subjectId}`}` },
    { name: 'Place', value: ({ sequence }) => Number(sequence), isNumber: true },
    { name: 'Trace', value: ({ traceId }) => traceId },
  ];
  if (log.isPending) return <Loading what="the log" />;
  if (log.error?.status === 403) return <NotAllowed>{log.error.message} Choose a unit or a person that is yours to look after.</NotAllowed>;
  if (log.error && !log.data) return <Failed what="the log" problem={log.error} onAgain={() => void log.refetch()} />;
  const events = log.data?.pages.flatMap(({ items }) => items) ?? [];
  if (events.length === 0) return <Empty>Nothing is recorded.</Empty>;
  return (
    <>
      <DataTable
        caption="The log, the latest first"
        columns={columns}
        rows={events}
        idOf={({ chain, sequence }) => `${chain} ${sequence}`}
        csvName="audit-log"
      />
      {log.hasNextPage ? (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          disabled={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          Show earlier entries
        </button>
      ) : (
        <p className="quiet">That is the beginning of this log.</p>
      )}
    </>
  );
}
