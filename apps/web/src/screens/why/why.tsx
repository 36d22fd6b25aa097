import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rotasReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty, Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { RotaHead } from '../rota-board/rota-head.js';
import { Fairness } from './fairness.js';
import { WhyGap } from './why-gap.js';

const whyRoute = getRouteApi('/rotas/$rotaId/why');

const SHOWN_FIRST = 12;

/** What a rota leaves open and why, which rules it breaks, and how fairly it shares. */
export function Why() {
  const { rotaId } = whyRoute.useParams();
  const rota = useQuery(rotasReadOptions({ path: { rotaId } }));
  return (
    <Read query={rota} what="the rota">
      {(read) => (
        <>
          <RotaHead rota={read} title="Gaps and fairness" />
          <h2 className="nhsuk-heading-m">Gaps</h2>
          <Gaps rota={read} />
          <h2 className="nhsuk-heading-m">Hard rules that are broken</h2>
          <Breaches rota={read} />
          <h2 className="nhsuk-heading-m">Fairness</h2>
          <Fairness rota={read} />
        </>
      )}
    </Read>
  );
}

function Gaps({ rota }: { readonly rota: Rota }) {
  const short = rota.cover.filter(({ level, missing }) => level === 'required' && missing > 0);
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState('');
  if (short.length === 0) return <Empty>No required line is short.</Empty>;
  return (
    <>
      <ul className="gaps">
        {(all ? short : short.slice(0, SHOWN_FIRST)).map((line) => (
          <li key={line.lineId}>
            <span className="badge badge--bad">{line.missing} short</span> {calendarDayWords(line.date)}, {line.name}: {line.had} of{' '}
            {line.wanted}{' '}
            <button
              type="button"
              className="link-button"
              aria-expanded={asked === line.lineId}
              onClick={() => setAsked(asked === line.lineId ? '' : line.lineId)}
            >
              Why
              <span className="nhsuk-u-visually-hidden">
                {' '}
                is {line.name} short on {calendarDayWords(line.date)}
              </span>
            </button>
            {asked === line.lineId ? <WhyGap rotaId={rota.rotaId} lineId={line.lineId} /> : null}
          </li>
        ))}
      </ul>
      {short.length > SHOWN_FIRST && !all ? (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setAll(true)}>
          Show all {short.length}
        </button>
      ) : null}
    </>
  );
}

function Breaches({ rota }: { readonly rota: Rota }) {
  if (rota.number === 0) return <Empty>Nobody is on the rota yet.</Empty>;
  if (rota.breaches.length === 0) return <Empty>None, or none that you may see.</Empty>;
  return (
    <DataTable
      caption={`${rota.breaches.length} broken`}
      rows={rota.breaches}
      idOf={({ rule, workerId, words }) => `${rule} ${workerId} ${words}`}
      csvName="broken-rules"
      columns={[
        { name: 'Who', value: ({ worker }) => worker },
        { name: 'Rule', value: ({ rule, ruleName }) => `${rule} ${ruleName}` },
        { name: 'What', value: ({ words }) => words },
        { name: 'Override', value: ({ overridable }) => (overridable ? 'possible with a reason' : 'nobody may') },
      ]}
    />
  );
}
