import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly default: string | null;
}
export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** `a` no action, `c` cascade, as PostgreSQL's catalogue writes them. */
  readonly onDelete: string;
}
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly uniques: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

const COLUMNS = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
    pg_get_expr(d.adbin, d.adrelid) as default
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
  order by c.relname, a.attnum`;

const CONSTRAINTS = `
  select k.conname as name, k.contype as kind, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
    k.confdeltype as on_delete,
    array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
    array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as target_columns
  from pg_constraint k
  where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f') and k.conrelid <> '_prisma_migrations'::regclass
  order by k.conrelid::regclass::text, k.conname`;

/** Tables of the `public` schema as the database has them, in name order. */
export async function readCatalog(client: pg.Client): Promise<Table[]> {
  const columns = (await client.query<Column & { table: string }>(COLUMNS)).rows;
  const constraints = (
    await client.query<{
      name: string;
      kind: string;
      table: string;
      target: string;
      on_delete: string;
      columns: string[];
      target_columns: string[];
    }>(CONSTRAINTS)
  ).rows;
  const names = [...new Set(columns.map((c) => c.table))];
  return names.map((name) => {
    const own = constraints.filter((k) => k.table === name);
    return {
      name,
      columns: columns.filter((c) => c.table === name),
      primaryKey: own.find((k) => k.kind === 'p')?.columns ?? [],
      uniques: own.filter((k) => k.kind === 'u').map((k) => k.columns),
      foreignKeys: own
        .filter((k) => k.kind === 'f')
        .map((k) => ({ name: k.name, columns: k.columns, table: k.target, references: k.target_columns, onDelete: k.on_delete })),
    };
  });
}
