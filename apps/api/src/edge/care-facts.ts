import type { Facts } from '@handrail/access';
import type { Relation } from '@handrail/store';
import { NoRecordYouCanOpen } from './request-errors.js';
import type { Work } from './work.js';

/** The facts on which access to a person's record depends. Caseload or, where the unit lets it count, the present shift make it one's own. */
export function careFacts(relation: Relation): Facts {
  const { unitId, onCaseload, onShift, onCase, brokenGlassUntil } = relation;
  const opened = brokenGlassUntil !== null;
  // Who has no part in care opens a record by stating a reason, and the grant is that reason: `own`, `brokenGlass` mean nothing for their role.
  return { unitId, own: onCaseload || onShift, onCaseload, onShift, onCase, brokenGlass: opened, reasonGiven: opened };
}

/**
 * Asks the policy about a person's record.
 * @param relation from `relationTo`; null for a person out of reach and for one who does not exist, which are answered alike
 * @throws NoRecordYouCanOpen, offering to break the glass to whoever the policy offers it for a record out of reach; NotAllowed
 */
export function allowCare(
  work: Work,
  relation: Relation | null,
  more: Facts = {},
): ReturnType<Work['allow']> & { readonly relation: Relation } {
  if (relation) return { ...work.allow({ ...careFacts(relation), ...more }), relation };
  // A record that nobody could have is asked for as one that lies in no unit of the caller's.
  const decision = work.ask({ unitId: '' });
  throw new NoRecordYouCanOpen(!decision.allow && decision.breakGlassOffered);
}
