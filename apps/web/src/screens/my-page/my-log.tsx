import { useInfiniteQuery } from '@tanstack/react-query';
import { auditMine } from '../../generated/sdk.gen.js';
import type { AuditEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import type { Column } from '../../ui/data-table.js';
import { PagedTable } from '../../ui/paged-table.js';
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
  return (
    <Section title="What the log says I read and did">
      <PagedTable
        pages={log}
        what="the log"
        empty="Nothing is recorded yet."
        more="Show earlier entries"
        caption="My entries in the log, the latest first"
        columns={columns}
        idOf={({ chain, sequence }) => `${chain} ${sequence}`}
        csvName="my-log"
      />
    </Section>
  );
}
