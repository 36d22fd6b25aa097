import { randomUUID } from 'node:crypto';
import { readAuditEvents, unitChain } from '@handrail/store';
import type request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { putPlanInForce } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
let igId = '';
let second = '';
let ig: request.Agent;
let otherIg: request.Agent;
let admin: request.Agent;
const log = (who: request.Agent, query: string) => who.get(`${AT}/audit-events?limit=100${query}`);
const actions = ({ body }: request.Response): string[] => body.items.map(({ action }: { action: string }) => action);

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed', 'AL-11': 'Rose Tarn' });
  const appointed = async (role: string) => {
    const id = await api.put.worker({ grade: 'OTHER', display_name: role });
    await api.put.role(id, role);
    return [id, await api.signedIn(id)] as const;
  };
  [igId, ig] = await appointed('ig_lead');
  [, otherIg] = await appointed('ig_lead');
  [, admin] = await appointed('admin');
  second = await api.put.worker({ home_unit_id: ward.unit, grade: 'RN' });
  await api.put.role(second, 'team_lead', ward.unit);
  await putPlanInForce(ward.as.lead, await api.signedIn(second), 'AL-07');
});

describe('information governance', () => {
  const open = (who: request.Agent, ref: string, reason = 'Complaint 14: was the plan followed?') =>
    who.post(`${AT}/record-openings`).send({ ref, reason });

  it('reads a record outside its own only after stating a reason, for a while, and another of them is told', async () => {
    const plan = () => ig.get(`${AT}/service-users/AL-07/care-plan`);
    expect((await plan()).body).toMatchObject({ code: 'no-record-you-can-open' });
    expect((await open(ig, 'AL-07', ' ')).status).toBe(400);
    expect((await open(ig, 'AL-07')).body).toEqual({ ref: 'AL-07', until: '2026-11-24T16:05:00.000Z', minutes: 60, told: 1 });
    expect((await plan()).body).toMatchObject({ brokenGlassUntil: '2026-11-24T16:05:00.000Z' });
    expect((await ig.get(`${AT}/service-users/AL-07/notes`)).status).toBe(200);
    expect((await ig.get(`${AT}/service-users/AL-09/care-plan`)).status).toBe(404);
    const { items } = (await otherIg.get(`${AT}/me/notifications`)).body;
    expect(items).toMatchObject([{ title: 'An information governance lead opened a record: review why.', itemKind: 'break-glass' }]);
    expect((await ig.get(`${AT}/me/notifications`)).body.items).toEqual([]);
  });

  it('does not review its own opening', async () => {
    const [use] = (await otherIg.get(`${AT}/break-glass?unreviewed=true`)).body.items;
    expect(use).toMatchObject({ workerId: igId, ref: 'AL-07', reasonCode: 'governance', reason: 'Complaint 14: was the plan followed?' });
    const review = (who: request.Agent) =>
      who.post(`${AT}/break-glass/${use.breakGlassId}/review`).set('if-match', `"${use.version}"`).send({ outcome: 'justified' });
    expect((await review(ig)).status).toBe(403);
    expect((await review(otherIg)).status).toBe(200);
  });

  it('gets the same answer for a reference that names nobody, and that is kept too', async () => {
    expect((await open(ig, 'AL-99')).body).toMatchObject({ status: 404, code: 'no-record-you-can-open', breakGlass: false });
    const { body } = await log(ig, '');
    expect(body.items).toContainEqual(expect.objectContaining({ action: 'record.opened', detail: { ref: 'AL-99', minutes: 60, told: 1 } }));
  });

  it('who is the only lead has a team lead of another unit look at the opening, not one of the person’s own, and opens nothing without', async () => {
    const { owner } = api.database;
    await owner.query(`update role_appointment set valid_to = '2026-11-24T15:00Z' where role = 'ig_lead' and worker_id <> $1`, [igId]);
    const birch = await api.put.worker({ home_unit_id: await api.put.unit(), display_name: 'Bea Stone', grade: 'RN' });
    // A lead of the person's own unit, while there is no other.
    expect((await open(ig, 'AL-09')).body.told).toBe(1);
    const standIns = async () =>
      (
        await owner.query(`select b.stand_in_id as id from break_glass b where b.stand_in_id is not null order by b.stand_in_id = $1`, [
          birch,
        ])
      ).rows;
    expect([ward.lead, second]).toContain((await standIns())[0].id);
    await api.put.role(birch, 'team_lead', await api.put.unit());
    const lead = await api.signedIn(birch);
    expect((await open(ig, 'AL-09', 'Complaint 15: who wrote this?')).body.told).toBe(1);
    expect((await lead.get(`${AT}/me/inbox`)).body.items).toMatchObject([{ kind: 'break-glass' }]);
    const { items } = (await lead.get(`${AT}/break-glass?unreviewed=true`)).body;
    expect(items).toMatchObject([{ workerId: igId, ref: 'AL-09', reason: 'Complaint 15: who wrote this?' }]);
    const review = (who: request.Agent, { breakGlassId, version } = items[0]) =>
      who.post(`${AT}/break-glass/${breakGlassId}/review`).set('if-match', `"${version}"`).send({ outcome: 'follow-up' });
    expect([(await review(ig)).status, (await review(ward.as.lead)).status]).toEqual([403, 403]);
    expect((await lead.get(`${AT}/service-users/AL-09/care-plan`)).status).toBe(404);
    expect((await review(lead)).body).toMatchObject({ outcome: 'follow-up' });
    expect((await standIns()).map(({ id }) => id)).toEqual([expect.any(String), birch]);
    await owner.query(`update role_appointment set valid_to = '2026-11-24T15:00Z' where role = 'team_lead'`);
    expect((await open(ig, 'AL-11')).body).toMatchObject({ status: 409, code: 'nobody-to-review' });
    expect((await owner.query(`select 1 from break_glass where asked_ref = 'AL-11'`)).rows).toEqual([]);
    await owner.query(`update role_appointment set valid_to = null`);
  });

  it('is alone in that: nobody else opens a record so', async () => {
    for (const who of [ward.as.nurse, ward.as.lead, admin]) expect((await open(who, 'AL-07')).status).toBe(403);
  });
});

describe('the audit log of a case', () => {
  it('shows the safeguarding lead who did and read what, once they are named on the case, and of nobody else', async () => {
    await dictate(ward.as.author, 'AL-07 ate well.');
    await dictate(ward.as.author, 'AL-09 ate well.');
    await ward.as.nurse.get(`${AT}/service-users/AL-07/care-plan`);
    const id = await api.put.worker({ grade: 'OTHER' });
    await api.put.role(id, 'safeguarding_lead');
    const safeguarding = await api.signedIn(id);
    const before = await log(safeguarding, '&ref=AL-07');
    const nobody = await log(safeguarding, '&ref=AL-99');
    expect([before.status, nobody.status, before.body.code]).toEqual([403, 403, nobody.body.code]);
    const { rows } = await api.database.owner.query(`select id from service_user where local_ref = 'AL-07'`);
    await api.put.row('safeguarding_assignment', { service_user_id: rows[0].id, worker_id: id, starts_at: '2026-11-24T09:00Z' });
    const seen = await log(safeguarding, '&ref=AL-07');
    expect(actions(seen)).toEqual(expect.arrayContaining(['capture.drafted', 'plan.read', 'record.opened']));
    expect(seen.body.items.some(({ actor }: { actor: string }) => actor === `worker:${igId}`)).toBe(true);
    expect((await log(safeguarding, '&ref=AL-09')).status).toBe(403);
    expect((await log(safeguarding, `&unitId=${ward.unit}`)).status).toBe(403);
  });

  it('gives information governance and the person’s team lead the same events, page by page', async () => {
    const whole = await log(ig, '&ref=AL-07');
    expect(actions(await log(ward.as.lead, '&ref=AL-07'))).toEqual(actions(whole));
    const paged: string[] = [];
    for (let after = ''; ;) {
      const { body } = await ig.get(`${AT}/audit-events?ref=AL-07&limit=2${after && `&after=${after}`}`);
      paged.push(...body.items.map(({ action }: { action: string }) => action));
      if (body.nextCursor === null) break;
      after = body.nextCursor;
    }
    expect(paged).toEqual(actions(whole));
    expect((await log(ig, `&ref=AL-07&unitId=${ward.unit}`)).status).toBe(400);
  });

  it('holds the incidents and group sessions the person was part of, and of what is restricted nothing for a team lead whom it names', async () => {
    const quentin = await api.put.worker({ home_unit_id: ward.unit, display_name: 'Quentin Moss', grade: 'RN' });
    await api.put.role(quentin, 'team_lead', ward.unit);
    const named = await api.signedIn(quentin);
    const reported = async (behaviour: string): Promise<string> => {
      const form = { occurredAt: '14:20', antecedent: 'Lunch had ended.', behaviour, consequence: 'The nurse in charge was told.' };
      const { body } = await ward.as.author.post(`${AT}/incidents`).send({ externalMessageId: randomUUID(), ...form, people: ['AL-11'] });
      return body.incidentId;
    };
    const session = await ward.as.author.post(`${AT}/group-sessions`).send({
      externalMessageId: randomUUID(),
      title: 'Relaxation group',
      startsAt: '14:00',
      endsAt: '15:00',
      people: [{ ref: 'AL-11', attended: false }],
    });
    const plain = (await dictate(ward.as.author, 'AL-11 ate well.')).body;
    const open = [session.body.sessionId, plain.captureId, await reported('AL-11 spilled her tea and laughed.')];
    const theft = 'a night staff member called Quentin took £20 from her tin.';
    const words = `AL-11 says ${theft} AL-11 said "I can't promise I won't use the cord tonight".`;
    const concern = (await dictate(ward.as.author, words)).body;
    const restricted = [concern.captureId, concern.drafts[0].draftId, await reported(`AL-11 says ${theft}`)];
    const ids = async (text: string) => (await api.database.owner.query(text, [concern.captureId])).rows.map(({ id }) => id);
    const flags = await ids('select id from flag where capture_id = $1 and restricted');
    const proposals = await ids(`select id from proposal where evidence @> jsonb_build_array(jsonb_build_object('captureId', $1::text))`);
    expect(proposals).toHaveLength(1);
    restricted.push(...flags, ...proposals);
    await ward.as.author.get(`${AT}/drafts/${restricted[1]}`);
    for (const flag of flags) await ward.as.lead.get(`${AT}/flags/${flag}`);
    expect((await ward.as.nurse.get(`${AT}/proposals/${proposals[0]}`)).status).toBe(200);
    const subjects = async (who: request.Agent): Promise<string[]> =>
      (await log(who, '&ref=AL-11')).body.items.map(({ subjectId }: { subjectId: string }) => subjectId);
    for (const who of [ig, ward.as.lead]) expect(await subjects(who)).toEqual(expect.arrayContaining([...open, ...restricted]));
    const seen = await subjects(named);
    expect(seen).toEqual(expect.arrayContaining(open));
    expect(seen.filter((id) => restricted.includes(id))).toEqual([]);
    // In the chain of the unit such an event keeps its place and nothing else, for a team lead whom it names and for one whom it does not.
    const chain = async (who: request.Agent): Promise<Record<string, string>[]> => {
      const { body } = await who.get(`${AT}/audit-events?unitId=${ward.unit}&limit=200`);
      return body.items.filter(({ action }: { action: string }) => action !== 'audit.read');
    };
    const whole = await chain(ig);
    const ofConcern = whole.filter(({ subjectId }) => restricted.includes(subjectId!));
    expect(new Set(ofConcern.map(({ subjectId }) => subjectId))).toEqual(new Set(restricted));
    for (const [who, workerId] of [
      [named, quentin],
      [ward.as.lead, ward.lead],
    ] as const) {
      const view = await chain(who);
      const masked = ofConcern.filter(({ actor }) => actor !== `worker:${workerId}`).map(({ sequence }) => sequence);
      expect(view.map(({ sequence }) => sequence)).toEqual(whole.map(({ sequence }) => sequence));
      expect(view.filter(({ action }) => action === 'restricted').map(({ sequence }) => sequence)).toEqual(masked);
      const told = {
        action: 'restricted',
        actor: 'restricted',
        subjectType: 'restricted',
        subjectId: null,
        traceId: 'restricted',
        detail: {},
      };
      for (const event of view.filter(({ sequence }) => masked.includes(sequence))) expect(event).toMatchObject(told);
    }
    const direct = { kind: 'worker', workerId: quentin, traceId: 't' } as const;
    const unitEvents = await api.database.store.run(direct, api.clock.now(), (tx) =>
      readAuditEvents(tx, { chain: unitChain(ward.unit) }, 200),
    );
    expect(unitEvents.filter(({ actor }) => actor !== `worker:${quentin}`)).toEqual([]);
    const { faults } = (await ig.get(`${AT}/audit-verification`)).body;
    expect(faults.filter(({ chain: of }: { chain: string }) => of === unitChain(ward.unit))).toEqual([]);
  });

  it('is closed to an administrator, whose own view is technical: not who opened whose record', async () => {
    expect((await log(admin, '&ref=AL-07')).status).toBe(403);
    await admin.post(`${AT}/service-tokens`).send({ name: 'Census', scopes: ['census'] });
    const technical = actions(await log(admin, ''));
    expect(technical).toContain('service-token.created');
    expect(technical.filter((action) => /^(break-glass|record|plan|notes?)\./.test(action))).toEqual([]);
  });

  it('of their own accesses is open to everybody', async () => {
    await ward.as.author.get(`${AT}/service-users/AL-07/care-plan`);
    const own = await ward.as.author.get(`${AT}/me/audit-events`);
    expect(actions(own)).toContain('plan.read');
    expect(new Set(own.body.items.map(({ actor }: { actor: string }) => actor))).toEqual(new Set([`worker:${ward.author}`]));
  });
});

describe('who read what is kept about me', () => {
  interface Told {
    readonly reader: string;
    readonly kind: string;
    readonly did: string;
    readonly words: string;
  }
  const readers = async (who: request.Agent, query = ''): Promise<Told[]> =>
    (await who.get(`${AT}/me/readers?limit=100${query}`)).body.items;
  const inShort = (told: readonly Told[]) => told.map(({ reader, kind, did }) => `${reader} ${did} ${kind}`);

  it('tells each worker who opened lists that show them, took out files, and decided about them; nobody of what others were shown', async () => {
    const [{ code }] = (await api.database.owner.query('select code from unit where id = $1', [ward.unit])).rows;
    const earlier = await readers(ward.as.junior);
    const asked = await ward.as.author.post(`${AT}/me/leave`).send({ from: '2026-12-01', to: '2026-12-04', kind: 'annual' });
    expect((await ward.as.lead.get(`${AT}/units/${code}/leave`)).body.items).toHaveLength(1);
    const grant = { decision: 'grant', reason: 'Cover is there.' };
    await ward.as.lead.post(`${AT}/units/${code}/leave/${asked.body.leaveId}/decision`).set('if-match', '"1"').send(grant);
    expect(await readers(ward.as.junior)).toEqual(earlier);
    expect((await ward.as.lead.get(`${AT}/exports/competences`)).status).toBe(200);
    expect((await ward.as.lead.get(`${AT}/exports/staff`)).status).toBe(200);
    expect((await ward.as.lead.get(`${AT}/workload?unit=${code}`)).status).toBe(200);
    const told = await readers(ward.as.author);
    expect(inShort(told).toSorted()).toEqual([
      'Lee Marsh changed leave',
      'Lee Marsh read leave',
      'Lee Marsh read staff-files',
      'Lee Marsh read workload',
    ]);
    expect(told.map(({ words }) => words)).toContain('opened the leave of your unit, yours among it, with its reasons');
    const ofJunior = inShort(await readers(ward.as.junior));
    expect(ofJunior.toSorted()).toEqual([...inShort(earlier), 'Lee Marsh read staff-files', 'Lee Marsh read workload'].toSorted());
    expect(inShort(await readers(ward.as.lead))).toEqual([]);
    const { body } = await ward.as.author.get(`${AT}/me/readers?limit=1`);
    expect(inShort(await readers(ward.as.author, `&after=${body.nextCursor}`))).toEqual(inShort(told).slice(1));
  });

  it('tells an author who opened and returned their draft, and nothing of a restricted one', async () => {
    const before = (await readers(ward.as.junior)).length;
    const waiting = async (text: string) => {
      const { draftId, contentHash } = (await dictate(ward.as.junior, text)).body.drafts[0];
      await ward.as.junior.post(`${AT}/drafts/${draftId}/confirm`).send({ contentHash });
      await ward.as.nurse.get(`${AT}/drafts/${draftId}/for-countersign`);
      await ward.as.lead.get(`${AT}/drafts/${draftId}/for-countersign`);
      const reason = 'Say when.';
      return ward.as.lead.post(`${AT}/drafts/${draftId}/return`).send({ contentHash, reason });
    };
    expect((await waiting('AL-09 had a shower.')).status).toBe(200);
    expect((await waiting('AL-09 says a night staff member called Sid took £20 from his tin.')).status).toBe(200);
    const told = inShort(await readers(ward.as.junior));
    expect(told.slice(0, told.length - before)).toEqual(['Lee Marsh changed drafts', 'Lee Marsh read drafts', 'Nia Okafor read drafts']);
  });
});

describe('what waits for a countersignature', () => {
  it('is seen by a nurse of the ward from two hours before the shift, not while off: who signs must be allowed to read', async () => {
    const { drafts } = (await dictate(ward.as.junior, 'AL-09 had a shower.')).body;
    await ward.as.junior.post(`${AT}/drafts/${drafts[0].draftId}/confirm`).send({ contentHash: drafts[0].contentHash });
    const offShift = await api.put.worker({ home_unit_id: ward.unit, grade: 'RN' });
    const nurse = await api.signedIn(offShift);
    const waiting = async () =>
      (await nurse.get(`${AT}/me/inbox`)).body.items
        .filter(({ kind }: { kind: string }) => kind === 'countersign')
        .map(({ id }: { id: string }) => id);
    expect(await waiting()).toEqual([]);
    expect((await nurse.get(`${AT}/drafts/${drafts[0].draftId}/for-countersign`)).status).toBe(404);
    await api.put.shift(offShift, ward.unit, '2026-11-24T17:00Z', '2026-11-25T08:00Z');
    expect(await waiting()).toEqual([drafts[0].draftId]);
  });
});
