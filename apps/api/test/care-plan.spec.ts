import { randomUUID } from 'node:crypto';
import { movePlan, planHeads, rewriteDraft, type PlanHead, type Transaction } from '@handrail/store';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type request from 'supertest';
import { audited, pacing, putPlanInForce, sealed, travel } from './plan-builders.js';
import { PlanMeaning } from '../src/care-plan/plan-meaning.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-03T10:00:00Z', settings: { PLAN_QUESTIONS_BY_MEANING: 'on' } });
const at = '/api/v1';
const id = { alder: '', south: '', owner: '', lead: '', sw: '', bank: '', finn: '', edna: '' };
let owner: request.Agent;
let lead: request.Agent;
let sw: request.Agent;
let bank: request.Agent;
let planId = '';

const ask = (who: request.Agent, question: string, more: object = {}) => who.post(`${at}/steps/ask`).send({ question, ...more });
const withoutTrace = ({ status, body }: request.Response) => ({ status, body: { ...body, traceId: '' } });

beforeAll(async () => {
  const { put } = api;
  id.alder = await put.unit({ code: 'ALDER', name: 'Alder' });
  id.south = await put.unit({ code: 'SOUTH', name: 'South team', kind: 'COMMUNITY', access_by: 'caseload' });
  id.owner = await put.worker({ home_unit_id: id.alder, grade: 'RN', display_name: 'Nora Owner' });
  id.lead = await put.worker({ home_unit_id: id.alder, grade: 'RN', display_name: 'Lea Lead' });
  id.sw = await put.worker({ home_unit_id: id.alder, grade: 'L3' });
  id.bank = await put.worker({ home_unit_id: id.south, grade: 'L3', employment: 'BANK' });
  await put.role(id.lead, 'team_lead', id.alder);
  id.finn = randomUUID();
  await put.serviceUser(id.alder, {
    id: id.finn,
    local_ref: 'AL-07',
    communication_needs_sealed: await sealed(api, id.lead, 'service_user.communication_needs_sealed', id.finn, 'One question at a time.'),
  });
  id.edna = await put.serviceUser(id.alder, { local_ref: 'AL-02' });
  for (const worker of [id.owner, id.sw, id.bank]) {
    await put.shift(worker, id.alder, '2026-11-03T07:30Z', '2026-11-03T20:00Z');
    await put.shift(worker, id.alder, '2026-11-18T07:30Z', '2026-11-18T20:00Z');
    await put.shift(worker, id.alder, '2026-12-21T07:30Z', '2026-12-21T20:00Z');
  }
  for (const n of [1, 2, 3]) await put.row('care_plan', { service_user_id: id.finn, version_number: n, state: 'SUPERSEDED' });
  owner = await api.signedIn(id.owner);
  lead = await api.signedIn(id.lead);
  sw = await api.signedIn(id.sw);
  bank = await api.signedIn(id.bank);
  planId = await putPlanInForce(owner, lead, 'AL-07', pacing, { ownerId: id.owner, reviewDueOn: '2026-12-01' });
  await travel(api, '2026-11-18T12:00:00Z');
});

describe('asking for steps', () => {
  it('S8: quotes 2.3 and 2.4 byte for byte to a bank worker on shift, with plan v4, owner and dates, and adds nothing', async () => {
    const { status, body } = await ask(bank, 'steps for 07 when he is pacing?');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'quote',
      ref: 'AL-07',
      planVersion: 4,
      owner: 'Nora Owner',
      reviewedOn: '2026-11-03',
      reviewDue: '2026-12-01',
      overdueDays: 0,
      communicationNeeds: 'One question at a time.',
      brokenGlassUntil: null,
    });
    expect(body.steps.slice(0, 2).map(({ number, text }: { number: string; text: string }) => [number, text])).toEqual([
      ['2.3', 'Walk  beside him along the long corridor — “slowly”.'],
      ['2.4', 'Do not ask him to sit while he is pacing.'],
    ]);
  });

  it("S8: marks a registered nurse's step as the nurse's where it is the answer", async () => {
    const { body } = await ask(bank, 'who reviews the sedation for 07 with the doctor');
    expect(body.steps[0]).toMatchObject({ number: '2.1', forNurse: true, forYou: false });
  });

  it('S8: pins communication needs for bank and agency workers only', async () => {
    expect((await ask(sw, 'steps for 07 when he is pacing?')).body.communicationNeeds).toBeNull();
  });

  it('S8: shouts before anything else that the review is 20 days overdue', async () => {
    await travel(api, '2026-12-21T12:00:00Z');
    const { body } = await ask(bank, 'steps for 07 when he is pacing?');
    await travel(api, '2026-11-18T12:00:00Z');
    expect(body).toMatchObject({ overdueDays: 20, notices: [{ kind: 'review-overdue', days: 20 }] });
  });

  it('S8: sends a question about promethazine to the nurse', async () => {
    expect((await ask(bank, 'Can I give him extra promethazine?', { ref: 'AL-07' })).body).toMatchObject({
      kind: 'refused',
      why: 'prescribing',
      route: 'Ask the registered nurse on shift now.',
    });
  });

  it('puts the nurse in charge and the whole crisis plan before any answer to an emergency, files nothing, and audits what was quoted', async () => {
    const rows = async () =>
      (await api.database.owner.query('select (select count(*) from capture) + (select count(*) from flag) as n')).rows[0].n;
    const before = await rows();
    const crisis = {
      ref: 'AL-07',
      planVersion: 4,
      steps: [{ number: 'C1', text: 'Take him to the quiet lounge and call the nurse in charge.' }],
    };
    const { body } = await ask(sw, 'he has taken a load of paracetamol', { ref: 'AL-07' });
    expect(body).toMatchObject({
      kind: 'refused',
      emergency: { line: expect.stringMatching(/^Get the nurse in charge now/), crisisPlan: crisis },
    });
    const event = (await audited(api, 'plan.quoted')).findLast(({ actor }) => actor === `worker:${id.sw}`);
    expect(event?.detail).toMatchObject({ steps: ['C1'], emergency: true });
    expect((await ask(sw, 'AL-07 is fitting on the floor')).body.emergency).toMatchObject({ crisisPlan: crisis });
    expect((await ask(sw, 'she is not breathing')).body).toMatchObject({ kind: 'which-person', emergency: { crisisPlan: null } });
    expect((await ask(sw, 'what helps 07 when he talks of dying')).body.emergency).toBeNull();
    expect(await rows()).toBe(before);
  });

  it('audits each quote as a read of care data, in the unit’s chain, without the question', async () => {
    await ask(sw, 'steps for AL-07 when he is pacing?');
    const event = (await audited(api, 'plan.quoted')).findLast(({ actor }) => actor === `worker:${id.sw}`);
    expect(event).toMatchObject({ chain: `unit:${id.alder}`, subject_id: id.finn, detail: { planId, brokenGlass: false } });
    expect(event?.detail['steps']).toContain('2.3');
    expect(JSON.stringify(event)).not.toContain('pacing');
    expect(api.logged()).not.toContain('pacing');
  });

  it('asks which person, and says when the plan has nothing', async () => {
    expect((await ask(sw, 'he is pacing, what do I do')).body).toEqual({ kind: 'which-person', refs: [], emergency: null });
    expect((await ask(sw, 'has AL-07 got a step about his dog')).body).toMatchObject({
      kind: 'nothing',
      why: 'nothing-matches',
      planVersion: 4,
    });
    expect((await ask(sw, 'steps for AL-02')).body).toMatchObject({ kind: 'nothing', why: 'no-plan-in-force', planVersion: null });
  });

  it('gives today’s steps, and the crisis plan in one call', async () => {
    const today = await sw.get(`${at}/service-users/al-07/steps/today`);
    expect(today.body).toMatchObject({ kind: 'quote', scope: 'today', ref: 'AL-07' });
    // `/steps crisis plan for 07`: the first word is no person, so it is the question's own.
    expect((await ask(sw, 'plan for 07', { ref: 'crisis' })).body).toMatchObject({ scope: 'crisis-plan', steps: [{ number: 'C1' }] });
    expect((await ask(sw, 'signs for 07', { ref: 'warning' })).body).toMatchObject({ scope: 'warning-signs' });
    const crisis = await sw.get(`${at}/service-users/AL-07/crisis-plan`);
    expect(crisis.body).toMatchObject({
      planVersion: 4,
      crisis: [{ number: 'C1' }],
      warningSigns: [{ number: 'W1', text: 'Stops shaving' }],
    });
  });

  it('S7: refuses off shift in the same bytes whether or not the person exists, and audits both', async () => {
    await travel(api, '2026-11-19T12:00:00Z');
    const before = (await audited(api, 'access.refused')).length;
    const [real, unreal] = [await ask(bank, 'steps for AL-07 when he is pacing?'), await ask(bank, 'steps for AL-99 when he is pacing?')];
    await travel(api, '2026-11-18T12:00:00Z');
    expect(withoutTrace(real)).toEqual(withoutTrace(unreal));
    expect(real.body).toMatchObject({ code: 'no-record-you-can-open', breakGlass: true });
    expect((await audited(api, 'access.refused')).slice(before).map(({ actor, detail }) => ({ actor, detail }))).toEqual(
      [0, 1].map(() => ({ actor: `worker:${id.bank}`, detail: { code: 'no-record-you-can-open' } })),
    );
  });

  it('shows a link instead of quotes in chat where the unit says so', async () => {
    await api.database.owner.query(`update unit set chat_quotes = 'linkOnly' where id = $1`, [id.alder]);
    await api.put.row('chat_link', { worker_id: id.sw, channel: 'discord', external_id: '1007', linked_at: api.clock.now() });
    const token = await api.token(['chat']);
    const headers = { authorization: `Bearer ${token}`, 'x-on-behalf-of': 'discord:1007', 'idempotency-key': randomUUID() };
    const { body } = await api.anonymous.post(`${at}/steps/ask`).set(headers).send({ question: 'steps for AL-07' });
    await api.database.owner.query(`update unit set chat_quotes = 'full' where id = $1`, [id.alder]);
    expect(body).toMatchObject({ kind: 'link-only', ref: 'AL-07', url: expect.stringContaining('/people/AL-07/plan') });
    expect(JSON.stringify(body)).not.toContain('corridor');
  });
});

describe('a version of a plan', () => {
  const content = {
    goals: [
      {
        number: 1,
        text: 'Sleep',
        steps: [{ number: '1.1', text: 'Pacing pacing: v5 only.', who: 'support worker', conditions: 'pacing' }],
      },
    ],
  };

  it('S8: is not quoted before it is in force, however well it fits', async () => {
    const draft = (await owner.post(`${at}/service-users/AL-07/care-plans`).send({ content })).body;
    expect(draft).toMatchObject({ planVersion: 5, state: 'DRAFT' });
    const proposed = await owner.post(`${at}/care-plans/${draft.planId}/propose`).set('if-match', `"${draft.version}"`).send({});
    expect(proposed.body.state).toBe('PROPOSED');
    expect(JSON.stringify((await ask(bank, 'steps for 07 when he is pacing?')).body)).not.toContain('v5 only');
    expect((await sw.get(`${at}/service-users/AL-07/care-plan`)).body.planVersion).toBe(4);
  });

  it('moves on only from the version that was read, in order, and is made active by another person than proposed it', async () => {
    const draft = (await owner.post(`${at}/service-users/AL-07/care-plans`).send({ content, ownerId: id.owner })).body;
    const step = (who: request.Agent, name: string, version: number | null, body: object = {}) => {
      const call = who.post(`${at}/care-plans/${draft.planId}/${name}`);
      return (version === null ? call : call.set('if-match', `"${version}"`)).send(body);
    };
    expect((await step(owner, 'propose', null)).status).toBe(428);
    expect((await step(owner, 'propose', draft.version + 7)).status).toBe(412);
    expect((await step(owner, 'activate', draft.version)).body.code).toBe('plan-step-not-possible');
    let { version } = (await step(owner, 'propose', draft.version)).body;
    const rewrite = await owner.put(`${at}/care-plans/${draft.planId}`).set('if-match', `"${version}"`).send({ content });
    expect(rewrite.body.code).toBe('plan-step-not-possible');
    expect((await step(owner, 'agree', version, { agreed: false })).status).toBe(400);
    const agreed = await step(owner, 'agree', version, { agreed: false, reason: 'Asked twice; did not want to talk.' });
    expect(agreed.body).toMatchObject({
      state: 'AGREED_WITH_PERSON',
      agreedWithPerson: false,
      notAgreedReason: 'Asked twice; did not want to talk.',
    });
    ({ version } = agreed.body);
    expect((await step(owner, 'activate', version)).body).toMatchObject({ code: 'own-proposal', status: 403 });
    const active = await step(lead, 'activate', version, { reviewDueOn: '2027-01-10' });
    expect(active.body).toMatchObject({ state: 'ACTIVE', reviewedOn: '2026-11-18', reviewDue: '2027-01-10' });
    const { items } = (await lead.get(`${at}/service-users/AL-07/care-plans`)).body;
    expect(items.filter(({ state }: { state: string }) => state === 'ACTIVE')).toHaveLength(1);
    expect(items.find(({ planVersion }: { planVersion: number }) => planVersion === 4).state).toBe('SUPERSEDED');
    expect(JSON.stringify((await ask(bank, 'steps for 07 when he is pacing?')).body)).toContain('v5 only');
    const diff = (await lead.get(`${at}/care-plans/${draft.planId}/diff?against=${planId}`)).body;
    expect(diff.lines).toContainEqual({ kind: 'removed', no: '3.1', text: 'Leave only with escort.' });
  });

  it('with no step cannot be proposed, and double numbers are refused at the door', async () => {
    const empty = (await owner.post(`${at}/service-users/AL-07/care-plans`).send({ content: { goals: [] } })).body;
    const answer = await owner.post(`${at}/care-plans/${empty.planId}/propose`).set('if-match', `"${empty.version}"`).send({});
    expect(answer.body.code).toBe('empty-plan');
    const twice = { goals: [1, 2].map((number) => ({ number, text: 'x', steps: [{ number: '1.1', text: 'x', who: 'x' }] })) };
    expect((await owner.post(`${at}/service-users/AL-07/care-plans`).send({ content: twice })).status).toBe(400);
  });

  it('is written by an L3 only for their caseload, and by nobody for a person out of reach', async () => {
    expect((await sw.post(`${at}/service-users/AL-07/care-plans`).send({ content })).status).toBe(403);
    const stranger = await api.signedIn(await api.put.worker({ home_unit_id: id.south, grade: 'RN' }));
    const [real, unreal] = await Promise.all(
      ['AL-07', 'AL-99'].map((ref) => stranger.post(`${at}/service-users/${ref}/care-plans`).send({ content })),
    );
    expect(withoutTrace(real!)).toEqual(withoutTrace(unreal!));
    expect(real!.status).toBe(404);
    expect((await stranger.get(`${at}/care-plans/${planId}`)).body.code).toBe('no-record-you-can-open');
  });

  it('cannot be forged in the database: what was in force stays, and its hands are those of who asks', async () => {
    const asOwner = { kind: 'worker', workerId: id.owner, traceId: 't' } as const;
    const forged = (change: (tx: Transaction, active: PlanHead) => Promise<unknown>) =>
      api.database.store.run(asOwner, api.clock.now(), async (tx) => {
        const [active] = await planHeads(tx, { serviceUserIds: [id.finn], states: ['ACTIVE'] });
        await change(tx, active!);
      });
    await expect(forged((tx, active) => movePlan(tx, active, { to: 'PROPOSED' }))).rejects.toMatchObject({ reason: 'step-not-allowed' });
    await expect(
      forged((tx, active) =>
        rewriteDraft(tx, active, { ownerId: id.sw, reviewDueOn: null }, { goals: [], warningSigns: [], crisisItems: [] }),
      ),
    ).rejects.toMatchObject({ reason: 'kept-as-it-is' });
  });
});

describe('a review', () => {
  it('is listed when due, the longest overdue first, only for people within reach', async () => {
    await travel(api, '2027-01-20T12:00:00Z');
    const { body } = await lead.get(`${at}/plan-reviews?unit=alder`);
    expect(body.items).toMatchObject([{ ref: 'AL-07', unit: 'ALDER', overdueDays: 10 }]);
    expect((await owner.get(`${at}/plan-reviews`)).body.items).toEqual([]);
    await travel(api, '2026-11-18T12:00:00Z');
    expect((await sw.get(`${at}/plan-reviews`)).status).toBe(403);
  });
});

describe('steps found by meaning', () => {
  const paraphrase = 'AL-07 keeps marching back and forth';
  const meaning = () => api.app.get(PlanMeaning);
  /** Lets something happen after the plan was looked at and before it is quoted. */
  const meanwhile = (happens: () => Promise<unknown>) => {
    const rankerFor = meaning().rankerFor.bind(meaning());
    return vi.spyOn(meaning(), 'rankerFor').mockImplementationOnce(async (look) => {
      const ranker = await rankerFor(look);
      await happens();
      return ranker;
    });
  };
  beforeAll(async () => {
    if (!(await meaning().loaded())) throw new Error('The sentence model did not load.');
    await putPlanInForce(owner, lead, 'AL-07', pacing, { ownerId: id.owner, reviewDueOn: '2026-12-01' });
  });

  it('are quoted for words that the plan does not hold, and a whole part is compared with nothing', async () => {
    const { body } = await ask(sw, paraphrase);
    expect(body).toMatchObject({ kind: 'quote', comparedBy: 'words-and-meaning' });
    expect(body.steps[0].number).toBe('2.3');
    expect((await ask(sw, 'crisis plan for 07')).body).toMatchObject({ kind: 'quote', comparedBy: null });
  });

  it('hold no connection while the model thinks', async () => {
    let open = -1;
    const watched = meanwhile(async () => {
      const { rows } = await api.database.owner.query(
        `select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      open = rows[0].open;
    });
    await ask(sw, paraphrase);
    expect(watched).toHaveBeenCalledOnce();
    expect(open).toBe(0);
    watched.mockRestore();
  });

  it('are those of the version in force when they are quoted, and the audit entry names it', async () => {
    const next = {
      goals: [
        {
          ...pacing.goals[0]!,
          steps: [{ number: '2.3', text: 'Newer: walk with him.', who: 'support worker', conditions: 'he is pacing' }],
        },
      ],
    };
    let newer = '';
    const watched = meanwhile(async () => {
      newer = await putPlanInForce(owner, lead, 'AL-07', next, { ownerId: id.owner, reviewDueOn: '2026-12-01' });
    });
    const { body } = await ask(sw, 'AL-07 is pacing');
    watched.mockRestore();
    expect(body).toMatchObject({ kind: 'quote', planId: newer, comparedBy: 'words', steps: [{ text: 'Newer: walk with him.' }] });
    expect((await audited(api, 'plan.quoted')).at(-1)?.detail).toMatchObject({ planId: newer });
  });

  it('are not quoted to somebody whose right to read ended while the model thought', async () => {
    const inUnit = (unitId: string) => api.database.owner.query(`update service_user set unit_id = $2 where id = $1`, [id.finn, unitId]);
    const watched = meanwhile(() => inUnit(id.south));
    const { body } = await ask(sw, paraphrase);
    watched.mockRestore();
    await inUnit(id.alder);
    expect(body).toMatchObject({ code: 'no-record-you-can-open' });
  });

  it('are found by words, and the answer says so, once there is no model', async () => {
    await meaning().onApplicationShutdown();
    expect((await ask(sw, 'AL-07 is pacing once more')).body).toMatchObject({ kind: 'quote', comparedBy: 'words' });
    expect((await ask(sw, 'is there a step for AL-07 about a parrot')).body).toMatchObject({ kind: 'nothing', comparedBy: 'words' });
    expect(api.logged()).not.toContain('marching');
  });
});
