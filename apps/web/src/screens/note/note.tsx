import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { capturesCreate } from '../../generated/sdk.gen.js';
import { peopleUnitsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Captured } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Refusal } from '../../ui/refusal.js';
import { messageOf } from './message-id.js';
import { PressButton } from '../../ui/press-button.js';

const NOTHING = { text: '', unit: '', sentText: '', messageId: '' };
const CHARS_MAX = 6000;

/** Where a worker says what happened. It is stored first, then drafted; nothing is filed before they have read and confirmed the draft. */
export function Note() {
  const { values, set, clear } = useKeptForm('note', NOTHING);
  const units = useQuery(peopleUnitsOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [stored, setStored] = useState<Captured>();
  const keep = useAction<{ text: string; unit: string; messageId: string }, Captured>({
    run: ({ text, unit, messageId }, sending) =>
      capturesCreate({ body: { channel: 'web', externalMessageId: messageId, text, ...(unit !== '' && { unit }) }, ...sending }),
    refreshes: ['draftsMine', 'inboxRead', 'inboxNews'],
    said: ({ drafts }) =>
      drafts.length === 0 ? 'Your words are stored.' : 'Your words are stored and drafted. Read the draft, then confirm it.',
    onDone: (answer) => {
      clear();
      setStored(answer);
      const [first] = answer.drafts;
      // What waits is asked anew before the draft is shown, so that it knows its place and what comes after it.
      if (first)
        void queries.invalidateQueries().then(() => navigate({ to: '/review/$kind/$id', params: { kind: 'draft', id: first.draftId } }));
    },
  });
  const messages = messagesByField(keep.error);
  return (
    <>
      <PageTitle>Write a note</PageTitle>
      {stored && stored.drafts.length === 0 ? <Stored stored={stored} /> : null}
      <form
        className="narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const sent = messageOf(values, () => crypto.randomUUID());
          set(sent);
          keep.mutate({ text: values.text, unit: values.unit, messageId: sent.messageId });
        }}
      >
        <Refusal problem={keep.error} />
        <Field
          label="What happened?"
          hint="In your own words, with the reference of the person, such as AL-07. Say when, if it was not just now."
          message={messages.get('text')}
        >
          {(control) => (
            <textarea
              {...control}
              className="nhsuk-textarea"
              rows={10}
              maxLength={CHARS_MAX}
              value={values.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          )}
        </Field>
        <Field label="Unit" hint="Left out: the unit of your shift." message={messages.get('unit')}>
          {(control) => (
            <select {...control} className="nhsuk-select" value={values.unit} onChange={(event) => set({ unit: event.target.value })}>
              <option value="">The unit of my shift</option>
              {units.data?.items.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button" isReady={!keep.isPending}>
          {keep.isPending ? 'Storing and drafting' : 'Draft the note'}
        </PressButton>
        <p className="quiet">What you type stays on this page until it is stored, also over a reload.</p>
      </form>
    </>
  );
}

function Stored({ stored: { urgent } }: { readonly stored: Captured }) {
  return (
    <div className="nhsuk-inset-text" role="status">
      {urgent.length === 0 ? null : (
        <p>
          <strong>
            {urgent.some(({ speakTo }) => speakTo === 'safeguarding-lead')
              ? 'See that the person is safe, and tell the safeguarding lead or the on-call lead yourself and now, and nobody whom your words name.'
              : 'Speak to the nurse in charge yourself and now.'}
          </strong>{' '}
          These words were passed on already: {urgent.map(({ quote }) => `“${quote}”`).join(', ')}
        </p>
      )}
      <p>
        Your words are stored. The draft is being made and will stand in <Link to="/review">Review</Link>.
      </p>
    </div>
  );
}
