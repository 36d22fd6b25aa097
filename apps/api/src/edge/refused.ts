import { DomainError, type FieldProblem, type ProblemCode } from '@handrail/contracts';

/**
 * A refusal that nobody catches by its kind: a stable code, what happened, and what to do next. A capability keeps its own in
 * functions that are called for what they refuse. Where somebody does catch one, it is a class of its own instead.
 */
export class Refused extends DomainError {
  /**
   * @param details identifiers only: never names, note text or anything else about a person's care
   * @param errors the fields that it is about, where it is about some
   */
  constructor(
    readonly code: ProblemCode,
    message: string,
    details: Readonly<Record<string, string | number | boolean>> = {},
    readonly errors?: readonly FieldProblem[],
  ) {
    super(message, details);
  }
}
