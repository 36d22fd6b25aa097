import { incidentsAmend } from '../../generated/sdk.gen.js';
import type { Incident } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { PressButton } from '../../ui/press-button.js';

const PARTS = [
  ['antecedent', 'What led to it?'],
  ['behaviour', 'What happened? Seen and heard only.'],
  ['consequence', 'What followed? How was everybody then?'],
] as const;

/** The words of an incident that came back, for its reporter to change; confirmed afterwards, as it is then read. */
export function AmendIncident({ incident }: { readonly incident: Incident }) {
  const { incidentId, contentHash, antecedent, behaviour, consequence } = incident;
  const { values, set, clear } = useKeptForm(`amend.${incidentId}.${contentHash}`, { antecedent, behaviour, consequence });
  const amend = useAction({
    run: (form: typeof values, sending) =>
      incidentsAmend({
        path: { incidentId },
        body: { ...form, contentHash, externalMessageId: sending.headers['Idempotency-Key'] },
        ...sending,
      }),
    refreshes: ['inboxRead', 'incidentsRead'],
    said: 'Changed. Read what each record will say, then confirm it.',
    onDone: clear,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        amend.mutate(values);
      }}
    >
      <Refusal problem={amend.error} />
      {PARTS.map(([name, label]) => (
        <Field key={name} label={label} message={messagesByField(amend.error).get(name)}>
          {(control) => (
            <textarea
              {...control}
              className="nhsuk-textarea"
              rows={4}
              value={values[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <PressButton type="submit" className="nhsuk-button" isReady={!amend.isPending}>
        Change what it says
      </PressButton>
    </form>
  );
}
