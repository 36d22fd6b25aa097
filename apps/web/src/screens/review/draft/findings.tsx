import { useId, type ReactNode } from 'react';
import type { Draft } from '../../../generated/types.gen.js';
import { codeWords } from '../item-words.js';
import { leftOutWords } from './left-out-words.js';

/** What must be read before the draft: what of it was left out, then what is not borne out, then what is flagged. */
export function Findings({ draft }: { readonly draft: Draft }) {
  const { notice, returnReason, leftOut, unsupported, mentions, missing, prompts } = draft;
  return (
    <>
      {notice === null ? null : (
        <div role="alert" className="notice">
          <p>{notice}</p>
        </div>
      )}
      {returnReason === null ? null : (
        <div className="nhsuk-inset-text">
          <p>
            <strong>It came back:</strong> {returnReason}
          </p>
        </div>
      )}
      <Finding title={`Left out (${leftOut.length})`} lead={leftOutWords(draft)} count={leftOut.length}>
        {leftOut.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Finding>
      <Finding
        title={`Not borne out (${unsupported.length})`}
        none="Every sentence rests on words that were said."
        count={unsupported.length}
      >
        {unsupported.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Finding>
      <Finding title={`Flags and mentions of risk (${mentions.length})`} none="Nothing of risk was heard." count={mentions.length}>
        {mentions.map(({ category, inWords, urgency, quote, span }) => (
          <li key={`${category} ${span.captureId} ${span.start}`}>
            <span className={urgency === 'act-now' ? 'badge badge--bad' : urgency === null ? 'badge' : 'badge badge--warn'}>
              {urgency === null ? 'no flag' : codeWords(urgency)}
            </span>{' '}
            {inWords}: <q>{quote}</q>
          </li>
        ))}
      </Finding>
      {prompts.length + missing.length === 0 ? null : (
        <Finding title="To look at" count={1}>
          {prompts.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {missing.length > 0 ? <li>Nothing is said of: {missing.join(', ')}</li> : null}
        </Finding>
      )}
    </>
  );
}

interface FindingProps {
  readonly title: string;
  /** Said where nothing is listed. */
  readonly none?: string;
  /** Said in any case, above what is listed. */
  readonly lead?: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Finding({ title, count, none, lead = count === 0 ? none : undefined, children }: FindingProps) {
  const id = useId();
  return (
    <section className="finding" aria-labelledby={id}>
      <h2 id={id} className="nhsuk-heading-s">
        {title}
      </h2>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {count === 0 ? null : <ul className="nhsuk-list nhsuk-list--bullet">{children}</ul>}
    </section>
  );
}
