import { Suspense } from 'react';
import type { Rota } from '../../generated/types.gen.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty, Loading } from '../../ui/states.js';
import { inThousandths, threePlaces } from './why-words.js';
import { lazyChart } from '../../ui/lazy-chart.js';

type Ledger = Rota['ledgers'][number];
const ShareChart = lazyChart(async () => (await import('./share-chart.js')).ShareChart);

/** How unpopular shifts are shared, scaled by contracted hours: Jain’s index and the widest gap for each group, then everybody’s line. */
export function Fairness({ rota }: { readonly rota: Rota }) {
  const names = new Map(rota.people.map(({ workerId, name }) => [workerId, name]));
  if (rota.ledgers.length === 0) return <Empty>Nothing is counted for this unit.</Empty>;
  return (
    <>
      <DataTable
        caption="How evenly, by kind and group"
        rows={rota.ledgers}
        idOf={nameOf}
        csvName="fairness"
        columns={[
          { name: 'What', value: nameOf },
          { name: 'Jain’s index (1 is even)', value: ({ jain }) => Number(threePlaces(jain)), isNumber: true },
          {
            name: 'Most less least, per whole-time post',
            value: ({ maxMinusMinPerWte }) => Math.round(maxMinusMinPerWte * 10) / 10,
            isNumber: true,
          },
          { name: 'Gini', value: ({ gini }) => Number(threePlaces(gini)), isNumber: true },
        ]}
      />
      {rota.ledgers
        .filter(({ shares }) => shares.length > 0)
        .map((ledger) => (
          <details key={nameOf(ledger)} className="nhsuk-details">
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">Everybody’s share of {nameOf(ledger)}</span>
            </summary>
            <div className="nhsuk-details__text">
              <Suspense fallback={<Loading what="the chart" />}>
                <ShareChart ledger={ledger} names={names} />
              </Suspense>
              <DataTable
                caption={`Share of ${nameOf(ledger)}`}
                rows={ledger.shares}
                idOf={({ workerId }) => workerId}
                csvName={`share-of-${ledger.kind}-${ledger.group}`}
                columns={[
                  { name: 'Who', value: ({ workerId }) => names.get(workerId) ?? 'somebody who left' },
                  { name: 'Had', value: ({ count }) => count, isNumber: true },
                  { name: 'Fair share', value: ({ targetThousandths }) => Math.round(targetThousandths / 10) / 100, isNumber: true },
                  {
                    name: 'Difference',
                    value: ({ distanceThousandths }) => distanceThousandths,
                    show: ({ distanceThousandths }) => inThousandths(distanceThousandths),
                    isNumber: true,
                  },
                ]}
              />
            </div>
          </details>
        ))}
    </>
  );
}

function nameOf({ kind, group }: Ledger): string {
  return `${kind}, ${group === 'registered' ? 'registered nurses' : 'support workers'}`;
}
