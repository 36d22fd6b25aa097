import { useRef } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import {
  rotaPublishingChangesOptions,
  rotaPublishingNextOptions,
  rotaPublishingStepsOptions,
  rotasReadOptions,
} from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { useMay } from '../../session/me.js';
import { useFocusKept } from '../../ui/focus-kept.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { RotaHead, STATE_WORDS } from '../rota-board/rota-head.js';
import { Preview } from './preview.js';
import { StepForm } from './step-form.js';
import './publish.css';

const publishRoute = getRouteApi('/rotas/$rotaId/publish');

const WAY = ['DRAFT', 'REVIEWED', 'APPROVED', 'PUBLISHED'] as const;
const WAY_WORDS = {
  DRAFT: 'Draft',
  REVIEWED: 'Reviewed by one person',
  APPROVED: 'Approved by a second person',
  PUBLISHED: 'Published: people are told',
} as const;

/** What would be published, and the next step towards it. Who may take which step is the API's answer. */
export function Publish() {
  const { rotaId } = publishRoute.useParams();
  const rota = useQuery(rotasReadOptions({ path: { rotaId } }));
  return (
    <Read query={rota} what="the rota">
      {(read) => (
        <>
          <RotaHead rota={read} title="Review and publish" />
          <Way rota={read} />
          <NextStep rota={read} />
          <WhatWouldBe rota={read} />
          <Steps rota={read} />
        </>
      )}
    </Read>
  );
}

function Way({ rota }: { readonly rota: Rota }) {
  const at = WAY.findIndex((state) => state === rota.state);
  const reached = at < 0 ? WAY.length - 1 : at;
  return (
    <ol className="way" aria-label="The way of a rota">
      {WAY.map((state, index) => (
        <li
          key={state}
          className={index <= reached ? 'way__step way__step--done' : 'way__step'}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span aria-hidden="true">{index < reached ? '✓' : index + 1}</span> {WAY_WORDS[state]}
          {index === reached ? <strong> (now)</strong> : null}
        </li>
      ))}
    </ol>
  );
}

function NextStep({ rota }: { readonly rota: Rota }) {
  const next = useQuery(rotaPublishingNextOptions({ path: { rotaId: rota.rotaId } }));
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(part, () => heading.current?.focus());
  const steps = (['review', 'approve', 'publish', 'send-back'] as const).filter((step) => next.data?.may.includes(step));
  return (
    <div ref={part}>
      <Read query={next} what="what comes next">
        {({ words }) => (
          <section className="panel" aria-labelledby="next-step">
            <h2 ref={heading} tabIndex={-1} id="next-step" className="nhsuk-heading-m heading-kept">
              What comes next
            </h2>
            <p>{words}</p>
            {steps.length === 0 ? <p className="quiet">There is no step for you to take now.</p> : null}
            {steps.map((step) => (
              <StepForm key={step} rota={rota} step={step} />
            ))}
          </section>
        )}
      </Read>
    </div>
  );
}

function WhatWouldBe({ rota }: { readonly rota: Rota }) {
  const may = useMay()('rota.publish') && rota.number > 0;
  const preview = useQuery({ ...rotaPublishingChangesOptions({ path: { rotaId: rota.rotaId } }), enabled: may });
  if (!may) return null;
  return (
    <Read query={preview} what="what would be published">
      {(publication) => <Preview publication={publication} published={rota.state === 'PUBLISHED' || rota.state === 'LIVE'} />}
    </Read>
  );
}

function Steps({ rota }: { readonly rota: Rota }) {
  const steps = useQuery(rotaPublishingStepsOptions({ path: { rotaId: rota.rotaId } }));
  return (
    <>
      <h2 className="nhsuk-heading-m">The way so far</h2>
      <Read query={steps} what="the steps" isEmpty={({ items }) => items.length === 0} empty="No step is taken yet.">
        {({ items }) => (
          <ol className="way-so-far">
            {items.map(({ state, reason, takenBy, takenAt }) => (
              <li key={`${state} ${takenAt}`}>
                <strong>{STATE_WORDS[state as Rota['state']] ?? state.toLowerCase()}</strong>, {takenBy ?? 'Handrail'},{' '}
                <Moment at={takenAt} zone={rota.zone} />
                {reason === null ? '' : `: “${reason}”`}
              </li>
            ))}
          </ol>
        )}
      </Read>
    </>
  );
}
