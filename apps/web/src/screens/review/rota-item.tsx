import { Link } from '@tanstack/react-router';
import type { ItemProps } from './item-props.js';

/** A rota is read and decided on its board. */
export function RotaItem({ id }: ItemProps) {
  return (
    <section className="panel" aria-label="The rota">
      <p>
        <Link to="/rotas/$rotaId" params={{ rotaId: id }}>
          Open the rota on its board
        </Link>
        , where it is read, reviewed, approved and published.
      </p>
    </section>
  );
}
