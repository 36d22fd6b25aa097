import { stepsAsk } from '../../generated/sdk.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { PressButton } from '../../ui/press-button.js';
import { AnswerOfPlan } from './plan-answer.js';

const NO_QUESTION = { question: '' };

/** Asks the plan in the worker's own words. Answered are steps as they stand in it, word for word, or that nothing fits. */
export function AskSteps({ personRef }: { readonly personRef: string }) {
  const { values, set } = useKeptForm(`ask-steps.${personRef}`, NO_QUESTION);
  const ask = useAction({
    run: (question: string, sending) => stepsAsk({ body: { question, ref: personRef }, ...sending }),
    refreshes: [],
  });
  return (
    <Section title="Ask the plan">
      <form
        className="inline-form inline-form--long"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(values.question);
        }}
      >
        <Refusal problem={ask.error} />
        <Field
          label="What do you want to know?"
          hint="Such as: what do I do when he is pacing?"
          message={messagesByField(ask.error).get('question')}
        >
          {(control) => (
            <input
              {...control}
              className="nhsuk-input"
              value={values.question}
              onChange={(event) => set({ question: event.target.value })}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button nhsuk-button--secondary" isReady={!ask.isPending}>
          Ask
        </PressButton>
      </form>
      <div role="status">{ask.data ? <AnswerOfPlan answer={ask.data} /> : null}</div>
    </Section>
  );
}
