import { useInfiniteQuery } from '@tanstack/react-query';
import { auditReaders } from '../../generated/sdk.gen.js';
import type { AboutMeEvent } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import type { Column } from '../../ui/data-table.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Section } from '../../ui/section.js';
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
  return (
    <Section title="Who read my records">
      <PagedTable
        pages={log}
        what="who read your records"
        empty="Nobody else has opened what is kept about you."
        more="Show earlier readings"
        caption="Who opened or changed what is kept about me, the latest first"
        columns={columns}
        idOf={({ at, readerId, words }) => `${at} ${readerId} ${words}`}
        csvName="who-read-my-records"
      />
    </Section>
  );
}
