import { useQuery } from '@tanstack/react-query';
import { rotasWhyOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { WhyAnswer } from '../../generated/types.gen.js';
import { DataTable } from '../../ui/data-table.js';
import { Read } from '../../ui/states.js';
import { inThousandths, ruleWords } from './why-words.js';

interface WhyPersonProps {
  readonly rotaId: string;
  readonly workerId: string;
  readonly shiftId: string;
}

/** Why somebody has a shift, or why not: the figures of the core, the others with the first rule that holds them back. */
export function WhyPerson({ rotaId, workerId, shiftId }: WhyPersonProps) {
  const why = useQuery(rotasWhyOptions({ path: { rotaId }, query: { worker: workerId, shift: shiftId } }));
  return (
    <div className="why" role="region" aria-label="Why" aria-live="polite">
      <Read query={why} what="the reasons">
        {(answer) => (
          <>
            <p>{answer.words}</p>
            <Details answer={answer} />
          </>
        )}
      </Read>
    </div>
  );
}

function Details({ answer }: { readonly answer: WhyAnswer }) {
  switch (answer.status) {
    case 'explained':
      return (
        <>
          {answer.rank === null ? null : (
            <p>
              {answer.eligible} could have it; in order of {answer.measure} this person stands at {answer.rank}
              {answer.distanceThousandths === null
                ? ''
                : ` (${inThousandths(answer.distanceThousandths)}${answer.distanceThousandths === 0 ? ' with' : ''} the fair share)`}
              .
            </p>
          )}
          {answer.blocked.length > 0 ? (
            <ul>
              {answer.blocked.map(({ rule, people }) => (
                <li key={rule}>
                  {people} held back by {ruleWords(rule)}
                </li>
              ))}
            </ul>
          ) : null}
          {answer.alternatives.length > 0 ? (
            <DataTable
              caption="The others"
              rows={answer.alternatives}
              idOf={({ workerId }) => workerId}
              columns={[
                { name: 'Who', value: ({ name }) => name },
                {
                  name: 'From the fair share',
                  value: ({ distanceThousandths }) => distanceThousandths ?? 0,
                  show: ({ distanceThousandths }) => (distanceThousandths === null ? '–' : inThousandths(distanceThousandths)),
                  isNumber: true,
                },
                { name: 'Held back by', value: ({ rule }) => (rule === null ? 'nothing: free' : ruleWords(rule)) },
              ]}
            />
          ) : null}
        </>
      );
    case 'forbidden':
      return (
        <ul>
          {answer.reasons.map((reason) => (
            <li key={`${reason.rule} ${reason.words}`}>
              {reason.words} {reason.overridable ? <span className="badge">may be overridden with a reason</span> : null}
            </li>
          ))}
        </ul>
      );
    case 'possible':
      return <p>No rule forbids it. It would change the cost of the rota by {answer.cost}.</p>;
    default:
      return answer satisfies never;
  }
}
