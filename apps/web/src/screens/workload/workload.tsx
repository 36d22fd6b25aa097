import { useQuery } from '@tanstack/react-query';
import { peopleUnitsOptions, workloadOfUnitOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { UnitWorkload } from '../../generated/types.gen.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMe } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Empty, Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { Caseload } from './caseload.js';
import { Cover } from './cover.js';
import { Measures } from './measures.js';
import { Trend } from './trend.js';
import './workload.css';

const SHOWN_AT_ONCE = 2;
const NO_CHOICE = { unit: '', from: '', to: '' };

/** How work is shared in a unit: caseload where there is one, the ward's measures, and cover. */
export function Workload() {
  const { homeUnitId } = useMe();
  const units = useQuery(peopleUnitsOptions());
  const { values, set } = useKeptForm('workload-of', NO_CHOICE);
  const home = units.data?.items.find(({ unitId }) => unitId === homeUnitId) ?? units.data?.items[0];
  const unit = values.unit === '' ? home?.code : values.unit;
  return (
    <>
      <PageTitle>Workload</PageTitle>
      <Read query={units} what="the units">
        {({ items }) => (
          <div className="inline-form">
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
            <Field label="From" hint="Left out: four weeks">
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="nhsuk-input"
                  value={values.from}
                  onChange={(event) => set({ from: event.target.value })}
                />
              )}
            </Field>
            <Field label="To" hint="Left out: today">
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="nhsuk-input"
                  value={values.to}
                  onChange={(event) => set({ to: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
      </Read>
      {unit === undefined ? null : <OfUnit key={unit} unit={unit} from={values.from} to={values.to} />}
    </>
  );
}

/** The answer in plain words, the most important first; the rest is there for who asks. */
function InWords({ workload: { name, from, to, words } }: { readonly workload: UnitWorkload }) {
  const [first, rest] = [words.slice(0, SHOWN_AT_ONCE), words.slice(SHOWN_AT_ONCE)];
  return (
    <section className="panel" aria-label="In words">
      <p className="quiet">
        {name}, {calendarDayWords(from)} to {calendarDayWords(to)}
      </p>
      <Sentences sentences={first} />
      {rest.length === 0 ? null : (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Everything else in words</span>
          </summary>
          <div className="nhsuk-details__text">
            <Sentences sentences={rest} />
          </div>
        </details>
      )}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function OfUnit({ unit, from, to }: { readonly unit: string; readonly from: string; readonly to: string }) {
  const workload = useQuery(workloadOfUnitOptions({ query: { unit, ...(from !== '' && { from }), ...(to !== '' && { to }) } }));
  return (
    <Read query={workload} what="the workload">
      {(read) => (
        <>
          <InWords workload={read} />
          {read.caseload === null ? null : <Caseload unit={unit} caseload={read.caseload} />}
          {read.measures.length === 0 ? (
            <Empty>No hours, nights or weekends are counted in this period.</Empty>
          ) : (
            <>
              <Measures unit={unit} measures={read.measures} />
              <Trend unit={unit} until={read.to} measures={read.measures} />
            </>
          )}
          <Cover cover={read.cover} unit={unit} />
        </>
      )}
    </Read>
  );
}
