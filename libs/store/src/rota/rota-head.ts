import type { RotaEntry, RotaUnit } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';

export type RotaState = 'DRAFT' | 'REVIEWED' | 'APPROVED' | 'PUBLISHED' | 'LIVE' | 'VERIFIED' | 'LOCKED';

/** A rota without its assignments. Days are local days of the unit; `version` is for If-Match, `currentVersion` counts the rota's versions. */
export interface RotaHead {
  readonly id: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitKind: RotaUnit['kind'];
  readonly beds: number;
  readonly zone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly days: number;
  readonly state: RotaState;
  readonly publishBy: string | null;
  readonly ruleSetId: string | null;
  readonly currentVersion: number;
  readonly publishedVersion: number | null;
  readonly createdBy: string | null;
  readonly lastEditedBy: string | null;
  readonly firstReviewedBy: string | null;
  readonly approvedBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly version: number;
  /** What the checker said of the current version when it was made; empty while there is none. */
  readonly judgement: unknown;
}

/** One worker on one shift of a rota's version. */
export interface PlacedAssignment extends RotaEntry {
  readonly assignmentId: string;
  readonly date: string;
  readonly shiftCode: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly paidMinutes: number;
  readonly duties: readonly string[];
  readonly supernumerary: boolean;
  readonly pinned: boolean;
  readonly origin: 'SOLVER' | 'MANUAL' | 'SWAP' | 'BANK' | 'IMPORT';
  readonly consent: 'NOT_NEEDED' | 'ASKED' | 'GIVEN' | 'REFUSED';
  readonly changedAfterPublish: boolean;
  readonly fromVersion: number;
}

/** The rota with this id, else null. One query. */
export async function rotaById(tx: Transaction, rotaId: string): Promise<RotaHead | null> {
  return (await heads(tx, { rotaId }))[0] ?? null;
}

/** A unit's rotas, the latest period first. One query. */
export async function rotasOfUnit(tx: Transaction, unitId: string): Promise<RotaHead[]> {
  return heads(tx, { unitId });
}

async function heads(tx: Transaction, which: { readonly rotaId?: string; readonly unitId?: string }): Promise<RotaHead[]> {
  return db(tx).$queryRaw<RotaHead[]>`
    select r.id, r.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", u.kind as "unitKind", u.beds, u.timezone as zone,
      r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.ends_on - r.starts_on + 1 as days, r.state,
      r.publish_by::text as "publishBy", r.rule_set_id as "ruleSetId", r.current_version as "currentVersion",
      r.published_version as "publishedVersion", r.created_by as "createdBy", r.last_edited_by as "lastEditedBy",
      r.first_reviewed_by as "firstReviewedBy", r.approved_by as "approvedBy", r.published_by as "publishedBy", r.published_at as "publishedAt",
      r.version, coalesce(v.judgement, '{}') as judgement
    from rota r join unit u on u.id = r.unit_id left join rota_version v on v.rota_id = r.id and v.number = r.current_version
    where (${which.rotaId ?? null}::uuid is null or r.id = ${which.rotaId ?? null}::uuid)
      and (${which.unitId ?? null}::uuid is null or r.unit_id = ${which.unitId ?? null}::uuid)
    order by r.starts_on desc limit 200`;
}

/** Who works what in one version of a rota, by worker and time; empty for version 0. One query. */
export async function assignmentsOfVersion(tx: Transaction, rotaId: string, number: number): Promise<PlacedAssignment[]> {
  return db(tx).$queryRaw<PlacedAssignment[]>`
    select a.id as "assignmentId", a.worker_id as "workerId", a.on_date::text || ':' || a.shift_code as "shiftId", a.on_date::text as date,
      a.shift_code as "shiftCode", a.starts_at as "startsAt", a.ends_at as "endsAt", a.paid_minutes as "paidMinutes", a.duties, a.supernumerary,
      a.pinned, a.origin, a.consent, a.changed_after_publish as "changedAfterPublish", a.from_version as "fromVersion"
    from assignment a
    where a.rota_id = ${rotaId}::uuid and a.from_version <= ${number} and (a.to_version is null or a.to_version > ${number})
    order by a.worker_id, a.starts_at`;
}
