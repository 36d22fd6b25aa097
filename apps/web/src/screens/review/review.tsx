import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inboxReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { InboxItem } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { PageTitle } from '../../ui/page-title.js';
import { Read } from '../../ui/states.js';
import { dayWords } from '../../ui/time-words.js';
import { Moment } from '../../ui/times.js';
import { KIND_WORDS } from './item-words.js';
import { News } from './news.js';
import { inOrder } from './next-item.js';
import './review.css';

const REFRESH_MS = 30_000;

/** Due on a calendar day, which belongs to no clock. */
const DUE_ON_A_DAY = new Set<InboxItem['kind']>(['plan-review', 'rota']);

/** Everything that waits for the worker: what is counted in minutes first, then what is overdue. */
export function Review() {
  const inbox = useQuery({ ...inboxReadOptions(), refetchInterval: REFRESH_MS });
  return (
    <>
      <PageTitle>Review</PageTitle>
      <Read
        query={inbox}
        what="what waits for you"
        isEmpty={({ items }) => items.length === 0}
        empty="Nothing waits for you. What comes will stand here by itself."
      >
        {({ items }) => (
          <ol className="waiting" aria-label="What waits for you">
            {inOrder(items).map((item) => (
              <Waiting key={`${item.kind} ${item.id}`} item={item} />
            ))}
          </ol>
        )}
      </Read>
      <News />
    </>
  );
}

function Waiting({ item }: { readonly item: InboxItem }) {
  const zone = useHomeZone();
  const { kind, id, title, due, overdue } = item;
  return (
    <li className={overdue ? 'waiting__item waiting__item--overdue' : 'waiting__item'}>
      <Link to="/review/$kind/$id" params={{ kind, id }}>
        {title}
      </Link>
      <span className="quiet">
        {KIND_WORDS[kind]}
        {due === null ? null : (
          <>
            {overdue ? ', was due ' : ', due '}
            {DUE_ON_A_DAY.has(kind) ? dayWords(due, 'UTC') : <Moment at={due} zone={zone} />}
          </>
        )}
      </span>
      {overdue ? <span className="badge badge--bad">Overdue</span> : null}
    </li>
  );
}
