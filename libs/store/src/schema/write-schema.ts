import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { migrate } from '../database/migrate.js';
import { readCatalog } from './catalog.js';
import { printSchema } from './print-schema.js';

/** Migrates a database of its own on the server, prints its Prisma schema to `file`, and drops it again. */
export async function writeSchema(serverUrl: string, file: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query('create database handrail_schema');
  try {
    const url = new URL(serverUrl);
    url.pathname = '/handrail_schema';
    await migrate(url.toString());
    const database = new pg.Client({ connectionString: url.toString() });
    await database.connect();
    await writeFile(file, printSchema(await readCatalog(database)));
    await database.end();
  } finally {
    await server.query('drop database handrail_schema');
    await server.end();
  }
}
