import { catalogue, type Operation } from './catalogue.js';
import type { OperationPolicy } from './grant.js';
import type { Condition, Limit, Reach, Role, Scope } from './vocabulary.js';

/** A role that somebody holds now, and where: in some units, or in the whole organisation. */
export interface HeldRole {
  readonly role: Role;
  readonly units: readonly string[] | 'all';
}

/** Who asks. A service that acts on behalf of a worker is bound by that worker's rights and by its own scopes. */
export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly roles: readonly HeldRole[] }
  | { readonly kind: 'service'; readonly scopes: readonly Scope[]; readonly onBehalfOf?: { readonly roles: readonly HeldRole[] } };

/** What the asker wants to touch, as far as the decision depends on it. What is not stated is false. */
export type Facts = Readonly<Partial<Record<Condition, boolean>>> & {
  /** The unit it belongs to; absent for what belongs to the organisation, which counts as everybody's own unit. */
  readonly unitId?: string;
  /** True when it is the asker's own, in the sense that the catalogue gives for the operation. */
  readonly own?: boolean;
  /** True while the asker has broken the glass for this person's record, and the time has not run out. */
  readonly brokenGlass?: boolean;
};

export type Denial =
  | 'not-signed-in'
  | 'scope-missing'
  | 'not-your-role'
  | 'own-work'
  | 'outside-your-unit'
  | 'no-relationship'
  | 'condition-not-met';

export type Decision =
  | { readonly allow: true; readonly as: Role | 'oneself' | 'service' | 'anyone' | 'broken-glass'; readonly limit?: Limit }
  | { readonly allow: false; readonly reason: Denial; readonly breakGlassOffered: boolean };

/**
 * Whether somebody may do something. The only place where Handrail decides this; the API asks it and row security stands behind it.
 * Of several roles, the one that gives most wins: a grant without a limit before a grant with one.
 * @param facts about the thing; whoever asks has looked them up, and what they did not state counts against the asker
 * @returns never throws. A refusal carries why, and whether breaking the glass is offered.
 */
export function decide(operation: Operation, actor: Actor, facts: Facts = {}): Decision {
  const policy = catalogue[operation];
  if (policy.open) return { allow: true, as: 'anyone' };
  switch (actor.kind) {
    case 'nobody':
      return deny('not-signed-in');
    case 'person':
      return decideByRole(policy, actor.roles, facts);
    case 'service': {
      if (actor.onBehalfOf === undefined) {
        return policy.alone?.some((scope) => actor.scopes.includes(scope)) ? { allow: true, as: 'service' } : deny('scope-missing');
      }
      if (!policy.onBehalf?.some((scope) => actor.scopes.includes(scope))) return deny('scope-missing');
      return decideByRole(policy, actor.onBehalfOf.roles, facts);
    }
    default:
      return actor satisfies never;
  }
}

function decideByRole(policy: OperationPolicy, held: readonly HeldRole[], facts: Facts): Decision {
  if (policy.everybody && facts.own === true) return { allow: true, as: 'oneself' };
  let limitedGrant: Decision | undefined;
  let sawRole = false;
  let sawReach = false;
  for (const { role, units } of held) {
    const reach = reachOf(units, facts);
    for (const grant of policy.roles[role] ?? []) {
      sawRole = true;
      if (!grant.reach.includes(reach)) continue;
      sawReach = true;
      if (grant.when !== undefined && facts[grant.when] !== true) continue;
      if (grant.limit === undefined) return { allow: true, as: role };
      limitedGrant ??= { allow: true, as: role, limit: grant.limit };
    }
  }
  if (limitedGrant) return limitedGrant;
  const mayBreakGlass = held.some(({ role }) => policy.breakGlass?.includes(role));
  if (mayBreakGlass && facts.brokenGlass === true) return { allow: true, as: 'broken-glass' };
  if (!sawRole) return deny('not-your-role');
  if (sawReach) return deny('condition-not-met', mayBreakGlass);
  if (facts.own === true) return deny('own-work', mayBreakGlass);
  return deny(mayBreakGlass ? 'no-relationship' : 'outside-your-unit', mayBreakGlass);
}

/** Reach is a matter of each role: a nurse of one unit who leads another is at home in both, as something different. */
function reachOf(units: HeldRole['units'], facts: Facts): Reach {
  if (facts.own === true) return 'own';
  return units === 'all' || facts.unitId === undefined || units.includes(facts.unitId) ? 'own-unit' : 'other-unit';
}

function deny(reason: Denial, breakGlassOffered = false): Decision {
  return { allow: false, reason, breakGlassOffered };
}
