import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.js';
import type { MasterKeys } from '../secrets/master-keys.js';
import { DataKeyUnknown, Sealer } from '../secrets/sealer.js';
import { translate } from './errors.js';
import type { Scope } from './scope.js';
import { db, pendingOf, Transaction } from './transaction.js';

export interface StoreOptions {
  /** Connection of `handrail_api` or `handrail_planner`; never of the owner. */
  readonly url: string;
  /** Left out by a process that reads nothing sealed, as the planner: it then can neither seal nor open. */
  readonly masterKeys?: MasterKeys;
  /** Connections held at most. */
  readonly connectionsMax?: number;
}

export interface RunOptions {
  /** Seconds the callback may take before the transaction is rolled back; default 15. */
  readonly timeoutSeconds?: number;
}

/** The database behind row security. Everything runs in `run`; nothing can be read without a scope. */
export class Store {
  readonly #pool: pg.Pool;
  readonly #client: PrismaClient;
  readonly #sealer: Sealer;

  constructor({ url, masterKeys, connectionsMax = 10 }: StoreOptions) {
    this.#pool = new pg.Pool({ connectionString: url, max: connectionsMax });
    // An idle connection that breaks is replaced at the next use; unheard, its error would end the process.
    this.#pool.on('error', () => undefined);
    const statementNameGenerator = statementNames();
    this.#client = new PrismaClient({ adapter: new PrismaPg(this.#pool, { statementNameGenerator }) });
    this.#sealer = new Sealer(this.#pool, masterKeys);
  }

  /** Reads the data keys. @throws MasterKeyUnusable when the keys given are not this database's */
  async open(): Promise<this> {
    await this.#sealer.load();
    return this;
  }

  /**
   * Runs one request as `scope` at time `now`, in one transaction. Audit entries and jobs that the callback asked for
   * commit with it or not at all. The callback must have no other effect: it is repeated when a data key is new to it.
   * @throws StoreRefused, AlreadyStored, or whatever the callback throws; then nothing is stored. StoreUnavailable, after which it may be
   */
  async run<T>(scope: Scope, now: Date, callback: (tx: Transaction) => Promise<T>, { timeoutSeconds = 15 }: RunOptions = {}): Promise<T> {
    try {
      return await this.#runOnce(scope, now, callback, timeoutSeconds);
    } catch (error) {
      if (!(error instanceof DataKeyUnknown)) throw translate(error);
    }
    try {
      await this.#sealer.load();
      return await this.#runOnce(scope, now, callback, timeoutSeconds);
    } catch (error) {
      throw translate(error);
    }
  }

  async #runOnce<T>(scope: Scope, now: Date, callback: (tx: Transaction) => Promise<T>, timeoutSeconds: number): Promise<T> {
    return this.#client.$transaction(
      async (client) => {
        const tx = new Transaction(client, this.#sealer, scope, now);
        await client.$queryRaw`select set_config('handrail.worker_id', ${scope.kind === 'worker' ? scope.workerId : ''}, true),
          set_config('handrail.service', ${scope.kind === 'service' ? scope.service : ''}, true),
          set_config('handrail.trace_id', ${scope.traceId}, true), set_config('handrail.now', ${now.toISOString()}, true)`;
        const result = await callback(tx);
        await writePending(tx);
        return result;
      },
      { timeout: timeoutSeconds * 1_000, maxWait: 10_000 },
    );
  }

  /** Answers when the database does. @throws when it cannot be reached */
  async ping(): Promise<void> {
    await this.#pool.query('select 1');
  }

  async close(): Promise<void> {
    await this.#client.$disconnect();
    await this.#pool.end();
  }
}

/** A name for each statement text, by which PostgreSQL keeps it parsed: a request repeats the same few. */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known) return known;
    // The same text has the same name after this too, so forgetting costs time and nothing else.
    if (names.size >= 2_000) names.clear();
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
    names.set(sql, name);
    return name;
  };
}

async function writePending(tx: Transaction): Promise<void> {
  const { audit, jobs } = pendingOf(tx);
  if (jobs.length > 0) {
    const rows = JSON.stringify(
      jobs.map((job) => ({ topic: job.topic, payload: job.payload, at: (job.notBefore ?? tx.now).toISOString() })),
    );
    await db(tx).$executeRaw`insert into outbox (topic, payload, not_before, trace_id)
      select j ->> 'topic', j -> 'payload', (j ->> 'at')::timestamptz, ${tx.scope.traceId} from jsonb_array_elements(${rows}::jsonb) j`;
  }
  if (audit.length > 0) await db(tx).$queryRaw`select handrail.audit(${JSON.stringify(audit)}::jsonb)`;
}
