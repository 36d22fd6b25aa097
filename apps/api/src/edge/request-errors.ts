import { DomainError, type FieldProblem } from '@handrail/contracts';

export class BadJson extends DomainError {
  readonly code = 'malformed-json';
}

export class TooDeep extends DomainError {
  readonly code = 'too-deep';
  constructor(levels: number) {
    super(`The body is nested deeper than ${levels} levels. Send a flatter one.`, { levels });
  }
}

/** A request that does not fit its contract; `errors` names each field. */
export class InvalidRequest extends DomainError {
  readonly code: string = 'invalid-request';
  constructor(
    readonly errors: readonly FieldProblem[],
    message = 'The request does not fit the contract. Correct the fields named in errors.',
  ) {
    super(message);
  }
}

export class ControlCharacter extends InvalidRequest {
  override readonly code = 'control-character';
  constructor(where: FieldProblem['in'], field: string) {
    super(
      [{ in: where, field, message: 'holds a control character or half a character' }],
      'Remove control characters (other than tab and line ends) from the request.',
    );
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  constructor() {
    super('Sign in, or send a valid service token.');
  }
}

/** Refused by the policy. `reason` is the policy's own word for why. */
export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
  constructor(operation: string, reason: string) {
    super(NotAllowed.words[reason] ?? 'Your roles do not include this.', { operation, reason });
  }

  private static readonly words: Readonly<Record<string, string>> = {
    'scope-missing': 'This service token has no scope for it.',
    'own-work': 'Somebody else must do this: it is your own work.',
    'outside-your-unit': 'Your roles include this in other units only.',
    'condition-not-met': 'Your role includes this only in circumstances that do not hold now.',
  };
}

/**
 * The same answer for a record that does not exist and for one that the asker may not open, so that it confirms nothing.
 * Breaking the glass is offered where the policy offers it.
 */
export class NoRecordYouCanOpen extends DomainError {
  readonly code = 'no-record-you-can-open';
  constructor(readonly breakGlass: boolean) {
    super(
      breakGlass
        ? 'There is no record that you can open. If somebody’s safety needs it now, break the glass and give the reason.'
        : 'There is no record that you can open.',
    );
  }
}

export class NotFound extends DomainError {
  readonly code = 'not-found';
  /** @param what in words, such as `rota` */
  constructor(what: string) {
    super(`There is no such ${what}.`, { what });
  }
}

export class ForeignOrigin extends DomainError {
  readonly code = 'foreign-origin';
  constructor() {
    super('A change with a session must come from Handrail’s own address. Check PUBLIC_URL if this is it.');
  }
}

export class VersionRequired extends DomainError {
  readonly code = 'version-required';
  constructor() {
    super('Send If-Match with the ETag of what you read, such as "3".');
  }
}

export class StaleVersion extends DomainError {
  readonly code = 'stale-version';
  /** @param current what it is now, where the asker may know */
  constructor(current?: number) {
    super('It changed since you read it. Read it again, then repeat the change.', current === undefined ? {} : { currentVersion: current });
  }
}

export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests';
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many requests. Try again in ${retryAfterSeconds} seconds.`);
  }
}

export class IdempotencyKeyRequired extends DomainError {
  readonly code = 'idempotency-key-required';
  constructor() {
    super('Service tokens send an Idempotency-Key header with every POST: 1 to 100 visible characters, the same when it is repeated.');
  }
}
