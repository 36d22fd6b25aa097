// Writes the Prisma client from prisma/schema.prisma, when it is missing or older than the schema.
// With --from-database it first writes the schema from the migrations (needs `tsc -b libs/store libs/testing`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const schema = join(here, 'prisma/schema.prisma');
const stamp = join(here, 'src/generated/prisma/schema.sha256');

if (process.argv.includes('--from-database')) {
  const { writeSchema } = await import('./dist/schema/write-schema.js');
  const { startPostgres } = await import('../testing/dist/embedded-postgres.js');
  const server = await startPostgres();
  try {
    await writeSchema(server.url, schema);
  } finally {
    await server.stop();
  }
}

const { version } = createRequire(import.meta.url)('@prisma/client/package.json');
const wanted = createHash('sha256').update(version).update(readFileSync(schema)).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js');
  // The client is generated without Prisma's schema engine, but its command line looks for one and would download it:
  // any executable in that place keeps it off the network. Migrations never go through this command line.
  const done = spawnSync(process.execPath, [prisma, 'generate', '--schema', schema], {
    cwd: here,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}\nThe database client could not be generated.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
