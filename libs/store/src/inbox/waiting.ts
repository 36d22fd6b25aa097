import { db, type Transaction } from '../transaction/transaction.js';

/** Rotas that wait for a review, an approval or publication. */
export interface WaitingRota {
  readonly rotaId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: 'DRAFT' | 'REVIEWED' | 'APPROVED';
  readonly startsOn: string;
  readonly publishBy: Date | null;
  readonly firstReviewedBy: string | null;
  readonly lastEditedBy: string | null;
}

export async function waitingRotas(tx: Transaction): Promise<WaitingRota[]> {
  return db(tx).$queryRaw<WaitingRota[]>`
    select r.id as "rotaId", r.unit_id as "unitId", u.name as "unitName", r.state, r.starts_on::text as "startsOn", r.publish_by as "publishBy",
      r.first_reviewed_by as "firstReviewedBy", r.last_edited_by as "lastEditedBy"
    from rota r join unit u on u.id = r.unit_id
    where r.state in ('DRAFT', 'REVIEWED', 'APPROVED') and r.current_version > 0 and r.ends_on >= ${tx.now}::date
    order by r.publish_by nulls last, r.starts_on limit 50`;
}

/** Active plans within the asker's reach whose review is overdue. */
export async function overduePlanReviews(
  tx: Transaction,
): Promise<{ planId: string; unitId: string; ref: string; dueOn: Date; serviceUserId: string }[]> {
  return db(tx).$queryRaw`
    select p.id as "planId", s.unit_id as "unitId", s.local_ref as ref, p.review_due_on as "dueOn", s.id as "serviceUserId"
    from care_plan p join service_user s on s.id = p.service_user_id
    where p.state = 'ACTIVE' and p.review_due_on < ${tx.now}::date order by p.review_due_on limit 100`;
}

/** Broken glass that nobody has reviewed; information governance sees all of it, others their own and what they stand in for. */
export async function unreviewedBrokenGlass(
  tx: Transaction,
): Promise<{ breakGlassId: string; workerId: string; standInId: string | null; grantedAt: Date }[]> {
  return db(tx).$queryRaw`
    select id as "breakGlassId", worker_id as "workerId", stand_in_id as "standInId", granted_at as "grantedAt" from break_glass
    where reviewed_at is null order by granted_at limit 100`;
}
