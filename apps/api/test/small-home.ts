import type request from 'supertest';
import type { TestApi } from './use-api.js';

export const at = '/api/v1';

/** A home with day and night shifts of 12.5 h, one person on each, and the people of a test. */
export interface SmallHome {
  readonly unitId: string;
  readonly rotaId: string;
  /** Ids by name; each is inducted and contracted for one shift a week. */
  readonly people: Readonly<Record<string, string>>;
  /** A client of each person. */
  as(name: string): Promise<request.Agent>;
  /** The rota's version for If-Match. */
  version(): Promise<number>;
  /** A POST about the rota by somebody, based on its present version. */
  post(name: string, path: string, body?: object): Promise<request.Response>;
}

interface Setting {
  readonly names: readonly string[];
  /** Name and role: `{ mo: 'rota_manager' }`. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly name?: string;
}

/** Puts a home in place with an empty draft rota. */
export async function aSmallHome(
  api: TestApi,
  { names, roles = {}, startsOn = '2027-01-18', endsOn = '2027-01-24', name = 'Larch House' }: Setting,
): Promise<SmallHome> {
  const { put } = api;
  const unitId = await put.unit({ name, kind: 'RESIDENTIAL', beds: 6 });
  for (const [code, title, kind, start, end] of [
    ['D', 'Long day', 'LONG_DAY', 450, 1_200],
    ['N', 'Night', 'NIGHT', 1_170, 1_920],
  ] as const) {
    await put.row('shift_template', {
      unit_id: unitId,
      code,
      name: title,
      kind,
      start_minute: start,
      end_minute: end,
      break_minutes: 60,
      valid_from: '2026-01-01',
    });
    await put.row('demand_template', {
      unit_id: unitId,
      code: `${code}-staff`,
      shift_code: code,
      who: { is: 'anyone' },
      staff_min: 1,
      rule_id: 'P2',
      valid_from: '2026-01-01',
    });
  }
  const people: Record<string, string> = {};
  for (const one of names) {
    const workerId = await put.worker({ display_name: one, home_unit_id: unitId, contract_minutes_per_week: 690, grade: 'L3' });
    await put.row('competence', { worker_id: workerId, code: 'INDUCTION', unit_id: unitId, valid_from: '2026-01-01' });
    people[one] = workerId;
    const role = roles[one];
    if (role !== undefined) await put.role(workerId, role, unitId);
  }
  const rotaId = await put.row('rota', { unit_id: unitId, starts_on: startsOn, ends_on: endsOn, state: 'DRAFT', publish_by: '2026-12-07' });
  const clients = new Map<string, Promise<request.Agent>>();
  const home: SmallHome = {
    unitId,
    rotaId,
    people,
    as(one) {
      const known = clients.get(one) ?? api.signedIn(people[one] ?? one);
      clients.set(one, known);
      return known;
    },
    async version() {
      const { rows } = await api.database.owner.query<{ version: number }>('select version from rota where id = $1', [rotaId]);
      return rows[0]?.version ?? 0;
    },
    async post(one, path, body = {}) {
      const client = await home.as(one);
      return client
        .post(`${at}/rotas/${rotaId}/${path}`)
        .set('if-match', `"${await home.version()}"`)
        .send(body);
    },
  };
  return home;
}
