import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from './problem-codes.js';

/** What is wrong with one field of a request. */
export const fieldProblem = z.strictObject({
  in: z.enum(['body', 'path', 'query', 'header']),
  field: z.string().describe('JSON pointer in a body (/shifts/0/start), else the name; empty for the whole'),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/**
 * An error, after RFC 9457. `code` is stable and is what a program looks at; `detail` is for people and says what to do next.
 * Extra members carry identifiers, never names or anything about care.
 */
export const problem = z
  .looseObject({
    type: z.string().describe('urn:handrail:problem: and the code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string(),
    detail: z.string(),
    traceId: z.string(),
    errors: z.array(fieldProblem).optional(),
    breakGlass: z.boolean().optional().describe('true where breaking the glass is offered'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(PROBLEMS, code);
}
