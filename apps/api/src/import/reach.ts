import type { Operation } from '@handrail/access';
import type { KnownHere } from '@handrail/store';
import { NotAllowed } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';

/** A unit that nobody belongs to: only those who act for the whole organisation reach it. */
const WHOLE_ORGANISATION = '00000000-0000-0000-0000-000000000000';
const FOR_ALL_UNITS: ReadonlySet<string> = new Set(['admin', 'ig_lead', 'service']);

/**
 * Whether the caller may send or fetch what touches these units (codes; null: the organisation as a whole, for which a lead or
 * manager of units does not speak). A file that touches nothing asks for the role alone.
 * @returns whether values about people must be left out of what they are told
 * @throws NotAllowed naming the policy's reason
 */
export function mayTouch(work: Work, operation: Operation, units: ReadonlySet<string | null>, here: KnownHere): { countsOnly: boolean } {
  let countsOnly = false;
  for (const unit of units.size === 0 ? [undefined] : units) {
    const unitId = unit === undefined ? undefined : unit === null ? WHOLE_ORGANISATION : (here.units.get(unit)?.id ?? WHOLE_ORGANISATION);
    const decision = work.ask(unitId === undefined ? {} : { unitId }, operation);
    if (!decision.allow) throw new NotAllowed(operation, decision.reason);
    if (unitId === WHOLE_ORGANISATION && !FOR_ALL_UNITS.has(decision.as)) throw new NotAllowed(operation, 'outside-your-unit');
    countsOnly ||= decision.limit === 'counts-only';
  }
  return { countsOnly };
}

/**
 * Which units a caller reaches with an operation, for a list.
 * @throws NotAllowed when no unit at all
 */
export function reachOf(work: Work, operation: Operation, here: KnownHere): (unit: string | null) => boolean {
  const reached = new Map<string | null, boolean>();
  for (const unit of [null, ...here.units.keys()]) {
    const unitId = unit === null ? WHOLE_ORGANISATION : here.units.get(unit)!.id;
    const decision = work.ask({ unitId }, operation);
    reached.set(unit, decision.allow && (unit !== null || FOR_ALL_UNITS.has(decision.as)));
  }
  if (![...reached.values()].includes(true)) throw new NotAllowed(operation, 'not-your-role');
  return (unit) => reached.get(unit) ?? false;
}
