import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** A need in one window, beyond what the templates ask for. Nothing here says whom it is for. */
export interface StoredDemandItem {
  readonly itemId: string;
  readonly unitId: string;
  readonly name: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Whom it asks for, as data. */
  readonly who: unknown;
  readonly staffMin: number;
  readonly cause: string;
  readonly clinicalCause: boolean;
  readonly state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'ENDED';
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly acceptedBy: string | null;
  readonly reason: string | null;
  readonly version: number;
  /** Of what led to it; a re-plan for it carries it on. */
  readonly traceId: string | null;
}

/** Items of a unit that have not ended, soonest first; or the one with an id. One query. */
export async function demandItems(
  tx: Transaction,
  which: { readonly unitId: string } | { readonly itemId: string },
): Promise<StoredDemandItem[]> {
  const unitId = 'unitId' in which ? which.unitId : null;
  const itemId = 'itemId' in which ? which.itemId : null;
  return db(tx).$queryRaw<StoredDemandItem[]>`
    select id as "itemId", unit_id as "unitId", name, starts_at as "startsAt", ends_at as "endsAt", who, staff_min as "staffMin", cause,
      clinical_cause as "clinicalCause", state, proposed_by as "proposedBy", approved_by as "approvedBy", accepted_by as "acceptedBy",
      decision_reason as reason, version, trace_id as "traceId"
    from demand_item
    where (${itemId}::uuid is null or id = ${itemId}::uuid) and (${unitId}::uuid is null or (unit_id = ${unitId}::uuid and ends_at > ${tx.now}))
    order by starts_at, id limit 500`;
}

export interface NewDemandItem {
  readonly unitId: string;
  readonly name: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly who: object;
  readonly staffMin: number;
  readonly cause: string;
  readonly clinicalCause: boolean;
  readonly proposedBy: string;
}

/** @returns the item's id */
export async function proposeDemandItem(tx: Transaction, item: NewDemandItem): Promise<string> {
  const id = randomUUID();
  await db(tx).$executeRaw`
    insert into demand_item (id, unit_id, code, name, starts_at, ends_at, who, staff_min, cause, clinical_cause, proposed_by, trace_id)
    values (${id}::uuid, ${item.unitId}::uuid, ${`D-${id.slice(0, 13)}`}, ${item.name}, ${item.startsAt}, ${item.endsAt}, ${JSON.stringify(item.who)}::jsonb,
      ${item.staffMin}::int, ${item.cause}, ${item.clinicalCause}, ${item.proposedBy}::uuid, ${tx.scope.traceId})`;
  return id;
}

/** Approves or rejects an item as it was read. False when it moved on or is out of the caller's reach. */
export async function decideDemandItem(
  tx: Transaction,
  itemId: string,
  version: number,
  state: 'APPROVED' | 'REJECTED',
  reason: string | null,
  decidedBy: string,
): Promise<boolean> {
  const count = await db(tx).$executeRaw`
    update demand_item set state = ${state}, decision_reason = ${reason}, approved_by = case when ${state} = 'APPROVED' then ${decidedBy}::uuid end
    where id = ${itemId}::uuid and version = ${version}::int`;
  return count > 0;
}

/** Notes that an approved item can be afforded and filled, as far as whoever runs the rota can see. */
export async function acceptDemandItem(tx: Transaction, itemId: string, version: number, acceptedBy: string): Promise<boolean> {
  const count = await db(tx).$executeRaw`
    update demand_item set accepted_by = ${acceptedBy}::uuid, accepted_at = ${tx.now} where id = ${itemId}::uuid and version = ${version}::int`;
  return count > 0;
}
