import type { ReactNode } from 'react';
import type { ReviewSubject } from '../../generated/types.gen.js';
import { Empty } from '../../ui/states.js';

/** The words that a decision rests on, quoted, with what is known beside them. */
export function Subject({ subject, children }: { readonly subject: ReviewSubject; readonly children?: ReactNode }) {
  return (
    <section className="panel" aria-label="What it rests on">
      <p>
        <strong>{subject.title}</strong>
      </p>
      {subject.quotes.map((quote) => (
        <blockquote key={quote} className="evidence">
          {quote}
        </blockquote>
      ))}
      {subject.lines.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {subject.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
      {subject.may.length === 0 ? <Empty>There is nothing for you to decide here.</Empty> : null}
    </section>
  );
}
