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

/** A row with the same natural key is there already. */
export class AlreadyStored extends Error {
  readonly code = 'already-stored';
}

/** The same error in the store's own words where it has them, else as it came. */
export function translate(error: unknown): unknown {
  const found = sqlStateOf(error);
  if (!found) return error;
  const reason = REASONS[found.state];
  if (reason) return new StoreRefused(reason, found.message, { cause: error });
  return found.state === '23505' ? new AlreadyStored('This is stored already.', { cause: error }) : error;
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
