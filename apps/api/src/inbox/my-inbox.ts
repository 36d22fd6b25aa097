import { Injectable } from '@nestjs/common';
import type { Operation } from '@handrail/access';
import { riskInWords, type Inbox, type InboxItem, type InboxKind } from '@handrail/contracts';
import {
  countersignFacts,
  draftsWhere,
  flagsWhere,
  incidentsWhere,
  newsOf,
  OPEN_DRAFT,
  overduePlanReviews,
  proposalsWhere,
  relationTo,
  unitsOnShift,
  unreviewedBrokenGlass,
  waitingRotas,
  type StoredIncident,
  type WaitingRota,
} from '@handrail/store';
import { careFacts } from '../edge/care-facts.js';
import type { Work } from '../edge/work.js';
import { flagFacts } from '../flags/flag-access.js';
import { incidentFacts } from '../incidents/move-incident.js';
import { movesOf } from '../incidents/show-incident.js';
import { contentOf } from '../notes/draft-content.js';
import { countersignPolicyFacts } from '../notes/sign-draft.js';
import { mayDecide } from '../proposals/decide-proposal.js';
import { dayInWords, staffingItems } from './staffing-items.js';

/** Handrail's own default: how soon broken glass must be reviewed. */
const REVIEW_GLASS_DAYS = 2;

const INCIDENT_WAITS = {
  REPORTED: 'waits for you to confirm it',
  CONFIRMED: 'waits for your signature',
  RETURNED: 'came back to you with a reason',
  SIGNED: 'is owed its debrief',
} as const satisfies Record<StoredIncident['state'], string>;

/** What is due at no time, such as a flag that somebody acknowledged, comes behind what is. */
const dueOf = ({ due }: InboxItem) => (due === null ? Number.MAX_SAFE_INTEGER : Date.parse(due));

/** Everything that waits for the caller and that they may decide: ids, local references and times, never words of care. */
@Injectable()
export class MyInbox {
  async run(work: Work): Promise<Inbox> {
    const lists = [
      await this.ownDrafts(work),
      await this.countersignatures(work),
      await this.flags(work),
      await this.proposals(work),
      await this.incidents(work),
      await staffingItems(work),
      await this.rotas(work),
      await this.planReviews(work),
      await this.brokenGlass(work),
    ];
    const items = lists.flat().toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || dueOf(a) - dueOf(b));
    const counts: Record<string, number> = {};
    for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
    return { items, counts, news: (await newsOf(work.tx, work.worker.workerId)).length };
  }

  private item(work: Work, kind: InboxKind, id: string, title: string, due: Date | null, link: string): InboxItem {
    return { kind, id, title, due: due?.toISOString() ?? null, overdue: due !== null && due < work.now, link };
  }

  private async ownDrafts(work: Work): Promise<InboxItem[]> {
    // The parts of an incident move with it: it stands in its own list.
    const drafts = (await draftsWhere(work.tx, { authorId: work.worker.workerId, states: OPEN_DRAFT })).filter(
      ({ format }) => format !== 'ABC',
    );
    return drafts.map((draft) => {
      const about = contentOf(draft.content).ref ?? 'nobody yet';
      const title =
        draft.state === 'DRAFTED'
          ? `Your draft about ${about} waits for you to confirm it`
          : draft.state === 'RETURNED'
            ? `Your note about ${about} came back with a reason`
            : `Your draft about ${about} has a question for you`;
      return this.item(work, 'draft', draft.draftId, title, null, `/drafts/${draft.draftId}`);
    });
  }

  private async countersignatures(work: Work): Promise<InboxItem[]> {
    const items: InboxItem[] = [];
    for (const draft of await draftsWhere(work.tx, { states: ['AWAITING_COUNTERSIGN'] })) {
      if (draft.authorId === work.worker.workerId || draft.format === 'ABC') continue;
      const facts = countersignPolicyFacts(work, draft, await countersignFacts(work.tx, draft));
      if (!work.ask(facts, 'note.countersign').allow) continue;
      const title = `A note about ${contentOf(draft.content).ref ?? 'somebody'} to countersign`;
      items.push(this.item(work, 'countersign', draft.draftId, title, null, `/drafts/${draft.draftId}/for-countersign`));
    }
    return items;
  }

  private async flags(work: Work): Promise<InboxItem[]> {
    const onShift = await unitsOnShift(work.tx);
    const found = await flagsWhere(work.tx, { states: ['RAISED', 'ACKNOWLEDGED'] });
    return found
      .filter((flag) => work.ask(flagFacts(work, flag, onShift), 'flag.acknowledge').allow)
      .map((flag) => {
        const about = flag.localRef ?? 'somebody not named yet';
        const how = { ACT_NOW: 'ACT NOW', THIS_SHIFT: 'This shift', NEXT_WORKING_DAY: 'By the next working day' }[flag.urgency];
        const what = flag.restricted ? 'a restricted concern' : `about ${riskInWords(flag.category)}`;
        const due = flag.state === 'RAISED' ? flag.dueAt : null;
        return this.item(
          work,
          'flag',
          flag.flagId,
          `${how}: ${what}, ${about}${due ? '' : ', acknowledged'}`,
          due,
          `/flags/${flag.flagId}`,
        );
      });
  }

  private async proposals(work: Work): Promise<InboxItem[]> {
    const items: InboxItem[] = [];
    for (const proposal of await proposalsWhere(work.tx, { states: ['PROPOSED'] })) {
      if (!(await mayDecide(work, proposal))) continue;
      const what = proposal.kind === 'OBSERVATION_REVIEW' ? 'Observation review proposed for' : 'A note seems to go against the plan of';
      items.push(
        this.item(
          work,
          'proposal',
          proposal.proposalId,
          `${what} ${proposal.localRef ?? 'somebody'}`,
          proposal.expiresAt,
          `/proposals/${proposal.proposalId}`,
        ),
      );
    }
    return items;
  }

  /** Incidents that the caller moves next: their own to confirm or change, others' to sign, debriefs to hold. */
  private async incidents(work: Work): Promise<InboxItem[]> {
    const onShift = await unitsOnShift(work.tx);
    return (await incidentsWhere(work.tx, { open: true })).flatMap((incident) => {
      const { incidentId, people, restricted, state, debriefDueAt } = incident;
      if (!work.ask(incidentFacts(work, incident, onShift), 'incident.read').allow || movesOf(work, incident).length === 0) return [];
      const about = restricted ? 'A restricted incident' : `An incident of ${people.map(({ ref }) => ref).join(', ')}`;
      return [this.item(work, 'incident', incidentId, `${about} ${INCIDENT_WAITS[state]}`, debriefDueAt, `/incidents/${incidentId}`)];
    });
  }

  private async rotas(work: Work): Promise<InboxItem[]> {
    const me = work.worker.workerId;
    const step: Readonly<Record<WaitingRota['state'], [Operation, string]>> = {
      DRAFT: ['rota.review', 'waits for its first review'],
      REVIEWED: ['rota.approve', 'was reviewed and waits for approval'],
      APPROVED: ['rota.publish', 'is approved and can be published'],
    };
    return (await waitingRotas(work.tx)).flatMap((rota) => {
      const [operation, words] = step[rota.state];
      const own = rota.state === 'REVIEWED' && (rota.firstReviewedBy === me || rota.lastEditedBy === me);
      if (!work.ask({ unitId: rota.unitId, own }, operation).allow) return [];
      return [
        this.item(
          work,
          'rota',
          rota.rotaId,
          `The rota of ${rota.unitName} from ${dayInWords(rota.startsOn)} ${words}`,
          rota.publishBy,
          `/rotas/${rota.rotaId}`,
        ),
      ];
    });
  }

  private async planReviews(work: Work): Promise<InboxItem[]> {
    const items: InboxItem[] = [];
    for (const { planId, unitId, ref, dueOn, serviceUserId } of await overduePlanReviews(work.tx)) {
      const relation = await relationTo(work.tx, { id: serviceUserId });
      if (!relation || !work.ask({ ...careFacts(relation), unitId }, 'plan.review').allow) continue;
      items.push(this.item(work, 'plan-review', planId, `The plan of ${ref} is overdue for review`, dueOn, `/care-plans/${planId}`));
    }
    return items;
  }

  private async brokenGlass(work: Work): Promise<InboxItem[]> {
    if (!work.worker.roles.some(({ role }) => role === 'ig_lead' || role === 'team_lead')) return [];
    const me = work.worker.workerId;
    return (await unreviewedBrokenGlass(work.tx))
      .filter(({ workerId, standInId }) => work.ask({ own: workerId === me, nobodyElse: standInId === me }, 'break-glass.review').allow)
      .map(({ breakGlassId, grantedAt }) => {
        const due = new Date(grantedAt.getTime() + REVIEW_GLASS_DAYS * 86_400_000);
        return this.item(work, 'break-glass', breakGlassId, 'Somebody broke the glass: review why', due, `/break-glass/${breakGlassId}`);
      });
  }
}
