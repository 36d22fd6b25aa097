import type { RuleId } from '../rules/rule-set.js';

/** Who asks. A worker sees their own figures, rank and counts; managers see names and figures; nobody sees why someone is away or restricted. */
export type Audience =
  | { readonly kind: 'worker'; readonly workerId: string }
  | { readonly kind: 'rota-manager' }
  | { readonly kind: 'team-lead' };

/** What may be told of a rule: its id, or only that the person is not available. */
export type ToldRule = RuleId | 'not-available';

/** Rules whose very name says something private about the person they bind. */
const PRIVATE_RULES: ReadonlySet<RuleId> = new Set(['V2', 'V3', 'V4', 'L6', 'L8']);

/** May this audience read names and figures of `workerId`? */
export function maySee(audience: Audience, workerId: string): boolean {
  return audience.kind !== 'worker' || audience.workerId === workerId;
}

/**
 * The rule as this audience may hear it. People hear everything about themselves; team leads hear which rule it is; rota
 * managers that somebody is on leave, but of restrictions and clearances only that the person is not available.
 */
export function toldRule(rule: RuleId, aboutWorkerId: string, audience: Audience): ToldRule {
  if (!maySee(audience, aboutWorkerId)) return rule === 'V1' || PRIVATE_RULES.has(rule) ? 'not-available' : rule;
  if (audience.kind === 'rota-manager' && PRIVATE_RULES.has(rule)) return 'not-available';
  return rule;
}
