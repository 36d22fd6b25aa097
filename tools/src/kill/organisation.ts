import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type pg from 'pg';

/** Who and what the clients of a fault campaign act with. */
export interface SmallOrganisation {
  readonly unitId: string;
  /** Runs the ward's rotas. */
  readonly manager: string;
  /** On shift now, with everybody on their caseload. */
  readonly supportWorkers: readonly string[];
  /** Local references of the people cared for. */
  readonly refs: readonly string[];
  /** Draft rotas of one week each. */
  readonly rotas: readonly { readonly rotaId: string; readonly firstDay: string }[];
}

/** The chat account by which a worker is known to the API, whether or not Discord has such a user. */
export type ChatAccounts = ReadonlyMap<string, string>;

const SUPPORT_WORKERS = 6;
const PEOPLE = 8;
const ROTAS = 6;

type Put = (table: string, values: Readonly<Record<string, unknown>>) => Promise<string>;

/** Puts rows in place past triggers and row security, as an import would have left them. */
function putInto(owner: pg.Pool): Put {
  return async (table, values) => {
    const columns = Object.keys(values);
    const client = await owner.connect();
    try {
      await client.query('begin; set local session_replication_role = replica');
      const places = columns.map((_, index) => `$${index + 1}`).join(', ');
      await client.query(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(values));
      await client.query('commit');
    } finally {
      client.release();
    }
    return String(values['id'] ?? '');
  };
}

/** A ward of nine people at work and eight cared for, with empty rotas for the weeks to come: small, so that a fit takes a moment. */
export async function arrangeSmallOrganisation(owner: pg.Pool, today: Temporal.PlainDate): Promise<SmallOrganisation> {
  const put = putInto(owner);
  const row: Put = (table, values) => put(table, { id: randomUUID(), ...values });
  const organisation = await row('organisation', { name: 'Fen Valley Care' });
  const unitId = await row('unit', {
    organisation_id: organisation,
    code: 'ALDER',
    name: 'Alder',
    kind: 'WARD',
    beds: PEOPLE,
    timezone: 'Europe/London',
    access_by: 'shiftOrCaseload',
  });
  const worker = async (number: number, grade: string): Promise<string> => {
    const id = await row('worker', {
      organisation_id: organisation,
      staff_number: `K${number}`,
      display_name: `Worker ${number}`,
      grade,
      employment: 'SUBSTANTIVE',
      home_unit_id: unitId,
      contract_minutes_per_week: 2_250,
    });
    await row('competence', { worker_id: id, code: 'INDUCTION', unit_id: unitId, valid_from: '2020-01-01' });
    return id;
  };
  const manager = await worker(0, 'OTHER');
  await row('role_appointment', { worker_id: manager, role: 'rota_manager', unit_id: unitId, valid_from: '2020-01-01T00:00Z' });
  const supportWorkers: string[] = [];
  for (let number = 1; number <= SUPPORT_WORKERS; number += 1) supportWorkers.push(await worker(number, 'L3'));
  for (let number = 7; number <= 8; number += 1) await worker(number, 'RN');
  const refs = Array.from({ length: PEOPLE }, (_, index) => `AL-${String(index + 1).padStart(2, '0')}`);
  for (const ref of refs) {
    const id = await row('service_user', { organisation_id: organisation, unit_id: unitId, local_ref: ref });
    for (const worker_id of supportWorkers)
      await row('case_allocation', { worker_id, service_user_id: id, role: 'KEY_WORKER', starts_on: '2020-01-01' });
  }
  await arrangeDemand(row, unitId);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const rotas: { rotaId: string; firstDay: string }[] = [];
  for (let week = 2; week < 2 + ROTAS; week += 1) {
    const starts = monday.add({ weeks: week });
    const rotaId = await row('rota', { unit_id: unitId, starts_on: String(starts), ends_on: String(starts.add({ days: 6 })) });
    rotas.push({ rotaId, firstDay: String(starts) });
  }
  return { unitId, manager, supportWorkers, refs, rotas };
}

async function arrangeDemand(row: Put, unitId: string): Promise<void> {
  const since = { unit_id: unitId, valid_from: '2020-01-01' };
  const longDay = { code: 'LD', name: 'Long day', kind: 'LONG_DAY', start_minute: 450, end_minute: 1_200, break_minutes: 60 };
  const night = { code: 'N', name: 'Night', kind: 'NIGHT', start_minute: 1_170, end_minute: 1_920, break_minutes: 60 };
  for (const kind of [longDay, night]) await row('shift_template', { ...since, ...kind });
  const line = { ...since, who: '[]', rule_id: 'P2' };
  await row('demand_template', { ...line, code: 'day', name: 'By day', shift_code: 'LD', staff_min: 2 });
  await row('demand_template', { ...line, code: 'night', name: 'By night', shift_code: 'N', staff_min: 1 });
}

/** Links workers to chat accounts. */
export async function linkChatAccounts(owner: pg.Pool, accounts: ChatAccounts): Promise<void> {
  const put = putInto(owner);
  for (const [worker_id, external_id] of accounts)
    await put('chat_link', { id: randomUUID(), channel: 'discord', external_id, worker_id, linked_at: new Date() });
}
