import { draftsEdit } from '../../../generated/sdk.gen.js';
import type { Draft, DraftsEditData } from '../../../generated/types.gen.js';
import { useAction } from '../../../api/use-action.js';
import { useKeptForm } from '../../../session/kept-forms.js';
import { Field } from '../../../ui/field.js';
import { Refusal } from '../../../ui/refusal.js';
import { CHANGED_BY_DRAFT } from './changed.js';
import type { Sentence } from './draft-lines.js';
import { PressButton } from '../../../ui/press-button.js';

type Edit = DraftsEditData['body']['edits'][number];
type Doing = '' | 'replace' | 'strike';
const NOTHING: { readonly doing: Doing; readonly text: string; readonly reason: string } = { doing: '', text: '', reason: '' };

/** How its author changes or strikes one sentence. What they write is kept as their own further words. */
export function SentenceChange({ draft, sentence }: { readonly draft: Draft; readonly sentence: Sentence }) {
  const { draftId, contentHash } = draft;
  const { key } = sentence;
  const { values, set, clear } = useKeptForm(`edit.${draftId}.${key}`, NOTHING);
  const edit = useAction({
    run: (one: Edit, sending) => draftsEdit({ path: { draftId }, body: { contentHash, edits: [one] }, ...sending }),
    refreshes: CHANGED_BY_DRAFT,
    said: (_, one) => (one.kind === 'strike' ? 'The sentence is struck.' : 'The sentence is changed.'),
    onDone: clear,
  });
  const about = <span className="nhsuk-u-visually-hidden">: {sentence.text}</span>;
  if (values.doing === '') {
    return (
      <p className="sentence__actions no-print">
        <button type="button" className="link-button" onClick={() => set({ doing: 'replace', text: sentence.text })}>
          Change{about}
        </button>{' '}
        <button type="button" className="link-button" onClick={() => set({ doing: 'strike' })}>
          Strike{about}
        </button>
      </p>
    );
  }
  const reason = values.reason.trim();
  return (
    <form
      className="sentence__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate(
          values.doing === 'replace'
            ? { kind: 'replace', key, text: values.text }
            : { kind: 'strike', key, ...(reason !== '' && { reason }) },
        );
      }}
    >
      <Refusal problem={edit.error} />
      {values.doing === 'replace' ? (
        <Field label="Your words instead">
          {(control) => (
            <textarea
              {...control}
              autoFocus
              className="nhsuk-textarea"
              rows={3}
              value={values.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <Field label="Why is it struck?" hint="Needed where it speaks of risk; its flag stays.">
          {(control) => (
            <input
              {...control}
              autoFocus
              className="nhsuk-input"
              value={values.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          )}
        </Field>
      )}
      <PressButton type="submit" className="nhsuk-button" isReady={!edit.isPending}>
        {values.doing === 'replace' ? 'Change it' : 'Strike it'}
      </PressButton>{' '}
      <button type="button" className="link-button" onClick={clear}>
        Leave it as it is
      </button>
    </form>
  );
}
