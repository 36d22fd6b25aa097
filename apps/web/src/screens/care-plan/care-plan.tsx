import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { carePlansInForceOptions, carePlansVersionsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Plan } from '../../generated/types.gen.js';
import { useMay } from '../../session/me.js';
import { PageTitle } from '../../ui/page-title.js';
import { Section } from '../../ui/section.js';
import { Empty, Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { AskSteps } from './ask-steps.js';
import { GlassBanner, OfferToBreakGlass } from './break-glass.js';
import { PlanText } from './plan-text.js';
import { STATE_WORDS } from './plan-words.js';
import { daysOverdue } from './overdue-words.js';
import './care-plan.css';

const carePlanRoute = getRouteApi('/care-plans/$ref');

/** One person's plan in force, what may be asked of it, and its versions. */
export function CarePlan() {
  const { ref } = carePlanRoute.useParams();
  return <OnePerson key={ref} personRef={ref} />;
}

function OnePerson({ personRef }: { readonly personRef: string }) {
  const plan = useQuery(carePlansInForceOptions({ path: { ref: personRef } }));
  const nobody = plan.error?.code === 'no-record-you-can-open';
  const none = plan.error?.code === 'not-found';
  return (
    <>
      <PageTitle caption="Care plan">{personRef.toUpperCase()}</PageTitle>
      {nobody && plan.error ? <OfferToBreakGlass personRef={personRef} problem={plan.error} /> : null}
      {none ? <Empty>No plan is in force.</Empty> : null}
      {nobody || none ? null : (
        <Read query={plan} what="the plan">
          {(read) => (
            <>
              <GlassBanner until={read.brokenGlassUntil} />
              <InForce plan={read} />
            </>
          )}
        </Read>
      )}
      {nobody || plan.isPending ? null : (
        <>
          <FiledNotesLink personRef={personRef} />
          {none ? null : <AskSteps personRef={personRef} />}
          <Versions personRef={personRef} />
        </>
      )}
    </>
  );
}

function FiledNotesLink({ personRef }: { readonly personRef: string }) {
  return useMay()('note.read') ? (
    <p>
      <Link to="/care-plans/$ref/notes" params={{ ref: personRef }}>
        Filed notes
      </Link>
    </p>
  ) : null;
}

function InForce({ plan }: { readonly plan: Plan }) {
  const { planVersion, owner, reviewedOn, reviewDue, overdueDays, content } = plan;
  return (
    <>
      {overdueDays > 0 ? (
        <p className="overdue" role="note">
          The review of this plan is {daysOverdue(overdueDays)}. Check with {owner ?? 'the nurse in charge'} what still holds.
        </p>
      ) : null}
      <p>
        Version {planVersion}, {owner === null ? 'without an owner' : `owner ${owner}`}
        {reviewedOn === null ? '' : `, reviewed ${calendarDayWords(reviewedOn)}`}
        {reviewDue === null ? '' : `, next review ${calendarDayWords(reviewDue)}`}
      </p>
      <PlanText content={content} />
    </>
  );
}

function Versions({ personRef }: { readonly personRef: string }) {
  const versions = useQuery(carePlansVersionsOptions({ path: { ref: personRef } }));
  const may = useMay();
  return (
    <Section title="Versions">
      <Read query={versions} what="the versions" isEmpty={({ items }) => items.length === 0} empty="No version was written yet.">
        {({ items }) => (
          <ul className="plain-list">
            {items.map(({ planId, planVersion, state, owner, activatedAt }) => (
              <li key={planId}>
                <Link to="/care-plans/$ref/versions/$planId" params={{ ref: personRef, planId }}>
                  Version {planVersion}
                </Link>{' '}
                <span className={state === 'ACTIVE' ? 'badge badge--good' : 'badge'}>{STATE_WORDS[state]}</span>{' '}
                <span className="quiet">
                  {owner ?? 'no owner'}
                  {activatedAt === null ? '' : `, in force since ${calendarDayWords(activatedAt.slice(0, 10))}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Read>
      {may('plan.draft') ? (
        <p>
          <Link to="/care-plans/$ref/write" params={{ ref: personRef }}>
            Write the next version
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
