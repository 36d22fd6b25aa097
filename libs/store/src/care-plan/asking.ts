import type { Relation } from '../people/relation.js';
import { db, type Transaction } from '../transaction/transaction.js';

/** Somebody whom the asker may open, with what workers call them. Names are for finding a person, not for showing in chat. */
export interface ReachablePerson extends Relation {
  readonly unitCode: string;
  readonly chatQuotes: 'full' | 'linkOnly';
  readonly timezone: string;
  readonly room: string | null;
  readonly preferredName: string;
  readonly legalName: string;
  readonly communicationNeeds: string;
  readonly status: 'CURRENT' | 'ON_LEAVE';
}

interface Row extends Omit<ReachablePerson, 'preferredName' | 'legalName' | 'communicationNeeds'> {
  readonly preferred: Uint8Array | null;
  readonly legal: Uint8Array | null;
  readonly needs: Uint8Array | null;
}

/**
 * Everybody whom row security lets the transaction's worker open now, by local reference. One query, the same one whether or not
 * a person asked about exists, so that neither the answer nor its time tells.
 * @param unitId only the people of this unit
 */
export async function reachablePeople(tx: Transaction, unitId: string | null = null): Promise<ReachablePerson[]> {
  const rows = await db(tx).$queryRaw<Row[]>`
    select s.id as "serviceUserId", s.local_ref as "localRef", s.unit_id as "unitId", u.code as "unitCode", u.chat_quotes as "chatQuotes", u.timezone,
      s.room, s.status, s.preferred_name_sealed as preferred, s.legal_name_sealed as legal, s.communication_needs_sealed as needs,
      exists (select from case_allocation c where c.service_user_id = s.id and c.worker_id = handrail.worker_id()
        and c.starts_on <= handrail.clock()::date and (c.ends_on is null or c.ends_on >= handrail.clock()::date)) as "onCaseload",
      u.access_by = 'shiftOrCaseload' and s.unit_id in (select handrail.units_on_shift()) as "onShift",
      exists (select from safeguarding_assignment g where g.service_user_id = s.id and g.worker_id = handrail.worker_id()
        and g.starts_at <= handrail.clock() and (g.ends_at is null or g.ends_at > handrail.clock())) as "onCase",
      (select max(b.until) from break_glass b where b.service_user_id = s.id and b.worker_id = handrail.worker_id()
        and b.granted_at <= handrail.clock() and b.until > handrail.clock()) as "brokenGlassUntil"
    from service_user s join unit u on u.id = s.unit_id
    where s.status <> 'DISCHARGED' and (${unitId}::uuid is null or s.unit_id = ${unitId}::uuid)
    order by s.local_ref`;
  return rows.map(({ preferred, legal, needs, ...row }) => {
    const open = (column: string, sealed: Uint8Array | null) => tx.openOptional(`service_user.${column}`, row.serviceUserId, sealed) ?? '';
    return Object.assign(row, {
      preferredName: open('preferred_name_sealed', preferred),
      legalName: open('legal_name_sealed', legal),
      communicationNeeds: open('communication_needs_sealed', needs),
    });
  });
}

/** What the order of an answer depends on. */
export interface AskingWorker {
  readonly employment: 'SUBSTANTIVE' | 'BANK' | 'AGENCY';
  readonly homeUnitId: string | null;
  /** Of the shift being worked, else of the home unit; null where neither is known. */
  readonly timezone: string | null;
  readonly shift: { readonly unitId: string; readonly startsAt: Date; readonly endsAt: Date } | null;
}

/** The transaction's worker: their employment, and the shift that they are on now. @returns null for nobody */
export async function askingWorker(tx: Transaction): Promise<AskingWorker | null> {
  const rows = await db(tx).$queryRaw<
    (Omit<AskingWorker, 'shift'> & { unitId: string | null; startsAt: Date | null; endsAt: Date | null })[]
  >`
    with shift as (
      select a.unit_id, a.starts_at, a.ends_at from assignment a join rota r on r.id = a.rota_id
      where a.worker_id = handrail.worker_id() and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
        and a.starts_at - interval '2 hours' <= ${tx.now} and a.ends_at + interval '2 hours' >= ${tx.now}
      order by (a.starts_at <= ${tx.now} and a.ends_at > ${tx.now}) desc, a.starts_at desc limit 1)
    select w.employment, w.home_unit_id as "homeUnitId", u.timezone, shift.unit_id as "unitId", shift.starts_at as "startsAt", shift.ends_at as "endsAt"
    from worker w left join shift on true left join unit u on u.id = coalesce(shift.unit_id, w.home_unit_id)
    where w.id = handrail.worker_id()`;
  const [row] = rows;
  if (!row) return null;
  const { unitId, startsAt, endsAt, ...worker } = row;
  return { ...worker, shift: unitId && startsAt && endsAt ? { unitId, startsAt, endsAt } : null };
}
