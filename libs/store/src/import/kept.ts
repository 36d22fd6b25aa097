import type { FileKind } from '@handrail/service-files';
import { leaveRows, requestRows } from './absence.js';
import { carePlanEntries } from './care-plans.js';
import { caseloadRows, observationRows, serviceUserRows } from './caring.js';
import { demandRows } from './demand.js';
import type { KeptRows } from './file-rows.js';
import { censusRows, ledgerRows, pastShiftRows, rotaRows } from './history.js';
import { appointmentRows, competenceRows, staffRows, unitRows } from './organisation.js';
import { ruleSetEntries } from './rule-sets.js';

/** Where each kind of file is kept. */
const KEPT = {
  units: unitRows,
  'rule-sets': ruleSetEntries,
  staff: staffRows,
  appointments: appointmentRows,
  competences: competenceRows,
  leave: leaveRows,
  requests: requestRows,
  'service-users': serviceUserRows,
  caseload: caseloadRows,
  'care-plans': carePlanEntries,
  observations: observationRows,
  census: censusRows,
  demand: demandRows,
  'past-shifts': pastShiftRows,
  rotas: rotaRows,
  ledger: ledgerRows,
} as const satisfies Record<FileKind, unknown>;

/** Rows of a kind whose specification read them; the kind and the rows belong together. */
export type AnyRow = Readonly<Record<string, unknown>>;
export const keptRows = (kind: FileKind): KeptRows<AnyRow> => KEPT[kind] as unknown as KeptRows<AnyRow>;
