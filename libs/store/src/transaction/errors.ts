/** Why the database itself refused a write that the application had let pass. */
export type RefusalReason =
  | 'step-not-allowed'
  | 'kept-as-it-is'
  | 'not-what-was-read'
  | 'not-this-person'
  | 'outside-scope'
  | 'names-nothing';

const REASONS: Readonly<Record<string, RefusalReason>> = {
  HR001: 'step-not-allowed',
  HR002: 'kept-as-it-is',
  HR003: 'not-what-was-read',
  HR004: 'not-this-person',
  '42501': 'outside-scope',
  // A foreign key: what the row refers to is not there.
  '23503': 'names-nothing',
};

/** A trigger or row security said no. `reason` is stable; the message is the database's and carries no record's words. */
export class StoreRefused extends Error {
  readonly code = 'store-refused';
  constructor(
    readonly reason: RefusalReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What to do after an answer that does not say whether the change came through. */
export const MAY_NOT_BE_KEPT =
  'This request may not have been kept: read again shortly to see, and repeat it if it is not there. With the same Idempotency-Key a repeat is kept once.';

/** A row with the same natural key is there already. */
export class AlreadyStored extends Error {
  readonly code = 'already-stored';
}

/**
 * The database is out of reach, going down, coming up or too busy; asking again may succeed. The transaction is kept whole or not at all, and
 * which of the two is not known where the line broke after the commit was sent and before it was answered.
 */
export class StoreUnavailable extends Error {
  readonly code = 'unavailable';
  constructor(options?: ErrorOptions) {
    super(`Handrail cannot reach its database. ${MAY_NOT_BE_KEPT}`, options);
  }
}

/**
 * States in which another try may succeed. PostgreSQL: classes 08 (connection), 53 (resources), 57P (shutdown, start-up), 40 (lost a race:
 * serialization, deadlock), 55P03 (a lock not had in time), 25P03 and 25P04 (idle or long for too long).
 */
const PASSING_STATE = /^(?:(?:08|53|40)\w{3}|57P\d\d|55P03|25P0[34])$/;
/** Prisma's own codes for the same: unreachable, connection closed, no connection in time, transaction timed out, lost a race, too many. */
const PASSING_PRISMA = /^P(?:1001|1002|1008|1017|2024|2028|2034|2037)$/;
/** Its driver's words for a connection that was never made, or broke, where PostgreSQL said nothing. */
const PASSING_KIND = /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/;
const PASSING_SOCKET = /^E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH)$/;
/** What `pg` says without any code. */
const PASSING_WORDS = /Connection terminated|connection timeout|timeout exceeded when trying to connect|Can't reach database|ECONNREFUSED/i;

/** The same error in the store's own words where it has them, else as it came. */
export function translate(error: unknown): unknown {
  if (isPassing(error)) return new StoreUnavailable({ cause: error });
  const found = sqlStateOf(error);
  if (!found) return error;
  const reason = REASONS[found.state];
  if (reason) return new StoreRefused(reason, found.message, { cause: error });
  return found.state === '23505' ? new AlreadyStored('This is stored already.', { cause: error }) : error;
}

/**
 * True for what passes. Prisma wraps one and the same state in different ways: a query of its own bears its code, one in plain SQL is
 * P2010, a `begin` or `commit` is the driver's error, and what it cannot name is P2039; the state itself is some levels down in each.
 */
function isPassing(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const at = error as Record<string, unknown>;
  const is = (pattern: RegExp, key: string): boolean => typeof at[key] === 'string' && pattern.test(at[key]);
  return (
    [PASSING_STATE, PASSING_PRISMA, PASSING_SOCKET].some((pattern) => is(pattern, 'code')) ||
    is(PASSING_STATE, 'originalCode') ||
    is(PASSING_KIND, 'kind') ||
    (error instanceof Error && PASSING_WORDS.test(error.message)) ||
    ['cause', 'meta', 'driverAdapterError'].some((inner) => isPassing(at[inner], depth + 1))
  );
}

/** Prisma keeps PostgreSQL's code some levels down, in one of two shapes. */
function sqlStateOf(error: unknown, depth = 0): { state: string; message: string } | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  const at = error as Record<string, unknown>;
  const state = at['originalCode'] ?? at['code'];
  if (typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) && !/^P\d{4}$/.test(state)) {
    return { state, message: String(at['originalMessage'] ?? at['message'] ?? '') };
  }
  return sqlStateOf(at['cause'], depth + 1) ?? sqlStateOf(at['meta'], depth + 1) ?? sqlStateOf(at['driverAdapterError'], depth + 1);
}
