import { useEffect, useRef } from 'react';
import type { ApiProblem } from '../api/problem.js';

/**
 * What the API refused, above the form it is about: it takes the focus and is read out. Fields are named with their messages;
 * messages beside the fields come from `messagesByField`. Shows nothing without a problem.
 */
export function Refusal({ problem }: { readonly problem: ApiProblem | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={box} className="nhsuk-error-summary" role="alert" tabIndex={-1}>
      <h2 className="nhsuk-error-summary__title">{problem.title}</h2>
      <div className="nhsuk-error-summary__body">
        <p>{problem.message}</p>
        {problem.fields.length > 0 ? (
          <ul className="nhsuk-list">
            {problem.fields.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{[nameOf(field), message].filter(Boolean).join(' ')}</li>
            ))}
          </ul>
        ) : null}
        {problem.status >= 500 && problem.traceId ? <p>Reference for whoever runs Handrail: {problem.traceId}</p> : null}
      </div>
    </div>
  );
}

/** `/shifts/0/startsAt` as somebody would say it: shifts 1 starts at. */
function nameOf(pointer: string): string {
  return pointer
    .split('/')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()))
    .join(' ');
}
