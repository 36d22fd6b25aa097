import type { TeamBalance, UnitWorkload } from '../../generated/types.gen.js';
import { useMay } from '../../session/me.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { Band } from './band.js';
import { MoveCase } from './move-case.js';
import { balanceSentences, percent, rounded, utilisationWords } from './workload-words.js';

type Load = NonNullable<UnitWorkload['caseload']>['people'][number];

const COLUMNS: readonly Column<Load>[] = [
  { name: 'Worker', value: ({ name }) => name },
  {
    name: 'Utilisation',
    value: ({ utilisation }) => (utilisation === null ? -1 : Math.round(utilisation.point * 100)),
    show: ({ utilisation, atOrOverCapacity }) => (
      <>
        {utilisation === null ? null : <Band band={utilisation} />}
        {utilisationWords(utilisation)} {atOrOverCapacity ? <span className="badge badge--bad">at or over capacity</span> : null}
      </>
    ),
  },
  { name: 'Cases', value: ({ cases }) => cases, isNumber: true },
  { name: 'Points', value: ({ points }) => rounded(points), isNumber: true },
  { name: 'WTE', value: ({ wte }) => wte, isNumber: true },
  { name: 'Points per WTE', value: ({ pointsPerWte }) => (pointsPerWte === null ? '' : rounded(pointsPerWte)), isNumber: true },
  { name: 'Cases per WTE', value: ({ casesPerWte }) => (casesPerWte === null ? '' : rounded(casesPerWte)), isNumber: true },
  {
    name: 'Old scores',
    value: ({ staleCases }) => staleCases.join(' '),
    show: ({ staleCases }) => (staleCases.length === 0 ? 'none' : staleCases.join(', ')),
  },
];

interface CaseloadProps {
  readonly unit: string;
  readonly caseload: NonNullable<UnitWorkload['caseload']>;
}

/** Cases and what they ask of each worker, with what can be told apart and what cannot. */
export function Caseload({ unit, caseload: { people, averageUtilisation, balance } }: CaseloadProps) {
  const may = useMay();
  return (
    <Section title="Caseload">
      {balance === null ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {balanceSentences(balance).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {averageUtilisation === null ? null : <p>On average {percent(averageUtilisation)} of capacity.</p>}
      {people.length === 0 ? null : (
        <DataTable
          caption="Hours needed by hours there are, with a band of 20 % either way. An old score is older than 90 days."
          columns={COLUMNS}
          rows={people}
          idOf={({ workerId }) => workerId}
          csvName={`caseload-${unit}`}
        />
      )}
      {people.map((load) => (
        <Details key={load.workerId} load={load} />
      ))}
      {balance === null ? null : <Evenness balance={balance} />}
      {balance !== null && may('workload.what-if') ? <MoveCase unit={unit} balance={balance} /> : null}
    </Section>
  );
}

const CASES: readonly Column<Load['caseList'][number]>[] = [
  { name: 'Case', value: ({ caseId }) => caseId },
  { name: 'Hours a month', value: ({ demandHours }) => rounded(demandHours), isNumber: true },
  { name: 'Points', value: ({ points }) => rounded(points), isNumber: true },
  {
    name: 'Scored',
    value: ({ scoredOn }) => scoredOn ?? '',
    show: ({ scoredOn }) => (scoredOn === null ? 'never' : calendarDayWords(scoredOn)),
  },
];

function Details({ load: { name, demandHours, capacityHours, cases, points, staleCases, caseList } }: { readonly load: Load }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How {name}’s figure comes about</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          {cases} cases with {rounded(points)} points need {rounded(demandHours)} hours a month; there are {rounded(capacityHours)} hours a
          month for them.
        </p>
        <p>{staleCases.length === 0 ? 'Every score is younger than 90 days.' : `To be scored again: ${staleCases.join(', ')}.`}</p>
        {caseList.length === 0 ? null : (
          <DataTable
            caption={`What each case asks of ${name}`}
            columns={CASES}
            rows={caseList}
            idOf={({ caseId }) => caseId}
            csvName={`cases-${name}`}
          />
        )}
      </div>
    </details>
  );
}

const EVENNESS: readonly Column<{ what: string; jain: number; gini: number; cv: number; maxMinusMin: number }>[] = [
  { name: 'Counted by', value: ({ what }) => what },
  { name: 'Jain (1 is even)', value: ({ jain }) => Math.round(jain * 1000) / 1000, isNumber: true },
  { name: 'Gini (0 is even)', value: ({ gini }) => Math.round(gini * 1000) / 1000, isNumber: true },
  { name: 'Most less least', value: ({ maxMinusMin }) => rounded(maxMinusMin), isNumber: true },
];

function Evenness({ balance: { rawPoints, pointsPerWte } }: { readonly balance: TeamBalance }) {
  return (
    <DataTable
      caption="How even the points are"
      columns={EVENNESS}
      rows={[
        { what: 'points', ...rawPoints },
        { what: 'points per WTE', ...pointsPerWte },
      ]}
      idOf={({ what }) => what}
    />
  );
}
