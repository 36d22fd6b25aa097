import { useQuery } from '@tanstack/react-query';
import { draftsMineOptions } from '../../generated/@tanstack/react-query.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useMay } from '../../session/me.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Section } from '../../ui/section.js';

export function MyDrafts() {
  return useMay()('draft.read') ? <Drafts /> : null;
}

function Drafts() {
  const drafts = useQuery(draftsMineOptions());
  const zone = useHomeZone();
  return (
    <Section title="My drafts">
      <Read
        query={drafts}
        what="your drafts"
        isEmpty={({ items }) => items.length === 0}
        empty="No draft waits for you. Nothing is filed until you confirm it."
      >
        {({ items }) => (
          <ul className="plain-list">
            {items.map((draft) => (
              <li key={draft.draftId}>
                {draft.ref ?? 'Nobody named yet'}, <Moment at={draft.receivedAt} zone={zone} />: {draft.state.replaceAll('-', ' ')}
                {draft.questions > 0 ? <span className="badge badge--warn">{draft.questions} to answer</span> : null}
                {draft.flags > 0 ? <span className="badge badge--bad">{draft.flags} flagged</span> : null}
              </li>
            ))}
          </ul>
        )}
      </Read>
    </Section>
  );
}
