import { problem, type Problem } from '@handrail/contracts';

/** The API answered with a problem. `code` is stable; `detail` is for people and names nobody. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The API did not answer, or not in time, or in a form that nobody can read. What was sent may or may not have been done. */
export class ApiLost extends Error {
  constructor(why: string) {
    super(`The API gave no usable answer: ${why}`);
  }
}

/** Reads a problem out of an answer of status 400 or more; anything unreadable becomes a problem with the code `unreadable`. */
export function problemFrom(status: number, body: unknown): Problem {
  const parsed = problem.safeParse(body);
  if (parsed.success) return parsed.data;
  return { type: 'about:blank', title: 'Unreadable answer', status, code: 'unreadable', detail: '', traceId: '' };
}
