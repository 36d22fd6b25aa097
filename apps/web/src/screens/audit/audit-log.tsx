import { useInfiniteQuery } from '@tanstack/react-query';
import { auditList } from '../../generated/sdk.gen.js';
import type { AuditEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import type { Column } from '../../ui/data-table.js';
import { PagedTable } from '../../ui/paged-table.js';
import { NotAllowed } from '../../ui/states.js';
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
    {
      name: 'About',
      value: ({ subjectType, subjectId }) => `${actionWords(subjectType)}${subjectId === null ? '' : ` ${subjectId}`}`,
      show: ({ subjectType, subjectId }) => (
        <>
          {actionWords(subjectType)} {subjectId === null ? null : <Begins id={subjectId} />}
        </>
      ),
    },
    { name: 'Place', value: ({ sequence }) => Number(sequence), isNumber: true },
    { name: 'Trace', value: ({ traceId }) => traceId, show: ({ traceId }) => <Begins id={traceId} /> },
  ];
  if (log.error?.status === 403) return <NotAllowed>{log.error.message} Choose a unit or a person that is yours to look after.</NotAllowed>;
  return (
    <PagedTable
      pages={log}
      what="the log"
      empty="Nothing is recorded."
      more="Show earlier entries"
      caption="The log, the latest first"
      columns={columns}
      idOf={({ chain, sequence }) => `${chain} ${sequence}`}
      csvName="audit-log"
    />
  );
}

const ID_SHOWN = 8;

/** As much of an id as tells it apart on a screen; the file has all of it. */
function Begins({ id }: { readonly id: string }) {
  return id.length <= ID_SHOWN ? id : <span title={id}>{id.slice(0, ID_SHOWN)}…</span>;
}
