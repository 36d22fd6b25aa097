import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

export type FlagState = 'RAISED' | 'ACKNOWLEDGED' | 'ACTIONED' | 'DISMISSED' | 'CLOSED';
export type FlagUrgency = 'ACT_NOW' | 'THIS_SHIFT' | 'NEXT_WORKING_DAY';

export interface NewFlag {
  readonly captureId: string | null;
  readonly draftId: string | null;
  readonly serviceUserId: string | null;
  readonly unitId: string | null;
  readonly category: string;
  readonly quote: string;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly urgency: FlagUrgency;
  readonly assertion: string;
  readonly raisedBy: 'RULE' | 'MODEL' | 'HUMAN';
  readonly restricted: boolean;
  readonly dueAt: Date;
}

export interface StoredFlag extends Omit<NewFlag, 'quote'> {
  readonly flagId: string;
  readonly quote: string | null;
  readonly localRef: string | null;
  readonly authorId: string | null;
  readonly state: FlagState;
  readonly raisedAt: Date;
  readonly escalationLevel: number;
  /** When it had been taken to everybody whom it may be taken to, and nobody had acknowledged it; null while somebody is left. */
  readonly nobodyLeftAt: Date | null;
  /** Workers whom later words of the matter name as the ones who did it: they neither read nor answer it. */
  readonly notFor: readonly string[];
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly traceId: string;
  readonly version: number;
}

/** Raises a flag in the name of the asking worker. @returns its id; null when the same words were flagged for this draft before */
export async function raiseFlag(tx: Transaction, flag: NewFlag): Promise<string | null> {
  const id = randomUUID();
  const { quote, ...f } = flag;
  const authorId = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  const fresh = await db(tx).$executeRaw`
    insert into flag (id, capture_id, draft_id, service_user_id, unit_id, author_id, category, quote_sealed, span_start, span_end, urgency, assertion,
      raised_by, restricted, raised_at, due_at, trace_id)
    values (${id}::uuid, ${f.captureId}::uuid, ${f.draftId}::uuid, ${f.serviceUserId}::uuid, ${f.unitId}::uuid, ${authorId}::uuid, ${f.category},
      ${tx.seal('flag.quote_sealed', id, quote)}, ${f.spanStart}, ${f.spanEnd}, ${f.urgency}, ${f.assertion}, ${f.raisedBy}, ${f.restricted}, ${tx.now}, ${f.dueAt},
      ${tx.scope.traceId})
    on conflict do nothing`;
  return fresh === 1 ? id : null;
}

/** Flags that the asker may see, most urgent first, then by when they are due. */
export async function flagsWhere(
  tx: Transaction,
  where: {
    readonly flagIds?: readonly string[];
    readonly captureIds?: readonly string[];
    readonly draftId?: string;
    readonly unitId?: string;
    readonly serviceUserId?: string;
    readonly states?: readonly FlagState[];
    readonly limit?: number;
  },
): Promise<StoredFlag[]> {
  const { flagIds, captureIds, draftId = null, unitId = null, serviceUserId = null, states, limit = 200 } = where;
  const ids = flagIds ? [...flagIds] : null;
  const captures = captureIds ? [...captureIds] : null;
  const inStates = states ? [...states] : null;
  const rows = await db(tx).$queryRaw<
    (Omit<StoredFlag, 'quote' | 'decisionReason'> & { quote: Uint8Array | null; reason: Uint8Array | null })[]
  >`
    select f.id as "flagId", f.capture_id as "captureId", f.draft_id as "draftId", f.service_user_id as "serviceUserId", coalesce(s.local_ref, handrail.ref_of_flag(f.id)) as "localRef",
      coalesce(f.unit_id, s.unit_id) as "unitId", f.author_id as "authorId", f.category, f.quote_sealed as quote, f.span_start as "spanStart",
      f.span_end as "spanEnd", f.urgency, f.assertion, f.raised_by as "raisedBy", f.state, f.restricted, f.raised_at as "raisedAt", f.due_at as "dueAt",
      f.escalation_level as "escalationLevel", f.nobody_left_at as "nobodyLeftAt", f.not_for as "notFor", f.acknowledged_by as "acknowledgedBy", f.acknowledged_at as "acknowledgedAt", f.decided_by as "decidedBy",
      f.decided_at as "decidedAt", f.decision_reason_sealed as reason, f.trace_id as "traceId", f.version
    from flag f left join service_user s on s.id = f.service_user_id
    where (${ids}::uuid[] is null or f.id = any (${ids}::uuid[])) and (${captures}::uuid[] is null or f.capture_id = any (${captures}::uuid[]))
      and (${draftId}::uuid is null or f.draft_id = ${draftId}::uuid) and (${unitId}::uuid is null or f.unit_id = ${unitId}::uuid)
      and (${serviceUserId}::uuid is null or f.service_user_id = ${serviceUserId}::uuid)
      and (${inStates}::text[] is null or f.state = any (${inStates}::text[]))
    order by array_position(array['ACT_NOW', 'THIS_SHIFT', 'NEXT_WORKING_DAY'], f.urgency), f.due_at, f.id limit ${limit}`;
  return rows.map(({ quote, reason, ...flag }) =>
    Object.assign(flag, {
      quote: tx.openOptional('flag.quote_sealed', flag.flagId, quote),
      decisionReason: tx.openOptional('flag.decision_reason_sealed', flag.flagId, reason),
    }),
  );
}

export async function flagById(tx: Transaction, flagId: string): Promise<StoredFlag | null> {
  return (await flagsWhere(tx, { flagIds: [flagId] }))[0] ?? null;
}

/** Takes a flag one step on. @returns false when it moved on from the version that was read */
export async function moveFlag(
  tx: Transaction,
  flagId: string,
  versionRead: number,
  state: 'ACKNOWLEDGED' | 'ACTIONED' | 'DISMISSED' | 'CLOSED',
  reason?: string,
): Promise<boolean> {
  const { count } = await db(tx).flag.updateMany({
    where: { id: flagId, version: versionRead },
    data: { state, ...(reason !== undefined && { decisionReasonSealed: tx.seal('flag.decision_reason_sealed', flagId, reason) }) },
  });
  return count === 1;
}

/** Says whose flag it is, once an answer has settled that. What was quoted stays as it is. */
export async function attributeFlag(
  tx: Transaction,
  flagId: string,
  draftId: string,
  serviceUserId: string,
  unitId: string,
): Promise<void> {
  await db(tx).flag.updateMany({ where: { id: flagId, serviceUserId: null }, data: { draftId, serviceUserId, unitId } });
}

/** Counts an escalation of a flag that nobody acknowledged. @returns false when somebody has, or it was escalated to there before */
export async function escalateFlag(tx: Transaction, flagId: string, level: number): Promise<boolean> {
  const { count } = await db(tx).flag.updateMany({
    where: { id: flagId, state: 'RAISED', escalationLevel: { lt: level } },
    data: { escalationLevel: level, escalatedAt: tx.now },
  });
  return count === 1;
}

/** Keeps that a flag waits and nobody is left to take it to; the first time stands. Scope of service `clock`. */
export async function nobodyLeftFor(tx: Transaction, flagId: string): Promise<void> {
  await db(tx).flag.updateMany({ where: { id: flagId, nobodyLeftAt: null }, data: { nobodyLeftAt: tx.now } });
}

/** Workers who were told of a flag, by any news of it. Scope of service `clock`: everybody else sees their own news alone. */
export async function toldOfFlag(tx: Transaction, flagId: string): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ workerId: string }[]>`
    select distinct worker_id as "workerId" from notification where subject_type = 'flag' and subject_id = ${flagId}::uuid`;
  return rows.map(({ workerId }) => workerId);
}
