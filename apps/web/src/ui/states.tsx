import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from '../api/problem.js';

/** While something is read. Said politely, so that a screen reader does not interrupt. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p role="status" className="loading">
      Loading {what}
    </p>
  );
}

/** There is nothing, and what to do about it where something can be done. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}

/** The roles of the person have no part in it: said plainly, with whom to ask. */
export function NotAllowed({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <p>{children ?? 'Your role has no part in this. If it should, ask your team lead or an administrator of Handrail.'}</p>
    </div>
  );
}

/** Reading failed: what the API said, and trying again. */
export function Failed({ what, problem, onAgain }: { readonly what: string; readonly problem: ApiProblem; readonly onAgain: () => void }) {
  return (
    <div className="nhsuk-inset-text failed" role="alert">
      <p>
        <strong>Could not load {what}.</strong> {problem.message}
      </p>
      {problem.traceId ? <p className="quiet">Reference: {problem.traceId}</p> : null}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}

interface ReadProps<Answer> {
  readonly query: UseQueryResult<Answer, ApiProblem>;
  /** What is being read, as in "Loading your shifts". */
  readonly what: string;
  readonly isEmpty?: (answer: Answer) => boolean;
  readonly empty?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

/** All states of one query: loading, refused, failed, empty, there. Old data stay on the page while new ones fail to come. */
export function Read<Answer>({ query, what, isEmpty, empty, children }: ReadProps<Answer>) {
  const { data, error } = query;
  if (data !== undefined) return isEmpty?.(data) ? <Empty>{empty ?? 'Nothing here yet.'}</Empty> : children(data);
  if (!error) return <Loading what={what} />;
  if (error.status === 403) return <NotAllowed>{error.message}</NotAllowed>;
  return <Failed what={what} problem={error} onAgain={() => void query.refetch()} />;
}
