import { createHash, randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

export interface StoredGroupSession {
  readonly sessionId: string;
  readonly unitId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly facilitatorId: string;
  readonly facilitatorName: string;
  /** Those of them whom the asker may know of. */
  readonly people: readonly { readonly ref: string; readonly attended: boolean; readonly draftId: string | null }[];
}

export interface NewGroupSession {
  readonly unitId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly messageId: string;
  /** Everything that was sent, as one text: only its hash is kept. */
  readonly said: string;
}

export interface KeptGroupSession {
  readonly sessionId: string;
  /** The same message was stored before. */
  readonly repeated: boolean;
  /** And what it said was other: what came now is not stored. */
  readonly otherWords: boolean;
}

/** Stores a session of the asking worker once per message id. Of two deliveries at once the second waits for the first and gets the same session. */
export async function keepGroupSession(tx: Transaction, session: NewGroupSession): Promise<KeptGroupSession> {
  const id = randomUUID();
  const { unitId, title, startsAt, endsAt, messageId, said } = session;
  const hash = new Uint8Array(createHash('sha256').update(said).digest());
  const fresh = await db(tx).$executeRaw`
    insert into group_session (id, unit_id, title, starts_at, ends_at, facilitator_id, recorded_at, message_id, said_hash, trace_id)
    values (${id}::uuid, ${unitId}::uuid, ${title}, ${startsAt}, ${endsAt}, handrail.worker_id(), ${tx.now}, ${messageId}, ${hash}, ${tx.scope.traceId})
    on conflict (facilitator_id, message_id) do nothing`;
  if (fresh === 1) return { sessionId: id, repeated: false, otherWords: false };
  const [first] = await db(tx).$queryRaw<{ sessionId: string; otherWords: boolean }[]>`
    select id as "sessionId", coalesce(said_hash <> ${hash}, false) as "otherWords" from group_session where facilitator_id = handrail.worker_id() and message_id = ${messageId}`;
  if (!first) throw new Error('what conflicts with an own message is an own session');
  return { ...first, repeated: true };
}

/** @param draftId the person's own draft; null where nothing was said about them */
export async function keepAttendance(
  tx: Transaction,
  sessionId: string,
  person: { readonly serviceUserId: string; readonly attended: boolean; readonly draftId: string | null },
): Promise<void> {
  await db(tx).$executeRaw`insert into group_attendance (session_id, service_user_id, attended, draft_id)
    values (${sessionId}::uuid, ${person.serviceUserId}::uuid, ${person.attended}, ${person.draftId}::uuid)`;
}

/** Sessions that the asker may see, newest first. */
export async function groupSessionsWhere(
  tx: Transaction,
  where: { readonly sessionId?: string; readonly unitId?: string },
): Promise<StoredGroupSession[]> {
  const { sessionId = null, unitId = null } = where;
  return db(tx).$queryRaw<StoredGroupSession[]>`
    select g.id as "sessionId", g.unit_id as "unitId", g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.facilitator_id as "facilitatorId",
      w.display_name as "facilitatorName",
      coalesce((select json_agg(json_build_object('ref', u.local_ref, 'attended', a.attended, 'draftId', a.draft_id) order by u.local_ref)
        from group_attendance a join service_user u on u.id = a.service_user_id where a.session_id = g.id), '[]') as people
    from group_session g join worker w on w.id = g.facilitator_id
    where (${sessionId}::uuid is null or g.id = ${sessionId}::uuid) and (${unitId}::uuid is null or g.unit_id = ${unitId}::uuid)
    order by g.starts_at desc, g.id limit 100`;
}
