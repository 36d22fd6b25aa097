import { db, type Transaction } from '../transaction/transaction.js';

export interface AuditEventRow {
  readonly chain: string;
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly traceId: string;
  readonly detail: unknown;
}

/** Where a page of events ended. */
export interface AuditPlace {
  readonly at: string;
  readonly chain: string;
  readonly seq: string;
}

/**
 * Events that the scope may see, the latest first.
 * @param of one chain, or the events of one actor (`worker:<id>`) over all chains
 * @param after where the page before ended
 */
export async function readAuditEvents(
  tx: Transaction,
  of: { readonly chain: string } | { readonly actor: string },
  limit: number,
  after?: AuditPlace,
): Promise<(AuditEventRow & { readonly place: AuditPlace })[]> {
  const chain = 'chain' in of ? of.chain : null;
  const actor = 'actor' in of ? of.actor : null;
  const rows = await db(tx).$queryRaw<(AuditEventRow & { microseconds: string })[]>`
    select chain, seq::text, at, (extract(epoch from at) * 1000000)::bigint::text as microseconds, actor, action,
      subject_type as "subjectType", subject_id as "subjectId", trace_id as "traceId", detail
    from audit_event
    where (${chain}::text is null or chain = ${chain}) and (${actor}::text is null or actor = ${actor})
      and (${after?.chain ?? null}::text is null
        or ((extract(epoch from at) * 1000000)::bigint, chain, seq) < (${after?.at ?? '0'}::bigint, ${after?.chain ?? ''}, ${after?.seq ?? '0'}::bigint))
    order by (extract(epoch from at) * 1000000)::bigint desc, chain desc, seq desc limit ${limit}`;
  return rows.map((row) => Object.assign(row, { place: { at: row.microseconds, chain: row.chain, seq: row.seq } }));
}
