import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inboxDone } from '../../generated/sdk.gen.js';
import { inboxNewsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Notification } from '../../generated/types.gen.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { Refusal } from '../../ui/refusal.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { PressButton } from '../../ui/press-button.js';

/** What the worker was told of and has not yet put away. */
export function News() {
  const news = useQuery(inboxNewsOptions());
  return (
    <Section title="News">
      <Read query={news} what="the news" isEmpty={({ items }) => items.length === 0} empty="No news.">
        {({ items }) => (
          <ul className="plain-list">
            {items.map((item) => (
              <OneNews key={item.notificationId} item={item} />
            ))}
          </ul>
        )}
      </Read>
    </Section>
  );
}

function OneNews({ item }: { readonly item: Notification }) {
  const zone = useHomeZone();
  const { notificationId: id, title, createdAt, itemKind, itemId } = item;
  const done = useAction({
    run: () => inboxDone({ path: { id }, throwOnError: true }),
    refreshes: ['inboxNews', 'inboxRead'],
    said: 'Put away.',
  });
  return (
    <li>
      {itemKind === null || itemId === null ? (
        title
      ) : (
        <Link to="/review/$kind/$id" params={{ kind: itemKind, id: itemId }}>
          {title}
        </Link>
      )}{' '}
      <span className="quiet">
        <Moment at={createdAt} zone={zone} />
      </span>{' '}
      <PressButton className="link-button" isReady={!done.isPending} onClick={() => done.mutate()}>
        Put away<span className="nhsuk-u-visually-hidden">: {title}</span>
      </PressButton>
      <Refusal problem={done.error} />
    </li>
  );
}
