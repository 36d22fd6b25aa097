import type { Problem } from '../generated/types.gen.js';

/** One thing the API says is wrong, and the field it is about. */
export interface FieldMessage {
  /** JSON pointer in the body, such as `/shifts/0/start`, or the name of a parameter; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

/** What the API refused, or that nothing answered. `code` is stable; `message` is for people and says what to do next. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly traceId: string | undefined;
  readonly fields: readonly FieldMessage[];
  /** Members beyond the common ones, such as the version that is current now. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(problem: Partial<Problem> & Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(problem.detail ?? problem.title ?? 'Handrail did not answer as expected. Try again.', options);
    this.status = problem.status ?? 0;
    this.code = problem.code ?? 'internal';
    this.title = problem.title ?? 'Handrail failed';
    this.traceId = problem.traceId;
    this.fields = (problem.errors ?? []).map(({ field, message }) => ({ field, message }));
    this.more = problem;
  }
}

const UNREACHABLE = {
  status: 0,
  code: 'unreachable',
  title: 'Handrail cannot be reached',
  detail: 'Handrail cannot be reached. What you typed is kept on this page. Try again when the connection is back.',
};

/** Whatever a request ended with, as one kind of error. Never throws. @param answered whether any answer came */
export function problemFrom(thrown: unknown, answered: Response | undefined): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  if (!answered) return new ApiProblem(UNREACHABLE, { cause: thrown });
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return new ApiProblem(thrown as Partial<Problem>);
  return new ApiProblem({ status: answered.status, title: 'Handrail failed', traceId: answered.headers.get('x-request-id') ?? '' });
}

/** Whether asking again may succeed without anybody changing anything. */
export function isPassing({ status }: ApiProblem): boolean {
  return status === 0 || status === 429 || status === 503;
}

/** Messages by field, the JSON pointer without its first slash: `onDate`, `shifts/0/start`. The first message of a field stands. */
export function messagesByField(problem: ApiProblem | null | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { field, message } of problem?.fields ?? []) {
    const name = field.replace(/^\//, '');
    if (!found.has(name)) found.set(name, message);
  }
  return found;
}
