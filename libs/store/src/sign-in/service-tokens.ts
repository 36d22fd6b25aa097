import { db, type Transaction } from '../transaction/transaction.js';
import type { SecretHash } from './sessions.js';

export interface StoredToken {
  readonly tokenId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

type Row = {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
};

function stored({ id, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt }: Row): StoredToken {
  return { tokenId: id, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt };
}

/** The token while it lasts; null when it is unknown, revoked or has expired. */
export async function liveToken(tx: Transaction, tokenHash: SecretHash): Promise<StoredToken | null> {
  const row = await db(tx).serviceToken.findUnique({ where: { tokenHash } });
  if (!row || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= tx.now)) return null;
  return stored(row);
}

/** Notes that a token was used; to the minute, so that a busy token is not written with every request. */
export async function touchToken(tx: Transaction, tokenId: string): Promise<void> {
  const before = new Date(tx.now.getTime() - 60_000);
  await db(tx).serviceToken.updateMany({
    where: { id: tokenId, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: tx.now },
  });
}

/** @throws AlreadyStored when the name is taken */
export async function createToken(
  tx: Transaction,
  token: {
    readonly name: string;
    readonly tokenHash: SecretHash;
    readonly scopes: readonly string[];
    readonly createdBy: string | null;
    readonly expiresAt: Date | null;
  },
): Promise<StoredToken> {
  return stored(
    await db(tx).serviceToken.create({
      data: {
        name: token.name,
        tokenHash: token.tokenHash,
        scopes: [...token.scopes],
        createdBy: token.createdBy,
        createdAt: tx.now,
        expiresAt: token.expiresAt,
      },
    }),
  );
}

export async function listTokens(tx: Transaction): Promise<StoredToken[]> {
  return (await db(tx).serviceToken.findMany({ orderBy: { name: 'asc' } })).map(stored);
}

/** @returns false when there is no such token that is not revoked yet */
export async function revokeToken(tx: Transaction, tokenId: string): Promise<boolean> {
  return (await db(tx).serviceToken.updateMany({ where: { id: tokenId, revokedAt: null }, data: { revokedAt: tx.now } })).count === 1;
}
