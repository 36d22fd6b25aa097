import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { peopleUnitsOptions } from '../../generated/@tanstack/react-query.gen.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay, useMe } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { AuditLog } from './audit-log.js';
import { Verification } from './verification.js';

const ORGANISATION = 'organisation';
const NO_CHOICE = { unitId: '', ref: '' };

/** Who read and did what: of the organisation, of a unit, or of one person's record; and whether the log is whole. */
export function Audit() {
  const may = useMay();
  const units = useQuery(peopleUnitsOptions());
  const { values, set } = useKeptForm('audit-of', NO_CHOICE);
  const { homeUnitId } = useMe();
  const [asked, setAsked] = useState(values);
  // Who looks after one unit begins with its log; the organisation's is for those who may verify it.
  const first = may('audit.verify') ? ORGANISATION : (homeUnitId ?? ORGANISATION);
  const unitOf = (unitId: string) => (unitId === '' ? first : unitId);
  return (
    <>
      <PageTitle>Audit</PageTitle>
      {may('audit.verify') ? <Verification /> : null}
      <Section title="Who read and did what">
        <form
          className="inline-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(values);
          }}
        >
          <Read query={units} what="the units">
            {({ items }) => (
              <Field label="Log of">
                {(control) => (
                  <select
                    {...control}
                    className="nhsuk-select"
                    value={unitOf(values.unitId)}
                    onChange={(event) => set({ unitId: event.target.value, ref: '' })}
                  >
                    <option value={ORGANISATION}>the organisation</option>
                    {items.map(({ unitId, name }) => (
                      <option key={unitId} value={unitId}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
          </Read>
          <Field label="Or of one person’s record" hint="A reference, such as AL-07">
            {(control) => (
              <input
                {...control}
                className="nhsuk-input nhsuk-input--width-10"
                value={values.ref}
                onChange={(event) => set({ ref: event.target.value, unitId: '' })}
              />
            )}
          </Field>
          <button type="submit" className="nhsuk-button nhsuk-button--secondary">
            Show the log
          </button>
        </form>
        <AuditLog
          key={`${asked.unitId} ${asked.ref}`}
          unitId={asked.ref.trim() !== '' || unitOf(asked.unitId) === ORGANISATION ? '' : unitOf(asked.unitId)}
          personRef={asked.ref.trim()}
        />
      </Section>
    </>
  );
}
