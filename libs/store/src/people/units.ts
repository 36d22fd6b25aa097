import { db, type Transaction } from '../transaction/transaction.js';

export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'WARD' | 'RESIDENTIAL' | 'COMMUNITY' | 'SUPPORTED_LIVING';
  readonly beds: number;
  /** IANA name. */
  readonly timezone: string;
  readonly accessBy: 'shiftOrCaseload' | 'caseload';
  readonly chatQuotes: 'full' | 'linkOnly';
  readonly jurisdiction: string;
  /** For `If-Match`: counts up with every change. */
  readonly version: number;
}

const COLUMNS = {
  id: true,
  code: true,
  name: true,
  kind: true,
  beds: true,
  timezone: true,
  accessBy: true,
  chatQuotes: true,
  jurisdiction: true,
  version: true,
} as const;

/** Units that have not ended, by name. */
export async function listUnits(tx: Transaction): Promise<Unit[]> {
  const rows = await db(tx).unit.findMany({
    where: { OR: [{ endedOn: null }, { endedOn: { gte: tx.now } }] },
    select: COLUMNS,
    orderBy: { name: 'asc' },
  });
  return rows as Unit[]; // the table's checks hold the unions
}

/** The unit with this id, else null. */
export async function unitById(tx: Transaction, id: string): Promise<Unit | null> {
  return (await db(tx).unit.findUnique({ where: { id }, select: COLUMNS })) as Unit | null;
}

/** The unit that people call by this code or name, whatever the case; null when none or several do. */
export async function unitCalled(tx: Transaction, codeOrName: string): Promise<Unit | null> {
  const named = { equals: codeOrName.trim(), mode: 'insensitive' } as const;
  const rows = await db(tx).unit.findMany({ where: { OR: [{ code: named }, { name: named }] }, select: COLUMNS, take: 2 });
  return rows.length === 1 ? (rows[0] as Unit) : null;
}
