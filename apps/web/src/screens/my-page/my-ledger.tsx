import { Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { calendarLedgerOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { MyLedger as Ledger } from '../../generated/types.gen.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Loading, Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { lazyChart } from '../../ui/lazy-chart.js';
import { Section } from '../../ui/section.js';

type Line = Ledger['items'][number];
const LedgerChart = lazyChart(async () => (await import('./ledger-chart.js')).LedgerChart);

const COLUMNS: readonly Column<Line>[] = [
  { name: 'What', value: ({ kind }) => kind },
  { name: 'Mine', value: ({ count }) => count, isNumber: true },
  { name: 'Fair share', value: ({ share }) => rounded(share), isNumber: true },
  { name: 'Difference', value: ({ deviation }) => rounded(deviation), isNumber: true },
  { name: 'Asked next', value: ({ rank }) => rank, show: ({ rank, people }) => `${rank} of ${people}`, isNumber: true },
  { name: 'In words', value: ({ words }) => words },
];

/** How unpopular shifts were shared, as far as it concerns the worker: only their own figures. */
export function MyLedger() {
  const ledger = useQuery(calendarLedgerOptions());
  return (
    <Section title="My share of nights, weekends and holidays">
      <Read
        query={ledger}
        what="your share"
        isEmpty={({ items }) => items.length === 0}
        empty="Nothing is counted yet: it begins with the first published rota."
      >
        {({ items, asOf }) => (
          <>
            <Suspense fallback={<Loading what="the chart" />}>
              <LedgerChart lines={items} />
            </Suspense>
            <DataTable
              caption={asOf === null ? 'My share' : `My share, counted to ${calendarDayWords(asOf)}`}
              columns={COLUMNS}
              rows={items}
              idOf={({ kind, group }) => `${kind} ${group}`}
              csvName="my-share"
            />
          </>
        )}
      </Read>
    </Section>
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
