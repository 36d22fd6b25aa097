import { draftsAdd } from '../../../generated/sdk.gen.js';
import { messagesByField } from '../../../api/problem.js';
import { useAction } from '../../../api/use-action.js';
import { useKeptForm } from '../../../session/kept-forms.js';
import { Field } from '../../../ui/field.js';
import { Refusal } from '../../../ui/refusal.js';
import { CHANGED_BY_DRAFT } from './changed.js';
import { PressButton } from '../../../ui/press-button.js';

const NO_WORDS = { text: '' };

/** Something that was forgotten, said in addition. */
export function AddWords({ draftId }: { readonly draftId: string }) {
  const { values, set, clear } = useKeptForm(`add.${draftId}`, NO_WORDS);
  const add = useAction({
    run: (text: string, sending) => draftsAdd({ path: { draftId }, body: { text }, ...sending }),
    refreshes: CHANGED_BY_DRAFT,
    said: 'Your words are added.',
    onDone: clear,
  });
  return (
    <details className="nhsuk-details" open={values.text !== '' || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Add something</span>
      </summary>
      <form
        className="nhsuk-details__text"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(values.text);
        }}
      >
        <Refusal problem={add.error} />
        <Field label="What else happened?" message={messagesByField(add.error).get('text')}>
          {(control) => (
            <textarea
              {...control}
              className="nhsuk-textarea"
              rows={3}
              value={values.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button nhsuk-button--secondary" isReady={!add.isPending}>
          Add to the draft
        </PressButton>
      </form>
    </details>
  );
}
