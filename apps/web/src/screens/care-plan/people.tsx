import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { peopleMyCaseloadOptions, peopleServiceUsersOptions, peopleUnitsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { KnownPerson } from '../../generated/types.gen.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMe } from '../../session/me.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { daysOverdue } from './overdue-words.js';
import { isCalled } from './is-called.js';

const NO_CHOICE = { unit: '' };
const CASELOAD = 'caseload';

/** The people whose plans are open to the worker, by unit or caseload, and a field for a reference that somebody said. */
export function People() {
  const { homeUnitId } = useMe();
  const units = useQuery(peopleUnitsOptions());
  const { values, set } = useKeptForm('care-plans-of', NO_CHOICE);
  const home = units.data?.items.find(({ unitId }) => unitId === homeUnitId)?.code;
  const chosen = values.unit === '' ? (home ?? CASELOAD) : values.unit;
  return (
    <>
      <PageTitle>Care plans</PageTitle>
      <OpenByReference />
      <Read query={units} what="the units">
        {({ items }) => (
          <>
            <Field label="People of">
              {(control) => (
                <select {...control} className="nhsuk-select" value={chosen} onChange={(event) => set({ unit: event.target.value })}>
                  <option value={CASELOAD}>my caseload</option>
                  {items.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {chosen === CASELOAD ? <Caseload /> : <OfUnit key={chosen} unit={chosen} />}
          </>
        )}
      </Read>
    </>
  );
}

function OpenByReference() {
  const [ref, setRef] = useState('');
  const navigate = useNavigate();
  return (
    <form
      className="inline-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = ref.trim();
        if (said !== '') void navigate({ to: '/care-plans/$ref', params: { ref: said } });
      }}
    >
      <Field label="Open a plan by its reference" hint="Such as AL-07">
        {(control) => (
          <input {...control} className="nhsuk-input nhsuk-input--width-10" value={ref} onChange={(event) => setRef(event.target.value)} />
        )}
      </Field>
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Open
      </button>
    </form>
  );
}

function Caseload() {
  const people = useQuery(peopleMyCaseloadOptions());
  return (
    <Read query={people} what="your caseload" isEmpty={({ items }) => items.length === 0} empty="Nobody is on your caseload.">
      {({ items }) => <PeopleTable people={items} caption="My caseload" />}
    </Read>
  );
}

function OfUnit({ unit }: { readonly unit: string }) {
  const people = useQuery(peopleServiceUsersOptions({ path: { unit } }));
  return (
    <Read
      query={people}
      what="the people"
      isEmpty={({ items }) => items.length === 0}
      empty="Nobody here is open to you now. People open to you while they are on your caseload, or while you are on shift where their unit says so."
    >
      {({ items }) => <PeopleTable people={items} caption="People whose plans are open to you" />}
    </Read>
  );
}

const COLUMNS: readonly Column<KnownPerson>[] = [
  {
    name: 'Reference',
    value: ({ ref }) => ref,
    show: ({ ref }) => (
      <Link to="/care-plans/$ref" params={{ ref }}>
        {ref}
      </Link>
    ),
  },
  { name: 'Called', value: ({ preferredName }) => preferredName ?? '' },
  { name: 'Room', value: ({ room }) => room ?? '' },
  {
    name: 'Plan',
    value: ({ planVersion }) => planVersion ?? 0,
    show: ({ planVersion }) => (planVersion === null ? 'none in force' : `version ${planVersion}`),
  },
  {
    name: 'Review due',
    value: ({ reviewDue }) => reviewDue ?? '',
    show: ({ reviewDue, overdueDays }) => (
      <>
        {reviewDue === null ? '' : calendarDayWords(reviewDue)}{' '}
        {overdueDays > 0 ? <span className="badge badge--bad">{daysOverdue(overdueDays)}</span> : null}
      </>
    ),
  },
];

function PeopleTable({ people, caption }: { readonly people: readonly KnownPerson[]; readonly caption: string }) {
  const [said, setSaid] = useState('');
  const found = people.filter((person) => isCalled(person, said));
  return (
    <>
      <Field label="Find" hint="Part of a reference, a name or a room">
        {(control) => (
          <input
            {...control}
            type="search"
            className="nhsuk-input nhsuk-input--width-20"
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
        )}
      </Field>
      <p role="status" className="quiet">
        {found.length} of {people.length}
      </p>
      <DataTable caption={caption} columns={COLUMNS} rows={found} idOf={({ ref }) => ref} />
    </>
  );
}
