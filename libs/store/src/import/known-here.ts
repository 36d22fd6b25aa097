import type { FileKind } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import { asImport } from './import-rows.js';
import type { AnyRow } from './kept.js';

/** What a file's references are checked against, and where each thing belongs. */
export interface KnownHere {
  /** Unit ids by code, and their time zones. */
  readonly units: ReadonlyMap<string, { readonly id: string; readonly zone: string }>;
  /** Home unit (code) of each worker by staff code; null for the whole organisation. */
  readonly workers: ReadonlyMap<string, string | null>;
  /** Unit (code) of each service user by local reference. */
  readonly serviceUsers: ReadonlyMap<string, string>;
}

/** Reads the registers of the organisation. Runs as the import: whoever checks a file learns only what their file names. */
export function knownHere(tx: Transaction): Promise<KnownHere> {
  return asImport(tx, async () => {
    const units = await db(tx).$queryRaw<{ id: string; code: string; zone: string }[]>`select id, code, timezone as zone from unit`;
    const workers = await db(tx).$queryRaw<{ code: string; unit: string | null }[]>`
      select w.staff_number as code, u.code as unit from worker w left join unit u on u.id = w.home_unit_id`;
    const people = await db(tx).$queryRaw<{ code: string; unit: string }[]>`
      select s.local_ref as code, u.code as unit from service_user s join unit u on u.id = s.unit_id`;
    return {
      units: new Map(units.map(({ code, id, zone }) => [code, { id, zone }])),
      workers: new Map(workers.map(({ code, unit }) => [code, unit])),
      serviceUsers: new Map(people.map(({ code, unit }) => [code, unit])),
    };
  });
}

/** Kinds that shape the whole organisation: no unit's lead or manager sends them. */
const OF_THE_ORGANISATION: ReadonlySet<FileKind> = new Set(['units', 'appointments', 'rule-sets']);

/**
 * The units (codes) that a row touches, where it stands now and where the file puts it; null: the organisation as a whole.
 * A worker or person who is new belongs where the file says.
 */
export function unitsTouched(kind: FileKind, row: AnyRow, known: KnownHere): ReadonlySet<string | null> {
  if (OF_THE_ORGANISATION.has(kind)) return new Set([null]);
  const touched = new Set<string | null>();
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : undefined);
  const [unit, worker, person] = [text('unit'), text('worker'), text('serviceUser')];
  if (unit !== undefined) touched.add(unit);
  if (kind === 'staff') touched.add(text('homeUnit') ?? null);
  // A shift or a ledger entry belongs to its unit, whoever worked it; everything else about a worker to their home.
  if (worker !== undefined && unit === undefined && (kind !== 'staff' || known.workers.has(worker)))
    touched.add(known.workers.get(worker) ?? null);
  const home = person === undefined ? undefined : known.serviceUsers.get(person);
  if (home !== undefined) touched.add(home);
  return touched;
}

/** Ids of workers by staff code. For service `import`. */
export async function workerIds(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await db(tx).$queryRaw<{ id: string; code: string }[]>`select id, staff_number as code from worker`;
  return new Map(rows.map(({ id, code }) => [code, id]));
}
