import { breakGlassUse } from '../../generated/sdk.gen.js';
import { messagesByField, type ApiProblem } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { NotAllowed } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { OpenRecord } from './open-record.js';
import { PressButton } from '../../ui/press-button.js';

type Code = 'immediate-risk' | 'covering' | 'other-urgent';
const CODES: Readonly<Record<Code, string>> = {
  'immediate-risk': 'Immediate risk to life or safety',
  covering: 'Covering without notice',
  'other-urgent': 'Another urgent reason',
};
const NOTHING: { readonly reasonCode: Code; readonly reason: string } = { reasonCode: 'immediate-risk', reason: '' };

/** Stands over everything that is read through broken glass. */
export function GlassBanner({ until }: { readonly until: string | null }) {
  const zone = useHomeZone();
  if (until === null) return null;
  return (
    <p className="glass" role="note">
      Emergency access until <Moment at={until} zone={zone} />. Information governance was told and reviews it.
    </p>
  );
}

/** A record that does not open, told the same way whether the person exists or not; with the way to open it in an emergency or, for
 * information governance, with a reason. */
export function OfferToBreakGlass({ personRef, problem }: { readonly personRef: string; readonly problem: ApiProblem }) {
  const may = useMay();
  const opens = problem.code === 'no-record-you-can-open' && may('record.open');
  const offered = problem.more['breakGlass'] === true && may('break-glass.use');
  return (
    <>
      <NotAllowed>{problem.message}</NotAllowed>
      {opens ? <OpenRecord personRef={personRef} /> : offered ? <BreakGlass personRef={personRef} /> : null}
    </>
  );
}

function BreakGlass({ personRef }: { readonly personRef: string }) {
  const { values, set, clear } = useKeptForm(`break-glass.${personRef}`, NOTHING);
  const zone = useHomeZone();
  const use = useAction({
    run: (body: typeof NOTHING, sending) => breakGlassUse({ body: { ref: personRef, ...body }, ...sending }),
    said: ({ told, minutes }) => `Open for ${minutes} minutes if there is such a record. Told at once: ${told}.`,
    onDone: clear,
  });
  const messages = messagesByField(use.error);
  return (
    <details className="nhsuk-details" open={values.reason !== '' || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Somebody’s safety needs it now: break the glass</span>
      </summary>
      <form
        className="nhsuk-details__text"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          use.mutate(values);
        }}
      >
        <p>It is written down, information governance is told at once and reviews why, and the record closes again after an hour.</p>
        <Refusal problem={use.error} />
        {use.data ? (
          <p role="status">
            Opened until <Moment at={use.data.until} zone={zone} />. If nothing shows, there is no record that you can open.
          </p>
        ) : null}
        <Field label="Reason" message={messages.get('reasonCode')}>
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={values.reasonCode}
              onChange={(event) => set({ reasonCode: event.target.value as Code })}
            >
              {Object.entries(CODES).map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="In your own words" message={messages.get('reason')}>
          {(control) => (
            <input
              {...control}
              className="nhsuk-input"
              maxLength={500}
              value={values.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button nhsuk-button--warning" isReady={!use.isPending}>
          Break the glass
        </PressButton>
      </form>
    </details>
  );
}
