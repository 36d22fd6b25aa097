import { randomUUID } from 'node:crypto';
import { caseMove, unitWorkload, workloadAnswer } from '@handrail/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { seen, useChat } from './in-chat.js';
import { audited } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-22T12:00:00Z' }); // a Sunday
const chat = useChat(api);
const at = '/api/v1';
const id = { alder: '', south: '', lead: '', manager: '', ana: '', ben: '', cleo: '', dev: '', elin: '', senior: '' };
let lead: request.Agent;
let manager: request.Agent;
let cleo: request.Agent;
let senior: request.Agent;

const ask = (who: request.Agent, question: string, more: object = {}) => who.post(`${at}/workload/ask`).send({ question, ...more });
const said = ({ body }: request.Response) => workloadAnswer.parse(body).words.join('\n');

/** Points 48, 60, 34, 54, 44 at 1, 1, 0.6, 1 and 0.8 WTE, as in the reference; the second works above her capacity. */
async function putWorker(name: string, wte: number, points: readonly number[], hoursPerPoint: number, from: number): Promise<string> {
  const worker = await api.put.worker({ display_name: name, home_unit_id: id.south, contract_minutes_per_week: 2250 * wte });
  await api.put.row('worker_terms', { worker_id: worker, leave_training_percent: 20, fixed_duty_minutes_per_month: 1200 * wte });
  for (const [k, value] of points.entries()) {
    const person = await api.put.serviceUser(id.south, { local_ref: `SC-${String(from + k).padStart(2, '0')}` });
    const allocation = await api.put.row('case_allocation', {
      worker_id: worker,
      service_user_id: person,
      role: 'care-coordinator',
      starts_on: '2026-01-01',
      scored_on: name.startsWith('Dev') && k === 0 ? '2026-06-01' : '2026-11-01',
    });
    await api.put.row('case_weight', { allocation_id: allocation, item: 'complexity', value });
    await api.put.row('case_weight', { allocation_id: allocation, item: 'fixedHoursPerMonth', value: value * hoursPerPoint });
  }
  return worker;
}

beforeAll(async () => {
  const { put } = api;
  id.alder = await put.unit({ code: 'ALDER', name: 'Alder' });
  id.south = await put.unit({ code: 'SOUTH', name: 'South team', kind: 'COMMUNITY', access_by: 'caseload' });
  id.lead = await put.worker({ grade: 'OTHER' });
  id.manager = await put.worker({ grade: 'OTHER' });
  for (const unit of [id.alder, id.south]) {
    await put.role(id.lead, 'team_lead', unit);
    await put.role(id.manager, 'rota_manager', unit);
  }
  id.ana = await putWorker('Ana Birch', 1, [12, 12, 12, 12], 1.9, 10);
  id.ben = await putWorker('Ben Alder', 1, [6, 6, 6, 6, 6, 6, 6, 6, 6, 6], 1.9, 20);
  id.cleo = await putWorker('Cleo Rowan', 0.6, [10, 12, 12], 1.7, 30);
  id.dev = await putWorker('Dev Hazel', 1, [18, 18, 18], 1.7, 40);
  id.elin = await putWorker('Elin Ash', 0.8, [11, 11, 11, 11], 1.7, 50);
  // Twelve nights among seven equal workers of the ward: 2, 2, 2, 2, 2, 1, 1.
  await put.row('shift_template', {
    unit_id: id.alder,
    code: 'N',
    name: 'Night',
    kind: 'NIGHT',
    start_minute: 1170,
    end_minute: 1920,
    break_minutes: 60,
    valid_from: '2026-01-01',
  });
  await put.row('demand_template', {
    unit_id: id.alder,
    code: 'n-rn',
    shift_code: 'N',
    who: JSON.stringify([{ is: 'registered' }]),
    staff_min: 1,
    valid_from: '2026-01-01',
  });
  await put.row('demand_template', {
    unit_id: id.alder,
    code: 'n-sw',
    shift_code: 'N',
    who: JSON.stringify({ is: 'support-worker' }),
    staff_min: 1,
    valid_from: '2026-01-01',
  });
  await put.row('demand_template', {
    unit_id: id.alder,
    code: 'n-pmva',
    shift_code: 'N',
    who: JSON.stringify({ is: 'competent', code: 'PMVA' }),
    staff_min: 2,
    valid_from: '2026-01-01',
  });
  for (const [k, nights] of [2, 2, 2, 2, 2, 1, 1].entries()) {
    const worker = await put.worker({ display_name: `Ward ${k + 1}`, home_unit_id: id.alder, grade: k === 0 ? 'SENIOR' : 'L3' });
    if (k === 0) id.senior = worker;
    for (let n = 0; n < nights; n++) {
      const day = `2026-11-${String(2 + k + n * 7).padStart(2, '0')}`;
      await put.shift(worker, id.alder, `${day}T19:30Z`, `${day}T23:59Z`, { shift_code: 'N', on_date: day });
    }
  }
  lead = await api.signedIn(id.lead);
  manager = await api.signedIn(id.manager);
  cleo = await api.signedIn(id.cleo);
  senior = await api.signedIn(id.senior);
});

describe('who is overloaded', () => {
  it.each(['who is overloaded in South team?', 'is anyone over capacity in south', 'Who in the South team has too many cases?'])(
    'S20: "%s" names the one at or over capacity and says that the others cannot be told apart',
    async (question) => {
      const answer = await ask(lead, question);
      const words = said(answer);
      expect(answer.body).toMatchObject({ kind: 'caseload', unit: 'SOUTH', balance: { atOrOver: [id.ben], othersNoRealDifference: true } });
      expect(words).toContain('Ben Alder is at or over capacity in South team.');
      expect(words).toContain('no real difference');
      expect(words).toContain("Jain's index 0.995");
      expect(words).toContain("Jain's index 0.967");
      expect(words).toContain('1 case score in South team is older than 90 days');
      expect(words).toMatch(/If SC-2\d moved from Ben Alder to/);
    },
  );

  it('S20: shows what moving one case would do and changes nothing', async () => {
    const before = await lead.get(`${at}/workload?unit=south`);
    const move = await lead.post(`${at}/workload/what-if`).send({ unit: 'SOUTH', caseId: 'sc-21', toWorkerId: id.cleo });
    expect(caseMove.parse(move.body)).toMatchObject({ caseId: 'SC-21', from: id.ben, to: id.cleo });
    const load = (balance: { workers: { workerId: string; cases: number }[] }, worker: string) =>
      balance.workers.find((one) => one.workerId === worker)?.cases;
    expect([load(move.body.before, id.ben), load(move.body.after, id.ben), load(move.body.after, id.cleo)]).toEqual([10, 9, 4]);
    expect((await lead.get(`${at}/workload?unit=south`)).body).toEqual(before.body);
    const refused = await lead.post(`${at}/workload/what-if`).send({ unit: 'SOUTH', caseId: 'SC-99', toWorkerId: id.cleo });
    expect(refused.body).toMatchObject({ code: 'move-not-possible', status: 422 });
  });

  it('S20: a worker gets own figures and the team’s average, and nobody else in any part of the answer', async () => {
    const answer = JSON.stringify((await ask(cleo, 'who is overloaded in South team?')).body);
    expect(answer).toContain('Cleo Rowan');
    expect(answer).toContain('South team on average');
    expect(answer).not.toMatch(/Ana|Ben|Dev|Elin/);
    for (const other of [id.ana, id.ben, id.dev, id.elin]) expect(answer).not.toContain(other);
    const unit = JSON.stringify((await cleo.get(`${at}/workload?unit=south`)).body);
    expect(unit).not.toMatch(/Ana|Ben|Dev|Elin/);
    expect((await cleo.post(`${at}/workload/what-if`).send({ unit: 'SOUTH', caseId: 'SC-21', toWorkerId: id.cleo })).status).toBe(403);
  });

  it('S20: a rota manager balances cases without learning whose they are', async () => {
    const answer = await ask(manager, 'who is overloaded in South team?');
    expect(said(answer)).toContain('Ben Alder is at or over capacity');
    expect(JSON.stringify(answer.body)).not.toContain('SC-');
    expect(answer.body.move.caseId).toMatch(/^case \d+$/);
  });

  it('S20: on a ward answers from its measures', async () => {
    const { body } = await ask(lead, 'Who is overloaded on Alder?');
    expect(body).toMatchObject({ kind: 'rota', unit: 'ALDER' });
    expect(body.measures.map(({ measure }: { measure: string }) => measure)).toContain('continuousObservation');
  });
});

describe('how a ward shares its work', () => {
  it('S17: twelve equal nights among seven equal workers are 2,2,2,2,2,1,1 with Jain 0.935', async () => {
    const { body } = await ask(lead, 'how are nights shared on Alder?');
    const [nights] = workloadAnswer.parse(body).kind === 'rota' ? body.measures : [];
    expect(
      nights.people
        .map(({ figure }: { figure: number }) => figure)
        .toSorted()
        .toReversed(),
    ).toEqual([2, 2, 2, 2, 2, 1, 1]);
    expect(nights.jain).toBeCloseTo(0.935, 3);
  });

  it('S17: in chat the lead reads that the twelve nights are shared as evenly as they can be', async () => {
    const answer = await (await chat.linked(id.lead)).slash('workload', { question: 'how are nights shared on Alder?' });
    expect(seen(answer)).toContain('Jain’s index 0.935');
    expect(seen(answer)).toMatch(/Nights: 0 above their share, 0 below, 7 with no real difference/);
  });

  it('sets required against rostered for each shift: lines by grade add up, competences do not', async () => {
    const { body } = await lead.get(`${at}/workload?unit=alder&from=2026-11-02&to=2026-11-02`);
    expect(unitWorkload.parse(body).cover).toMatchObject({
      shifts: [{ shiftId: '2026-11-02 N', requiredMinutes: 1380, rosteredMinutes: 690, shortMinutes: 690 }],
      short: 1,
    });
  });

  it('counts what was worked where it is recorded, and the rota for the rest, no shift twice', async () => {
    const night = { unit_id: id.alder, shift_code: 'N', kind: 'NIGHT', paid_minutes: 690 };
    await api.put.row('past_shift', { ...night, worker_id: id.senior, starts_at: '2026-10-05T18:30Z', ends_at: '2026-10-06T07:00Z' });
    await api.put.row('past_shift', { ...night, worker_id: id.senior, starts_at: '2026-11-02T19:30Z', ends_at: '2026-11-03T08:00Z' });
    const cover = async (day: string) =>
      unitWorkload.parse((await lead.get(`${at}/workload?unit=alder&from=${day}&to=${day}`)).body).cover?.shifts;
    expect(await cover('2026-10-05')).toMatchObject([{ shiftId: '2026-10-05 N', requiredMinutes: 1380, rosteredMinutes: 690 }]);
    expect(await cover('2026-11-02')).toMatchObject([{ shiftId: '2026-11-02 N', rosteredMinutes: 690 }]);
    await api.database.owner.query('delete from past_shift');
    // The same person, a quarter of an hour late.
    await api.put.row('past_shift', { ...night, worker_id: id.senior, starts_at: '2026-11-02T19:45Z', ends_at: '2026-11-03T08:00Z' });
    expect(await cover('2026-11-02')).toMatchObject([{ shiftId: '2026-11-02 N', rosteredMinutes: 690 }]);
    const { body } = await lead.get(`${at}/workload?unit=alder&from=2026-11-02&to=2026-11-02`);
    expect(JSON.stringify(unitWorkload.parse(body).measures)).not.toContain('"figure":2');
    await api.database.owner.query('delete from past_shift');
  });

  it('counts a shift whose only line asks for more than anybody, such as a sleep-in by a senior', async () => {
    const sleepIn = { unit_id: id.alder, code: 'SI', name: 'Sleep-in', kind: 'SLEEP_IN', start_minute: 1320, end_minute: 1860 };
    await api.put.row('shift_template', { ...sleepIn, break_minutes: 0, valid_from: '2026-12-01' });
    const line = { unit_id: id.alder, code: 'si', shift_code: 'SI', who: JSON.stringify({ is: 'senior' }), staff_min: 1 };
    await api.put.row('demand_template', { ...line, valid_from: '2026-12-01' });
    const { body } = await lead.get(`${at}/workload?unit=alder&from=2026-12-02&to=2026-12-02`);
    expect(unitWorkload.parse(body).cover?.shifts).toContainEqual(
      expect.objectContaining({ shiftId: '2026-12-02 SI', requiredMinutes: 540 }),
    );
  });

  it('leaves nights of who works only nights out of the share, and whoever keeps office hours out of the ward', async () => {
    const owl = await api.put.worker({ display_name: 'Olga Owl', home_unit_id: id.alder });
    const desk = await api.put.worker({ display_name: 'Dee Desk', home_unit_id: id.alder });
    await api.put.row('worker_terms', { worker_id: owl, shift_pattern: 'nights-only', nights_only: true });
    await api.put.row('worker_terms', { worker_id: desk, shift_pattern: 'office-hours' });
    for (const day of [20, 21, 22])
      await api.put.shift(owl, id.alder, `2026-11-${day}T19:30Z`, `2026-11-${day}T23:59Z`, { shift_code: 'N', on_date: `2026-11-${day}` });
    for (const asker of [lead, senior]) {
      const { body } = await ask(asker, 'how are nights shared on Alder?');
      const [nights] = workloadAnswer.parse(body).kind === 'rota' ? body.measures : [];
      expect(nights.jain).toBeCloseTo(0.935, 3);
      const standing = nights.people.find(({ name }: { name: string }) => name === 'Olga Owl');
      expect(standing).toMatchObject({ figure: 3, difference: 0, standing: 'no-real-difference' });
      expect(JSON.stringify(body)).not.toContain('Dee Desk');
    }
  });

  it('is told to a senior by name in the own unit, and to nobody of another unit', async () => {
    expect(JSON.stringify((await ask(senior, 'how are nights shared on Alder?')).body)).toContain('Ward 7');
    expect((await senior.get(`${at}/workload?unit=south`)).status).toBe(403);
    expect((await cleo.get(`${at}/workload?unit=alder`)).status).toBe(403);
    const other = await ask(senior, 'who is overloaded in South team?');
    expect(other.body).toMatchObject({ kind: 'which-unit', candidates: ['Alder'] });
    expect(said(other)).toBe('You may not read South team.\nYou may read: Alder.');
    expect(said(await ask(senior, 'who is overloaded in North team?'))).toContain('No unit here is called “north team”.');
    expect((await ask(cleo, 'what is Ben Alder overloaded with in South?')).body).toMatchObject({ kind: 'caseload', unit: 'SOUTH' });
    expect((await ask(senior, 'who is overloaded?')).body).toMatchObject({ kind: 'rota', unit: 'ALDER' });
  });

  it('says what can be asked, asks which unit, and audits what it tells', async () => {
    expect((await ask(lead, 'what is for lunch?')).body.kind).toBe('not-understood');
    expect((await ask(lead, 'who is overloaded?')).body).toMatchObject({ kind: 'which-unit', candidates: ['Alder', 'South team'] });
    expect((await ask(lead, 'who is overloaded?', { unit: 'south' })).body).toMatchObject({ kind: 'caseload' });
    expect((await audited(api, 'workload.asked')).at(-1)).toMatchObject({ chain: `unit:${id.south}`, actor: `worker:${id.lead}` });
  });
});

describe('people', () => {
  it('units are known to all; workers of a unit with their competences and expiry to those who work there', async () => {
    await api.put.row('competence', { worker_id: id.senior, code: 'PMVA', valid_from: '2025-01-01', valid_to: '2026-11-21' });
    await api.put.row('competence', { worker_id: id.senior, code: 'OBS', valid_from: '2025-01-01', valid_to: '2026-12-21' });
    expect((await cleo.get(`${at}/units`)).body.items.map(({ code }: { code: string }) => code)).toEqual(['ALDER', 'SOUTH']);
    expect((await cleo.get(`${at}/units/alder`)).body).toMatchObject({ name: 'Alder', unitId: id.alder });
    const { items } = (await senior.get(`${at}/units/alder/workers`)).body;
    expect(items.find(({ workerId }: { workerId: string }) => workerId === id.senior)).toMatchObject({
      grade: 'SENIOR',
      competences: [
        { code: 'OBS', state: 'expires-soon' },
        { code: 'PMVA', state: 'expired' },
      ],
    });
    expect((await cleo.get(`${at}/units/alder/workers`)).status).toBe(403);
    expect((await cleo.get(`${at}/units/nowhere`)).body.code).toBe('not-found');
  });

  it('service users are listed only as far as their records are open, with names for people and references for chat', async () => {
    const mine = (await cleo.get(`${at}/me/caseload`)).body.items;
    expect(mine.map(({ ref }: { ref: string }) => ref)).toEqual(['SC-30', 'SC-31', 'SC-32']);
    expect((await cleo.get(`${at}/units/south/service-users`)).body.items).toHaveLength(3);
    expect((await lead.get(`${at}/units/south/service-users`)).body.items).toHaveLength(24);
    expect((await senior.get(`${at}/units/south/service-users`)).body.items).toEqual([]);
    expect((await manager.get(`${at}/units/south/service-users`)).status).toBe(403);
    await api.put.row('chat_link', { worker_id: id.cleo, channel: 'discord', external_id: '1008', linked_at: api.clock.now() });
    const headers = {
      authorization: `Bearer ${await api.token(['chat'])}`,
      'x-on-behalf-of': 'discord:1008',
      'idempotency-key': randomUUID(),
    };
    const chat = await api.anonymous.get(`${at}/me/caseload`).set(headers);
    expect(chat.body.items[0]).toMatchObject({ ref: 'SC-30', preferredName: null });
  });
});

describe('a unit required against rostered', () => {
  it('asks for each need once: of a line the version in force, an item in one shift, nobody more for supervision', async () => {
    const unit = await api.put.unit({ code: 'TWICE', name: 'Twice' });
    await api.put.role(id.lead, 'team_lead', unit);
    const shift = { unit_id: unit, break_minutes: 0, valid_from: '2026-01-01' };
    await api.put.row('shift_template', { ...shift, code: 'D', name: 'Day', kind: 'LONG_DAY', start_minute: 450, end_minute: 1_200 });
    await api.put.row('shift_template', { ...shift, code: 'N', name: 'Night', kind: 'NIGHT', start_minute: 1_170, end_minute: 1_920 });
    const line = { unit_id: unit, shift_code: 'D', who: JSON.stringify([{ is: 'support' }]) };
    await api.put.row('demand_template', { ...line, code: 'sw', staff_min: 3, valid_from: '2026-01-01' });
    await api.put.row('demand_template', { ...line, code: 'sw', staff_min: 2, valid_from: '2026-03-01' });
    const item = { unit_id: unit, who: JSON.stringify([{ is: 'support' }]), staff_min: 1, state: 'APPROVED', approved_by: id.lead };
    // At 19:40 the day's people and the night's are both there.
    await api.put.row('demand_item', { ...item, code: 'e', cause: 'escort', starts_at: '2026-06-01T18:40Z', ends_at: '2026-06-01T18:55Z' });
    await api.put.row('demand_item', {
      ...item,
      code: 's',
      cause: 'supervision',
      starts_at: '2026-06-01T10:00Z',
      ends_at: '2026-06-01T11:00Z',
    });
    const required = async (day: string) =>
      unitWorkload
        .parse((await lead.get(`${at}/workload?unit=twice&from=${day}&to=${day}`)).body)
        .cover?.shifts.map(({ shiftId, requiredMinutes }) => [shiftId, requiredMinutes]);
    await api.put.row('demand_template', { ...line, code: 'n', shift_code: 'N', staff_min: 1, valid_from: '2026-01-01' });
    expect(await required('2026-02-02')).toEqual([
      ['2026-02-02 D', 2_250],
      ['2026-02-02 N', 750],
    ]);
    expect(await required('2026-06-01')).toEqual([
      ['2026-06-01 D', 1_500],
      ['2026-06-01 N', 765],
    ]);
  });
});
