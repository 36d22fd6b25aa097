import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringUp } from '../src/kill/bring-up.js';
import { type Met, databaseGone, queueGone } from '../src/kill/faults.js';
import type { Kind } from '../src/kill/ledger.js';
import type { QueueKind } from '../src/kill/stand.js';
import { type Arranged, kills, trial, type TrialResult } from '../src/kill/trial.js';

const KILLS = 3;
const SECONDS_MAX = 300;

/** What holds whichever process dies, on the real programs under a small load. Needs the build. */
export function promisesUnderKills(queue: QueueKind): void {
  let arranged: Arranged;
  beforeAll(async () => {
    arranged = await bringUp(queue);
  });
  afterAll(() => arranged?.stand.down());

  it.each([
    ['planner', 11],
    ['api', 12],
    ['bot', 13],
  ] as const)(
    `keeps every acknowledged dictation, confirmation, fit and edit exactly once through ${KILLS} kills of the %s`,
    async (app, seed) => {
      const result = await trial(arranged, app, kills(arranged.stand, app, KILLS, seed));
      expect(result.struck).toHaveLength(KILLS);
      expectEverythingToBeThere(result);
    },
    SECONDS_MAX * 1_000,
  );
}

/** What holds when PostgreSQL itself crashes in the middle of requests, and when Redis loses everything. */
export function promisesUnderOutages(queue: QueueKind): void {
  let arranged: Arranged;
  beforeAll(async () => {
    arranged = await bringUp(queue);
  });
  afterAll(() => arranged?.stand.down());

  it(
    'answers 503 while the database is gone, loses nothing, leaves nothing half-written, and recovers by itself',
    async () => {
      let met: Met[] = [];
      const result = await trial(arranged, 'database', async () => {
        met = await databaseGone(arranged);
        return [];
      });
      expect(met.length).toBeGreaterThan(0);
      expect(new Set(met.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['503 unavailable']));
      expectEverythingToBeThere(result);
    },
    SECONDS_MAX * 1_000,
  );

  if (queue === 'postgres') return;
  it(
    'goes on taking dictations and edits while Redis is gone, and loses no job although Redis forgot them all',
    async () => {
      let met: Met[] = [];
      const result = await trial(arranged, 'queue', async () => {
        met = await queueGone(arranged);
        return [];
      });
      expect([...new Set(met.map(({ status }) => status))]).toEqual([200]);
      expect(result.statuses.get(503) ?? 0).toBe(0);
      expectEverythingToBeThere(result);
    },
    SECONDS_MAX * 1_000,
  );
}

function expectEverythingToBeThere({ findings, ledger }: TrialResult): void {
  expect(findings).toEqual([]);
  // A load that did nothing would prove nothing.
  const idle = (['capture', 'confirmation', 'fit', 'edit'] satisfies Kind[]).filter((kind) => ledger.acknowledged(kind).length === 0);
  expect(idle).toEqual([]);
}
