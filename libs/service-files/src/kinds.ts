import { carePlans } from './documents/care-plans.js';
import type { DocumentKind } from './documents/document.js';
import { ruleSets } from './documents/rule-sets.js';
import type { Columns, Table } from './table.js';
import { appointments } from './tables/appointments.js';
import { caseload } from './tables/caseload.js';
import { census } from './tables/census.js';
import { competences } from './tables/competences.js';
import { demand } from './tables/demand.js';
import { leave } from './tables/leave.js';
import { ledger } from './tables/ledger.js';
import { observations } from './tables/observations.js';
import { pastShifts } from './tables/past-shifts.js';
import { rotas } from './tables/rotas.js';
import { requests } from './tables/requests.js';
import { serviceUsers } from './tables/service-users.js';
import { staff } from './tables/staff.js';
import { units } from './tables/units.js';

/** Every comma-separated file, by kind. */
export const TABLES = {
  units,
  staff,
  appointments,
  competences,
  leave,
  requests,
  'service-users': serviceUsers,
  caseload,
  census,
  demand,
  observations,
  'past-shifts': pastShifts,
  rotas,
  ledger,
} as const;

/** Every JSON file, by kind. */
export const DOCUMENTS = { 'rule-sets': ruleSets, 'care-plans': carePlans } as const;

export type TableKind = keyof typeof TABLES;
export type DocumentFileKind = keyof typeof DOCUMENTS;
export type FileKind = TableKind | DocumentFileKind;

/** An order in which every file finds what it refers to. */
export const IMPORT_ORDER = [
  'units',
  'rule-sets',
  'staff',
  'appointments',
  'competences',
  'leave',
  'requests',
  'service-users',
  'caseload',
  'care-plans',
  'observations',
  'census',
  'demand',
  'past-shifts',
  'rotas',
  'ledger',
] as const satisfies readonly FileKind[];

/** The specification of a kind of file, or null for a name that is none. */
export function fileKind(
  name: string,
): { readonly form: 'csv'; readonly spec: Table<Columns> } | { readonly form: 'json'; readonly spec: DocumentKind<never> } | null {
  if (Object.hasOwn(TABLES, name)) return { form: 'csv', spec: TABLES[name as TableKind] as unknown as Table<Columns> };
  if (Object.hasOwn(DOCUMENTS, name)) return { form: 'json', spec: DOCUMENTS[name as DocumentFileKind] as unknown as DocumentKind<never> };
  return null;
}

/** Whether a column's cells tell something about a person, so that they stay out of what an admin reads. JSON: all of a care file. */
export function isSensitive(kind: FileKind, column: string | null): boolean {
  const known = fileKind(kind);
  if (known === null || column === null) return false;
  if (known.form === 'json') return known.spec.about === 'care';
  return known.spec.columns[column]?.sensitive ?? known.spec.about === 'care';
}
