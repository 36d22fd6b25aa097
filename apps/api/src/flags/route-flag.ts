import { requestJob } from '@handrail/jobs';
import {
  leads,
  namedWorkers,
  raiseFlag,
  shiftLeads,
  tellWorkers,
  type FlagUrgency,
  type NewFlag,
  type StoredFlag,
  type Transaction,
} from '@handrail/store';
import { ACT_NOW_ON_CALL_MINUTES } from './flag-times.js';

export const SAFEGUARDING: readonly string[] = ['safeguarding_abuse', 'financial_abuse', 'neglect'];

type Routed = Pick<NewFlag, 'captureId' | 'unitId' | 'category' | 'urgency' | 'restricted'>;

/**
 * Raises a flag and takes it to whoever must know, in the same transaction; its clocks start with it.
 * @param ref local reference for those who are told
 * @returns its id; null when the same words were flagged before
 */
export async function raiseAndRoute(tx: Transaction, flag: NewFlag, ref: string | null): Promise<string | null> {
  const flagId = await raiseFlag(tx, flag);
  if (flagId === null) return null;
  await tellWorkers(tx, await firstToKnow(tx, flag), newsOfFlag({ ...flag, flagId, localRef: ref }, 'flag-raised'));
  requestJob(tx, 'flag-clock', { flagId, level: 1 }, flag.dueAt);
  if (flag.urgency === 'ACT_NOW') {
    requestJob(tx, 'flag-clock', { flagId, level: 2 }, new Date(tx.now.getTime() + ACT_NOW_ON_CALL_MINUTES * 60_000));
  }
  return flagId;
}

/** News of a flag: ids, codes and the local reference. */
export function newsOfFlag(
  flag: Pick<StoredFlag, 'flagId' | 'unitId' | 'urgency' | 'localRef' | 'dueAt' | 'restricted'>,
  kind: 'flag-raised' | 'flag-escalated' | 'flag-of-withdrawn-words',
  level = 0,
) {
  return {
    kind,
    unitId: flag.unitId,
    subjectType: 'flag',
    subjectId: flag.flagId,
    urgency: flag.urgency,
    localRef: flag.restricted ? null : flag.localRef,
    dueAt: flag.dueAt,
    dedupeKey: `${kind}:${flag.flagId}:${level}`,
  };
}

/** Concerns about staff go to the safeguarding lead and the team lead, never to somebody whom they name; others to the shift's lead. */
export async function firstToKnow(tx: Transaction, flag: Routed): Promise<string[]> {
  const { unitId, category, urgency, restricted } = flag;
  if (unitId === null) return [];
  if (restricted)
    return notNamed(tx, flag, [...(await leads(tx, unitId, ['safeguarding_lead'])), ...(await leads(tx, unitId, ['team_lead']))]);
  const first = urgency === 'NEXT_WORKING_DAY' ? await leads(tx, unitId, ['team_lead', 'deputy']) : await shiftLeads(tx, unitId);
  return SAFEGUARDING.includes(category) ? [...first, ...(await leads(tx, unitId, ['safeguarding_lead']))] : first;
}

/** Who hears of a flag that nobody acknowledged in time: the deputy after 15 minutes, the on-call team lead after 30; else the team lead. */
export async function nextToKnow(tx: Transaction, flag: Routed, level: number): Promise<string[]> {
  const { unitId, urgency, restricted } = flag;
  if (unitId === null) return [];
  if (restricted)
    return notNamed(
      tx,
      flag,
      await leads(tx, unitId, level === 1 ? ['safeguarding_lead', 'team_lead'] : ['team_lead', 'safeguarding_lead']),
    );
  if (urgency !== 'ACT_NOW') return leads(tx, unitId, ['team_lead', 'deputy', 'on_call_team_lead']);
  return leads(tx, unitId, level === 1 ? ['deputy', 'on_call_team_lead', 'team_lead'] : ['on_call_team_lead', 'team_lead', 'deputy']);
}

/** Those of these workers whom a dictation does not name. */
export async function notNamed(tx: Transaction, { captureId }: Pick<Routed, 'captureId'>, workerIds: readonly string[]): Promise<string[]> {
  const named = captureId === null ? [] : await namedWorkers(tx, captureId);
  return workerIds.filter((id) => !named.includes(id));
}

/** Whom a flag went to, in words for the person who raised it. */
export function routedTo(urgency: FlagUrgency, restricted: boolean): string {
  if (restricted) return 'the safeguarding lead and the team lead';
  return urgency === 'NEXT_WORKING_DAY' ? 'the team lead' : 'whoever leads the shift';
}
