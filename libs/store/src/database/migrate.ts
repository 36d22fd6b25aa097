import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** Any number that no other software of the database uses; it keeps two starting processes from migrating at once. */
const MIGRATION_LOCK = 4_841_907_132;

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hex. */
  readonly checksum: string;
}

/** An applied migration whose file has since changed or gone: the database and the code no longer tell one story. */
export class MigrationChanged extends Error {
  readonly code = 'migration-changed';
  constructor(name: string) {
    super(
      `Migration ${name} was applied to this database but its file has changed or is missing. Restore the file; write a new migration instead.`,
    );
  }
}

/** The migrations of this version, oldest first. Folder names sort in the order of application. */
export async function listMigrations(folder = MIGRATIONS): Promise<Migration[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((e) => e.isDirectory()).map((e) => e.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      // One text on every system: a checkout with CRLF must not look like an edit.
      const sql = (await readFile(`${folder}/${name}/migration.sql`, 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings a database up to date, each migration in its own transaction, under an advisory lock.
 * @param ownerUrl connection of a role that owns the database and may create roles
 * @returns names of the migrations applied now; empty when there was nothing to do
 * @throws MigrationChanged when an applied file differs; the database's own error, with that migration rolled back
 */
export async function migrate(ownerUrl: string, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await listMigrations());
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // a server that ends breaks the query under way, which tells of it; unheard, this would end the process
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create table if not exists _prisma_migrations (
      id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where finished_at is not null',
    );
    const applied = new Map(rows.map((r) => [r.migration_name, r.checksum]));
    for (const [name, checksum] of applied) {
      if (wanted.find((m) => m.name === name)?.checksum !== checksum) throw new MigrationChanged(name);
    }
    const done: string[] = [];
    for (const migration of wanted.filter((m) => !applied.has(m.name))) {
      await apply(client, migration);
      done.push(migration.name);
    }
    return done;
  } finally {
    await client.end(); // also lets go of the lock
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} was not applied: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
