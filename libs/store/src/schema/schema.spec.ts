import { readFile } from 'node:fs/promises';
import { useDatabase } from '@handrail/testing';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { readCatalog } from './catalog.js';
import { printSchema } from './print-schema.js';

const database = useDatabase();

describe('the schema', () => {
  it('in schema.prisma is that of the migrated database', async () => {
    const client = new pg.Client({ connectionString: database.urls.owner });
    await client.connect();
    const printed = printSchema(await readCatalog(client));
    await client.end();
    expect(await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')).toBe(printed);
  });

  it('closes every table to whoever has no scope', async () => {
    const { rows } = await database.owner.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and not (relrowsecurity and relforcerowsecurity) and relname <> '_prisma_migrations'`,
    );
    expect(rows).toEqual([]);
    const tables = (await database.owner.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public'`)).rows;
    const api = new pg.Client({ connectionString: database.urls.api });
    await api.connect();
    for (const { tablename } of tables.filter((t) => t.tablename !== '_prisma_migrations')) {
      expect((await api.query(`select * from "${tablename}" limit 1`)).rows).toEqual([]);
    }
    await api.end();
  });

  it('gives the planner fits, proposals and nothing else to read', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege('handrail_planner', oid, 'select')`,
    );
    expect(rows.map((r) => r.name).toSorted()).toEqual(['fit', 'fit_proposal']);
  });

  it('lets the application own nothing and pass no policy by', async () => {
    const { rows } = await database.owner.query<{ owned: string; bypass: boolean; super: boolean }>(
      `select (select count(*) from pg_class c where c.relowner = r.oid) as owned, rolbypassrls as bypass, rolsuper as super
       from pg_roles r where rolname in ('handrail_api', 'handrail_planner', 'handrail_gate')`,
    );
    expect(rows).toEqual([1, 2, 3].map(() => ({ owned: '0', bypass: false, super: false })));
  });
});
