import { useId } from 'react';
import { draftsAnswer } from '../../../generated/sdk.gen.js';
import type { Draft } from '../../../generated/types.gen.js';
import { useAction } from '../../../api/use-action.js';
import { useKeptForm } from '../../../session/kept-forms.js';
import { Field } from '../../../ui/field.js';
import { focusTitle } from '../../../ui/focus-title.js';
import { Refusal } from '../../../ui/refusal.js';
import { CHANGED_BY_DRAFT } from './changed.js';
import { PressButton } from '../../../ui/press-button.js';

const NO_ANSWER = { answer: '' };

/** What the draft must know before it can be confirmed, answered where it is asked. */
export function Questions({ draft }: { readonly draft: Draft }) {
  if (draft.questions.length === 0) return null;
  return (
    <section className="panel panel--asks" aria-label="Questions to you">
      <h2 className="nhsuk-heading-m">
        {draft.questions.length === 1 ? 'One question to you' : `${draft.questions.length} questions to you`}
      </h2>
      {draft.questions.map((question) => (
        <Question key={`${question.questionId} ${question.text}`} draftId={draft.draftId} question={question} />
      ))}
    </section>
  );
}

function Question({ draftId, question }: { readonly draftId: string; readonly question: Draft['questions'][number] }) {
  const { questionId, text, choices } = question;
  const name = useId();
  const { values, set, clear } = useKeptForm(`answer.${draftId}.${questionId}`, NO_ANSWER);
  const send = useAction({
    run: (answer: string, sending) => draftsAnswer({ path: { draftId }, body: { questionId, answer }, ...sending }),
    refreshes: CHANGED_BY_DRAFT,
    said: 'Your answer is in the draft.',
    onDone: () => {
      clear();
      focusTitle();
    },
  });
  return (
    <form
      className="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(values.answer);
      }}
    >
      <Refusal problem={send.error} />
      {choices.length === 0 ? (
        <Field label={text}>
          {(control) => (
            <input {...control} className="nhsuk-input" value={values.answer} onChange={(event) => set({ answer: event.target.value })} />
          )}
        </Field>
      ) : (
        <fieldset className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend">{text}</legend>
          <div className="nhsuk-radios nhsuk-radios--inline">
            {choices.map(({ value, label }) => (
              <div key={value} className="nhsuk-radios__item">
                <input
                  type="radio"
                  className="nhsuk-radios__input"
                  id={`${name}-${value}`}
                  name={name}
                  checked={values.answer === value}
                  onChange={() => set({ answer: value })}
                />
                <label className="nhsuk-label nhsuk-radios__label" htmlFor={`${name}-${value}`}>
                  {label}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <PressButton type="submit" className="nhsuk-button" isReady={!send.isPending}>
        Answer<span className="nhsuk-u-visually-hidden">: {text}</span>
      </PressButton>
    </form>
  );
}
