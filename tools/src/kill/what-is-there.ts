import { verifyAudit, type Store } from '@handrail/store';
import type pg from 'pg';
import type { Entry, Kind, Ledger } from './ledger.js';

/** One thing that a client was told and the database does not bear out, or that is there without having been asked for. */
export interface Finding {
  readonly what: 'lost' | 'doubled' | 'half-written' | 'unasked' | 'job lost' | 'audit' | 'answer';
  readonly mark: string;
}

interface Stored {
  /** The mark by which the client knows it. */
  readonly mark: string;
  /** What the client is told when it is there. */
  readonly id: string;
  /** Everything that belongs to it is there, once. */
  readonly whole: boolean;
}

/** What is there of each kind, as the owner sees it, past row security; with whether all that belongs to it is there exactly once. */
const STORED: Readonly<Record<Kind, string>> = {
  capture: `select c.message_id as mark, c.id, c.state <> 'RECEIVED'
      and (select count(*) from note_draft d where d.capture_id = c.id) = 1
      and (select count(*) from note_draft d join note_draft_version v on v.draft_id = d.id where d.capture_id = c.id) = 1
      and (select count(*) from outbox o where o.topic = 'capture-received' and o.payload ->> 'captureId' = c.id::text) <= 1 as whole
    from capture c`,
  confirmation: `select c.message_id as mark, d.id, d.confirmed_hash is not null and d.confirmed_hash = d.content_hash
      and (d.state <> 'FILED' or exists (select from note n where n.draft_id = d.id)) as whole
    from note_draft d join capture c on c.id = d.capture_id
    where d.state in ('AUTHOR_CONFIRMED', 'AWAITING_COUNTERSIGN', 'COUNTERSIGNED', 'FILED')`,
  fit: `select f.seed::text as mark, f.id, f.state = 'PROPOSED'
      and (select count(*) from fit_proposal p where p.fit_id = f.id) = 1
      and (select count(*) from outbox o where o.topic = 'fit-requested' and o.payload ->> 'fitId' = f.id::text) = 1
      and (select count(*) from outbox o where o.topic = 'fit-finished' and o.payload ->> 'fitId' = f.id::text) = 1 as whole
    from fit f`,
  edit: `select v.reason as mark, v.rota_id || ' ' || v.number as id,
      (select count(*) from assignment a where a.rota_id = v.rota_id and (a.from_version = v.number or a.to_version = v.number)) = 1 as whole
    from rota_version v where v.origin = 'EDIT'`,
};

/**
 * Compares the clients' ledgers with the database, once everything has settled.
 * @param ledgers of every trial on this database so far, so that what none of them asked for is seen
 * @returns nothing when every acknowledged thing is there exactly once and whole, and nothing is there that nobody asked for
 */
export async function compare(owner: pg.Pool, store: Store, ledgers: readonly Ledger[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const kind of Object.keys(STORED) as Kind[]) {
    const { rows } = await owner.query<Stored>(STORED[kind]);
    const entries = ledgers.flatMap((ledger) => ledger.entries.filter((entry) => entry.kind === kind));
    findings.push(...compareKind(entries, rows).map(({ what, mark }): Finding => ({ what, mark: `${kind} ${mark}` })));
  }
  const jobs = await owner.query<{ topic: string; id: string }>(
    "select topic, id from outbox where settled_at is null and not_before < now() - interval '1 second'",
  );
  findings.push(...jobs.rows.map(({ topic, id }): Finding => ({ what: 'job lost', mark: `${topic} ${id}` })));
  const { faults } = await verifyAudit(store, new Date(), []);
  findings.push(...faults.map((fault): Finding => ({ what: 'audit', mark: JSON.stringify(fault) })));
  const answers = ledgers.flatMap((ledger) => ledger.surprises);
  return [...findings, ...answers.map((answer): Finding => ({ what: 'answer', mark: answer }))];
}

/** The heart of it, without a database: which entries of one kind are lost, doubled or half there, and which rows nobody asked for. */
export function compareKind(entries: readonly Entry[], stored: readonly Stored[]): Finding[] {
  const byMark = Map.groupBy(stored, (row) => row.mark);
  const findings: Finding[] = [];
  for (const { mark, acknowledged } of entries) {
    const rows = byMark.get(mark) ?? [];
    const [row] = rows;
    if (rows.length > 1) findings.push({ what: 'doubled', mark });
    if (acknowledged !== undefined && (row === undefined || (acknowledged !== mark && row.id !== acknowledged)))
      findings.push({ what: 'lost', mark });
    if (row && !row.whole) findings.push({ what: 'half-written', mark });
  }
  const asked = new Set(entries.map(({ mark }) => mark));
  for (const mark of byMark.keys()) if (!asked.has(mark)) findings.push({ what: 'unasked', mark });
  return findings;
}

/** How much is still under way: jobs that are due, dictations without drafts, fits without an end. */
export async function underWay(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ open: number }>(`select
    (select count(*) from outbox where settled_at is null and not_before < now())::int
    + (select count(*) from capture where state = 'RECEIVED')::int
    + (select count(*) from fit where state in ('REQUESTED', 'RUNNING'))::int as open`);
  return rows[0]?.open ?? 0;
}
