import { db, type Transaction } from '../transaction/transaction.js';

/** SHA-256 of a secret: the only form in which the database knows it. */
export type SecretHash = Uint8Array<ArrayBuffer>;

export interface LiveSession {
  readonly accountId: string;
  readonly accountVersion: number;
  readonly workerId: string;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

export async function startSession(
  tx: Transaction,
  session: { readonly tokenHash: SecretHash; readonly accountId: string; readonly workerId: string; readonly endsAt: Date },
): Promise<void> {
  await db(tx).session.create({
    data: {
      tokenHash: session.tokenHash,
      accountId: session.accountId,
      workerId: session.workerId,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: session.endsAt,
    },
  });
}

/**
 * The session behind a token, while it lasts.
 * @param idleMinutes a session unused for longer has ended
 * @returns null when it is unknown, has ended, or its account is disabled
 */
export async function liveSession(tx: Transaction, tokenHash: SecretHash, idleMinutes: number): Promise<LiveSession | null> {
  const row = await db(tx).session.findUnique({ where: { tokenHash }, include: { account: true } });
  if (!row || row.endedAt !== null || row.account.disabledAt !== null) return null;
  if (row.expiresAt <= tx.now || row.lastSeenAt.getTime() + idleMinutes * 60_000 <= tx.now.getTime()) return null;
  return {
    accountId: row.accountId,
    workerId: row.workerId,
    accountVersion: row.account.version,
    lastSeenAt: row.lastSeenAt,
    endsAt: row.expiresAt,
  };
}

/** Notes that a session was used, so that it does not count as idle. */
export async function touchSession(tx: Transaction, tokenHash: SecretHash): Promise<void> {
  await db(tx).session.updateMany({ where: { tokenHash, lastSeenAt: { lt: tx.now } }, data: { lastSeenAt: tx.now } });
}

export async function endSession(tx: Transaction, tokenHash: SecretHash): Promise<void> {
  await db(tx).session.updateMany({ where: { tokenHash, endedAt: null }, data: { endedAt: tx.now } });
}

/** Ends every session of an account but one. @returns how many */
export async function endSessionsOf(tx: Transaction, accountId: string, butNot?: SecretHash): Promise<number> {
  const { count } = await db(tx).session.updateMany({
    where: { accountId, endedAt: null, ...(butNot ? { tokenHash: { not: butNot } } : {}) },
    data: { endedAt: tx.now },
  });
  return count;
}
