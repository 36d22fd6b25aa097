import { requestJob } from '@handrail/jobs';
import {
  leads,
  namedWorkers,
  raiseFlag,
  shiftLeads,
  tellWorkers,
  toldOfFlag,
  type FlagUrgency,
  type NewFlag,
  type StoredFlag,
  type Transaction,
} from '@handrail/store';
import { ACT_NOW_ON_CALL_MINUTES } from './flag-times.js';

export const SAFEGUARDING: readonly string[] = ['safeguarding_abuse', 'financial_abuse', 'neglect'];

type Routed = Pick<NewFlag, 'captureId' | 'unitId' | 'category' | 'urgency' | 'restricted'> & Partial<Pick<StoredFlag, 'notFor'>>;

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
  kind: 'flag-raised' | 'flag-restricted' | 'flag-escalated' | 'flag-nobody-left' | 'flag-of-withdrawn-words',
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

/** Harm that somebody does to somebody: where a colleague is named beside it, it may be they whom it is about. */
export const DONE_BY_SOMEBODY: readonly string[] = [...SAFEGUARDING, 'aggression'];

/**
 * Concerns about staff go to the safeguarding lead and the team lead, and where it cannot wait to the on-call team lead; others to the shift's lead. Nobody whom
 * the words name is the first to hear: whoever would be next stands in. A danger that nobody did to anybody reaches a named shift lead beside them, for they
 * are there.
 * @param known whom the words name; left out: as far as the asker may know
 */
export async function firstToKnow(tx: Transaction, flag: Routed, known?: readonly string[]): Promise<string[]> {
  const { unitId, category, urgency, restricted, notFor = [] } = flag;
  if (unitId === null) return [];
  const named = known ?? (await namedIn(tx, flag));
  const safeguarding = () => leads(tx, unitId, ['safeguarding_lead'], named);
  if (restricted) {
    const told = [...(await safeguarding()), ...(await leads(tx, unitId, ['team_lead'], named))];
    const now = urgency === 'ACT_NOW' ? await leads(tx, unitId, ['on_call_team_lead'], named) : [];
    return told.length + now.length > 0 ? [...told, ...now] : leads(tx, unitId, ['ig_lead'], named);
  }
  const first =
    urgency === 'NEXT_WORKING_DAY'
      ? await leads(tx, unitId, ['team_lead', 'deputy', 'on_call_team_lead'], named)
      : await shiftLeads(tx, unitId, named);
  const there = urgency === 'NEXT_WORKING_DAY' || DONE_BY_SOMEBODY.includes(category) ? [] : await shiftLeads(tx, unitId);
  const told = [
    ...first,
    ...there.filter((id) => named.includes(id) && !notFor.includes(id)),
    ...(SAFEGUARDING.includes(category) ? await safeguarding() : []),
  ];
  // Better told to somebody whom it names than to nobody.
  return told.length > 0 ? told : shiftLeads(tx, unitId);
}

/**
 * Who hears of a flag that nobody acknowledged in time: the deputy after 15 minutes, the on-call team lead after 30; else the team lead. Whoever was told already, or is
 * named in the words, is passed over, and the next in the chain is told.
 * @returns empty when nobody is left
 */
export async function nextToKnow(tx: Transaction, flag: Routed & Pick<StoredFlag, 'flagId'>, level: number): Promise<string[]> {
  const { unitId, urgency, restricted } = flag;
  if (unitId === null) return [];
  const not = [...(await namedIn(tx, flag)), ...(await toldOfFlag(tx, flag.flagId))];
  if (restricted)
    return leads(
      tx,
      unitId,
      level === 1
        ? ['safeguarding_lead', 'team_lead', ...onCallIf(urgency), 'ig_lead']
        : ['team_lead', ...onCallIf(urgency), 'safeguarding_lead', 'ig_lead'],
      not,
    );
  if (urgency !== 'ACT_NOW') return leads(tx, unitId, ['team_lead', 'deputy', 'on_call_team_lead'], not);
  return leads(tx, unitId, level === 1 ? ['deputy', 'on_call_team_lead', 'team_lead'] : ['on_call_team_lead', 'team_lead', 'deputy'], not);
}

/** An on-call team lead may read a concern about staff only where it cannot wait. */
const onCallIf = (urgency: FlagUrgency) => (urgency === 'ACT_NOW' ? (['on_call_team_lead'] as const) : []);

/** Who hears that nobody is left to hear: the on-call team lead again, else the team leads, unless the words name them. */
export async function lastToKnow(tx: Transaction, flag: Routed): Promise<string[]> {
  const { unitId, urgency, restricted } = flag;
  if (unitId === null) return [];
  const onCall = restricted ? onCallIf(urgency) : (['on_call_team_lead'] as const);
  const named = await namedIn(tx, flag);
  return leads(tx, unitId, restricted ? [...onCall, 'team_lead', 'safeguarding_lead'] : [...onCall, 'team_lead', 'deputy'], named);
}

async function namedIn(tx: Transaction, { captureId }: Pick<Routed, 'captureId'>): Promise<string[]> {
  return captureId === null ? [] : namedWorkers(tx, captureId);
}

/** Those of these workers whom a dictation does not name. */
export async function notNamed(tx: Transaction, flag: Pick<Routed, 'captureId'>, workerIds: readonly string[]): Promise<string[]> {
  const named = await namedIn(tx, flag);
  return workerIds.filter((id) => !named.includes(id));
}

/** Whom a flag went to, in words for the person who raised it. */
export function routedTo(urgency: FlagUrgency, restricted: boolean): string {
  if (restricted) return 'the safeguarding lead and the team lead';
  return urgency === 'NEXT_WORKING_DAY' ? 'the team lead' : 'whoever leads the shift';
}
