import type { InboxItem, InboxKind } from '@handrail/contracts';
import { demandItems, leaveOf, listUnits, offersTo, type StoredDemandItem, type Unit } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { localDay } from '../people/local-day.js';

/** What waits for the caller about who works: shifts offered to them, needs for staff, leave that was asked for. No names, no causes. */
export async function staffingItems(work: Work): Promise<InboxItem[]> {
  const lists = [await offered(work)];
  for (const unit of await listUnits(work.tx)) lists.push(await needs(work, unit), await leave(work, unit));
  return lists.flat();
}

async function offered(work: Work): Promise<InboxItem[]> {
  const asked = (await offersTo(work.tx, work.worker.workerId)).filter(({ state }) => state === 'OFFERED');
  return asked.map(({ id, unit, shiftId }) =>
    item('offer', id, `A shift on ${dayInWords(shiftId.slice(0, 10))} in ${unit} is offered to you: say yes or no`, null, '/me/offers'),
  );
}

/** Which decision on a need the caller may take now, if any. */
export function demandDecision(
  work: Work,
  { unitId, clinicalCause, state, acceptedBy }: StoredDemandItem,
): 'demand' | 'demand-cost' | null {
  if (state === 'PROPOSED' && clinicalCause) return work.ask({ unitId }, 'demand.approve').allow ? 'demand' : null;
  const forCost = state === 'PROPOSED' || (state === 'APPROVED' && clinicalCause && acceptedBy === null);
  return forCost && work.ask({ unitId }, 'demand.accept').allow ? 'demand-cost' : null;
}

async function needs(work: Work, { id: unitId, name, timezone }: Unit): Promise<InboxItem[]> {
  if (!work.ask({ unitId }, 'demand.approve').allow && !work.ask({ unitId }, 'demand.accept').allow) return [];
  return (await demandItems(work.tx, { unitId })).flatMap((need) => {
    const kind = demandDecision(work, need);
    if (kind === null) return [];
    const on = dayInWords(localDay(need.startsAt, timezone));
    const what = need.state === 'APPROVED' ? 'was approved and needs a look at cost' : 'waits for a decision';
    return [
      item(
        kind,
        need.itemId,
        `A need for ${need.staffMin} more staff in ${name} from ${on} ${what}`,
        null,
        `/units/${unitId}/demand-items`,
      ),
    ];
  });
}

async function leave(work: Work, { id: unitId, code, name, timezone }: Unit): Promise<InboxItem[]> {
  if (!work.ask({ unitId, own: false }, 'request.decide').allow) return [];
  const asked = await leaveOf(work.tx, { unitId }, localDay(work.now, timezone));
  return asked
    .filter(({ state, workerId }) => state === 'ASKED' && workerId !== work.worker.workerId)
    .map(({ leaveId, from }) =>
      item('leave', leaveId, `Leave from ${dayInWords(from)} was asked for in ${name}`, null, `/units/${code}/leave`),
    );
}

function item(kind: InboxKind, id: string, title: string, due: string | null, link: string): InboxItem {
  return { kind, id, title, due, overdue: false, link };
}

/** `30 November 2026`. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
