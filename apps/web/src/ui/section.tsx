import { useId, type ReactNode } from 'react';

/** A part of the page that a screen reader can jump to. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="nhsuk-heading-m">
        {title}
      </h2>
      {children}
    </section>
  );
}
