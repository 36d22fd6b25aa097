import { z } from 'zod';

/** Kinds of file that a service is imported from and exported to, in the order in which each finds what it refers to. */
export const IMPORT_KINDS = [
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
] as const;
export const importKind = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof importKind>;

export const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true')
    .describe('true (unless said): check and count, keep nothing'),
});
export type ImportQuery = z.output<typeof importQuery>;

const count = z.int().nonnegative();

export const importReport = z
  .strictObject({
    kind: importKind,
    dryRun: z.boolean().describe('true: this is what an import would have done'),
    rows: count,
    added: count,
    changed: count,
    unchanged: count,
    ended: count.describe('rows that this file ended, such as the last day of somebody’s employment'),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof importReport>;
