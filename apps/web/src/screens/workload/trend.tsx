import { Suspense, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { workloadOfUnitOptions } from '../../generated/@tanstack/react-query.gen.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { Failed, Loading } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { periodsBack, type TrendPoint } from './periods.js';
import { MEASURE_WORDS, rounded, type Measure } from './workload-words.js';
import { lazyChart } from '../../ui/lazy-chart.js';

const TrendChart = lazyChart(async () => (await import('./trend-chart.js')).TrendChart);

/** Half a year of four weeks each. */
const PERIODS = 6;

const COLUMNS: readonly Column<TrendPoint>[] = [
  { name: 'Four weeks', value: ({ from }) => from, show: ({ from, to }) => `${calendarDayWords(from)} to ${calendarDayWords(to)}` },
  { name: 'In all', value: ({ sum }) => rounded(sum), isNumber: true },
  { name: 'Jain (1 is even)', value: ({ jain }) => Math.round(jain * 1000) / 1000, isNumber: true },
  { name: 'Apart from their share', value: ({ apart }) => apart, isNumber: true },
];

/** How a measure was shared over half a year; asked for only when somebody opens it. */
export function Trend({ unit, until, measures }: { readonly unit: string; readonly until: string; readonly measures: readonly Measure[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="nhsuk-details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How it was shared over half a year</span>
      </summary>
      <div className="nhsuk-details__text">{isOpen ? <HalfYear unit={unit} until={until} measures={measures} /> : null}</div>
    </details>
  );
}

function HalfYear({ unit, until, measures }: { readonly unit: string; readonly until: string; readonly measures: readonly Measure[] }) {
  const [chosen, setChosen] = useState<Measure['measure']>(measures[0]?.measure ?? 'hours');
  const periods = periodsBack(until, PERIODS);
  const read = useQueries({ queries: periods.map((period) => workloadOfUnitOptions({ query: { unit, ...period } })) });
  const failed = read.find(({ error }) => error);
  if (failed?.error)
    return <Failed what="the half year" problem={failed.error} onAgain={() => read.forEach((one) => void one.refetch())} />;
  if (read.some(({ isPending }) => isPending)) return <Loading what="the half year" />;
  const points = periods.flatMap((period, at): TrendPoint[] => {
    const measure = read[at]?.data?.measures.find((one) => one.measure === chosen);
    if (!measure) return [];
    const apart = measure.people.filter(({ standing }) => standing !== 'no-real-difference').length;
    return [{ ...period, sum: measure.sum, jain: measure.jain, apart }];
  });
  return (
    <>
      <Field label="Measure over half a year">
        {(control) => (
          <select
            {...control}
            className="nhsuk-select"
            value={chosen}
            onChange={(event) => setChosen(event.target.value as Measure['measure'])}
          >
            {measures.map(({ measure }) => (
              <option key={measure} value={measure}>
                {MEASURE_WORDS[measure]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Suspense fallback={<Loading what="the chart" />}>
        <TrendChart points={points} name={MEASURE_WORDS[chosen]} pngName={`${chosen}-trend-${unit}`} />
      </Suspense>
      <DataTable
        caption={`${MEASURE_WORDS[chosen]}, four weeks at a time`}
        columns={COLUMNS}
        rows={points}
        idOf={({ from }) => from}
        csvName={`${chosen}-trend-${unit}`}
      />
    </>
  );
}
