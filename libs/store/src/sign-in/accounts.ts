import { db, type Transaction } from '../transaction/transaction.js';

export interface StoredAccount {
  readonly accountId: string;
  readonly workerId: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

/** An account with what is needed to check a password. The hash goes no further than the use case. */
export interface AccountSecret extends StoredAccount {
  readonly passwordHash: string | null;
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
}

type Row = { id: string; workerId: string; signInName: string; disabledAt: Date | null; createdAt: Date; version: number };

function stored(row: Row): StoredAccount {
  return {
    accountId: row.id,
    workerId: row.workerId,
    name: row.signInName,
    disabled: row.disabledAt !== null,
    createdAt: row.createdAt,
    version: row.version,
  };
}

/** Sign-in names are compared without case. */
export async function accountByName(tx: Transaction, name: string): Promise<AccountSecret | null> {
  const row = await db(tx).account.findFirst({ where: { signInName: { equals: escapeLike(name), mode: 'insensitive' } } });
  return row && { ...stored(row), passwordHash: row.passwordHash, failedAttempts: row.failedAttempts, lockedUntil: row.lockedUntil };
}

export async function accountOfWorker(tx: Transaction, workerId: string): Promise<AccountSecret | null> {
  const row = await db(tx).account.findUnique({ where: { workerId } });
  return row && { ...stored(row), passwordHash: row.passwordHash, failedAttempts: row.failedAttempts, lockedUntil: row.lockedUntil };
}

export async function accountById(tx: Transaction, accountId: string): Promise<StoredAccount | null> {
  const row = await db(tx).account.findUnique({ where: { id: accountId } });
  return row && stored(row);
}

/** Accounts by sign-in name. @param after the last name of the page before */
export async function listAccounts(tx: Transaction, limit: number, after?: string): Promise<StoredAccount[]> {
  const rows = await db(tx).account.findMany({
    where: after === undefined ? {} : { signInName: { gt: after } },
    orderBy: { signInName: 'asc' },
    take: limit,
  });
  return rows.map(stored);
}

/** Everybody who can sign in, for the demo data only. @param limit the most that are read */
export async function signInNames(tx: Transaction, limit: number): Promise<Pick<StoredAccount, 'name' | 'workerId'>[]> {
  const rows = await db(tx).account.findMany({ where: { disabledAt: null }, orderBy: { signInName: 'asc' }, take: limit });
  return rows.map(({ signInName: name, workerId }) => ({ name, workerId }));
}

/** @throws AlreadyStored when the worker has an account or the name is taken */
export async function createAccount(tx: Transaction, workerId: string, name: string, passwordHash: string | null): Promise<StoredAccount> {
  return stored(await db(tx).account.create({ data: { workerId, signInName: name, passwordHash, createdAt: tx.now } }));
}

export async function workerExists(tx: Transaction, workerId: string): Promise<boolean> {
  return (await db(tx).worker.count({ where: { id: workerId } })) === 1;
}

/** Counts a wrong password; at `lockAfter` of them in a row the account is locked until `lockedUntil`. */
export async function countFailure(tx: Transaction, accountId: string, lockAfter: number, lockedUntil: Date): Promise<void> {
  await db(tx).$executeRaw`update account set failed_attempts = failed_attempts + 1,
    locked_until = case when failed_attempts + 1 >= ${lockAfter} then ${lockedUntil} else locked_until end where id = ${accountId}::uuid`;
}

export async function clearFailures(tx: Transaction, accountId: string): Promise<void> {
  await db(tx).account.updateMany({ where: { id: accountId, failedAttempts: { gt: 0 } }, data: { failedAttempts: 0, lockedUntil: null } });
}

/** @returns false when the account is no longer the version that was read */
export async function setPassword(
  tx: Transaction,
  { accountId, version }: Pick<StoredAccount, 'accountId' | 'version'>,
  passwordHash: string,
): Promise<boolean> {
  const data = { passwordHash, failedAttempts: 0, lockedUntil: null };
  return (await db(tx).account.updateMany({ where: { id: accountId, version }, data })).count === 1;
}

/** @returns false when the account is no longer the version that was read */
export async function disableAccount(tx: Transaction, accountId: string, version: number): Promise<boolean> {
  return (await db(tx).account.updateMany({ where: { id: accountId, version }, data: { disabledAt: tx.now } })).count === 1;
}

/** Prisma compares without case by ILIKE, in which these would match anything. */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
