import { randomUUID } from 'node:crypto';
import { addDays } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';

/** Days of a rota where nothing else is said: four weeks. */
export const ROTA_DAYS = 28;
/** Days before its first one by which a rota is published. NHS England, e-rostering meaningful use standards: six weeks. */
export const PUBLISH_DAYS_BEFORE = 42;

/** The day after a unit's last rota; null while it has none. One query. */
export async function dayAfterLastRota(tx: Transaction, unitId: string): Promise<string | null> {
  const rows = await db(tx).$queryRaw<
    { day: string | null }[]
  >`select (max(ends_on) + 1)::text as day from rota where unit_id = ${unitId}::uuid`;
  return rows[0]?.day ?? null;
}

/** The unit's rota that shares a day with these, else null. */
export async function rotaOver(
  tx: Transaction,
  unitId: string,
  startsOn: string,
  endsOn: string,
): Promise<{ id: string; startsOn: string } | null> {
  const rows = await db(tx).$queryRaw<{ id: string; startsOn: string }[]>`
    select id, starts_on::text as "startsOn" from rota
    where unit_id = ${unitId}::uuid and starts_on <= ${endsOn}::date and ends_on >= ${startsOn}::date order by starts_on limit 1`;
  return rows[0] ?? null;
}

/**
 * Begins an empty draft rota. @returns its id
 * @throws AlreadyStored when the unit has a rota from that day; StoreRefused `outside-scope` when the asker does not run the unit
 */
export async function createRota(tx: Transaction, unitId: string, startsOn: string, endsOn: string): Promise<string> {
  const id = randomUUID();
  await db(tx).$executeRaw`insert into rota (id, unit_id, starts_on, ends_on, publish_by)
    values (${id}::uuid, ${unitId}::uuid, ${startsOn}::date, ${endsOn}::date, ${addDays(startsOn, -PUBLISH_DAYS_BEFORE)}::date)`;
  return id;
}

/** Names of workers by id, for those who may read them. One query. */
export async function namesOf(tx: Transaction, workerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db(tx).$queryRaw<{ id: string; name: string }[]>`
    select id, display_name as name from worker where id = any (${[...new Set(workerIds)]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row.name]));
}
