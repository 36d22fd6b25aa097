import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { notesAddendum } from '../../generated/sdk.gen.js';
import type { Draft } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { PressButton } from '../../ui/press-button.js';
import { Refusal } from '../../ui/refusal.js';

const NOTHING = { text: '' };
const CHARS_MAX = 6000;

/** What is said afterwards becomes a draft of its own and is confirmed like any other; the note stays as it was filed. */
export function AddAddendum({ noteId }: { readonly noteId: string }) {
  const { values, set, clear } = useKeptForm(`addendum.${noteId}`, NOTHING);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const add = useAction<string, Draft>({
    run: (text, sending) => notesAddendum({ path: { noteId }, body: { text }, ...sending }),
    refreshes: ['draftsMine', 'inboxRead', 'inboxNews'],
    said: 'Drafted. Read the addendum, then confirm it; the note that it adds to stays as it was filed.',
    onDone: ({ draftId }) => {
      clear();
      // What waits is asked anew before the draft is shown, so that it knows its place and what comes after it.
      void queries.invalidateQueries().then(() => navigate({ to: '/review/$kind/$id', params: { kind: 'draft', id: draftId } }));
    },
  });
  return (
    <details className="nhsuk-details" open={values.text !== '' || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Write an addendum</span>
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
        <Field
          label="What is to be added?"
          hint="In your own words. It stands beside the note as a draft until you confirm it."
          message={messagesByField(add.error).get('text')}
        >
          {(control) => (
            <textarea
              {...control}
              className="nhsuk-textarea"
              rows={4}
              maxLength={CHARS_MAX}
              value={values.text}
              onChange={({ target }) => set({ text: target.value })}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button" isReady={!add.isPending}>
          {add.isPending ? 'Storing and drafting' : 'Draft the addendum'}
        </PressButton>
      </form>
    </details>
  );
}
