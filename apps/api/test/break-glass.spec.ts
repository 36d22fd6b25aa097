import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { ReviewClock } from '../src/break-glass/review-clock.js';
import { audited, putPlanInForce, travel } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T10:00:00Z' }); // a Tuesday
const at = '/api/v1';
const id = { alder: '', south: '', worker: '', ig: '', lead: '' };
let worker: request.Agent;
let ig: request.Agent;

const glass = (who: request.Agent, ref: string, more: object = {}) =>
  who.post(`${at}/break-glass`).send({ ref, reasonCode: 'immediate-risk', reason: 'Seen on the bridge', ...more });
const news = async (kind: string) =>
  (
    await api.database.owner.query('select worker_id, subject_id, urgency, due_at from notification where kind = $1 order by created_at', [
      kind,
    ])
  ).rows;
const withoutTrace = ({ status, body }: request.Response) => ({ status, body: { ...body, traceId: '' } });

beforeAll(async () => {
  const { put } = api;
  id.alder = await put.unit({ code: 'ALDER', name: 'Alder' });
  id.south = await put.unit({ code: 'SOUTH', name: 'South team', kind: 'COMMUNITY', access_by: 'caseload' });
  id.lead = await put.worker({ home_unit_id: id.alder, grade: 'RN' });
  await put.role(id.lead, 'team_lead', id.alder);
  const second = await put.worker({ home_unit_id: id.alder, grade: 'RN' });
  await put.role(second, 'team_lead', id.alder);
  id.ig = await put.worker({ grade: 'OTHER' });
  await put.role(id.ig, 'ig_lead');
  ig = await api.signedIn(id.ig);
  await put.serviceUser(id.alder, { local_ref: 'AL-02' });
  await putPlanInForce(await api.signedIn(id.lead), await api.signedIn(second), 'AL-02');
});

/** A community worker of another unit, new for each test: a use of today counts. */
beforeEach(async () => {
  await travel(api, '2026-11-24T10:00:00Z');
  id.worker = await api.put.worker({ home_unit_id: id.south, grade: 'L3' });
  worker = await api.signedIn(id.worker);
});

describe('breaking the glass', () => {
  it('S7: opens a refused plan for 60 minutes, with a banner in every answer, and closes by itself', async () => {
    const refused = await worker.post(`${at}/steps/ask`).send({ question: 'plan of AL-02' });
    expect(refused.body).toMatchObject({ code: 'no-record-you-can-open', breakGlass: true });
    const { status, body } = await glass(worker, 'al-02');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { ref: 'AL-02', minutes: 60, until: '2026-11-24T11:00:00.000Z', usesToday: 1 },
    });
    const quoted = await worker.post(`${at}/steps/ask`).send({ question: 'plan of AL-02' });
    expect(quoted.body).toMatchObject({ kind: 'quote', ref: 'AL-02', brokenGlassUntil: '2026-11-24T11:00:00.000Z' });
    expect((await worker.get(`${at}/service-users/AL-02/care-plan`)).body.brokenGlassUntil).toBe('2026-11-24T11:00:00.000Z');
    expect((await audited(api, 'plan.quoted')).at(-1)?.detail).toMatchObject({ brokenGlass: true });
    await travel(api, '2026-11-24T11:00:01Z');
    expect((await worker.post(`${at}/steps/ask`).send({ question: 'plan of AL-02' })).status).toBe(404);
  });

  it('S7: for a reference that names nobody keeps, audits and tells the same, and opens nothing', async () => {
    const before = (await audited(api, 'break-glass.used')).length;
    const [told] = [await news('break-glass-used')];
    const unreal = await glass(worker, 'AL-99');
    expect(withoutTrace(unreal)).toMatchObject({ status: 404, body: { code: 'no-record-you-can-open', breakGlass: false } });
    const other = await api.signedIn(await api.put.worker({ home_unit_id: id.south, grade: 'L3' }));
    expect((await glass(other, 'AL-02')).status).toBe(201);
    const [first, second] = (await audited(api, 'break-glass.used')).slice(before);
    expect(first).toMatchObject({
      chain: 'organisation',
      actor: `worker:${id.worker}`,
      detail: { ref: 'AL-99', reasonCode: 'immediate-risk', minutes: 60 },
    });
    expect(Object.keys(second!.detail)).toEqual(Object.keys(first!.detail));
    expect(second!.chain).toBe(first!.chain);
    const since = (await news('break-glass-used')).slice(told!.length);
    expect(since).toMatchObject([{ worker_id: id.ig }, { worker_id: id.ig }]);
    expect(
      (await api.database.owner.query(`select count(*)::int as n from outbox where topic = 'break-glass-clock'`)).rows[0].n,
    ).toBeGreaterThan(1);
  });

  it('S7: tells information governance at once, and again urgently at the second use of a day by the same worker', async () => {
    const alerts = (await news('break-glass-again')).length;
    await glass(worker, 'AL-02');
    expect(await news('break-glass-again')).toHaveLength(alerts);
    expect((await glass(worker, 'AL-99')).status).toBe(404);
    expect((await news('break-glass-again')).slice(alerts)).toMatchObject([{ worker_id: id.ig, urgency: 'ACT_NOW' }]);
    await travel(api, '2026-11-25T10:00:00Z');
    expect((await glass(worker, 'AL-02')).body.usesToday).toBe(1);
  });

  it('S7: is reviewed within two working days by somebody else, once, or the clock says so', async () => {
    await travel(api, '2026-11-27T10:00:00Z'); // a Friday
    const { breakGlassId } = (await glass(worker, 'AL-02')).body;
    expect((await worker.get(`${at}/break-glass`)).body.items).toMatchObject([
      { breakGlassId, reason: 'Seen on the bridge', overdue: false },
    ]);
    const listed = (await ig.get(`${at}/break-glass?unreviewed=true`)).body.items;
    const use = listed.find((one: { breakGlassId: string }) => one.breakGlassId === breakGlassId);
    expect(use).toMatchObject({ workerId: id.worker, ref: 'AL-02', opened: true, reviewDueAt: '2026-12-01T10:00:00.000Z' });
    await travel(api, '2026-12-01T10:00:01Z');
    const clock = api.app.get(ReviewClock);
    const { rows } = await api.database.owner.query(
      `select id, not_before from outbox where topic = 'break-glass-clock' and payload ->> 'breakGlassId' = $1`,
      [breakGlassId],
    );
    expect(rows[0].not_before).toEqual(new Date('2026-12-01T10:00:00Z'));
    await clock.run(breakGlassId, rows[0].id, 't');
    await clock.run(breakGlassId, rows[0].id, 't');
    expect((await news('break-glass-review-overdue')).filter(({ subject_id }) => subject_id === breakGlassId)).toMatchObject([
      { worker_id: id.ig },
    ]);
    const review = (who: request.Agent, version = use.version) =>
      who.post(`${at}/break-glass/${breakGlassId}/review`).set('if-match', `"${version}"`).send({ outcome: 'justified' });
    expect((await review(worker)).status).toBe(403);
    expect((await review(ig, use.version + 1)).status).toBe(412);
    expect((await review(ig)).body).toMatchObject({ outcome: 'justified', overdue: false });
    expect((await review(ig)).body.code).toBe('reviewed-already');
  });

  it('S7: a repeat of the same request breaks the glass once', async () => {
    const [one, two] = [
      await glass(worker, 'AL-99').set('idempotency-key', 'k1'),
      await glass(worker, 'AL-99').set('idempotency-key', 'k1'),
    ];
    expect(withoutTrace(one)).toEqual(withoutTrace(two));
    expect((await worker.get(`${at}/break-glass`)).body.items).toHaveLength(1);
  });

  it('opens for as long as the worker’s own unit says', async () => {
    await api.put.row('setting', { unit_id: id.south, key: 'breakGlassMinutes', value: JSON.stringify(15) });
    expect((await glass(worker, 'AL-02')).body).toMatchObject({ minutes: 15, until: '2026-11-24T10:15:00.000Z' });
    await api.database.owner.query('delete from setting');
  });

  it('is not offered to those whose work has no part in care, and asks for a reason', async () => {
    const manager = await api.put.worker({ grade: 'OTHER' });
    await api.put.role(manager, 'rota_manager', id.alder);
    expect((await glass(await api.signedIn(manager), 'AL-02')).status).toBe(403);
    expect((await glass(worker, 'AL-02', { reason: ' ' })).status).toBe(400);
    expect((await glass(worker, 'nobody at all')).status).toBe(400);
    expect(api.logged()).not.toContain('bridge');
  });

  it('in the database lets nobody review their own use or change what was said', async () => {
    const { breakGlassId } = (await glass(worker, 'AL-02')).body;
    const { reviewBrokenGlass } = await import('@handrail/store');
    const own = { kind: 'worker', workerId: id.worker, traceId: 't' } as const;
    await expect(
      api.database.store.run(own, api.clock.now(), (tx) => reviewBrokenGlass(tx, { id: breakGlassId, version: 1, outcome: 'justified' })),
    ).rejects.toMatchObject({ reason: 'not-this-person' });
  });
});
