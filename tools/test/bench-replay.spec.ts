import { randomUUID } from 'node:crypto';
import { useDatabase } from '@handrail/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingOf, statementsOf } from '../src/bench/replay.js';
import { type BareHandler, mustAnswer, startBare } from '../src/bench/rounds.js';
import { StatementTap } from '../src/bench/statement-tap.js';

const database = useDatabase();
const bytes = Buffer.from([0, 255, 7, 128]);
let tap: StatementTap;
let client: pg.Client;
let bare: BareHandler | undefined;

beforeAll(async () => {
  await database.owner.query(`create table kept (id uuid primary key, mark text unique, sealed bytea, detail jsonb, note text)`);
  const opened = await StatementTap.before(database.urls.owner);
  tap = opened.tap;
  client = new pg.Client(opened.url);
  await client.connect();
});
afterAll(async () => {
  bare?.stop();
  await client?.end();
  tap?.close();
});

/** What an endpoint does: a transaction that names its trace, writes a row of every kind of value, and reads it back. */
async function request(traceId: string, mark: string): Promise<void> {
  const id = randomUUID();
  await client.query('BEGIN');
  await client.query(`select set_config('handrail.trace_id', $1, true)`, [traceId]);
  await client.query('insert into kept values ($1, $2, $3, $4, $5)', [id, mark, bytes, JSON.stringify({ of: id }), null]);
  await client.query('select sealed, note from kept where id = $1', [id]);
  await client.query('COMMIT');
}

describe('a recorded request', () => {
  it('is run again by the bare handler as often as is asked, with new ids, the same bytes and the same nulls', async () => {
    await request('first', 'bench-one');
    await request('other', 'bench-two');
    const [first, other] = [statementsOf(tap.connections, 'first'), statementsOf(tap.connections, 'other')];
    expect(first).toHaveLength(5);
    const journeys = { write: recordingOf(first, other, ['bench-one']) };
    bare = await startBare({ databaseUrl: database.urls.owner, connections: 3, journeys });
    const address = `${bare.address}/write`;
    await mustAnswer(address);
    const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(address, { method: 'POST' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const { rows } = await database.owner.query<{ rows: number; same: number; own: number; none: number }>(
      `select count(*)::int as rows, count(*) filter (where sealed = $1)::int as same,
         count(*) filter (where detail ->> 'of' = id::text)::int as own, count(*) filter (where note is null)::int as none from kept`,
      [bytes],
    );
    expect(rows).toEqual([{ rows: 8, same: 8, own: 8, none: 8 }]);
  });

  it('that cannot be run again is told in PostgreSQL’s own words', async () => {
    const statements = [{ text: 'insert into kept (id) values ($1)', parameters: ['no id at all'] }];
    const broken = await startBare({ databaseUrl: database.urls.owner, connections: 1, journeys: { broken: { statements, fresh: [] } } });
    try {
      await expect(mustAnswer(`${broken.address}/broken`)).rejects.toThrow(/invalid input syntax for type uuid/);
    } finally {
      broken.stop();
    }
  });
});
