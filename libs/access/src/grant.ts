import { REACHES, type Condition, type Limit, type Reach, type Role, type Scope } from './vocabulary.js';

/** One way in which a role may do an operation. */
export interface Grant {
  readonly reach: readonly Reach[];
  readonly when?: Condition;
  readonly limit?: Limit;
}

/** One row of the policy: an operation, who may do it, and how far. */
export interface OperationPolicy {
  /** What it does, as a title: used in the API's description. */
  readonly name: string;
  /** What `own` means for this operation. */
  readonly own: string;
  readonly roles: Readonly<Partial<Record<Role, readonly Grant[]>>>;
  /** Roles to which breaking the glass is offered when they are refused, and which then get what their own people's records give. */
  readonly breakGlass?: readonly Role[];
  /** Scopes with which a service token may do it on behalf of a linked worker. */
  readonly onBehalf?: readonly Scope[];
  /** Scopes with which a service token may do it by itself. */
  readonly alone?: readonly Scope[];
  /** True when nobody needs to sign in for it. */
  readonly open?: boolean;
  /** True when every worker may do it with what is their own, whatever roles they hold, and even with none. */
  readonly everybody?: boolean;
  /** True when it is about the asker only, so that the edge can decide before it knows anything else. */
  readonly self?: boolean;
}

export const own = grant(['own']);
/** Somebody else's in the same unit, but never one's own work. */
export const othersInUnit = grant(['own-unit']);
export const unit = grant(['own', 'own-unit']);
export const elsewhere = grant(['other-unit']);
export const anywhere = grant(REACHES);

function grant(reach: readonly Reach[]): Grant {
  return { reach };
}

export function when(condition: Condition, granted: Grant): Grant {
  return { ...granted, when: condition };
}

export function limited(limit: Limit, granted: Grant): Grant {
  return { ...granted, limit };
}

/** The people who work on the floor of a unit. */
export const FLOOR = ['l2', 'l3', 'senior', 'rn', 'nic'] as const satisfies readonly Role[];

/** The same grants for several roles. */
export function each(roles: readonly Role[], ...grants: readonly Grant[]): Partial<Record<Role, readonly Grant[]>> {
  return Object.fromEntries(roles.map((role) => [role, grants]));
}
