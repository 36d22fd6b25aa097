import { useQuery } from '@tanstack/react-query';
import { peopleUnitsOptions, peopleWorkersOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { UnitWorker } from '../../generated/types.gen.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay, useMe } from '../../session/me.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { UnitLeave } from './unit-leave.js';
import { UnitRequests } from './unit-requests.js';

const NO_CHOICE = { unit: '', only: '' };

/** Who works in a unit, what they are competent in and until when, and what they asked for. */
export function People() {
  const { homeUnitId } = useMe();
  const may = useMay();
  const units = useQuery(peopleUnitsOptions());
  const { values, set } = useKeptForm('people-of', NO_CHOICE);
  const home = units.data?.items.find(({ unitId }) => unitId === homeUnitId) ?? units.data?.items[0];
  const unit = values.unit === '' ? home?.code : values.unit;
  return (
    <>
      <PageTitle>People</PageTitle>
      <Read query={units} what="the units">
        {({ items }) => (
          <Field label="Unit">
            {(control) => (
              <select {...control} className="nhsuk-select" value={unit} onChange={(event) => set({ unit: event.target.value })}>
                {items.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </Read>
      {unit === undefined ? null : (
        <>
          <Staff key={unit} unit={unit} only={values.only} onOnly={(only) => set({ only })} />
          {may('request.decide') ? (
            <>
              <UnitRequests key={`requests ${unit}`} unit={unit} />
              <UnitLeave key={`leave ${unit}`} unit={unit} />
            </>
          ) : null}
        </>
      )}
    </>
  );
}

const EMPLOYMENT: Readonly<Record<UnitWorker['employment'], string>> = { SUBSTANTIVE: 'substantive', BANK: 'bank', AGENCY: 'agency' };
const STATE = {
  valid: ['', 'badge'],
  'expires-soon': ['lapses soon', 'badge badge--warn'],
  expired: ['lapsed', 'badge badge--bad'],
} as const;

const COLUMNS: readonly Column<UnitWorker>[] = [
  { name: 'Name', value: ({ displayName }) => displayName },
  { name: 'Staff number', value: ({ staffNumber }) => staffNumber },
  { name: 'Grade', value: ({ grade }) => grade },
  {
    name: 'Contract',
    value: ({ contractHoursPerWeek }) => contractHoursPerWeek,
    show: ({ employment, contractHoursPerWeek, inProbation }) => (
      <>
        {contractHoursPerWeek} h a week, {EMPLOYMENT[employment]} {inProbation ? <span className="badge">in probation</span> : null}
      </>
    ),
  },
  {
    name: 'Competences',
    value: ({ competences }) => competences.map(({ code, validTo }) => `${code}${validTo === null ? '' : ` to ${validTo}`}`).join('; '),
    show: ({ competences }) => <Competences competences={competences} />,
  },
];

function Competences({ competences }: Pick<UnitWorker, 'competences'>) {
  const urgent = competences.filter(({ state }) => state !== 'valid');
  return (
    <>
      {urgent.map(({ code, validTo, state }) => (
        <span key={code} className={STATE[state][1]}>
          {code} {STATE[state][0]} {validTo === null ? '' : calendarDayWords(validTo)}
        </span>
      ))}{' '}
      {competences
        .filter(({ state }) => state === 'valid')
        .map(({ code }) => code)
        .join(', ')}
    </>
  );
}

interface StaffProps {
  readonly unit: string;
  readonly only: string;
  readonly onOnly: (only: string) => void;
}

function Staff({ unit, only, onOnly }: StaffProps) {
  const workers = useQuery(peopleWorkersOptions({ path: { unit } }));
  return (
    <Section title="Staff">
      <Field label="Show">
        {(control) => (
          <select {...control} className="nhsuk-select" value={only} onChange={(event) => onOnly(event.target.value)}>
            <option value="">everybody</option>
            <option value="lapsing">only those with a competence that has lapsed or lapses soon</option>
          </select>
        )}
      </Field>
      <Read query={workers} what="the staff" isEmpty={({ items }) => items.length === 0} empty="Nobody works here.">
        {({ items }) => (
          <DataTable
            caption="Names, grades, contracts and competences"
            columns={COLUMNS}
            rows={items
              .filter(({ competences }) => only === '' || competences.some(({ state }) => state !== 'valid'))
              .toSorted((a, b) => a.displayName.localeCompare(b.displayName))}
            idOf={({ workerId }) => workerId}
            csvName={`staff-${unit}`}
          />
        )}
      </Read>
    </Section>
  );
}
