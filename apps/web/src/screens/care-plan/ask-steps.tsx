import { stepsAsk } from '../../generated/sdk.gen.js';
import type { PlanAnswer } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { GlassBanner } from './break-glass.js';
import { PressButton } from '../../ui/press-button.js';

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
      <div role="status">
        {ask.data ? (
          <>
            <Emergency answer={ask.data} />
            <Answer answer={ask.data} />
          </>
        ) : null}
      </div>
    </Section>
  );
}

/** Comes before whatever was found: what to do now, and the whole crisis plan. */
function Emergency({ answer: { emergency } }: { readonly answer: PlanAnswer }) {
  if (emergency === null) return null;
  const { line, afterwards, crisisPlan } = emergency;
  return (
    <>
      <p className="overdue">
        <strong>{line}</strong>
      </p>
      {crisisPlan === null ? null : (
        <>
          <GlassBanner until={crisisPlan.brokenGlassUntil} />
          <p className="quiet">
            {crisisPlan.steps.length === 0
              ? 'This plan has no crisis plan.'
              : `Crisis plan of ${crisisPlan.ref}, version ${crisisPlan.planVersion}:`}
          </p>
          <Steps steps={crisisPlan.steps} />
        </>
      )}
      <p>{afterwards}</p>
    </>
  );
}

function Answer({ answer }: { readonly answer: PlanAnswer }) {
  switch (answer.kind) {
    case 'quote':
      return <Quote answer={answer} />;
    case 'nothing':
      return (
        <p>
          {answer.why === 'no-plan-in-force' ? 'No plan is in force.' : 'Nothing was found on that in the plan.'}{' '}
          {answer.comparedBy === 'words' ? 'Only words were compared, not their meaning: look through the plan itself, above. ' : ''}
          {answer.route}
        </p>
      );
    case 'which-person':
      return <p>Whom do you mean: {answer.refs.join(', ')}?</p>;
    case 'refused':
      return (
        <>
          <p>
            <strong>{answer.reason}</strong> {answer.route}
          </p>
          {answer.forTheNurse === null ? null : (
            <>
              <GlassBanner until={answer.forTheNurse.brokenGlassUntil} />
              {answer.forTheNurse.overdueDays > 0 ? (
                <p className="overdue">The review of this plan is {answer.forTheNurse.overdueDays} days overdue.</p>
              ) : null}
              <p className="quiet">
                What the plan (version {answer.forTheNurse.planVersion}) gives the registered nurse to decide; it is no leave for anybody
                else:
              </p>
              <Steps steps={answer.forTheNurse.steps} />
            </>
          )}
        </>
      );
    case 'link-only':
      return <p>This unit shows its plans only in the plan itself, above.</p>;
    default:
      return answer satisfies never;
  }
}

function Quote({ answer }: { readonly answer: Extract<PlanAnswer, { kind: 'quote' }> }) {
  return (
    <>
      <GlassBanner until={answer.brokenGlassUntil} />
      {answer.overdueDays > 0 ? <p className="overdue">The review of this plan is {answer.overdueDays} days overdue.</p> : null}
      {answer.communicationNeeds === null ? null : <p>How to talk with them: {answer.communicationNeeds}</p>}
      <p className="quiet">
        {answer.ref}, version {answer.planVersion}, owner {answer.owner}; in the plan’s own words:
      </p>
      <Steps steps={answer.steps} />
    </>
  );
}

function Steps({ steps }: { readonly steps: Extract<PlanAnswer, { kind: 'quote' }>['steps'] }) {
  return (
    <ul className="steps">
      {steps.map(({ stepId, number, text, who, conditions, forNurse, forbids }) => (
        <li key={stepId}>
          <span className="steps__number">{number}</span>
          <span>
            {forbids ? <span className="badge badge--bad">Do not</span> : null} {text}{' '}
            <span className="quiet">
              {who}
              {conditions === null ? '' : `; when: ${conditions}`}
            </span>{' '}
            {forNurse ? <span className="badge badge--warn">for a registered nurse</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
