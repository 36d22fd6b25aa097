import { useState } from 'react';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { Section } from '../../ui/section.js';
import { MEASURE_WORDS, rounded, STANDING_WORDS, type Measure } from './workload-words.js';

type Person = Measure['people'][number];

const COLUMNS: readonly Column<Person>[] = [
  { name: 'Worker', value: ({ name }) => name },
  { name: 'WTE', value: ({ wte }) => wte, isNumber: true },
  { name: 'Figure', value: ({ figure }) => rounded(figure), isNumber: true },
  {
    name: 'Fair share',
    value: ({ share }) => rounded(share.point),
    show: ({ share }) => `${rounded(share.point)} (${rounded(share.low)} to ${rounded(share.high)})`,
  },
  { name: 'Difference', value: ({ difference }) => rounded(difference), isNumber: true },
  {
    name: 'In words',
    value: ({ standing }) => STANDING_WORDS[standing],
    show: ({ standing }) => (
      <span className={standing === 'above' ? 'badge badge--bad' : standing === 'below' ? 'badge badge--warn' : 'quiet'}>
        {STANDING_WORDS[standing]}
      </span>
    ),
  },
];

/** The ward's measures, one at a time: each person beside the share that their hours make fair. */
export function Measures({ unit, measures }: { readonly unit: string; readonly measures: readonly Measure[] }) {
  const [chosen, setChosen] = useState<string>(measures[0]?.measure ?? '');
  const measure = measures.find((one) => one.measure === chosen) ?? measures[0];
  if (!measure) return null;
  const apart = measure.people.filter(({ standing }) => standing !== 'no-real-difference').length;
  return (
    <Section title="How it is shared">
      <Field label="Measure">
        {(control) => (
          <select {...control} className="nhsuk-select" value={measure.measure} onChange={(event) => setChosen(event.target.value)}>
            {measures.map((one) => (
              <option key={one.measure} value={one.measure}>
                {MEASURE_WORDS[one.measure]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p role="status">
        {rounded(measure.sum)} in all.{' '}
        {apart === 0
          ? 'There is no real difference between anybody’s share.'
          : `${apart} of ${measure.people.length} stand apart from their share; between the others there is no real difference.`}{' '}
        Jain {Math.round(measure.jain * 1000) / 1000} (1 is even).
      </p>
      <DataTable
        caption={MEASURE_WORDS[measure.measure]}
        columns={COLUMNS}
        rows={measure.people}
        idOf={({ workerId }) => workerId}
        csvName={`${measure.measure}-${unit}`}
      />
    </Section>
  );
}
