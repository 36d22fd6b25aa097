import type { InboxKind } from '@handrail/contracts';

const TITLES: Readonly<Record<string, string>> = {
  'flag-raised': 'A flag waits for you',
  'flag-restricted': 'A flag turned out to be a concern about staff and waits for you',
  'flag-escalated': 'Nobody has acknowledged a flag: it comes to you',
  'flag-nobody-left': 'Nobody has acknowledged a flag and nobody is left to take it to: it is yours',
  'flag-of-withdrawn-words': 'Words with a flag were withdrawn. Please check with their author',
  'countersign-wanted': 'A note waits for your countersignature',
  'draft-returned': 'Your note came back with a reason',
  'draft-unconfirmed': 'A draft has waited for its author for 12 hours',
  'observation-review-proposed': 'An observation review is proposed: a nurse decides',
  'observation-demand-proposed': 'Posts for an observation are proposed and wait for approval',
  'shift-offered': 'A shift is offered to you: say yes or no',
  'absence-reported': 'Somebody cannot come to their shift. Take them off and see who could fill it',
  'offer-accepted': 'Somebody said yes to a shift. When all have, confirm it',
  'offer-declined': 'Somebody said no to a shift. The next choice is named with /rota fill',
  'shift-cannot-be-filled': 'A shift cannot be filled. Its red flag waits for your decision',
  'incident-to-sign': 'An incident waits for your signature: /incident list',
  'incident-returned': 'Your incident came back with a reason: /incident list',
  'debrief-owed': 'A debrief after an incident is owed: /incident list',
  'plan-contradiction-found': 'A note seems to go against the plan. Please look',
  'rota-to-approve': 'A rota waits for your approval',
  'rota-approved': 'A rota was approved and can be published',
  'rota-sent-back': 'A rota came back with a reason',
  'rota-published': 'A rota with your shifts was published',
  'rota-reopened': 'A rota that you reviewed was changed and is a draft again',
  'shift-declined': 'Somebody cannot accept a changed shift. Please look for another way',
  'census-changes-demand': 'A census would change the staff that are needed: please decide',
  'demand-proposed': 'A need for staff was proposed and waits for a decision',
  'demand-approved': 'A need for staff was approved',
  'demand-rejected': 'A need for staff that you proposed was turned down, with a reason',
  'competence-lapses': 'A competence ends while a published rota runs',
  'competence-lapses-short': 'A competence ends while a published rota runs, and shifts are short after it',
  'my-competence-lapses': 'A competence of yours ends soon: book its renewal',
  'rota-changed': 'A published rota of yours was changed',
  'leave-asked': 'Leave was asked for and waits for your decision',
  'leave-decided': 'Your leave was decided, with a reason',
  'request-decided': 'A request of yours was decided, with a reason',
  'break-glass-used': 'Somebody broke the glass: review why',
  'break-glass-again': 'Somebody broke the glass again today: review why',
  'record-opened': 'An information governance lead opened a record: review why',
  'break-glass-review-overdue': 'Broken glass waits too long for its review',
};

/** News in words: what kind it is and the local reference, nothing else. */
export function titleOf({ kind, urgency, localRef }: { kind: string; urgency: string | null; localRef: string | null }): string {
  const title = TITLES[kind] ?? 'Something waits for you in Handrail';
  const about = localRef === null ? '' : `, about ${localRef}`;
  return `${urgency === 'ACT_NOW' ? 'ACT NOW. ' : ''}${title}${about}.`;
}

/** What the news opens: an item of the inbox. */
export function itemOf({ kind, subjectType }: { kind: string; subjectType: string }): InboxKind | null {
  if (kind === 'countersign-wanted') return 'countersign';
  if (kind === 'demand-proposed' || kind === 'observation-demand-proposed') return 'demand';
  if (kind === 'demand-approved') return 'demand-cost';
  if (kind === 'leave-asked') return 'leave';
  if (kind === 'shift-offered') return 'offer';
  switch (subjectType) {
    case 'flag':
    case 'proposal':
    case 'draft':
    case 'rota':
      return kind === 'draft-unconfirmed' ? null : subjectType;
    case 'incident':
      return 'incident';
    case 'break_glass':
    case 'break-glass':
      return 'break-glass';
    default:
      return null;
  }
}
