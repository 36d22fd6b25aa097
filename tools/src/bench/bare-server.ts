import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { type Recording, renewed } from './replay.js';

/** What the parent sends first: where the database is, and what to run for each journey. */
export interface BareWork {
  readonly databaseUrl: string;
  readonly connections: number;
  readonly journeys: Readonly<Record<string, Recording>>;
}

/**
 * The measure to compare with: a Fastify handler that runs the statements of an endpoint with pg, in the same order and transactions,
 * and answers with the rows of the last one that has any. No validation, no policy, no sealing, no drafting. A process of its own.
 */
process.once('message', (work: BareWork) => void serve(work));

async function serve({ databaseUrl, connections, journeys }: BareWork): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const app = Fastify();
  app.post('/:journey', (request) => {
    const { journey } = request.params as { journey: string };
    const recording = journeys[journey];
    if (!recording) throw new Error(`There is no journey ${journey}.`);
    return run(pool, recording);
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  process.send?.({ address });
  process.once('disconnect', () => process.exit());
}

/** Runs the statements on one connection. @returns the rows of the last that has any */
async function run(pool: pg.Pool, recording: Recording): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    let rows: unknown[] = [];
    for (const { text, parameters } of renewed(recording, (old) => (old.includes('bench') ? `bench-${randomUUID()}` : randomUUID()))) {
      const result = await client.query(text, [...parameters]);
      if (result.rows?.length > 0) rows = result.rows;
    }
    return rows;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
