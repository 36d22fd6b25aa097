import type { Column, ForeignKey, Table } from './catalog.js';

const HEADER = `// Written from the migrated database by \`npm run schema -w libs/store\`. Change a migration, then run it again.

generator client {
  provider            = "prisma-client"
  output              = "../src/generated/prisma"
  importFileExtension = "js"
  moduleFormat        = "esm"
}

datasource db {
  provider = "postgresql"
}
`;

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'String @db.Uuid',
  text: 'String',
  integer: 'Int',
  bigint: 'BigInt',
  boolean: 'Boolean',
  jsonb: 'Json',
  bytea: 'Bytes',
  date: 'DateTime @db.Date',
  'timestamp with time zone': 'DateTime @db.Timestamptz(6)',
};

const pascal = (name: string): string => name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const camel = (name: string): string => pascal(name).replace(/^./, (letter) => letter.toLowerCase());
const plural = (name: string): string => (name.endsWith('s') ? `${name}es` : name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/**
 * The Prisma schema of these tables. One direction only: SQL migrations say what the database is, and this prints it,
 * so the two cannot drift apart unnoticed. Expression and partial indexes and checks stay with the SQL.
 * @throws Error on a column type it does not know
 */
export function printSchema(tables: readonly Table[]): string {
  return `${HEADER}\n${tables.map((t) => printModel(t, tables)).join('\n')}`;
}

function printModel(table: Table, all: readonly Table[]): string {
  const lines = [
    ...table.columns.map((column) => printColumn(column, table)),
    ...table.foreignKeys.map((key) => printRelation(key, table)),
    ...all.flatMap((child) => child.foreignKeys.filter((key) => key.table === table.name).map((key) => printBack(key, child))),
  ];
  if (table.primaryKey.length > 1) lines.push(`@@id([${table.primaryKey.map(camel).join(', ')}])`);
  for (const unique of table.uniques.filter((u) => u.length > 1)) lines.push(`@@unique([${unique.map(camel).join(', ')}])`);
  lines.push(`@@map("${table.name}")`);
  return `model ${pascal(table.name)} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

function printColumn(column: Column, table: Table): string {
  const isList = column.type.endsWith('[]');
  const element = isList ? column.type.slice(0, -2) : column.type;
  const numeric = /^numeric\((\d+),(\d+)\)$/.exec(element);
  const known = numeric ? `Decimal @db.Decimal(${numeric[1]}, ${numeric[2]})` : TYPES[element];
  if (!known) throw new Error(`${table.name}.${column.name}: no Prisma type is known for ${column.type}`);
  const [scalar, ...attributes] = known.split(/ (?=@)/);
  const parts = [camel(column.name), `${scalar}${isList ? '[]' : column.nullable ? '?' : ''}`];
  if (same(table.primaryKey, [column.name])) parts.push('@id');
  else if (table.uniques.some((u) => same(u, [column.name]))) parts.push('@unique');
  if (column.default !== null) parts.push(`@default(dbgenerated(${JSON.stringify(column.default)}))`);
  if (camel(column.name) !== column.name) parts.push(`@map("${column.name}")`);
  return [...parts, ...attributes].join(' ');
}

function relationField(key: ForeignKey): string {
  const [first] = key.columns;
  if (key.columns.length > 1 || !first) return camel(key.table);
  return first.endsWith('_id') ? camel(first.slice(0, -3)) : `${camel(first)}${pascal(key.table)}`;
}

function printRelation(key: ForeignKey, table: Table): string {
  const optional = key.columns.some((c) => table.columns.find((x) => x.name === c)?.nullable) ? '?' : '';
  const onDelete = key.onDelete === 'c' ? 'Cascade' : 'NoAction';
  return `${relationField(key)} ${pascal(key.table)}${optional} @relation("${key.name}", fields: [${key.columns.map(camel).join(', ')}], references: [${key.references.map(camel).join(', ')}], onDelete: ${onDelete}, onUpdate: NoAction)`;
}

function printBack(key: ForeignKey, child: Table): string {
  const once = same(child.primaryKey, key.columns) || child.uniques.some((u) => same(u, key.columns));
  const alone = child.foreignKeys.filter((k) => k.table === key.table).length === 1;
  const name = (once ? camel(child.name) : plural(camel(child.name))) + (alone ? '' : `As${pascal(relationField(key))}`);
  return `${name} ${pascal(child.name)}${once ? '?' : '[]'} @relation("${key.name}")`;
}
