import { useRef } from 'react';
import { fitsCancel, fitsStop } from '../../generated/sdk.gen.js';
import type { Fit } from '../../generated/types.gen.js';
import { useAction } from '../../api/use-action.js';
import { useMay } from '../../session/me.js';
import { useFocusKept } from '../../ui/focus-kept.js';
import { PressButton } from '../../ui/press-button.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { FIT_STATE, progressWords } from './fit-words.js';
import { useFollowedFit } from './follow-fit.js';

/** A fit as it goes: best, bound and gap, with stopping early to take the best, and cancelling. */
export function FitProgress({ fitId }: { readonly fitId: string }) {
  const { fit, streams } = useFollowedFit(fitId);
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(part, () => heading.current?.focus());
  return (
    <div ref={part}>
      <Read query={fit} what="the fit">
        {(read) => (
          <section className="panel" aria-label="The latest fit">
            <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m heading-kept">
              The latest fit: <span role="status">{FIT_STATE[read.state]}</span>
            </h2>
            {read.finishedAt === null ? <UnderWay fit={read} streams={streams} /> : null}
            <p>{progressWords(read)}</p>
            {read.reason === null ? null : <p>{read.reason}</p>}
            {read.contradictions.length > 0 ? (
              <>
                <p>No rota can keep all of these. Change one of them, then have it fitted again.</p>
                <ul>
                  {read.contradictions.map(({ words }) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
        )}
      </Read>
    </div>
  );
}

function UnderWay({ fit, streams }: { readonly fit: Fit; readonly streams: boolean }) {
  const may = useMay();
  const path = { fitId: fit.fitId };
  const stop = useAction({
    run: (_: void, sending) => fitsStop({ path, ...sending }),
    said: 'It stops, and the best rota found so far becomes the proposal.',
  });
  const cancel = useAction({
    run: (_: void, sending) => fitsCancel({ path, ...sending }),
    said: 'The fit is cancelled. Nothing came of it.',
  });
  const busy = fit.stopping || stop.isPending || cancel.isPending;
  return (
    <>
      <progress className="fit-progress" value={fit.percent} max={100} aria-label="How much of the time is used">
        {fit.percent} %
      </progress>
      <p className="quiet">
        {fit.percent} % of {fit.timeBudgetSeconds} seconds used. {streams ? 'Followed live.' : 'Asked again every second and a half.'} It
        goes on when you leave this page.
      </p>
      <Refusal problem={stop.error ?? cancel.error} />
      {may('rota.fit.stop') ? (
        <PressButton className="nhsuk-button" isReady={!busy && fit.bestCost !== null} onClick={() => stop.mutate()}>
          Stop and take the best
        </PressButton>
      ) : null}{' '}
      {may('rota.fit.cancel') ? (
        <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={!busy} onClick={() => cancel.mutate()}>
          Cancel the fit
        </PressButton>
      ) : null}
    </>
  );
}
