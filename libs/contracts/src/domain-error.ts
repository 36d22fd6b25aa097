/**
 * An error that a caller is told about. A core library has its own classes; anything with a `code` of `PROBLEMS` is answered the same way.
 * @param message says what happened and what to do next, with identifiers only
 * @param details identifiers only: never names, note text or anything else about a person's care
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  constructor(
    message: string,
    readonly details: Readonly<Record<string, string | number | boolean>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
