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

type Row = AuditEventRow & { readonly microseconds: string };
const placed = <R extends Row>(rows: readonly R[]) =>
  rows.map((row) => Object.assign(row, { place: { at: row.microseconds, chain: row.chain, seq: row.seq } }));

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
  const rows = await db(tx).$queryRaw<Row[]>`
    select chain, seq::text, at, (extract(epoch from at) * 1000000)::bigint::text as microseconds, actor, action,
      subject_type as "subjectType", subject_id as "subjectId", trace_id as "traceId", detail
    from audit_event
    where (${chain}::text is null or chain = ${chain}) and (${actor}::text is null or actor = ${actor})
      and (${after?.chain ?? null}::text is null
        or ((extract(epoch from at) * 1000000)::bigint, chain, seq) < (${after?.at ?? '0'}::bigint, ${after?.chain ?? ''}, ${after?.seq ?? '0'}::bigint))
    order by (extract(epoch from at) * 1000000)::bigint desc, chain desc, seq desc limit ${limit}`;
  return placed(rows);
}

/**
 * The chain of a unit, the latest first, for its team lead and for information governance. For a team lead each event of a restricted matter
 * keeps its place and time, and `restricted` stands for who did what; their own acts stay as they are.
 * @returns nothing for anybody else
 */
export async function readAuditOfUnit(
  tx: Transaction,
  unitId: string,
  limit: number,
  after?: AuditPlace,
): Promise<(AuditEventRow & { readonly place: AuditPlace })[]> {
  return placed(
    await db(tx).$queryRaw<Row[]>`
      select chain, seq::text, at, (extract(epoch from at) * 1000000)::bigint::text as microseconds, actor, action,
        subject_type as "subjectType", subject_id as "subjectId", trace_id as "traceId", detail
      from handrail.audit_of_unit(${unitId}::uuid, ${after?.at ?? '0'}::bigint, ${after?.chain ?? null}, ${after?.seq ?? '0'}::bigint, ${limit}::int)`,
  );
}

/**
 * What was done to the record of one person or read of it, the latest first, in whatever chain: their notes, drafts, flags, incidents,
 * group sessions, plans, observations, proposals, and who broke the glass for them. The database gives it to information governance, to
 * a team lead of the person's unit, and to a safeguarding lead who is named on the case; of what is restricted, nothing to whoever may not read it.
 * @returns nothing for anybody else, and for a reference that names nobody
 */
export async function readAuditOfPerson(
  tx: Transaction,
  localRef: string,
  limit: number,
  after?: AuditPlace,
): Promise<(AuditEventRow & { readonly place: AuditPlace })[]> {
  return placed(
    await db(tx).$queryRaw<Row[]>`
      select chain, seq::text, at, (extract(epoch from at) * 1000000)::bigint::text as microseconds, actor, action,
        subject_type as "subjectType", subject_id as "subjectId", trace_id as "traceId", detail
      from handrail.audit_of_person(${localRef}, ${after?.at ?? '0'}::bigint, ${after?.chain ?? null}, ${after?.seq ?? '0'}::bigint, ${limit}::int)`,
  );
}

/** An event about the asking worker, and who caused it. */
export interface EventAboutMe extends AuditEventRow {
  readonly readerId: string;
  readonly reader: string;
  /** Code of the unit in whose chain it stands; null for the organisation's. */
  readonly unit: string | null;
}

/**
 * What others read or changed of what is kept about the asking worker, the latest first. Nothing restricted is among it, and nothing that
 * a service did by itself.
 * @param actions which events, by name
 * @returns nothing for a service
 */
export async function readAuditAboutMe(
  tx: Transaction,
  actions: readonly string[],
  limit: number,
  after?: AuditPlace,
): Promise<(EventAboutMe & { readonly place: AuditPlace })[]> {
  const rows = await db(tx).$queryRaw<(EventAboutMe & { readonly microseconds: string })[]>`
    select e.chain, e.seq::text, e.at, (extract(epoch from e.at) * 1000000)::bigint::text as microseconds, e.actor, e.action,
      e.subject_type as "subjectType", e.subject_id as "subjectId", e.trace_id as "traceId", e.detail,
      w.id as "readerId", w.display_name as reader, u.code as unit
    from handrail.audit_about_me(${[...actions]}::text[], ${after?.at ?? '0'}::bigint, ${after?.chain ?? null}, ${after?.seq ?? '0'}::bigint, ${limit}::int) e
    join worker w on w.id::text = substr(e.actor, 8) left join unit u on 'unit:' || u.id = e.chain
    order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc`;
  return placed(rows);
}
