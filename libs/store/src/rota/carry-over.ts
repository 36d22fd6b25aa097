import { db, type Transaction } from '../transaction/transaction.js';
import type { RotaHead } from './rota-head.js';

const KIND = 'contract-minutes';

/** What somebody was paid and owed in a rota, in minutes. */
export interface ContractMinutes {
  readonly workerId: string;
  readonly paidMinutes: number;
  readonly owedMinutes: number;
}

/**
 * Minutes of contract that a rota takes over from the time before it (rule C1): owed (+) or worked too many (-), from the unit's ledger.
 * An entry counts in the first rota that begins after it and in no other, so that what was carried over once is not carried over again.
 * @returns by worker id; nobody with nothing to carry over is in it. One query
 */
export async function carriedOver(tx: Transaction, rota: RotaHead): Promise<ReadonlyMap<string, number>> {
  const rows = await db(tx).$queryRaw<{ workerId: string; minutes: number }[]>`
    select l.worker_id as "workerId", round(coalesce(l.share, 0) - l.counted)::int as minutes from ledger_opening l
    where l.unit_id = ${rota.unitId}::uuid and l.kind = ${KIND} and l.as_of < ${rota.startsOn}::date
      and not exists (select from rota r where r.unit_id = l.unit_id and r.starts_on > l.as_of and r.starts_on < ${rota.startsOn}::date)
      and not exists (select from ledger_opening later where later.worker_id = l.worker_id and later.unit_id = l.unit_id and later.kind = l.kind
        and later.as_of > l.as_of and later.as_of < ${rota.startsOn}::date)`;
  return new Map(rows.filter(({ minutes }) => minutes !== 0).map(({ workerId, minutes }) => [workerId, minutes]));
}

/**
 * Writes what a rota whose hours were verified leaves over into the unit's ledger. It is dated to the end of the last rota that its
 * people have been given already: their hours are settled, so the first one that is still open takes it over. What two rotas
 * leave to the same one adds up.
 */
export async function carryOver(tx: Transaction, rota: RotaHead, own: readonly ContractMinutes[]): Promise<void> {
  await db(tx).$executeRaw`
    insert into ledger_opening (worker_id, unit_id, kind, as_of, counted, share)
    select r."workerId", ${rota.unitId}::uuid, ${KIND}, (select greatest(${rota.endsOn}::date, max(given.ends_on)) from rota given
      where given.unit_id = ${rota.unitId}::uuid and given.state in ('APPROVED', 'PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')), r."paidMinutes", r."owedMinutes"
    from jsonb_to_recordset(${JSON.stringify(own)}::jsonb) r("workerId" uuid, "paidMinutes" int, "owedMinutes" int)
    on conflict (worker_id, unit_id, kind, as_of) do update set counted = ledger_opening.counted + excluded.counted,
      share = coalesce(ledger_opening.share, 0) + excluded.share`;
}
