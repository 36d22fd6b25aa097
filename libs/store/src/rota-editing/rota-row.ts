import { db, type Transaction } from '../transaction/transaction.js';

export type RotaState = 'DRAFT' | 'REVIEWED' | 'APPROVED' | 'PUBLISHED' | 'LIVE' | 'VERIFIED' | 'LOCKED';

/** A rota without its assignments: where it stands and through whose hands it went. Days are local, `YYYY-MM-DD`. */
export interface RotaRow {
  readonly rotaId: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** IANA name. */
  readonly timezone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly publishBy: string | null;
  readonly state: RotaState;
  /** Number of the newest version of its assignments; 0 while it has none. */
  readonly currentVersion: number;
  /** For `If-Match`: counts up with every change, of assignments and of state. */
  readonly version: number;
  readonly createdBy: string | null;
  readonly lastEditedBy: string | null;
  readonly firstReviewedBy: string | null;
  readonly firstReviewedByName: string | null;
  readonly approvedBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly publishedVersion: number | null;
}

/** The rota with this id, else null. */
export async function rotaRow(tx: Transaction, rotaId: string): Promise<RotaRow | null> {
  const rows = await db(tx).$queryRaw<RotaRow[]>`
    select r.id as "rotaId", r.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", u.timezone, r.starts_on::text as "startsOn",
      r.ends_on::text as "endsOn", r.publish_by::text as "publishBy", r.state, r.current_version as "currentVersion", r.version,
      r.created_by as "createdBy", r.last_edited_by as "lastEditedBy", r.first_reviewed_by as "firstReviewedBy",
      w.display_name as "firstReviewedByName", r.approved_by as "approvedBy", r.published_by as "publishedBy",
      r.published_at as "publishedAt", r.published_version as "publishedVersion"
    from rota r join unit u on u.id = r.unit_id left join worker w on w.id = r.first_reviewed_by
    where r.id = ${rotaId}::uuid`;
  return rows[0] ?? null;
}

/**
 * Takes a rota one step, if it still is as the caller read it.
 * @param version what the caller read
 * @returns the new version for `If-Match`, or null when the rota has moved on (or is out of the caller's reach)
 * @throws StoreRefused when the step or the person is not allowed
 */
export async function moveRota(tx: Transaction, rotaId: string, version: number, to: RotaState): Promise<number | null> {
  const { count } = await db(tx).rota.updateMany({ where: { id: rotaId, version }, data: { state: to } });
  return count === 0 ? null : version + 1;
}

/** Rotas whose period begins on or before the unit's own today and that are still only published. For the clock. */
export async function isDueToGoLive(tx: Transaction, rotaId: string): Promise<boolean> {
  const rows = await db(tx).$queryRaw<{ due: boolean }[]>`
    select (${tx.now}::timestamptz at time zone u.timezone)::date >= r.starts_on as due
    from rota r join unit u on u.id = r.unit_id where r.id = ${rotaId}::uuid and r.state = 'PUBLISHED'`;
  return rows[0]?.due ?? false;
}
