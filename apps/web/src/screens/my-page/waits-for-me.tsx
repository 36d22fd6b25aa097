import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inboxReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import { useMay } from '../../session/me.js';
import { Section } from '../../ui/section.js';
import { inOrder } from '../review/next-item.js';

const SHOWN_AT_ONCE = 3;

/** Where to begin: what waits for this person, the most pressing first as in Review, and for whoever makes rotas the way to them. Shows nothing to somebody for whom nothing waits. */
export function WaitsForMe() {
  const may = useMay();
  const { data } = useQuery({ ...inboxReadOptions(), enabled: may('me.inbox') });
  const items = inOrder(data?.items ?? []);
  const more = items.length - SHOWN_AT_ONCE;
  if (items.length === 0 && !may('rota.edit')) return null;
  return (
    <Section title="What waits for me">
      {items.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {items.slice(0, SHOWN_AT_ONCE).map(({ kind, id, title }) => (
            <li key={`${kind} ${id}`}>
              <Link to="/review/$kind/$id" params={{ kind, id }}>
                {title}
              </Link>
            </li>
          ))}
          {more > 0 ? (
            <li>
              <Link to="/review">and {more} more</Link>
            </li>
          ) : null}
        </ul>
      )}
      {may('rota.edit') ? (
        <p>
          <Link to="/rotas">The rotas of your units</Link>
        </p>
      ) : null}
    </Section>
  );
}
