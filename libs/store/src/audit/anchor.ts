import { open, readFile } from 'node:fs/promises';
import type { Store } from '../transaction/store.js';
import { db } from '../transaction/transaction.js';
import type { Head } from './chain.js';

const AUDIT = { kind: 'service', service: 'audit', traceId: 'audit' } as const;

/**
 * The heads written in an anchor file; empty when there is no file yet. A line that a dying process wrote by half is
 * passed over: the next run wrote that head again.
 */
export async function readAnchors(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const match = /"chain":"([^"]+)","seq":"(\d+)","hash":"([0-9a-f]{64})"\}$/.exec(line);
    return match?.[1] && match[2] && match[3] ? [{ chain: match[1], seq: BigInt(match[2]), hash: match[3] }] : [];
  });
}

/**
 * Appends the heads that moved since they were last written to a file outside the database, and waits until it is on disk.
 * Whoever can rewrite the database cannot thereby rewrite this; keep it on another machine's disk or a write-once share.
 * @returns the heads written
 */
export async function anchorAudit(store: Store, file: string, now: Date): Promise<Head[]> {
  const known = new Map((await readAnchors(file)).map((head) => [head.chain, head.seq]));
  const heads = await store.run(AUDIT, now, (tx) => db(tx).auditHead.findMany({ orderBy: { chain: 'asc' } }));
  const moved = heads
    .map((head) => ({ chain: head.chain, seq: head.seq, hash: Buffer.from(head.hash).toString('hex') }))
    .filter((head) => head.seq > 0n && known.get(head.chain) !== head.seq);
  if (moved.length === 0) return [];
  const handle = await open(file, 'a', 0o600);
  try {
    // Begins on a line of its own, whatever stands before it.
    await handle.appendFile(
      moved.map((h) => `\n${JSON.stringify({ at: now.toISOString(), chain: h.chain, seq: String(h.seq), hash: h.hash })}`).join('') + '\n',
    );
    await handle.sync();
  } finally {
    await handle.close();
  }
  await store.run(AUDIT, now, (tx) =>
    db(tx).auditAnchor.createMany({
      data: moved.map((h) => ({ chain: h.chain, seq: h.seq, hash: Buffer.from(h.hash, 'hex'), anchoredAt: now })),
      skipDuplicates: true,
    }),
  );
  return moved;
}
