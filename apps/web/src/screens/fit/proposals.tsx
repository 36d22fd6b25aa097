import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fitsTake } from '../../generated/sdk.gen.js';
import { fitsComparisonOptions, fitsProposalOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Fit, FitComparison, FitProposal, Rota } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useMay } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Consequences } from '../rota-board/verdict.js';
import { levelWords } from './fit-words.js';
import { PressButton } from '../../ui/press-button.js';

const COMPARED_MAX = 3;

interface ProposalsProps {
  readonly rota: Rota;
  readonly fits: readonly Fit[];
}

/** Proposals beside each other and beside the rota as it stands, in people and in rules; taking one. */
export function Proposals({ rota, fits }: ProposalsProps) {
  const [chosen, setChosen] = useState<readonly string[]>();
  const shown = chosen ?? fits.slice(0, 1).map(({ fitId }) => fitId);
  const proposals = useQueries({ queries: shown.map((fitId) => fitsProposalOptions({ path: { fitId } })) });
  const comparisons = useQueries({ queries: shown.map((fitId) => fitsComparisonOptions({ path: { fitId } })) });
  if (fits.length === 0) return <Empty>No proposal yet. A fit makes one; nothing is on the rota until you take it.</Empty>;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="nhsuk-heading-m">
        Proposals
      </h2>
      <fieldset className="nhsuk-fieldset proposal-choice">
        <legend className="nhsuk-fieldset__legend">Compare up to {COMPARED_MAX} with the present version</legend>
        {fits.map((fit) => (
          <label key={fit.fitId} className="proposal-choice__one">
            <input
              type="checkbox"
              checked={shown.includes(fit.fitId)}
              disabled={!shown.includes(fit.fitId) && shown.length >= COMPARED_MAX}
              onChange={({ target }) => setChosen(target.checked ? [...shown, fit.fitId] : shown.filter((one) => one !== fit.fitId))}
            />
            <span>
              <Moment at={fit.requestedAt} zone={rota.zone} />, seed {fit.seed}, cost {fit.bestCost}
              {fit.takenIntoNumber === null ? '' : `, taken into version ${fit.takenIntoNumber}`}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="proposals">
        {shown.map((fitId, index) => {
          const [proposal, comparison] = [proposals[index], comparisons[index]];
          const error = proposal?.error ?? comparison?.error;
          if (error)
            return (
              <Failed
                key={fitId}
                what="the proposal"
                problem={error}
                onAgain={() => {
                  void proposal?.refetch();
                  void comparison?.refetch();
                }}
              />
            );
          if (!proposal?.data || !comparison?.data) return <Loading key={fitId} what="the proposal" />;
          return <Proposal key={fitId} rota={rota} proposal={proposal.data} comparison={comparison.data} />;
        })}
      </div>
    </section>
  );
}

interface ProposalProps {
  readonly rota: Rota;
  readonly proposal: FitProposal;
  readonly comparison: FitComparison;
}

function Proposal({ rota, proposal, comparison: { difference, stale } }: ProposalProps) {
  const { fit, cost, costByLevel, quality, gaps, shortLines } = proposal;
  return (
    <article className="panel proposal" aria-label={`Proposal of seed ${fit.seed}, cost ${cost}`}>
      <h3 className="nhsuk-heading-s">
        Seed {fit.seed}, cost {cost}
      </h3>
      {stale ? (
        <p>
          <span className="badge badge--warn">older than the rota</span> The rota or its facts changed since this fit was asked for.
        </p>
      ) : null}
      <p>{quality}</p>
      <p>
        {shortLines === 0 ? (
          <span className="badge badge--good">no required line is short</span>
        ) : (
          <span className="badge badge--bad">{shortLines} required lines are short</span>
        )}
      </p>
      {gaps.length > 0 ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Why they are short</span>
          </summary>
          <ul className="nhsuk-details__text">
            {gaps.map(({ lineId, words }) => (
              <li key={lineId}>{words}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <table className="table">
        <caption className="table__caption">Cost by level</caption>
        <tbody>
          {Object.entries(costByLevel).map(([level, amount]) => (
            <tr key={level}>
              <th scope="row">{levelWords(level)}</th>
              <td className="table__number">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4 className="nhsuk-heading-xs">Against the present version</h4>
      <Consequences difference={{ ...difference, gapsClosed: difference.gapsClosed.slice(0, 5) }} />
      {difference.gapsClosed.length > 5 ? <p>Closes {difference.gapsClosed.length} gaps in all.</p> : null}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            {difference.people.length} {difference.people.length === 1 ? 'person' : 'people'} and {difference.lines.length} days change
          </span>
        </summary>
        <ul className="nhsuk-details__text">
          {difference.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <p>
        <a href={`/api/v1/fits/${fit.fitId}/picture.png`} target="_blank" rel="noreferrer">
          See it as a picture<span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
      <Take rota={rota} fit={fit} />
    </article>
  );
}

function Take({ rota, fit }: { readonly rota: Rota; readonly fit: Fit }) {
  const may = useMay()('rota.edit');
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const take = useAction({
    run: (body: { fitId: string; reason?: string }, sending) =>
      fitsTake({ path: { rotaId: rota.rotaId }, body, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } }),
    said: ({ number }) => `The proposal is version ${number} of the rota. It can be changed by hand, and undone.`,
    onDone: () => void navigate({ to: '/rotas/$rotaId', params: { rotaId: rota.rotaId } }),
  });
  if (!may || fit.takenIntoNumber !== null) return null;
  return (
    <>
      {published ? (
        <Field label="Why?" hint="The rota is published, so a reason is kept and the people concerned are told.">
          {(control) => <input {...control} className="nhsuk-input" value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      ) : null}
      <Refusal problem={take.error} />
      <PressButton
        className="nhsuk-button"
        isReady={!take.isPending && (!published || reason.trim() !== '')}
        onClick={() => take.mutate({ fitId: fit.fitId, ...(reason.trim() === '' ? {} : { reason }) })}
      >
        Take this proposal
      </PressButton>
    </>
  );
}
