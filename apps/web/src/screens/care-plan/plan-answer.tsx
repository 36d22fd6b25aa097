import { Link } from '@tanstack/react-router';
import type { PlanAnswer } from '../../generated/types.gen.js';
import { GlassBanner } from './break-glass.js';
import { daysOverdue } from './overdue-words.js';
import { shownBesides } from './shown-besides.js';

/** What a plan answers to somebody’s words, with what to do now before everything else where they tell of an emergency. */
export function AnswerOfPlan({ answer }: { readonly answer: PlanAnswer }) {
  return answer.emergency === null ? <Answer answer={answer} /> : <EmergencyFirst answer={answer} emergency={answer.emergency} />;
}

interface EmergencyFirstProps {
  readonly answer: PlanAnswer;
  readonly emergency: NonNullable<PlanAnswer['emergency']>;
}

/** The line and the whole crisis plan; then what would have been answered on a quiet day, without the lines that were shown; then how to pass it on. */
function EmergencyFirst({ answer, emergency: { line, afterwards, crisisPlan } }: EmergencyFirstProps) {
  return (
    <>
      <p className="act-now">{line}</p>
      {crisisPlan === null ? (
        <Answer answer={answer} />
      ) : (
        <>
          <GlassBanner until={crisisPlan.brokenGlassUntil} />
          <Overdue days={crisisPlan.overdueDays} />
          <p className="quiet">
            {crisisPlan.steps.length === 0
              ? `The plan of ${crisisPlan.ref}, version ${crisisPlan.planVersion}, has no crisis plan.`
              : `Crisis plan of ${crisisPlan.ref}, version ${crisisPlan.planVersion}, in the plan’s own words:`}
          </p>
          <Steps steps={crisisPlan.steps} />
          <Besides answer={answer} crisisPlan={crisisPlan} />
        </>
      )}
      <p>
        {afterwards} <Link to="/note">Write a note</Link>
      </p>
    </>
  );
}

interface BesidesProps {
  readonly answer: PlanAnswer;
  readonly crisisPlan: NonNullable<EmergencyFirstProps['emergency']['crisisPlan']>;
}

/** What was found on the words asked, below the crisis plan: near in its words, and maybe meant for a quiet day. */
function Besides({ answer, crisisPlan }: BesidesProps) {
  if (answer.kind === 'nothing' && crisisPlan.steps.length > 0) return <p>Nothing else was found on that in the plan.</p>;
  if (answer.kind !== 'quote') return <Answer answer={answer} />;
  const steps = shownBesides(answer.steps, crisisPlan.steps);
  return (
    <>
      <Needs words={answer.communicationNeeds} />
      {steps.length === 0 ? null : (
        <>
          <p className="quiet">Found on your words besides. It may not be meant for this:</p>
          <Steps steps={steps} />
        </>
      )}
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
              <Overdue days={answer.forTheNurse.overdueDays} />
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
      <Overdue days={answer.overdueDays} />
      <Needs words={answer.communicationNeeds} />
      <p className="quiet">
        {answer.ref}, version {answer.planVersion}, owner {answer.owner}; in the plan’s own words:
      </p>
      <Steps steps={answer.steps} />
    </>
  );
}

function Overdue({ days }: { readonly days: number }) {
  return days > 0 ? <p className="overdue">The review of this plan is {daysOverdue(days)}.</p> : null;
}

function Needs({ words }: { readonly words: string | null }) {
  return words === null ? null : <p>How to talk with them: {words}</p>;
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
