import { checkRota, openWard, feasibilityOf } from '@handrail/rota-core';
import { arrange, useDatabase, type Arrange } from '@handrail/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../transaction/scope.js';
import { createRota } from './create-rota.js';
import { loadRotaProblem } from './load-rota-problem.js';

const database = useDatabase();
const now = new Date('2026-11-24T12:00:00Z');
let put: Arrange;
let unit = '';
let rota = '';
let manager = '';
let onLeave = '';
let nurse = '';
let elsewhere = '';

const as = (workerId: string): Scope => ({ kind: 'worker', workerId, traceId: 't' });
const load = (workerId = manager) => database.store.run(as(workerId), now, (tx) => loadRotaProblem(tx, rota));

beforeAll(async () => {
  put = arrange(database.owner);
  unit = await put.unit({ code: 'ALD', beds: 18 });
  const other = await put.unit({ code: 'OTH' });
  manager = await put.worker({ home_unit_id: unit, grade: 'OTHER' });
  await put.role(manager, 'rota_manager', unit);
  nurse = await put.worker({ home_unit_id: unit, grade: 'RN', staff_number: 'rn1', contract_minutes_per_week: 2250 });
  onLeave = await put.worker({ home_unit_id: unit, grade: 'L3', contract_minutes_per_week: 1350, probation_until: '2027-02-01' });
  elsewhere = await put.worker({ home_unit_id: other, grade: 'L2', employment: 'BANK', contract_minutes_per_week: 0 });
  await put.row('worker_site', { worker_id: elsewhere, unit_id: unit });
  await put.worker({ home_unit_id: other, grade: 'RN' });
  await put.worker({ home_unit_id: unit, grade: 'RN', left_on: '2027-01-17' });
  for (const id of [nurse, onLeave, elsewhere])
    await put.row('competence', { worker_id: id, code: 'INDUCTION', unit_id: unit, valid_from: '2020-01-01' });
  await put.row('competence', { worker_id: nurse, code: 'PMVA', valid_from: '2026-01-01', valid_to: '2027-02-10' });
  await put.row('competence', { worker_id: nurse, code: 'KEYS', unit_id: other, valid_from: '2026-01-01' });
  await put.row('worker_terms', { worker_id: nurse, gender: 'F', registration_expires_on: '2027-06-30', shift_pattern: 'days-only' });
  await put.row('restriction', { worker_id: onLeave, effect: 'no-weekends', starts_on: '2026-01-01' });
  await put.row('leave', { worker_id: onLeave, starts_on: '2027-01-20', ends_on: '2027-01-22', credited_minutes_per_day: 450 });
  await put.row('leave', { worker_id: nurse, starts_on: '2027-01-25', ends_on: '2027-01-26', state: 'ASKED' });
  await put.row('shift_request', { worker_id: nurse, on_date: '2027-01-24', kind: 'off', strength: 'STRONG' });
  await put.row('shift_request', { worker_id: nurse, on_date: '2027-01-26', kind: 'work', strength: 'WEAK', shift_code: 'LD' });
  await put.row('availability', { worker_id: elsewhere, kind: 'UNAVAILABLE', weekday: 1, valid_from: '2026-01-01' });
  for (const [code, kind, start, end] of [
    ['LD', 'LONG_DAY', 450, 1200],
    ['N', 'NIGHT', 1170, 1920],
  ] as const)
    await put.row('shift_template', {
      unit_id: unit,
      code,
      name: code,
      kind,
      start_minute: start,
      end_minute: end,
      break_minutes: 60,
      valid_from: '2020-01-01',
    });
  await put.row('demand_template', {
    unit_id: unit,
    code: 'rn',
    name: 'Nurses',
    shift_code: 'LD',
    who: JSON.stringify([{ is: 'registered' }]),
    staff_min: 1,
    rule_id: 'P1',
    valid_from: '2020-01-01',
  });
  await put.row('demand_template', {
    unit_id: unit,
    code: 'ratio',
    name: 'One to three',
    shift_code: 'LD',
    who: '[]',
    staff_min: 2,
    ratio: JSON.stringify({ per: 3, of: 'occupied' }),
    rule_id: 'P2',
    valid_from: '2020-01-01',
  });
  await put.row('demand_template', {
    unit_id: unit,
    code: 'sw',
    name: 'Support',
    shift_code: 'N',
    who: JSON.stringify([{ is: 'support' }]),
    staff_min: 1,
    posts_included: 1,
    rule_id: 'P2',
    valid_from: '2020-01-01',
  });
  await put.row('census', { unit_id: unit, counted_at: '2026-11-24T00:00Z', occupied: 17 });
  const by = { unit_id: unit, who: JSON.stringify([{ is: 'support' }]), staff_min: 1, approved_by: nurse };
  await put.row('demand_item', {
    ...by,
    code: 'e1',
    starts_at: '2027-01-19T10:00Z',
    ends_at: '2027-01-19T12:00Z',
    cause: 'escort',
    state: 'APPROVED',
  });
  await put.row('demand_item', {
    ...by,
    code: 'e2',
    starts_at: '2027-01-20T10:00Z',
    ends_at: '2027-01-20T12:00Z',
    cause: 'escort',
    state: 'PROPOSED',
  });
  await put.row('demand_item', {
    ...by,
    code: 's1',
    starts_at: '2027-01-21T14:00Z',
    ends_at: '2027-01-21T15:00Z',
    cause: 'supervision',
    state: 'APPROVED',
    who: JSON.stringify([{ is: 'worker', worker: 'rn1' }]),
  });
  const person = await put.serviceUser(unit);
  const watched = { service_user_id: person, level: 'CONT_EYE', prescribed_by: nurse };
  await put.row('observation_prescription', { ...watched, starts_at: '2027-01-18T15:00Z', review_by: '2027-01-20T15:00Z' });
  const refused = await put.row('observation_prescription', {
    ...watched,
    day_night: 'NIGHT',
    starts_at: '2027-01-18T16:00Z',
    review_by: '2027-01-20T15:00Z',
  });
  await put.row('demand_item', {
    ...by,
    code: 'o1',
    starts_at: '2027-01-18T16:00Z',
    ends_at: '2027-01-20T15:00Z',
    cause: 'enhanced-observation',
    source_id: refused,
    state: 'REJECTED',
  });
  await put.row('past_shift', {
    worker_id: nurse,
    unit_id: unit,
    shift_code: 'N',
    kind: 'NIGHT',
    starts_at: '2027-01-16T19:30Z',
    ends_at: '2027-01-17T08:00Z',
    paid_minutes: 690,
  });
  await put.row('past_shift', {
    worker_id: nurse,
    unit_id: other,
    shift_code: 'N',
    kind: 'NIGHT',
    starts_at: '2027-01-02T19:30Z',
    ends_at: '2027-01-03T08:00Z',
    paid_minutes: 690,
  });
  await put.row('ledger_opening', { worker_id: nurse, unit_id: unit, kind: 'nights', as_of: '2026-12-31', counted: 7 });
  await put.row('ledger_opening', { worker_id: nurse, unit_id: unit, kind: 'weekends', as_of: '2026-12-31', counted: 3 });
  await put.shift(onLeave, unit, '2027-01-17T19:30Z', '2027-01-18T08:00Z', { shift_code: 'N', on_date: '2027-01-17' });
  await put.row('setting', { unit_id: null, key: 'publicHolidays', value: JSON.stringify(['2026-12-25', '2027-01-18', '2027-04-02']) });
  rota = await put.row('rota', { unit_id: unit, starts_on: '2027-01-18', ends_on: '2027-02-14', current_version: 1 });
  await put.row('assignment', {
    rota_id: rota,
    unit_id: unit,
    worker_id: nurse,
    shift_code: 'LD',
    on_date: '2027-01-19',
    starts_at: '2027-01-19T07:30Z',
    ends_at: '2027-01-19T20:00Z',
    paid_minutes: 690,
    origin: 'MANUAL',
    pinned: true,
    from_version: 1,
  });
});

describe('the problem of a rota', () => {
  it('holds who may be placed, with contracts for the period, dated competences and limits as effects', async () => {
    const problem = (await load())?.problem;
    expect(problem?.workers.map((worker) => worker.workerId).toSorted()).toEqual([nurse, onLeave, elsewhere].toSorted());
    const of = (id: string) => problem?.workers.find((worker) => worker.workerId === id);
    expect(of(nurse)).toMatchObject({
      contractMinutes: 9_000,
      wteHundredths: 100,
      gender: 'F',
      competences: [{ code: 'PMVA', validFrom: '2026-01-01', validTo: '2027-02-10' }],
      inductions: [{ unitId: unit }],
      clearances: [{ kind: 'REGISTRATION', validTo: '2027-06-30' }],
      restrictions: [{ bands: ['NIGHT', 'SLEEP_IN'] }],
    });
    expect(of(onLeave)).toMatchObject({
      contractMinutes: 5_400,
      wteHundredths: 60,
      probationUntil: '2027-02-01',
      restrictions: [{ weekdays: [6, 7] }],
    });
    expect(of(elsewhere)).toMatchObject({ employment: 'BANK', contractMinutes: 0 });
  });

  it('holds leave that was granted without its kind, wishes, days off and pins', async () => {
    const problem = (await load())?.problem;
    expect(problem?.leave).toEqual([{ workerId: onLeave, from: '2027-01-20', to: '2027-01-22', kind: 'other', creditMinutesPerDay: 450 }]);
    expect(problem?.requests).toMatchObject([
      { workerId: nurse, date: '2027-01-24', wants: 'off', strength: 'strong' },
      { workerId: nurse, date: '2027-01-26', wants: 'on', strength: 'weak', kindIds: ['LD'] },
    ]);
    expect(problem?.fixedDaysOff.filter((day) => day.workerId === elsewhere).map((day) => day.date)).toEqual([
      '2027-01-18',
      '2027-01-25',
      '2027-02-01',
      '2027-02-08',
    ]);
    expect(problem?.pins).toEqual([{ workerId: nurse, shiftId: '2027-01-19:LD' }]);
    expect(problem?.publicHolidays).toEqual(['2026-12-25', '2027-01-18']);
  });

  it('holds demand that was approved, the ratio that follows the census, and an observation by level and time alone', async () => {
    const demand = (await load())?.problem.demand;
    expect(demand?.templates).toMatchObject([
      { templateId: 'ratio', who: { is: 'anyone' }, need: { staff: 1, per: 3, of: 'occupied', min: 2 } },
      { templateId: 'rn', who: { is: 'registered' }, extent: { kindIds: ['LD'] }, rule: 'P1' },
      { templateId: 'sw', who: { is: 'support-worker' }, takesObservationPosts: { intermittentPostsIncluded: 1 } },
    ]);
    expect(demand?.census.usual).toEqual({ occupied: 17, present: 17 });
    expect(demand?.items).toMatchObject([
      { date: '2027-01-19', from: '10:00', to: '12:00', reason: 'escort', extra: 1 },
      { date: '2027-01-21', from: '14:00', to: '15:00', reason: 'supervision', workerIds: [nurse] },
    ]);
    expect(demand?.observations).toMatchObject([{ dayLevel: { code: 'CONT_EYE' }, nightLevel: { code: 'CONT_EYE' } }]);
  });

  it('holds the shifts before it across the edge, another unit’s as hours only, and the ledger with what was worked since', async () => {
    const history = (await load())?.problem.history;
    expect(history?.pastShifts.map(({ workerId, date, kindId }) => [workerId, date, kindId === 'N' ? 'N' : 'elsewhere'])).toEqual(
      expect.arrayContaining([
        [nurse, '2027-01-16', 'N'],
        [nurse, '2027-01-02', 'elsewhere'],
        [onLeave, '2027-01-17', 'N'],
      ]),
    );
    expect(history?.ledger.find((one) => one.workerId === nurse)).toEqual({ workerId: nurse, nights: 8, weekends: 4, holidays: 0 });
    expect(history?.ledger.find((one) => one.workerId === onLeave)).toMatchObject({ nights: 1, weekends: 1 });
  });

  it('counts nights and weekends from before hours were carried over: those are another ledger', async () => {
    const ledger = async () => (await load())?.problem.history.ledger;
    const before = await ledger();
    const settled = { unit_id: unit, kind: 'contract-minutes', as_of: '2027-01-17', counted: 9_000, share: 9_000 };
    for (const worker_id of [nurse, onLeave]) await put.row('ledger_opening', { ...settled, worker_id });
    expect(before?.find((one) => one.workerId === onLeave)).toMatchObject({ nights: 1, weekends: 1 });
    expect(await ledger()).toEqual(before);
  });

  it('is the same whoever asks, and leaves the asker with their own view', async () => {
    const mine = await load();
    expect((await load(onLeave))?.problem).toEqual(mine?.problem);
    // What the rota manager may write after it shows that the transaction is theirs again, and nobody else's.
    const begun = await database.store.run(as(manager), now, async (tx) => {
      await loadRotaProblem(tx, rota);
      return createRota(tx, unit, '2027-06-07', '2027-07-04');
    });
    expect(begun).toMatch(/^[0-9a-f-]{36}$/u);
    const other = database.store.run(as(onLeave), now, async (tx) => {
      await loadRotaProblem(tx, rota);
      await createRota(tx, unit, '2027-08-02', '2027-08-29');
    });
    await expect(other).rejects.toMatchObject({ reason: 'outside-scope' });
  });

  it('can be judged: the ratio wanted and had on a shift with one person', async () => {
    const loaded = await load();
    if (!loaded) throw new Error('no rota');
    const judged = checkRota(loaded.problem, loaded.entries);
    expect(judged.cover.find((line) => line.lineId === 'ratio@2027-01-19:LD')).toMatchObject({
      min: 6,
      had: 1,
      ratio: { people: 17, per: 3 },
    });
    expect(feasibilityOf(openWard(loaded.problem)).contradictions).toMatchObject([]);
  });

  it('holds what is asked through handovers, who knows the person of a need, and how often somebody was woken', async () => {
    const since = { unit_id: unit, who: JSON.stringify({ is: 'anyone' }), staff_min: 1, valid_from: '2026-01-01' };
    await put.row('demand_template', { ...since, code: 'zh', only_during: 'handover', follows_continuous_plus: 0, rule_id: 'P20' });
    await put.row('demand_template', { ...since, code: 'zk', shift_code: 'LD', known_to: `{${nurse},${onLeave}}` });
    await put.row('demand_item', {
      unit_id: unit,
      code: 'walk',
      cause: 'escort',
      starts_at: '2027-01-25T10:00Z',
      ends_at: '2027-01-25T11:00Z',
      who: JSON.stringify({ is: 'anyone' }),
      staff_min: 1,
      known_to: `{${onLeave}}`,
      state: 'APPROVED',
      approved_by: manager,
    });
    await put.row('past_shift', {
      worker_id: elsewhere,
      unit_id: unit,
      shift_code: 'SI',
      kind: 'SLEEP_IN',
      starts_at: '2027-01-10T22:00Z',
      ends_at: '2027-01-11T07:00Z',
      paid_minutes: 540,
      wake_ups: 3,
    });
    const problem = (await load())?.problem;
    const of = (id: string) => problem?.demand.templates.find(({ templateId }) => templateId === id);
    expect(of('zh')).toMatchObject({ extent: { handoversOf: ['LD', 'N'] }, followsContinuousPosts: { plus: 0 }, rule: 'P20' });
    expect(of('zh')).not.toHaveProperty('onlyDuring');
    expect(of('zk')).toMatchObject({ extent: { kindIds: ['LD'] }, knownTo: [nurse, onLeave] });
    expect(problem?.demand.items.find(({ date }) => date === '2027-01-25')).toMatchObject({ reason: 'escort', knownTo: [onLeave] });
    const nights = problem?.history.pastShifts.filter(({ workerId }) => workerId === elsewhere) ?? [];
    expect(nights.map(({ wakeUps }) => wakeUps)).toEqual([3]);
    expect(problem?.history.pastShifts.find(({ workerId }) => workerId === nurse)).not.toHaveProperty('wakeUps');
  });

  it('is null for a rota that does not exist', async () => {
    expect(await database.store.run(as(manager), now, (tx) => loadRotaProblem(tx, unit))).toBeNull();
  });
});
