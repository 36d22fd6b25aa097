import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { rotasCreate } from '../../generated/sdk.gen.js';
import { peopleUnitsOptions, rotaPublishingNextOptions, rotasListOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { RotaSummary } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay, useMe } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { STATE_WORDS } from './rota-head.js';
import { PressButton } from '../../ui/press-button.js';

/** The rotas of one unit, the latest first, and beginning the next. */
export function Rotas() {
  const me = useMe();
  const units = useQuery(peopleUnitsOptions());
  const [chosen, setChosen] = useState('');
  return (
    <>
      <PageTitle>Rotas</PageTitle>
      <Read query={units} what="your units" isEmpty={({ items }) => items.length === 0} empty="You belong to no unit yet.">
        {({ items }) => {
          const managed = new Set(me.roles.flatMap(({ units: own }) => own ?? []));
          const unit =
            items.find(({ unitId }) => unitId === chosen) ??
            items.find(({ unitId }) => unitId === me.homeUnitId) ??
            items.find(({ unitId }) => managed.has(unitId)) ??
            items[0];
          return (
            <>
              <Field label="Unit">
                {(control) => (
                  <select
                    {...control}
                    className="nhsuk-select"
                    value={unit?.unitId ?? ''}
                    onChange={(event) => setChosen(event.target.value)}
                  >
                    {items.map(({ unitId, name }) => (
                      <option key={unitId} value={unitId}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              {unit ? <UnitRotas key={unit.unitId} unit={unit} /> : null}
            </>
          );
        }}
      </Read>
    </>
  );
}

interface NamedUnit {
  readonly unitId: string;
  readonly name: string;
}

function UnitRotas({ unit }: { readonly unit: NamedUnit }) {
  const rotas = useQuery(rotasListOptions({ query: { unit: unit.unitId } }));
  const may = useMay();
  return (
    <>
      <Read
        query={rotas}
        what={`the rotas of ${unit.name}`}
        isEmpty={({ items }) => items.length === 0}
        empty={may('rota.create') ? `${unit.name} has no rota yet. Begin one below.` : `${unit.name} has no rota that you can see yet.`}
      >
        {({ items }) => (
          <ul className="rota-list">
            {items.map((rota) => (
              <RotaCard key={rota.rotaId} rota={rota} />
            ))}
          </ul>
        )}
      </Read>
      {may('rota.create') ? <BeginRota unit={unit} /> : null}
    </>
  );
}

function RotaCard({ rota }: { readonly rota: RotaSummary }) {
  const { rotaId } = rota;
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const waits = ['DRAFT', 'REVIEWED', 'APPROVED'].includes(rota.state);
  const next = useQuery({ ...rotaPublishingNextOptions({ path: { rotaId } }), enabled: waits });
  return (
    <li className="panel">
      <h2 className="nhsuk-heading-m">
        <Link to="/rotas/$rotaId" params={{ rotaId: rota.rotaId }}>
          {calendarDayWords(rota.from)} to {calendarDayWords(rota.to)}
        </Link>
      </h2>
      <p>
        <span className={published ? 'badge badge--good' : 'badge badge--warn'}>{STATE_WORDS[rota.state]}</span>{' '}
        {rota.number === 0 ? (
          next.data ? null : (
            'Nobody is on it yet.'
          )
        ) : (
          <>
            <span className={rota.gaps.length > 0 ? 'badge badge--bad' : 'badge badge--good'}>
              {rota.gaps.length === 0 ? 'no gaps' : `${rota.gaps.length} ${rota.gaps.length === 1 ? 'gap' : 'gaps'}`}
            </span>{' '}
            <span className={rota.hardBreaches > 0 ? 'badge badge--bad' : 'badge badge--good'}>
              {rota.hardBreaches === 0 ? 'no rule broken' : `${rota.hardBreaches} hard rules broken`}
            </span>
          </>
        )}
      </p>
      {next.data ? <p>{next.data.words}</p> : null}
      {rota.ratio === null || rota.number === 0 ? null : <p>{rota.ratio}</p>}
      {rota.publishBy !== null && !published ? <p className="quiet">To be published by {calendarDayWords(rota.publishBy)}</p> : null}
    </li>
  );
}

interface NewRota {
  readonly from: string;
  readonly weeks: string;
}
const NEW_ROTA: NewRota = { from: '', weeks: '4' };

function BeginRota({ unit }: { readonly unit: NamedUnit }) {
  const { values, set, clear } = useKeptForm(`begin-rota-${unit.unitId}`, NEW_ROTA);
  const navigate = useNavigate();
  const begin = useAction({
    run: ({ from, weeks }: NewRota, sending) =>
      rotasCreate({ body: { unit: unit.unitId, days: Number(weeks) * 7, ...(from === '' ? {} : { from }) }, ...sending }),
    refreshes: ['rotasList'],
    said: ({ from }) => `The rota from ${calendarDayWords(from)} is begun. Nobody is on it yet: have it fitted, or assign people.`,
    onDone: ({ rotaId }) => {
      clear();
      void navigate({ to: '/rotas/$rotaId/fit', params: { rotaId } });
    },
  });
  const messages = messagesByField(begin.error);
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Begin the next rota of {unit.name}</span>
      </summary>
      <form
        className="nhsuk-details__text"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate(values);
        }}
      >
        <Refusal problem={begin.error} />
        <Field label="First day" hint="Leave it empty for the day after the last rota." message={messages.get('from')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="nhsuk-input nhsuk-input--width-10"
              value={values.from}
              onChange={(event) => set({ from: event.target.value })}
            />
          )}
        </Field>
        <Field label="Length" message={messages.get('days')}>
          {(control) => (
            <select {...control} className="nhsuk-select" value={values.weeks} onChange={(event) => set({ weeks: event.target.value })}>
              {['1', '2', '4', '6', '8'].map((weeks) => (
                <option key={weeks} value={weeks}>
                  {weeks} {weeks === '1' ? 'week' : 'weeks'}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button" isReady={!begin.isPending}>
          Begin the rota
        </PressButton>
      </form>
    </details>
  );
}
