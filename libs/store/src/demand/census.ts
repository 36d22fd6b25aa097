import { db, type Transaction } from '../transaction/transaction.js';

export type CensusState = 'IN_FORCE' | 'PROPOSED' | 'DECLINED';

/** People counted in a unit at a time: numbers, nobody's name. */
export interface CensusCount {
  readonly censusId: string;
  readonly unitId: string;
  readonly countedAt: Date;
  readonly occupied: number;
  readonly present: number | null;
  readonly state: CensusState;
  readonly version: number;
}

/** Stores a count. @throws AlreadyStored when one of the same time is there */
export async function recordCensus(
  tx: Transaction,
  count: Omit<CensusCount, 'censusId' | 'version'>,
  recordedBy: string | null,
): Promise<string> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    insert into census (unit_id, counted_at, occupied, present, state, recorded_by)
    values (${count.unitId}::uuid, ${count.countedAt}, ${count.occupied}::int, ${count.present}::int, ${count.state}, ${recordedBy}::uuid) returning id`;
  return rows[0]?.id ?? '';
}

/** A unit's counts of the last `days` days, the latest first. */
export async function censusOf(tx: Transaction, unitId: string, days: number): Promise<CensusCount[]> {
  const since = new Date(tx.now.getTime() - days * 86_400_000);
  return db(tx).$queryRaw<CensusCount[]>`
    select id as "censusId", unit_id as "unitId", counted_at as "countedAt", occupied, present, state, version from census
    where unit_id = ${unitId}::uuid and counted_at >= ${since} order by counted_at desc limit 200`;
}

export async function censusById(tx: Transaction, censusId: string): Promise<CensusCount | null> {
  const rows = await db(tx).$queryRaw<CensusCount[]>`
    select id as "censusId", unit_id as "unitId", counted_at as "countedAt", occupied, present, state, version from census where id = ${censusId}::uuid`;
  return rows[0] ?? null;
}

/** Decides a count that waits, as it was read. False when it does not, or is not that version, or is out of the caller's reach. */
export async function decideCensus(
  tx: Transaction,
  { censusId, version }: Pick<CensusCount, 'censusId' | 'version'>,
  state: 'IN_FORCE' | 'DECLINED',
  reason: string | null,
): Promise<boolean> {
  const count = await db(tx).$executeRaw`
    update census set state = ${state}, decision_reason = ${reason} 
    where id = ${censusId}::uuid and version = ${version}::int and state = 'PROPOSED'`;
  return count > 0;
}
