import { useQuery } from '@tanstack/react-query';
import { rotasWhyGapOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { WhyGap as Answer } from '../../generated/types.gen.js';
import { DataTable } from '../../ui/data-table.js';
import { Read } from '../../ui/states.js';
import { ruleWords } from './why-words.js';

interface WhyGapProps {
  readonly rotaId: string;
  readonly lineId: string;
  /** Puts a candidate on the shift, where that can be done from here. */
  readonly onAssign?: (workerId: string) => void;
}

/** Why a line is short: who is free, what holds each of the others back with its number, and the smallest changes that would close it. */
export function WhyGap({ rotaId, lineId, onAssign }: WhyGapProps) {
  const why = useQuery(rotasWhyGapOptions({ path: { rotaId }, query: { line: lineId } }));
  return (
    <div className="why" role="region" aria-label="Why it is short" aria-live="polite">
      <Read query={why} what="the reasons">
        {(answer) => <Explained answer={answer} {...(onAssign ? { onAssign } : {})} />}
      </Read>
    </div>
  );
}

function Explained({ answer, onAssign }: { readonly answer: Answer; readonly onAssign?: (workerId: string) => void }) {
  return (
    <>
      <p>{answer.words}</p>
      {answer.relaxations.length > 0 ? (
        <>
          <h4 className="nhsuk-heading-xs">The smallest changes that would close it</h4>
          <ul>
            {answer.relaxations.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {answer.candidates.length > 0 ? (
        <DataTable
          caption={`Candidates: ${answer.free} free`}
          rows={answer.candidates}
          idOf={({ workerId }) => workerId}
          csvName="candidates"
          columns={[
            { name: 'Who', value: ({ name }) => name },
            {
              name: 'What holds them back',
              value: ({ reason }) => reason?.words ?? 'nothing: free',
              show: ({ reason, workerId, name }) =>
                reason === null ? (
                  <>
                    nothing: free{' '}
                    {onAssign ? (
                      <button type="button" className="link-button" onClick={() => onAssign(workerId)}>
                        Assign<span className="nhsuk-u-visually-hidden"> {name}</span>
                      </button>
                    ) : null}
                  </>
                ) : (
                  `${reason.words}${reason.overridable ? ' (may be overridden)' : ''}`
                ),
            },
            { name: 'Cost', value: ({ cost }) => cost, isNumber: true },
          ]}
        />
      ) : null}
      {answer.reasonCounts.length > 0 ? (
        <p className="quiet">{answer.reasonCounts.map(({ rule, people }) => `${people} held back by ${ruleWords(rule)}`).join('; ')}.</p>
      ) : null}
    </>
  );
}
