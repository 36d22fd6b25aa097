import { db, type Transaction } from '../transaction/transaction.js';
import type { SecretHash } from './sessions.js';

export interface StoredChatLink {
  readonly linkId: string;
  readonly channel: string;
  readonly externalUserId: string;
  readonly workerId: string;
  readonly linkedAt: Date;
}

type Row = { id: string; channel: string; externalId: string; workerId: string; linkedAt: Date };

function stored({ id, channel, externalId, workerId, linkedAt }: Row): StoredChatLink {
  return { linkId: id, channel, externalUserId: externalId, workerId, linkedAt };
}

/** Keeps a one-time code; the worker's earlier unused ones no longer work. */
export async function keepLinkCode(tx: Transaction, workerId: string, codeHash: SecretHash, expiresAt: Date): Promise<void> {
  await db(tx).linkCode.updateMany({ where: { workerId, usedAt: null }, data: { usedAt: tx.now } });
  await db(tx).linkCode.create({ data: { codeHash, workerId, createdAt: tx.now, expiresAt } });
}

/** Uses a code up. Of two at once, one gets the worker. @returns null when it is unknown, used or too old */
export async function takeLinkCode(tx: Transaction, codeHash: SecretHash): Promise<string | null> {
  const { count } = await db(tx).linkCode.updateMany({
    where: { codeHash, usedAt: null, expiresAt: { gt: tx.now } },
    data: { usedAt: tx.now },
  });
  if (count === 0) return null;
  return (await db(tx).linkCode.findUniqueOrThrow({ where: { codeHash } })).workerId;
}

/** The worker to whom a chat account is linked now. */
export async function linkedWorker(tx: Transaction, channel: string, externalUserId: string): Promise<string | null> {
  const row = await db(tx).chatLink.findFirst({ where: { channel, externalId: externalUserId, endedAt: null } });
  return row?.workerId ?? null;
}

/** Links a chat account; an earlier link of the worker on this channel ends. @throws AlreadyStored when the chat account is another worker's */
export async function linkChat(tx: Transaction, workerId: string, channel: string, externalUserId: string): Promise<StoredChatLink> {
  await db(tx).chatLink.updateMany({ where: { workerId, channel, endedAt: null }, data: { endedAt: tx.now } });
  return stored(await db(tx).chatLink.create({ data: { workerId, channel, externalId: externalUserId, linkedAt: tx.now } }));
}

export async function chatLinksOf(tx: Transaction, workerId: string): Promise<StoredChatLink[]> {
  return (await db(tx).chatLink.findMany({ where: { workerId, endedAt: null }, orderBy: { channel: 'asc' } })).map(stored);
}

/** @returns false when the worker has no such link */
export async function unlinkChat(tx: Transaction, workerId: string, linkId: string): Promise<boolean> {
  return (await db(tx).chatLink.updateMany({ where: { id: linkId, workerId, endedAt: null }, data: { endedAt: tx.now } })).count === 1;
}
