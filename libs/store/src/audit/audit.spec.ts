import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useDatabase } from '@handrail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../transaction/scope.js';
import { db } from '../transaction/transaction.js';
import { anchorAudit, readAnchors } from './anchor.js';
import { verifyAudit } from './verify.js';

const database = useDatabase();
const scope: Scope = { kind: 'service', service: 'import', traceId: 'trace-1' };
const now = new Date('2026-11-24T12:00:00.123Z');
let folder = '';
let file = '';

const write = (chain: string, count: number): Promise<void> =>
  database.store.run(scope, now, async (tx) => {
    for (let i = 0; i < count; i += 1) {
      tx.audit({ chain, action: 'plan.read', subjectType: 'service_user', subjectId: `s${i}`, detail: { steps: i, why: 'żółw — 🐢' } });
    }
  });
/** Tampers as somebody who owns the database could: past triggers, then asks what the check finds, then puts it back. */
async function afterTampering(sql: string): Promise<string[]> {
  const client = await database.owner.connect();
  await client.query('create table kept_events as table audit_event; create table kept_heads as table audit_head');
  await client.query(`set session_replication_role = replica; ${sql}`);
  const verdict = await verifyAudit(database.store, now, await readAnchors(file));
  await client.query(`truncate audit_event, audit_head; insert into audit_event table kept_events; insert into audit_head table kept_heads;
    drop table kept_events, kept_heads; set session_replication_role = default`);
  client.release();
  return [...new Set(verdict.faults.map((f) => `${f.chain} ${f.kind} ${f.seq}`))];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-anchor-'));
  file = join(folder, 'anchors.jsonl');
  await write('unit:a', 6);
  await write('unit:b', 2);
  await anchorAudit(database.store, file, now);
  await write('unit:a', 2);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the audit log', () => {
  it('is whole when nobody touched it', async () => {
    expect(await verifyAudit(database.store, now, await readAnchors(file))).toEqual({ chains: 2, events: 10, anchors: 2, faults: [] });
  });

  it('is whole also while somebody goes on writing, between any two of its steps', async () => {
    let steps = 0;
    const run: typeof database.store.run = async (...given) => {
      const answer = await database.store.run(...given);
      steps += 1;
      if (steps <= 4) await write('unit:busy', 1);
      return answer;
    };
    const busy = Object.assign(Object.create(database.store) as typeof database.store, { run });
    await write('unit:busy', 1);
    expect((await verifyAudit(busy, now, await readAnchors(file))).faults).toEqual([]);
    expect(steps).toBeGreaterThan(4);
    await database.owner.query(`set session_replication_role = replica; delete from audit_event where chain = 'unit:busy';
      delete from audit_head where chain = 'unit:busy'; set session_replication_role = default`);
  });

  it('anchors only heads that moved', async () => {
    expect((await anchorAudit(database.store, file, now)).map((h) => h.chain)).toEqual(['unit:a']);
    expect(await anchorAudit(database.store, file, now)).toEqual([]);
    expect(await readAnchors(file)).toHaveLength(3);
  });

  it('reads anchors past a line that was written by half', async () => {
    await appendFile(file, '{"at":"2026-11-24T12:00:00.000Z","chain":"unit:a","se');
    await write('unit:e', 1);
    await anchorAudit(database.store, file, now);
    expect((await readAnchors(file)).map((a) => a.chain)).toEqual(['unit:a', 'unit:b', 'unit:a', 'unit:e']);
  });

  it.each([
    ['an edit', `update audit_event set action = 'plan.changed' where chain = 'unit:a' and seq = 3`, ['unit:a edited 3']],
    [
      'an edit of the clock by a microsecond',
      `update audit_event set at = at + interval '1 microsecond' where chain = 'unit:a' and seq = 3`,
      ['unit:a edited 3'],
    ],
    ['a deletion', `delete from audit_event where chain = 'unit:a' and seq = 4`, ['unit:a gap 5']],
    [
      'an insertion',
      `insert into audit_event select 'unit:b', 3, at, recorded_at, actor, action, subject_type, subject_id, trace_id, detail, hash, hash from audit_event where chain = 'unit:b' and seq = 2`,
      ['unit:b edited 3', 'unit:b cut 3'],
    ],
    [
      'a reordering',
      `update audit_event set seq = 20 where chain = 'unit:a' and seq = 2; update audit_event set seq = 2 where chain = 'unit:a' and seq = 3; update audit_event set seq = 3 where chain = 'unit:a' and seq = 20`,
      ['unit:a unlinked 2', 'unit:a edited 2', 'unit:a unlinked 3', 'unit:a edited 3', 'unit:a unlinked 4'],
    ],
    ['a cut', `delete from audit_event where chain = 'unit:a' and seq > 6`, ['unit:a cut 6', 'unit:a cut 8']],
    [
      'a cut that also moves the head back',
      `delete from audit_event where chain = 'unit:b' and seq = 2; update audit_head set seq = 1, hash = (select hash from audit_event where chain = 'unit:b' and seq = 1) where chain = 'unit:b'`,
      ['unit:b cut 2'],
    ],
    [
      'a chain gone altogether',
      `delete from audit_event where chain = 'unit:b'; delete from audit_head where chain = 'unit:b'`,
      ['unit:b cut 2'],
    ],
    [
      'a chain written anew with good hashes',
      `delete from audit_event where chain = 'unit:b'; delete from audit_head where chain = 'unit:b';
      select set_config('handrail.service', 'import', false); select handrail.audit('[{"chain":"unit:b","action":"x.y","subjectType":"z"},{"chain":"unit:b","action":"x.y","subjectType":"z"}]')`,
      ['unit:b rewritten 2'],
    ],
  ])('shows %s', async (_, sql, faults) => {
    expect(await afterTampering(sql)).toEqual(faults);
  });

  it('cannot be written, changed or removed by the application except through its function', async () => {
    for (const sql of [
      `insert into audit_head values ('x', 1, '')`,
      `update audit_event set action = 'x.y'`,
      `delete from audit_event`,
      `delete from audit_head`,
      `truncate audit_event`,
    ]) {
      await expect(database.store.run(scope, now, (tx) => db(tx).$executeRawUnsafe(sql))).rejects.toMatchObject({
        reason: 'outside-scope',
      });
    }
    await expect(database.owner.query(`delete from audit_event`)).rejects.toThrow('kept as they are');
  });

  it('keeps one whole chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, i) => write(i % 2 ? 'unit:c' : 'unit:d', 3)));
    const verdict = await verifyAudit(database.store, now, await readAnchors(file));
    expect(verdict.faults).toEqual([]);
    expect(verdict.events).toBe(11 + 72);
  });
});
