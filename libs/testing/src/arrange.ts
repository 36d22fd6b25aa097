import { randomUUID } from 'node:crypto';
import type pg from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Rows put in place past triggers and row security, so that a test can begin in the middle of the story. */
export interface Arrange {
  /** Any row; `id` is made when the table has one and none is given. Columns in the database's names. */
  row(table: string, values: Row): Promise<string>;
  unit(values?: Row): Promise<string>;
  worker(values?: Row): Promise<string>;
  role(workerId: string, role: string, unitId?: string | null): Promise<string>;
  serviceUser(unitId: string, values?: Row): Promise<string>;
  allocation(workerId: string, serviceUserId: string): Promise<string>;
  /** An assignment on a rota of its own in the given state; times as instants. */
  shift(workerId: string, unitId: string, startsAt: string, endsAt: string, values?: Row & { state?: string }): Promise<string>;
}

const KEYED_OTHERWISE = new Set([
  'worker_terms',
  'worker_site',
  'case_weight',
  'session',
  'link_code',
  'calendar_feed',
  'named_worker',
  'note_step',
  'note_draft_version',
  'entered_in_error',
  'fit_proposal',
  'idempotency_record',
  'leave_reason',
  'restriction_reason',
]);

let serial = 0;

/** @param owner a pool of a superuser */
export function arrange(owner: pg.Pool): Arrange {
  let organisation: Promise<string> | undefined;
  const row = async (table: string, values: Row): Promise<string> => {
    const all: Record<string, unknown> = KEYED_OTHERWISE.has(table) ? { ...values } : { id: randomUUID(), ...values };
    const columns = Object.keys(all);
    const client = await owner.connect();
    try {
      await client.query('begin; set local session_replication_role = replica');
      await client.query(
        `insert into "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
        columns.map((c) => all[c]),
      );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
    return String(all['id'] ?? '');
  };
  const organisationId = (): Promise<string> =>
    (organisation ??= row('organisation', { name: `Fen Valley Care ${++serial} ${randomUUID()}` }));

  return {
    row,
    unit: async (values = {}) =>
      row('unit', {
        organisation_id: await organisationId(),
        code: `U${++serial}`,
        name: 'Alder',
        kind: 'WARD',
        beds: 18,
        timezone: 'Europe/London',
        access_by: 'shiftOrCaseload',
        ...values,
      }),
    worker: async (values = {}) =>
      row('worker', {
        organisation_id: await organisationId(),
        staff_number: `S${++serial}`,
        display_name: `Worker ${serial}`,
        grade: 'L3',
        employment: 'SUBSTANTIVE',
        contract_minutes_per_week: 2250,
        ...values,
      }),
    role: (workerId, role, unitId = null) =>
      row('role_appointment', { worker_id: workerId, role, unit_id: unitId, valid_from: '2020-01-01T00:00Z' }),
    serviceUser: async (unitId, values = {}) =>
      row('service_user', { organisation_id: await organisationId(), unit_id: unitId, local_ref: `AL-${++serial}`, ...values }),
    allocation: (workerId, serviceUserId) =>
      row('case_allocation', { worker_id: workerId, service_user_id: serviceUserId, role: 'KEY_WORKER', starts_on: '2020-01-01' }),
    async shift(workerId, unitId, startsAt, endsAt, { state = 'PUBLISHED', ...values } = {}) {
      const starts = new Date(Date.UTC(1990, 0, 1) + ++serial * 86_400_000); // rotas of a unit have distinct starts
      const rotaId = await row('rota', { unit_id: unitId, starts_on: starts, ends_on: starts, state, current_version: 1 });
      return row('assignment', {
        rota_id: rotaId,
        unit_id: unitId,
        worker_id: workerId,
        shift_code: 'D',
        on_date: startsAt.slice(0, 10),
        starts_at: startsAt,
        ends_at: endsAt,
        paid_minutes: 690,
        origin: 'MANUAL',
        from_version: 1,
        ...values,
      });
    },
  };
}
