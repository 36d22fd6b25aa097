import type { ComponentType } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { inboxReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { InboxItem } from '../../generated/types.gen.js';
import { PageTitle } from '../../ui/page-title.js';
import { Empty } from '../../ui/states.js';
import { CountersignItem, DraftItem } from './draft/draft-item.js';
import { DemandItem } from './demand-item.js';
import { FlagItem } from './flag-item.js';
import { GlassItem } from './glass-item.js';
import type { ItemProps } from './item-props.js';
import { isKind, KIND_WORDS } from './item-words.js';
import { IncidentItem } from './incident-item.js';
import { LeaveItem } from './leave-item.js';
import { inOrder, nextAfter, placeOf } from './next-item.js';
import { OfferItem } from './offer-item.js';
import { PlanReviewItem } from './plan-review-item.js';
import { ProposalItem } from './proposal-item.js';
import { RotaItem } from './rota-item.js';
import './review.css';

const reviewItemRoute = getRouteApi('/review/$kind/$id');

const SHOWN_BY: Readonly<Record<InboxItem['kind'], ComponentType<ItemProps>>> = {
  countersign: CountersignItem,
  flag: FlagItem,
  proposal: ProposalItem,
  demand: DemandItem,
  'demand-cost': DemandItem,
  offer: OfferItem,
  leave: LeaveItem,
  rota: RotaItem,
  'plan-review': PlanReviewItem,
  draft: DraftItem,
  incident: IncidentItem,
  'break-glass': GlassItem,
};

/** One thing that waits, with what it rests on and what can be done about it. Once it is done the next one comes by itself. */
export function ReviewItem() {
  const { kind, id } = reviewItemRoute.useParams();
  if (!isKind(kind)) {
    return (
      <>
        <PageTitle>Review</PageTitle>
        <Empty>There is no such kind of thing to review.</Empty>
      </>
    );
  }
  return <OneItem key={`${kind} ${id}`} kind={kind} id={id} />;
}

function OneItem({ kind, id }: Pick<ItemProps, 'kind' | 'id'>) {
  const { data: inbox } = useQuery(inboxReadOptions());
  const navigate = useNavigate();
  const items = inOrder(inbox?.items ?? []);
  const place = placeOf(items, { kind, id });
  const next = nextAfter(items, { kind, id });
  const goOn = () => void (next ? navigate({ to: '/review/$kind/$id', params: next }) : navigate({ to: '/review' }));
  const Item = SHOWN_BY[kind];
  return (
    <>
      <nav className="place" aria-label="Review">
        <Link to="/review">All that waits</Link>
        {place === undefined ? null : (
          <span className="quiet">
            {place} of {items.length}
          </span>
        )}
        {next ? (
          <Link to="/review/$kind/$id" params={next}>
            Next without deciding
          </Link>
        ) : null}
      </nav>
      <PageTitle caption={KIND_WORDS[kind]}>
        {items.find((item) => item.kind === kind && item.id === id)?.title ?? KIND_WORDS[kind]}
      </PageTitle>
      <Item kind={kind} id={id} onDone={goOn} />
    </>
  );
}
