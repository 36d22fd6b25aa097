import type { Store } from '../transaction/store.js';
import { db } from '../transaction/transaction.js';
import { ChainWalk, type AuditFault, type ChainedEvent, type Head } from './chain.js';

const AUDIT = { kind: 'service', service: 'audit', traceId: 'audit' } as const;
const PAGE = 5_000;

export interface AuditVerdict {
  readonly chains: number;
  readonly events: number;
  readonly anchors: number;
  /** Empty when every chain is whole. */
  readonly faults: readonly AuditFault[];
}

/**
 * Checks every chain from its first event: any edit, deletion, insertion or reordering, and any cut before the last
 * anchored head. Hashes are computed here. A chain cut after its last anchor, with its head moved back, looks whole:
 * hence anchors at short intervals.
 * @param anchors from `readAnchors`; with none, only what the database itself contradicts is found
 */
export async function verifyAudit(store: Store, now: Date, anchors: readonly Head[]): Promise<AuditVerdict> {
  const heads = await headsNow(store, now);
  const chains = await store.run(AUDIT, now, (tx) => db(tx).$queryRaw<{ chain: string }[]>`select distinct chain from audit_event`);
  const names = new Set([...heads.map((h) => h.chain), ...chains.map((c) => c.chain), ...anchors.map((a) => a.chain)]);
  const faults: AuditFault[] = [];
  let events = 0;
  for (const chain of [...names].toSorted()) {
    const walk = new ChainWalk(chain, anchors);
    let after = -1n;
    // A chain may have begun since the heads were read.
    let head = heads.find((h) => h.chain === chain) ?? (await headsNow(store, now)).find((h) => h.chain === chain);
    for (let before: bigint | undefined; ;) {
      for (let page = await readPage(store, now, chain, after); page.length > 0; page = await readPage(store, now, chain, after)) {
        for (const event of page) walk.take(event);
        events += page.length;
        after = page.at(-1)?.seq ?? after;
      }
      // Events beyond the head were written after it was read: then it has moved on with them. One that stays behind is at fault.
      if (!head || after <= head.seq || head.seq === before) break;
      before = head.seq;
      head = (await headsNow(store, now)).find((h) => h.chain === chain);
    }
    faults.push(...walk.end(head && { chain, seq: head.seq, hash: Buffer.from(head.hash).toString('hex') }));
  }
  return { chains: names.size, events, anchors: anchors.length, faults };
}

function headsNow(store: Store, now: Date) {
  return store.run(AUDIT, now, (tx) => db(tx).auditHead.findMany());
}

function readPage(store: Store, now: Date, chain: string, after: bigint): Promise<ChainedEvent[]> {
  return store.run(
    AUDIT,
    now,
    (tx) => db(tx).$queryRaw<ChainedEvent[]>`
      select chain, seq, (extract(epoch from at) * 1000000)::bigint::text as at, (extract(epoch from recorded_at) * 1000000)::bigint::text as "recordedAt",
        actor, action, subject_type as "subjectType", subject_id as "subjectId", trace_id as "traceId", detail::text as detail,
        encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
      from audit_event where chain = ${chain} and seq > ${after} order by seq limit ${PAGE}`,
    { timeoutSeconds: 120 },
  );
}
