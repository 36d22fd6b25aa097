import { beforeAll, describe, expect, it } from 'vitest';
import { BeginRota } from '../src/rota-publishing/begin-rota.js';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });

/** A draft of two shifts for Ade and Bea, edited last by Mo. */
async function aDraft(setting: Partial<Parameters<typeof aSmallHome>[1]> = {}): Promise<SmallHome> {
  const home = await aSmallHome(api, { names: ['mo', 'lee', 'ade', 'bea'], roles: { mo: 'rota_manager', lee: 'team_lead' }, ...setting });
  const saved = await home.post('mo', 'edits', {
    changes: [
      { change: 'assign', workerId: home.people['ade'], shiftId: '2027-01-18:D' },
      { change: 'assign', workerId: home.people['bea'], shiftId: '2027-01-18:N' },
    ],
  });
  expect(saved.status).toBe(201);
  return home;
}
const news = async (workerId: string | undefined, kind: string) =>
  Number(
    (await api.database.owner.query(`select count(*) from notification where worker_id = $1 and kind = $2`, [workerId, kind])).rows[0]
      .count,
  );
const stateOf = async ({ rotaId }: SmallHome) =>
  (await api.database.owner.query('select state from rota where id = $1', [rotaId])).rows[0].state;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });

describe('a rota on its way to its people', () => {
  it('passes through two pairs of hands, is previewed, and tells everybody on it', async () => {
    const home = await aDraft();
    const reviewed = await home.post('mo', 'review');
    expect(reviewed.body).toMatchObject({ state: 'REVIEWED', next: expect.stringContaining('second person') });
    expect(await news(home.people['lee'], 'rota-to-approve')).toBe(1);
    expect(codeOf(await home.post('mo', 'approve'))).toEqual({ status: 403, code: 'not-allowed' });
    expect((await home.post('lee', 'approve')).body.state).toBe('APPROVED');
    const mo = await home.as('mo');
    const preview = await mo.get(`${at}/rotas/${home.rotaId}/changes`);
    expect(preview.body).toMatchObject({
      told: 2,
      lines: ['ade: 1 shift, 11.5 h paid', 'bea: 1 shift, 1 night of them, 11.5 h paid'],
      leadDays: 55,
      leadDaysWanted: 42,
      onTime: true,
      hardBreaches: 0,
    });
    expect(await news(home.people['ade'], 'rota-published')).toBe(0);
    const published = await home.post('mo', 'publish');
    expect(published.body).toMatchObject({ state: 'PUBLISHED', told: 2 });
    expect([await news(home.people['ade'], 'rota-published'), await news(home.people['bea'], 'rota-published')]).toEqual([1, 1]);
    const { body } = await mo.get(`${at}/rotas/${home.rotaId}/steps`);
    expect(body.items.map((one: { state: string; takenBy: string }) => `${one.state} ${one.takenBy}`).toSorted()).toEqual([
      'APPROVED lee',
      'PUBLISHED mo',
      'REVIEWED mo',
    ]);
  });

  it('is approved by nobody who reviewed it first or edited it last', async () => {
    const home = await aDraft();
    await home.post('lee', 'review');
    expect(codeOf(await home.post('lee', 'approve'))).toEqual({ status: 403, code: 'not-allowed' });
    expect(codeOf(await home.post('mo', 'approve'))).toEqual({ status: 403, code: 'not-allowed' });
    expect(await stateOf(home)).toBe('REVIEWED');
  });

  it('tells each person what they may do with it now, and who does what is missing', async () => {
    const home = await aDraft();
    const next = async (name: string) => (await (await home.as(name)).get(`${at}/rotas/${home.rotaId}/next`)).body;
    expect(await next('lee')).toMatchObject({ may: ['review', 'fit'], words: expect.stringContaining('has to be reviewed') });
    // Mo edited last: whoever of the two reviews it, somebody else has to approve it, and is told before.
    expect((await next('lee')).words).toContain('If you review it, ');
    expect((await next('mo')).words).toMatch(/If you review it, you cannot approve it: lee can\./);
    await home.post('mo', 'review');
    expect(await next('mo')).toMatchObject({ may: ['send-back'], words: expect.stringMatching(/another person approves it: lee\./) });
    expect(await next('lee')).toMatchObject({ may: ['approve', 'send-back'] });
    expect((await (await home.as('ade')).get(`${at}/rotas/${home.rotaId}/next`)).status).toBe(404);
    await home.post('lee', 'approve');
    await home.post('mo', 'publish');
    expect(await next('mo')).toMatchObject({ may: ['replan'], words: expect.stringContaining('published') });
    expect(await next('ade')).toMatchObject({ may: [] });
  });

  it('of a small home is approved by a team lead of another unit, who may do nothing else to it', async () => {
    const home = await aDraft({ names: ['mo', 'ade', 'bea'], roles: { mo: 'rota_manager' } });
    const elsewhere = await api.put.unit({ name: 'South team' });
    const sam = await api.put.worker({ home_unit_id: elsewhere, display_name: 'sam' });
    await api.put.role(sam, 'team_lead', elsewhere);
    const mallory = await api.put.worker({ home_unit_id: elsewhere });
    await api.put.role(mallory, 'rota_manager', elsewhere);
    expect(codeOf(await home.post(sam, 'review'))).toEqual({ status: 403, code: 'not-allowed' });
    const reviewed = await home.post('mo', 'review');
    expect(reviewed.body.next).toContain('team lead of another unit');
    expect(await news(sam, 'rota-to-approve')).toBe(1);
    expect(codeOf(await home.post(mallory, 'approve'))).toEqual({ status: 403, code: 'not-allowed' });
    expect((await home.post(sam, 'approve')).body.state).toBe('APPROVED');
    expect(codeOf(await home.post(sam, 'publish'))).toEqual({ status: 403, code: 'not-allowed' });
    expect((await home.post('mo', 'publish')).status).toBe(200);
  });

  it('with a second person in its own unit is approved by no team lead of another', async () => {
    const home = await aDraft();
    const sam = await api.put.worker();
    await api.put.role(sam, 'team_lead', await api.put.unit({ name: 'South team' }));
    await home.post('mo', 'review');
    expect(codeOf(await home.post(sam, 'approve'))).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('goes back to draft when it is edited after its review, and its reviewers hear of it', async () => {
    const home = await aDraft();
    await home.post('lee', 'review');
    const saved = await home.post('mo', 'edits', { changes: [{ change: 'pin', workerId: home.people['ade'], shiftId: '2027-01-18:D' }] });
    expect(saved.body.state).toBe('DRAFT');
    expect(await news(home.people['lee'], 'rota-reopened')).toBe(1);
    expect(codeOf(await home.post('lee', 'approve'))).toMatchObject({ code: 'rota-step-not-open', status: 409 });
  });

  it('goes back with a reason that its editor can read', async () => {
    const home = await aDraft();
    await home.post('lee', 'review');
    expect((await home.post('lee', 'send-back')).status).toBe(400);
    await home.post('lee', 'send-back', { reason: 'Two new starters on Monday night.' });
    const mo = await home.as('mo');
    const { body } = await mo.get(`${at}/rotas/${home.rotaId}/steps`);
    expect(body.items).toContainEqual(
      expect.objectContaining({ state: 'DRAFT', reason: 'Two new starters on Monday night.', takenBy: 'lee' }),
    );
    expect(await news(home.people['mo'], 'rota-sent-back')).toBe(1);
  });

  it('is not published while it breaks a hard rule that nobody has overridden, even one that began to hold after its approval', async () => {
    const home = await aDraft();
    await home.post('mo', 'review');
    await home.post('lee', 'approve');
    await api.put.row('leave', { worker_id: home.people['ade'], starts_on: '2027-01-17', ends_on: '2027-01-20' });
    const refused = await home.post('mo', 'publish');
    expect(codeOf(refused)).toEqual({ status: 409, code: 'rota-breaks-rules' });
    expect(refused.body.errors[0].message).toMatch(/^V1 /);
    const mo = await home.as('mo');
    const preview = await mo.get(`${at}/rotas/${home.rotaId}/changes`);
    expect(preview.body).toMatchObject({ hardBreaches: 1, blocking: ['ade is on leave (Monday 18 January, Long day).'] });
    expect(await news(home.people['bea'], 'rota-published')).toBe(0);
  });

  it('is moved by nobody who read an older version', async () => {
    const home = await aDraft();
    const lee = await home.as('lee');
    const stale = await lee
      .post(`${at}/rotas/${home.rotaId}/review`)
      .set('if-match', `"${(await home.version()) - 1}"`)
      .send({});
    expect(codeOf(stale)).toEqual({ status: 412, code: 'stale-version' });
  });
});

describe('a published rota', () => {
  let home: SmallHome;
  beforeAll(async () => {
    home = await aDraft();
    await home.post('mo', 'review');
    await home.post('lee', 'approve');
    await home.post('mo', 'publish');
  });
  const move = () => ({
    change: 'move',
    from: { workerId: home.people['ade'], shiftId: '2027-01-18:D' },
    to: { workerId: home.people['lee'], shiftId: '2027-01-18:D' },
  });

  it('changes only with a reason; those concerned are told, and whoever gets a shift is asked', async () => {
    expect(codeOf(await home.post('mo', 'edits', { changes: [move()] }))).toEqual({ status: 422, code: 'reason-required' });
    const saved = await home.post('mo', 'edits', { changes: [move()], reason: 'Ade is at a funeral.' });
    expect(saved.body).toMatchObject({ state: 'PUBLISHED', told: 2, asked: 1 });
    expect([
      await news(home.people['ade'], 'rota-changed'),
      await news(home.people['lee'], 'rota-changed'),
      await news(home.people['bea'], 'rota-changed'),
    ]).toEqual([1, 1, 0]);
    const { rows } = await api.database.owner.query(
      'select id, consent, changed_after_publish from assignment where rota_id = $1 and worker_id = $2 and to_version is null',
      [home.rotaId, home.people['lee']],
    );
    expect(rows).toMatchObject([{ consent: 'ASKED', changed_after_publish: true }]);
    const asked = rows[0].id;
    const ade = await home.as('ade');
    expect((await ade.post(`${at}/assignments/${asked}/accept`).send({})).status).toBe(404);
    const lee = await home.as('lee');
    expect((await lee.post(`${at}/assignments/${asked}/accept`).send({})).body).toMatchObject({ consent: 'GIVEN' });
    expect(codeOf(await lee.post(`${at}/assignments/${asked}/decline`).send({}))).toEqual({ status: 409, code: 'nobody-asked' });
  });

  it('goes live when its first day comes, once', async () => {
    const begin = api.app.get(BeginRota, { strict: false });
    expect(await begin.run(home.rotaId, 't')).toBe(false);
    const due = await api.database.owner.query(`select not_before from outbox where topic = 'rota-due' and payload ->> 'rotaId' = $1`, [
      home.rotaId,
    ]);
    expect(due.rows).toEqual([{ not_before: new Date('2027-01-18T00:00:00Z') }]);
    api.clock.set('2027-01-18T00:00:30Z');
    expect(await begin.run(home.rotaId, 't')).toBe(true);
    expect(await begin.run(home.rotaId, 't')).toBe(false);
    expect(await stateOf(home)).toBe('LIVE');
    api.clock.set('2026-11-24T12:00:00Z');
  });
});
