import { createHash, randomUUID } from 'node:crypto';
import { fileKind, keyOf, type FileKind } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import { keptRows, type AnyRow } from './kept.js';

/** What an import did, or in a dry run would do. A row counts once: ended rows are not counted as changed too. */
export interface ImportCounts {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ended: number;
}

/**
 * Acts as the import inside the caller's transaction, and as the caller again afterwards. An import writes what no single role may
 * touch row by row; whoever calls this has decided already that the caller may send this file for these units.
 */
export async function asImport<T>(tx: Transaction, act: () => Promise<T>): Promise<T> {
  const worker = tx.scope.kind === 'worker' ? tx.scope.workerId : '';
  const service = tx.scope.kind === 'service' ? tx.scope.service : '';
  await db(tx).$queryRaw`select set_config('handrail.worker_id', '', true), set_config('handrail.service', 'import', true)`;
  const result = await act();
  await db(tx).$queryRaw`select set_config('handrail.worker_id', ${worker}, true), set_config('handrail.service', ${service}, true)`;
  return result;
}

/** The same value in the same words, whatever the order of its names: what two versions of a row are compared by. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A list of codes says the same in any order. */
function comparable(row: AnyRow): string {
  return canonical(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value,
      ]),
    ),
  );
}

/** The natural key of a row of any kind. */
export function naturalKey(kind: FileKind, row: AnyRow): string {
  const known = fileKind(kind)!;
  return known.form === 'csv' ? keyOf(known.spec, row) : known.spec.keyOf(row as never);
}

/** Every row of a kind as its file says it, in the order of the natural key. Runs as the import. */
export function exportRows(tx: Transaction, kind: FileKind): Promise<AnyRow[]> {
  return asImport(tx, () => keptRows(kind).read(tx));
}

/**
 * Brings the store to what a file says: rows are added or changed by their natural key, rows that the file does not name stay. All
 * rows are kept or none; a dry run writes them too, so that it fails where the import would, and takes them back.
 * The run itself is recorded, dry or not. Cost: one reading of the kind and a few statements, whatever the number of rows.
 * @throws RowsNotKept, AlreadyStored or StoreRefused when the file contradicts what is stored
 */
export async function importRows(tx: Transaction, kind: FileKind, rows: readonly AnyRow[], dryRun: boolean): Promise<ImportCounts> {
  const kept = keptRows(kind);
  return asImport(tx, async () => {
    const before = new Map((await kept.read(tx)).map((row) => [naturalKey(kind, row), row]));
    const counts = { rows: rows.length, added: 0, changed: 0, unchanged: 0, ended: 0 };
    const toWrite = rows.filter((row) => {
      const old = before.get(naturalKey(kind, row));
      const ends = kept.ends !== undefined && row[kept.ends] !== null && (old?.[kept.ends] ?? null) === null;
      if (old === undefined) counts.added += 1;
      else if (comparable(old) === comparable(row)) counts.unchanged += 1;
      else if (ends) counts.ended += 1;
      else counts.changed += 1;
      return old === undefined || comparable(old) !== comparable(row);
    });
    await db(tx).$executeRaw`savepoint import_rows`;
    if (toWrite.length > 0) await kept.write(tx, toWrite);
    if (dryRun) await db(tx).$executeRaw`rollback to savepoint import_rows`;
    await recordRun(tx, kind, rows, counts, dryRun);
    return counts;
  });
}

async function recordRun(tx: Transaction, kind: FileKind, rows: readonly AnyRow[], counts: ImportCounts, dryRun: boolean): Promise<void> {
  const hash = createHash('sha256').update(canonical(rows)).digest();
  const worker = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  await db(tx).$executeRaw`
    insert into import_run (id, file_kind, file_hash, dry_run, added, changed, unchanged, ended, run_by, ran_at, trace_id)
    values (${randomUUID()}::uuid, ${kind}, ${hash}, ${dryRun}, ${counts.added}, ${counts.changed}, ${counts.unchanged}, ${counts.ended}, ${worker}::uuid,
      ${tx.now}::timestamptz, ${tx.scope.traceId})`;
}
