export { catalogue, OPERATIONS, rolesOf } from './catalogue.js';
export type { Operation } from './catalogue.js';
export { decide } from './decide.js';
export type { Actor, Decision, Denial, Facts, HeldRole } from './decide.js';
export { isOwnNote, isOwnRota, nobodyElseMay } from './separation.js';
export type { RotaHands } from './separation.js';
export { CONDITIONS, LIMITS, ROLES, SCOPES } from './vocabulary.js';
export type { Condition, Limit, Role, Scope } from './vocabulary.js';
