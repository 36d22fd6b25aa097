import type { ItemProps } from './review-item.js';

/** A rota is read and decided on its board. */
export function RotaItem({ id }: ItemProps) {
  return (
    <section className="panel" aria-label="The rota">
      <p>
        <a href={`/rotas/${id}`}>Open the rota on its board</a>, where it is read, reviewed, approved and published.
      </p>
    </section>
  );
}
