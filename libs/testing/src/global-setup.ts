import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { RunningPostgres } from './embedded-postgres.js';
import type { TestServer } from './test-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that starts the run's database server when first asked, and tells where it is. */
    handrailDatabaseAddress: string;
  }
}

/**
 * Keeps one PostgreSQL for the whole test run. It starts when the first suite asks, so that a run of pure tests does
 * not pay for it. With `DATABASE_URL` (a role that may create databases and roles) that server is used instead.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // Specs import the database client, which is written from schema.prisma and not kept in the repository.
  execFileSync(process.execPath, [fileURLToPath(new URL('../../store/generate.mjs', import.meta.url))], { stdio: 'inherit' });

  let postgres: RunningPostgres | undefined;
  let starting: Promise<TestServer> | undefined;
  const start = async (): Promise<TestServer> => {
    const { startPostgres } = await import('./embedded-postgres.js');
    const { makeTemplate } = await import('./test-server.js');
    const given = process.env['DATABASE_URL'];
    if (!given) postgres = await startPostgres();
    const passwords = { api: randomBytes(12).toString('hex'), planner: randomBytes(12).toString('hex') };
    return makeTemplate(given ?? postgres?.url ?? '', passwords);
  };
  const door = createServer((_, response) => {
    starting ??= start();
    starting.then(
      (server) => response.end(JSON.stringify(server)),
      (error: unknown) => response.writeHead(500).end(String(error instanceof Error ? error.stack : error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  if (address && typeof address === 'object') project.provide('handrailDatabaseAddress', `http://127.0.0.1:${address.port}/`);

  return async () => {
    door.close();
    door.closeAllConnections();
    const server = await starting?.catch(() => undefined);
    if (server && !postgres) await (await import('./test-server.js')).dropTemplate(server);
    await postgres?.stop();
  };
}
