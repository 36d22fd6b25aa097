import type { assignmentsOfVersion } from '../rota/rota-head.js';
import { db, type Transaction } from '../transaction/transaction.js';

export interface RotaVersion {
  readonly number: number;
  readonly origin: 'FIT' | 'EDIT' | 'UNDO' | 'SWAP' | 'IMPORT' | 'EVENT';
  readonly reason: string | null;
  readonly madeBy: string | null;
  readonly madeByName: string | null;
  readonly madeAt: Date;
  readonly afterPublish: boolean;
  readonly begun: number;
  readonly ended: number;
}

/** Every version of a rota, the newest first, with how many assignments began and ended with it. */
export async function versionsOf(tx: Transaction, rotaId: string): Promise<RotaVersion[]> {
  return db(tx).$queryRaw<RotaVersion[]>`
    select v.number, v.origin, v.reason, v.made_by as "madeBy", w.display_name as "madeByName", v.made_at as "madeAt",
      v.after_publish as "afterPublish",
      (select count(*)::int from assignment a where a.rota_id = v.rota_id and a.from_version = v.number) as begun,
      (select count(*)::int from assignment a where a.rota_id = v.rota_id and a.to_version = v.number) as ended
    from rota_version v left join worker w on w.id = v.made_by where v.rota_id = ${rotaId}::uuid order by v.number desc`;
}

type AssignmentOfVersion = Awaited<ReturnType<typeof assignmentsOfVersion>>[number];
export type Consent = AssignmentOfVersion['consent'];

/** An assignment that begins with a new version. */
export type NewAssignment = Omit<AssignmentOfVersion, 'assignmentId' | 'shiftId' | 'fromVersion'> & {
  /** The assignment that it goes on from, whose explanation it keeps; absent for a new one. */
  readonly goesOnFrom?: string;
};

export interface NewVersion {
  readonly rotaId: string;
  readonly unitId: string;
  /** One more than the version it was made from. */
  readonly number: number;
  readonly origin: RotaVersion['origin'];
  readonly reason: string | null;
  /** What the checker said of it. JSON. */
  readonly judgement: object;
  /** Ids of assignments that end with it. */
  readonly ended: readonly string[];
  readonly begun: readonly NewAssignment[];
  /** The fit whose proposal it takes in. */
  readonly fitId?: string;
}

/**
 * Stores the next version of a rota: assignments that end, then those that begin, in three statements.
 * @throws StoreRefused `not-what-was-read` when another version came first, or a reason is missing after publication;
 *   `step-not-allowed` while the rota is under review; `kept-as-it-is` once it is verified
 */
export async function saveVersion(tx: Transaction, version: NewVersion): Promise<void> {
  const { rotaId, unitId, number, origin, reason, judgement, ended, begun, fitId = null } = version;
  await db(tx).$executeRaw`insert into rota_version (rota_id, number, origin, reason, made_at, judgement, fit_id)
    values (${rotaId}::uuid, ${number}::int, ${origin}, ${reason}, ${tx.now}, ${JSON.stringify(judgement)}::jsonb, ${fitId}::uuid)`;
  if (ended.length > 0) {
    await db(tx)
      .$executeRaw`update assignment set to_version = ${number}::int where id = any (${[...ended]}::uuid[]) and to_version is null`;
  }
  if (begun.length > 0) {
    const rows = JSON.stringify(begun);
    await db(tx).$executeRaw`
      insert into assignment (rota_id, unit_id, worker_id, shift_code, on_date, starts_at, ends_at, paid_minutes, duties, supernumerary, pinned,
        origin, explanation, consent, changed_after_publish, from_version)
      select ${rotaId}::uuid, ${unitId}::uuid, (j ->> 'workerId')::uuid, j ->> 'shiftCode', (j ->> 'date')::date, (j ->> 'startsAt')::timestamptz,
        (j ->> 'endsAt')::timestamptz, (j ->> 'paidMinutes')::int, array(select jsonb_array_elements_text(j -> 'duties')),
        (j ->> 'supernumerary')::boolean, (j ->> 'pinned')::boolean, j ->> 'origin', coalesce((select o.explanation from assignment o where o.id = (j ->> 'goesOnFrom')::uuid), '[]'), j ->> 'consent',
        (j ->> 'changedAfterPublish')::boolean, ${number}::int
      from jsonb_array_elements(${rows}::jsonb) j`;
  }
}

/** What a worker was asked about: an own assignment, with the unit and the rota it belongs to; null when it is not theirs or has ended. */
export async function askedOf(
  tx: Transaction,
  assignmentId: string,
  workerId: string,
): Promise<{ readonly rotaId: string; readonly unitId: string; readonly consent: Consent; readonly shiftId: string } | null> {
  const rows = await db(tx).$queryRaw<{ rotaId: string; unitId: string; consent: Consent; shiftId: string }[]>`
    select rota_id as "rotaId", unit_id as "unitId", consent, on_date::text || ':' || shift_code as "shiftId" from assignment
    where id = ${assignmentId}::uuid and worker_id = ${workerId}::uuid and to_version is null`;
  return rows[0] ?? null;
}

/** Records the worker's answer. @throws StoreRefused when nobody asked, or it was answered */
export async function answerAssignment(tx: Transaction, assignmentId: string, consent: 'GIVEN' | 'REFUSED'): Promise<void> {
  await db(tx).assignment.updateMany({ where: { id: assignmentId, toVersion: null }, data: { consent } });
}
