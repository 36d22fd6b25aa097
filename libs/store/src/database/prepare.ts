import pg from 'pg';
import { migrate } from './migrate.js';

/** Connection strings of the roles that own nothing; row security binds both. */
export interface AppUrls {
  readonly api: string;
  readonly planner: string;
}
export interface AppPasswords {
  readonly api: string;
  readonly planner: string;
}

/**
 * Migrates a database and lets the application's roles sign in to it.
 * Roles belong to the whole server: databases on one server share the passwords set last.
 * @param ownerUrl see `migrate`
 */
export async function prepareDatabase(ownerUrl: string, passwords: AppPasswords): Promise<{ applied: string[]; urls: AppUrls }> {
  const applied = await migrate(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // a server that ends breaks the query under way, which tells of it; unheard, this would end the process
  await client.connect();
  try {
    // One at a time: two processes altering one role at once meet "tuple concurrently updated".
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(4841907133)');
    await client.query(`alter role handrail_api login password ${client.escapeLiteral(passwords.api)}`);
    await client.query(`alter role handrail_planner login password ${client.escapeLiteral(passwords.planner)}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { applied, urls: appUrls(ownerUrl, passwords) };
}

/** The same database as `ownerUrl`, signed in to as the application's roles. */
export function appUrls(ownerUrl: string, passwords: AppPasswords): AppUrls {
  const as = (user: string, password: string): string => {
    const url = new URL(ownerUrl);
    url.username = user;
    url.password = encodeURIComponent(password);
    return url.toString();
  };
  return { api: as('handrail_api', passwords.api), planner: as('handrail_planner', passwords.planner) };
}
