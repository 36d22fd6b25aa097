import { db, type Transaction } from '../transaction/transaction.js';

/** How the transaction's worker stands to a person, in the facts that access decisions ask for. */
export interface Relation {
  readonly serviceUserId: string;
  readonly localRef: string;
  readonly unitId: string;
  readonly onCaseload: boolean;
  /** On the unit's shift now, where the unit lets that count; in a community team always false. */
  readonly onShift: boolean;
  /** Named on the safeguarding case. */
  readonly onCase: boolean;
  /** Until when broken glass opens the record. */
  readonly brokenGlassUntil: Date | null;
}

/**
 * The transaction's worker and the person whom this id or local reference names. One query.
 * @returns null when there is nobody of that name, or nobody whom this worker may see: the two look alike on purpose
 */
export async function relationTo(tx: Transaction, whom: { readonly id: string } | { readonly localRef: string }): Promise<Relation | null> {
  const id = 'id' in whom ? whom.id : null;
  const ref = 'localRef' in whom ? whom.localRef.trim().toUpperCase() : null;
  const rows = await db(tx).$queryRaw<Relation[]>`
    select s.id as "serviceUserId", s.local_ref as "localRef", s.unit_id as "unitId",
      exists (select from case_allocation c where c.service_user_id = s.id and c.worker_id = handrail.worker_id()
        and c.starts_on <= handrail.clock()::date and (c.ends_on is null or c.ends_on >= handrail.clock()::date)) as "onCaseload",
      u.access_by = 'shiftOrCaseload' and s.unit_id in (select handrail.units_on_shift()) as "onShift",
      exists (select from safeguarding_assignment g where g.service_user_id = s.id and g.worker_id = handrail.worker_id()
        and g.starts_at <= handrail.clock() and (g.ends_at is null or g.ends_at > handrail.clock())) as "onCase",
      (select max(b.until) from break_glass b where b.service_user_id = s.id and b.worker_id = handrail.worker_id()
        and b.granted_at <= handrail.clock() and b.until > handrail.clock()) as "brokenGlassUntil"
    from service_user s join unit u on u.id = s.unit_id
    where s.id = ${id}::uuid or upper(s.local_ref) = ${ref}`;
  return rows[0] ?? null;
}
