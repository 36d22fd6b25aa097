import type { OperationPolicy } from './grant.js';
import { careOperations } from './operations/care.js';
import { identityOperations } from './operations/identity.js';
import { rotaOperations } from './operations/rota.js';
import { serviceOperations } from './operations/service.js';
import { ROLES, type Role } from './vocabulary.js';

const all = { ...identityOperations, ...serviceOperations, ...rotaOperations, ...careOperations };

/** Everything that can be done through the API, by name. An operation that is not here cannot be tied to a route. */
export type Operation = keyof typeof all;
export const catalogue: Readonly<Record<Operation, OperationPolicy>> = all;
export const OPERATIONS = Object.keys(all) as readonly Operation[];

/** The roles that may do an operation at all, in the order of `ROLES`; conditions and reach come on top. */
export function rolesOf(operation: Operation): readonly Role[] {
  return ROLES.filter((role) => catalogue[operation].roles[role] !== undefined);
}
