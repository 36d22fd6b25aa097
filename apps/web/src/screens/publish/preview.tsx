import type { RotaPublication } from '../../generated/types.gen.js';
import { DataTable } from '../../ui/data-table.js';
import { calendarDayWords, durationWords } from '../../ui/time-words.js';
import { leadWords } from './lead-words.js';

const SHOWN_FIRST = 8;

/** What publishing does: in time or late, what stands in its way, what is overridden, what changes for whom. */
export function Preview({ publication, published }: { readonly publication: RotaPublication; readonly published: boolean }) {
  const { blocking, gaps, overrides, people, lines, told, onTime, publishBy } = publication;
  const names = new Map(people.map(({ workerId, worker }) => [workerId, worker]));
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="nhsuk-heading-m">
        {published ? 'What people have' : 'What would be published'}
      </h2>
      {published ? null : (
        <p>
          <span className={onTime ? 'badge badge--good' : 'badge badge--warn'}>{onTime ? 'in time' : 'late'}</span> {leadWords(publication)}
          {publishBy === null ? '' : ` It should be published by ${calendarDayWords(publishBy)}.`}
        </p>
      )}
      <h3 className="nhsuk-heading-s">Hard rules</h3>
      {blocking.length === 0 ? (
        <p>
          <span className="badge badge--good">none broken</span> Nothing stands in the way.
        </p>
      ) : (
        <>
          <p>
            <span className="badge badge--bad">{blocking.length} broken</span> Publication is refused until they are cured or, where a role
            may, overridden with a reason on the board.
          </p>
          <Lines lines={blocking} what="broken rules" />
        </>
      )}
      {overrides.length > 0 ? (
        <DataTable
          caption="Overridden with a reason"
          rows={overrides}
          idOf={({ rule, workerId, madeAt }) => `${rule} ${workerId} ${madeAt}`}
          csvName="overrides"
          columns={[
            { name: 'Rule', value: ({ rule }) => rule },
            { name: 'Who', value: ({ workerId }) => names.get(workerId) ?? 'somebody of the unit' },
            { name: 'Reason', value: ({ reason }) => reason },
            {
              name: 'Rest owed',
              value: ({ owedRestMinutes }) => owedRestMinutes,
              show: ({ owedRestMinutes }) => durationWords(owedRestMinutes),
              isNumber: true,
            },
          ]}
        />
      ) : null}
      <h3 className="nhsuk-heading-s">Gaps</h3>
      {gaps.length === 0 ? (
        <p>
          <span className="badge badge--good">no gaps</span> Every required line is met.
        </p>
      ) : (
        <>
          <p>
            <span className="badge badge--bad">{gaps.length} gaps</span> A rota with gaps can be published: they stay visible to everybody
            who runs the unit.
          </p>
          <Lines lines={gaps} what="gaps" />
        </>
      )}
      {published ? null : (
        <>
          <h3 className="nhsuk-heading-s">Who will be told</h3>
          <p>{told === 1 ? 'One person' : `${told} people`} will be told.</p>
          <DataTable
            caption="People and how many shifts each has"
            rows={people}
            idOf={({ workerId }) => workerId}
            csvName="told"
            columns={[
              { name: 'Who', value: ({ worker }) => worker },
              { name: 'Shifts', value: ({ shifts }) => shifts, isNumber: true },
            ]}
          />
          <h3 className="nhsuk-heading-s">What changes against what people have now</h3>
          <Lines lines={lines} what="changes" />
        </>
      )}
    </section>
  );
}

function Lines({ lines, what }: { readonly lines: readonly string[]; readonly what: string }) {
  const [first, rest] = [lines.slice(0, SHOWN_FIRST), lines.slice(SHOWN_FIRST)];
  return (
    <>
      <ul>
        {lines.length === 0 ? <li>Nothing.</li> : null}
        {first.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">
              The other {rest.length} {what}
            </span>
          </summary>
          <ul className="nhsuk-details__text">
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
