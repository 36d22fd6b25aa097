import type { DemandItem } from '../api/demand.js';
import { heading, list, says, type Button, type Reply } from '../chat/reply.js';
import { spanWords } from './when.js';

/** Needs of one list: more than that nobody reads in chat. */
const LISTED_MAX = 12;

const STATE: Readonly<Record<DemandItem['state'], string>> = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'approved',
  REJECTED: 'turned down',
  ENDED: 'over',
};

function needWords({ name, staffMin, startsAt, endsAt }: DemandItem, zone: string): string {
  return `${name}, ${staffMin} more, ${spanWords(startsAt, endsAt, zone)}`;
}

/** Needs of a unit, those first that wait for a decision. Opening one shows the decision to those who may take it. */
export function needsReply(unit: string, needs: readonly DemandItem[], zone: string): Reply {
  if (needs.length === 0) return says(`${unit} has no need for staff beyond the usual.`);
  const shown = needs.toSorted((a, b) => Number(b.state === 'PROPOSED') - Number(a.state === 'PROPOSED')).slice(0, LISTED_MAX);
  const lines = shown.map((need, at) => {
    const why = need.reason === null ? '' : ` (${need.reason})`;
    return `${at + 1}. ${needWords(need, zone)}: ${STATE[need.state]}${why}. ${need.next}`;
  });
  const opens = shown.flatMap(({ state, itemId, clinicalCause, accepted }, at): Button[] => {
    if (state !== 'PROPOSED' && (state !== 'APPROVED' || accepted)) return [];
    const kind = clinicalCause && state === 'PROPOSED' ? 'demand' : 'demand-cost';
    return [{ label: `Open ${at + 1}`, action: 'review.open', args: [kind, itemId] }];
  });
  return { blocks: [heading(`Needs for staff in ${unit}`), list(lines)], buttons: opens };
}

export function needProposedReply(need: DemandItem, zone: string): Reply {
  return says(`Proposed: ${needWords(need, zone)}. ${need.next} It does not count as demand before that.`);
}
