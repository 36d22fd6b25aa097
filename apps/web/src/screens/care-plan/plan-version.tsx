import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { carePlansActivate, carePlansAgree, carePlansPropose, carePlansSendBack } from '../../generated/sdk.gen.js';
import { carePlansDiffOptions, carePlansVersionOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Plan, PlanDiff, PlanHead } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useMay } from '../../session/me.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { focusTitle } from '../../ui/focus-title.js';
import { PageTitle } from '../../ui/page-title.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { GlassBanner } from './break-glass.js';
import { PlanText } from './plan-text.js';
import { STATE_WORDS } from './plan-words.js';
import './care-plan.css';

const planVersionRoute = getRouteApi('/care-plans/$ref/versions/$planId');

type Move = 'propose' | 'send-back' | 'agree' | 'not-agreed' | 'activate';
const PROPOSE: Choice<Move> = { move: 'propose', words: 'Propose it' };
const BACK: Choice<Move> = { move: 'send-back', words: 'Send it back to be written' };
const ACTIVATE: Choice<Move> = { move: 'activate', words: 'Put it in force' };
const AGREE: Choice<Move> = { move: 'agree', words: 'The person agrees' };
const NOT_AGREED: Choice<Move> = { move: 'not-agreed', words: 'Go on without their agreement', reason: 'asked' };
/** What can come next in each state. Whether somebody may is the API's to say. */
const NEXT: Readonly<Record<PlanHead['state'], readonly Choice<Move>[]>> = {
  DRAFT: [PROPOSE],
  PROPOSED: [AGREE, NOT_AGREED, BACK],
  AGREED_WITH_PERSON: [ACTIVATE, BACK],
  ACTIVE: [],
  SUPERSEDED: [],
};

/** One version: what changed against the one before, what it says, and what comes next for it. */
export function PlanVersion() {
  const { ref, planId } = planVersionRoute.useParams();
  const plan = useQuery(carePlansVersionOptions({ path: { planId } }));
  return (
    <>
      <p>
        <Link to="/care-plans/$ref" params={{ ref }}>
          Plan of {ref.toUpperCase()}
        </Link>
      </p>
      <PageTitle caption={`Care plan of ${ref.toUpperCase()}`}>{plan.data ? `Version ${plan.data.planVersion}` : 'A version'}</PageTitle>
      <Read query={plan} what="the version">
        {(read) => (
          <>
            <GlassBanner until={read.brokenGlassUntil} />
            <p>
              <span className={read.state === 'ACTIVE' ? 'badge badge--good' : 'badge'}>{STATE_WORDS[read.state]}</span>{' '}
              {read.owner === null ? 'without an owner' : `owner ${read.owner}`}
              {read.notAgreedReason === null ? '' : `; not agreed with the person: ${read.notAgreedReason}`}
            </p>
            {read.planVersion > 1 ? <Changes planId={planId} /> : null}
            <Steps key={read.version} plan={read} onReadAgain={() => void plan.refetch()} />
            <PlanText content={read.content} />
          </>
        )}
      </Read>
    </>
  );
}

function Steps({ plan, onReadAgain }: { readonly plan: Plan; readonly onReadAgain: () => void }) {
  const { planId, ref, state, version } = plan;
  const may = useMay();
  const move = useAction<{ move: Move; reason: string }, Plan | PlanHead>({
    run: ({ move: to, reason }, sending): Promise<{ data: Plan | PlanHead }> => {
      const shared = { path: { planId }, ...sending, headers: { ...sending.headers, ...ifMatch(version) } };
      if (to === 'propose') return carePlansPropose(shared);
      if (to === 'send-back') return carePlansSendBack(shared);
      if (to === 'activate') return carePlansActivate({ ...shared, body: {} });
      return carePlansAgree({ ...shared, body: to === 'agree' ? { agreed: true } : { agreed: false, reason } });
    },
    refreshes: ['carePlansVersion', 'carePlansVersions', 'carePlansInForce', 'carePlansDiff', 'inboxRead', 'peopleServiceUsers'],
    said: ({ state: now }) => `The version is ${STATE_WORDS[now]}.`,
    onDone: focusTitle,
  });
  const choices = NEXT[state].filter(({ move: to }) => may(to === 'activate' ? 'plan.activate' : 'plan.draft'));
  if (choices.length === 0) return null;
  return (
    <>
      {state === 'DRAFT' ? (
        <p>
          <Link to="/care-plans/$ref/write" params={{ ref }}>
            Go on writing it
          </Link>
        </p>
      ) : null}
      <Decision
        name={`plan.${planId}.${state}`}
        choices={choices}
        problem={move.error}
        isPending={move.isPending}
        onReadAgain={onReadAgain}
        onDecide={(to, reason = '') => move.mutate({ move: to, reason })}
      />
    </>
  );
}

function Changes({ planId }: { readonly planId: string }) {
  const diff = useQuery(carePlansDiffOptions({ path: { planId } }));
  return (
    <Section title="What changes">
      <Read
        query={diff}
        what="the changes"
        isEmpty={({ lines, about }) => lines.length + about.length === 0}
        empty="It says the same as the version before."
      >
        {({ before, lines, about }) => (
          <>
            <p className="quiet">Against version {before.planVersion}</p>
            <ul className="diff">
              {lines.map((line) => (
                <Line key={`${line.kind} ${line.no}`} line={line} />
              ))}
              {about.map(({ field, before: was, after }) => (
                <li key={field}>
                  <span className="badge badge--warn">changed</span> {field}: <del>{was}</del> <ins>{after}</ins>
                </li>
              ))}
            </ul>
          </>
        )}
      </Read>
    </Section>
  );
}

function Line({ line }: { readonly line: PlanDiff['lines'][number] }) {
  if (line.kind === 'changed') {
    return (
      <li>
        <span className="badge badge--warn">changed</span> {line.no} <del>{line.before}</del> <ins>{line.after}</ins>
      </li>
    );
  }
  return (
    <li>
      <span className={line.kind === 'added' ? 'badge badge--good' : 'badge badge--bad'}>{line.kind}</span> {line.no}{' '}
      {line.kind === 'added' ? <ins>{line.text}</ins> : <del>{line.text}</del>}
    </li>
  );
}
