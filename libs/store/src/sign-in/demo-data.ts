import { db, type Transaction } from '../transaction/transaction.js';

const KEY = 'demo-data';

/** True when the database was filled with the demo organisation and with nothing real. */
export async function holdsDemoData(tx: Transaction): Promise<boolean> {
  return (await db(tx).setting.count({ where: { unitId: null, key: KEY, value: { equals: true } } })) > 0;
}

/** Says that this database holds the demo organisation; whoever loads that says so, in the scope of service `import`. */
export async function markDemoData(tx: Transaction): Promise<void> {
  if (!(await holdsDemoData(tx))) await db(tx).setting.create({ data: { unitId: null, key: KEY, value: true } });
}
