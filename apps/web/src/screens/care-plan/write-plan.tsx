import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { carePlansDraft, carePlansRewrite } from '../../generated/sdk.gen.js';
import { carePlansVersionOptions, carePlansVersionsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Plan, PlanContent, PlanHead } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { PageTitle } from '../../ui/page-title.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { PlanFields } from './plan-fields.js';
import { EMPTY_PLAN, type WrittenPlan } from './written-plan.js';
import { PressButton } from '../../ui/press-button.js';
import './care-plan.css';

const writePlanRoute = getRouteApi('/care-plans/$ref/write');

/** Writes the next version: a draft that stands is gone on with, else the newest version is where it begins. */
export function WritePlan() {
  const { ref } = writePlanRoute.useParams();
  const versions = useQuery(carePlansVersionsOptions({ path: { ref } }));
  return (
    <>
      <p>
        <Link to="/care-plans/$ref" params={{ ref }}>
          Plan of {ref.toUpperCase()}
        </Link>
      </p>
      <PageTitle caption={`Care plan of ${ref.toUpperCase()}`}>Write the next version</PageTitle>
      <Read query={versions} what="the versions">
        {({ items }) => {
          const draft = items.find(({ state }) => state === 'DRAFT');
          const from = draft ?? items.find(({ state }) => state === 'ACTIVE') ?? items[0];
          return from ? (
            <From personRef={ref} from={from} draft={draft} />
          ) : (
            <Writing key="new" personRef={ref} begun={EMPTY_PLAN} draft={undefined} />
          );
        }}
      </Read>
    </>
  );
}

interface FromProps {
  readonly personRef: string;
  readonly from: PlanHead;
  readonly draft: PlanHead | undefined;
}

function From({ personRef, from, draft }: FromProps) {
  const plan = useQuery(carePlansVersionOptions({ path: { planId: from.planId } }));
  return (
    <Read query={plan} what="the version">
      {({ content }) => <Writing key={from.planId} personRef={personRef} begun={content} draft={draft} />}
    </Read>
  );
}

interface WritingProps {
  readonly personRef: string;
  readonly begun: PlanContent;
  readonly draft: PlanHead | undefined;
}

function Writing({ personRef, begun, draft }: WritingProps) {
  const navigate = useNavigate();
  const form = useKeptForm<{ content: WrittenPlan | null }>(`plan.${personRef}.${draft?.planId ?? 'new'}`, NOT_TOUCHED);
  const content = form.values.content ?? begun;
  const save = useAction<WrittenPlan, Plan>({
    run: (written, sending) =>
      draft
        ? carePlansRewrite({
            path: { planId: draft.planId },
            body: { content: written },
            headers: ifMatch(draft.version),
            throwOnError: true,
          })
        : carePlansDraft({ path: { ref: personRef }, body: { content: written }, ...sending }),
    refreshes: ['carePlansVersion', 'carePlansVersions', 'carePlansDiff'],
    said: ({ planVersion }) => `Version ${planVersion} is saved. It is not in force before it is proposed, talked over and activated.`,
    onDone: ({ planId }) => {
      form.clear();
      void navigate({ to: '/care-plans/$ref/versions/$planId', params: { ref: personRef, planId } });
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(content);
      }}
    >
      <Refusal problem={save.error} />
      <PlanFields content={content} onChange={(written) => form.set({ content: written })} />
      <PressButton type="submit" className="nhsuk-button" isReady={!save.isPending}>
        Save the draft
      </PressButton>{' '}
      {form.values.content === null ? null : (
        <button type="button" className="link-button" onClick={form.clear}>
          Throw away what I changed
        </button>
      )}
    </form>
  );
}

const NOT_TOUCHED: { readonly content: WrittenPlan | null } = { content: null };
