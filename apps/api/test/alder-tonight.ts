import type request from 'supertest';
import type { TestApi } from './use-api.js';

export const at = '/api/v1';
export const TONIGHT = '2026-11-24';
const MONDAY = '2026-11-23';

/** Alder on the evening of S1: who is on the night, who could be asked, and the person under observation. */
export interface AlderTonight {
  readonly unitId: string;
  readonly rotaId: string;
  readonly night: string;
  /** Ids by name, as the scenario names them, with `mo` (rota manager), `max` (another one) and `lee` (team lead). */
  readonly people: Readonly<Record<string, string>>;
  nameOf(workerId: string): string;
  as(name: string): Promise<request.Agent>;
  version(): Promise<number>;
  /** The night’s people, by name. */
  tonight(): Promise<string[]>;
  /** AL-07 goes from four checks an hour to within eyesight. */
  withinEyesight(): Promise<void>;
}

const PMVA = ['PMVA'];
const BOTH = ['PMVA', 'OBS'];
const PEOPLE: readonly (readonly [string, { grade?: string; employment?: string; home?: boolean }, readonly string[]])[] = [
  ['rn1', { grade: 'RN' }, PMVA],
  ['rn2', { grade: 'RN' }, PMVA],
  ['sw1', {}, BOTH],
  ['sw2', {}, BOTH],
  ['sw3', {}, BOTH],
  ['sw4', { grade: 'L2' }, ['OBS']],
  ['c1', {}, ['OBS']],
  ['c2', { grade: 'L2' }, []],
  ['c3', {}, ['OBS']],
  ['c4', { employment: 'BANK' }, BOTH],
  ['c5', { employment: 'AGENCY' }, ['OBS']],
  ['c6', {}, ['OBS']],
  ['c7', { employment: 'BANK' }, ['OBS']],
];

/** A published rota of one week, in which each has the shift of their contract. */
export async function alderTonight(api: TestApi): Promise<AlderTonight> {
  const { put } = api;
  const unitId = await put.unit({ name: 'Alder', kind: 'WARD' });
  for (const [code, name, kind, start, end] of [
    ['LD', 'Long day', 'LONG_DAY', 450, 1_200],
    ['N', 'Night', 'NIGHT', 1_170, 1_920],
  ] as const) {
    await put.row('shift_template', {
      unit_id: unitId,
      code,
      name,
      kind,
      start_minute: start,
      end_minute: end,
      break_minutes: 60,
      valid_from: '2026-01-01',
    });
  }
  const line = (code: string, who: object, staff_min: number, more: object = {}) =>
    put.row('demand_template', {
      unit_id: unitId,
      code,
      shift_code: 'N',
      who: JSON.stringify(who),
      staff_min,
      valid_from: '2026-01-01',
      ...more,
    });
  await line('rn', { is: 'registered' }, 2, { rule_id: 'P1' });
  await line('sw', { is: 'support-worker' }, 4, { rule_id: 'P2', posts_included: 0 });
  const during = { only_during: 'continuous-observation' };
  await line('pmva', { is: 'competent', code: 'PMVA' }, 4, { rule_id: 'P5', ...during });
  const observers = { is: 'all', of: [{ is: 'support-worker' }, { is: 'competent', code: 'OBS' }] };
  await line('obs', observers, 4, { rule_id: 'P8', ...during });
  await line('pairs', { is: 'novice' }, 0, { rule_id: 'P9', balance: JSON.stringify({ than: { is: 'senior' }, excessMax: 0 }) });
  const people: Record<string, string> = {};
  for (const [name, { grade = 'L3', employment = 'SUBSTANTIVE' }, competences] of PEOPLE) {
    const workerId = await put.worker({
      display_name: name,
      home_unit_id: unitId,
      grade,
      employment,
      contract_minutes_per_week: employment === 'SUBSTANTIVE' ? 690 : 0,
      ...(name === 'c2' ? { probation_until: '2027-02-01' } : {}),
    });
    people[name] = workerId;
    await put.row('competence', { worker_id: workerId, code: 'INDUCTION', unit_id: unitId, valid_from: '2026-01-01' });
    for (const code of competences) await put.row('competence', { worker_id: workerId, code, valid_from: '2026-01-01' });
  }
  await put.row('competence', { worker_id: people['c3'], code: 'PMVA', valid_from: '2025-01-01', valid_to: '2026-10-31' });
  for (const [name, role] of [
    ['mo', 'rota_manager'],
    ['max', 'rota_manager'],
    ['lee', 'team_lead'],
  ] as const) {
    people[name] = await put.worker({ display_name: name, home_unit_id: unitId, grade: 'NONE' });
    await put.role(people[name], role, unitId);
  }
  const rotaId = await put.row('rota', {
    unit_id: unitId,
    starts_on: MONDAY,
    ends_on: '2026-11-29',
    state: 'PUBLISHED',
    current_version: 1,
    published_version: 1,
  });
  await put.row('rota_version', { rota_id: rotaId, number: 1, origin: 'EDIT', made_at: '2026-10-01T09:00Z' });
  const works = (name: string, date: string, code: 'LD' | 'N', duties: string[] = []) => {
    const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    const [startsAt, endsAt] = code === 'LD' ? [`${date}T07:30Z`, `${date}T20:00Z`] : [`${date}T19:30Z`, `${next}T08:00Z`];
    return put.row('assignment', {
      rota_id: rotaId,
      unit_id: unitId,
      worker_id: people[name],
      shift_code: code,
      on_date: date,
      starts_at: startsAt,
      ends_at: endsAt,
      paid_minutes: 690,
      duties,
      origin: 'MANUAL',
      from_version: 1,
    });
  };
  for (const name of ['rn1', 'rn2', 'sw1', 'sw2', 'sw3', 'sw4']) await works(name, TONIGHT, 'N', name === 'rn1' ? ['NIC'] : []);
  await works('c1', TONIGHT, 'LD');
  await works('c3', '2026-11-28', 'LD');
  await works('c4', MONDAY, 'N');
  const leave = await put.row('leave', { worker_id: people['c6'], starts_on: MONDAY, ends_on: '2026-11-29', credited_minutes_per_day: 99 });
  await put.row('leave_reason', { leave_id: leave, worker_id: people['c6'], kind: 'annual' });
  // One long shift long ago carries the hours of the average.
  for (const [name, minutes] of [
    ['c4', Math.round(46.9 * 60 * 17) - 690],
    ['c7', Math.round(47.6 * 60 * 17)],
  ] as const) {
    await put.row('past_shift', {
      worker_id: people[name],
      unit_id: unitId,
      shift_code: 'LD',
      kind: 'LONG_DAY',
      starts_at: '2026-10-01T06:30Z',
      ends_at: '2026-10-01T19:00Z',
      paid_minutes: minutes,
    });
  }
  const person = await put.serviceUser(unitId);
  const clients = new Map<string, Promise<request.Agent>>();
  return {
    unitId,
    rotaId,
    night: `${TONIGHT}:N`,
    people,
    nameOf: (workerId) => Object.entries(people).find(([, id]) => id === workerId)?.[0] ?? workerId,
    as(name) {
      const known = clients.get(name) ?? api.signedIn(people[name] ?? name);
      clients.set(name, known);
      return known;
    },
    async version() {
      const { rows } = await api.database.owner.query<{ version: number }>('select version from rota where id = $1', [rotaId]);
      return rows[0]?.version ?? 0;
    },
    async tonight() {
      const { rows } = await api.database.owner.query<{ name: string }>(
        `select w.display_name as name from assignment a join worker w on w.id = a.worker_id
         where a.rota_id = $1 and a.on_date = $2 and a.shift_code = 'N' and a.to_version is null order by 1`,
        [rotaId, TONIGHT],
      );
      return rows.map(({ name }) => name);
    },
    async withinEyesight() {
      await put.row('observation_prescription', {
        service_user_id: person,
        level: 'CONT_EYE',
        day_night: 'BOTH',
        prescribed_by: people['rn1'],
        starts_at: `${TONIGHT}T16:40Z`,
        review_by: '2026-11-25T16:40Z',
      });
    },
  };
}
