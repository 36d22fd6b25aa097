import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rotaPublishingNextOptions } from '../../generated/@tanstack/react-query.gen.js';
import { Read } from '../../ui/states.js';
import type { ItemProps } from './item-props.js';

/** What comes next for a rota, and the way there: it is decided where its gaps, breaches and differences are seen. */
export function RotaItem({ id }: ItemProps) {
  const next = useQuery(rotaPublishingNextOptions({ path: { rotaId: id } }));
  return (
    <section className="panel" aria-label="The rota">
      <Read query={next} what="what comes next">
        {({ words }) => <p>{words}</p>}
      </Read>
      <p>
        <Link to="/rotas/$rotaId/publish" params={{ rotaId: id }}>
          Review, approve or publish it
        </Link>
        , or{' '}
        <Link to="/rotas/$rotaId" params={{ rotaId: id }}>
          look at its board first
        </Link>
        .
      </p>
    </section>
  );
}
