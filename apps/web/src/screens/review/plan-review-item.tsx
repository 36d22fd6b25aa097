import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { carePlansPackOptions, carePlansVersionOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { ReviewPack } from '../../generated/types.gen.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { daysOverdue } from '../care-plan/overdue-words.js';
import type { ItemProps } from './item-props.js';

/** A plan that is overdue: what filed notes say of each step since the last review, quoted and not judged. */
export function PlanReviewItem({ id }: ItemProps) {
  const plan = useQuery(carePlansVersionOptions({ path: { planId: id } }));
  return (
    <Read query={plan} what="the plan">
      {({ ref, planVersion, owner, overdueDays }) => (
        <>
          <p>
            Plan of {ref}, version {planVersion}, {owner === null ? 'without an owner' : `owner ${owner}`}{' '}
            {overdueDays > 0 ? <span className="badge badge--bad">{daysOverdue(overdueDays)}</span> : null}
          </p>
          <p>
            <Link to="/care-plans/$ref" params={{ ref }}>
              Open the plan of {ref}
            </Link>{' '}
            to write its next version.
          </p>
          <Evidence planRef={ref} />
        </>
      )}
    </Read>
  );
}

function Evidence({ planRef }: { readonly planRef: string }) {
  const pack = useQuery(carePlansPackOptions({ path: { ref: planRef } }));
  return (
    <Read query={pack} what="what the notes say">
      {(read) => (
        <section className="panel" aria-label="What filed notes say of each step">
          <h2 className="nhsuk-heading-m">What filed notes say of each step</h2>
          <p>
            {read.notesRead} filed {read.notesRead === 1 ? 'note' : 'notes'} from {calendarDayWords(read.from)} to{' '}
            {calendarDayWords(read.to)}, quoted; nothing is summed up or judged.
          </p>
          {[...read.steps, ...read.warningSignsMatched]
            .filter(({ evidence }) => evidence.length > 0)
            .map((step) => (
              <StepEvidence key={step.stepId} step={step} of={step.evidence} />
            ))}
          {read.withoutEvidence.length > 0 ? (
            <p>
              No author counted a note as evidence of steps {read.withoutEvidence.join(', ')}. That does not say that they were not done.
            </p>
          ) : null}
          <MayBear steps={[...read.steps, ...read.warningSignsMatched].filter(({ candidates }) => candidates.length > 0)} />
        </section>
      )}
    </Read>
  );
}

/** What shares words with a step, or was linked to it by software alone: for the reviewer to read, kept apart from evidence. */
function MayBear({ steps }: { readonly steps: ReviewPack['steps'] }) {
  if (steps.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Sentences that may bear on a step: words in common, or linked by software alone; confirmed by nobody, no evidence
        </span>
      </summary>
      <div className="nhsuk-details__text">
        {steps.map((step) => (
          <StepEvidence key={step.stepId} step={step} of={step.candidates} />
        ))}
      </div>
    </details>
  );
}

interface Quoted {
  readonly step: ReviewPack['steps'][number];
  readonly of: ReviewPack['steps'][number]['evidence'];
}

function StepEvidence({ step: { number, text }, of: quoted }: Quoted) {
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {number} {text}
      </h3>
      {quoted.map(({ noteId, on, quote }) => (
        <blockquote key={`${noteId} ${quote}`} className="evidence">
          {calendarDayWords(on)}: {quote}
        </blockquote>
      ))}
    </>
  );
}
