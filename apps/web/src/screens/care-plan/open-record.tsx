import { recordOpeningsOpen } from '../../generated/sdk.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Moment } from '../../ui/times.js';
import { PressButton } from '../../ui/press-button.js';

const NOTHING = { reason: '' };

/** How information governance opens a record: with a reason, for a time, told to others who review it. */
export function OpenRecord({ personRef }: { readonly personRef: string }) {
  const { values, set, clear } = useKeptForm(`open-record.${personRef}`, NOTHING);
  const zone = useHomeZone();
  const open = useAction({
    run: (body: typeof NOTHING, sending) => recordOpeningsOpen({ body: { ref: personRef, ...body }, ...sending }),
    said: ({ minutes, told }) => `Open for ${minutes} minutes. ${told} ${told === 1 ? 'other is' : 'others are'} told and review why.`,
    onDone: clear,
  });
  return (
    <form
      className="panel"
      aria-label="Open this record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate(values);
      }}
    >
      <h2 className="nhsuk-heading-m">Open this record with a reason</h2>
      <p>It is written down, others are told at once and review why, and the record closes again by itself.</p>
      <Refusal problem={open.error} />
      {open.data ? (
        <p role="status">
          Open until <Moment at={open.data.until} zone={zone} />.
        </p>
      ) : null}
      <Field label="Why must it be opened?" message={messagesByField(open.error).get('reason')}>
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
      <PressButton type="submit" className="nhsuk-button" isReady={!open.isPending}>
        Open it
      </PressButton>
    </form>
  );
}
