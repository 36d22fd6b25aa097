import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { NoteClocks } from '../src/notes/note-clocks.js';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
/** "Noted Tue 24 Nov 15:05 by Ana Reyes". */
const NOTED_BY = /^Noted .*\d\d:\d\d.* by \S/;
let ward: Alder;
beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed' });
});

describe('the inbox', () => {
  it('shows what the reader may decide, by local reference only, and nothing to others', async () => {
    const draft = (await dictate(ward.as.junior, 'AL-09 had a shower.')).body.drafts[0];
    const own = (await ward.as.junior.get(`${AT}/me/inbox`)).body;
    expect(own.items.map((one: { kind: string }) => one.kind)).toEqual(['draft']);
    await ward.as.junior.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect((await ward.as.junior.get(`${AT}/me/inbox`)).body.items).toEqual([]);
    const nurses = (await ward.as.nurse.get(`${AT}/me/inbox`)).body;
    expect(nurses.items).toEqual([
      expect.objectContaining({ kind: 'countersign', id: draft.draftId, title: 'A note about AL-09 to countersign' }),
    ]);
    expect((await ward.as.author.get(`${AT}/me/inbox`)).body.items).toEqual([]);
    const subject = (await ward.as.nurse.get(`${AT}/me/inbox/countersign/${draft.draftId}`)).body;
    expect(subject).toMatchObject({ contentHash: draft.contentHash, may: ['countersign', 'return'] });
    expect(subject.lines).toContainEqual(expect.stringMatching(NOTED_BY));
    expect((await ward.as.author.get(`${AT}/me/inbox/countersign/${draft.draftId}`)).status).toBe(404);
    expect((await ward.as.stranger.get(`${AT}/me/inbox/countersign/${draft.draftId}`)).status).toBe(404);
  });

  it('keeps news until it is marked as done, each worker their own', async () => {
    const { items } = (await ward.as.nurse.get(`${AT}/me/notifications`)).body;
    expect(items[0]).toMatchObject({
      kind: 'countersign-wanted',
      itemKind: 'countersign',
      title: 'A note waits for your countersignature, about AL-09.',
    });
    expect((await ward.as.author.post(`${AT}/me/notifications/${items[0].notificationId}/done`)).status).toBe(404);
    expect((await ward.as.nurse.post(`${AT}/me/notifications/${items[0].notificationId}/done`)).status).toBe(204);
    expect((await ward.as.nurse.get(`${AT}/me/notifications`)).body.items).toEqual([]);
  });

  it('shows broken glass to the information governance lead and rotas to who may move them', async () => {
    const ig = await api.put.worker({ home_unit_id: ward.unit });
    await api.put.role(ig, 'ig_lead');
    const glass = { worker_id: ward.stranger, asked_ref: 'AL-07', reason_code: 'EMERGENCY', reason_sealed: Buffer.from('x') };
    await api.put.row('break_glass', { ...glass, granted_at: '2026-11-20T10:00Z', until: '2026-11-20T11:00Z' });
    const items = (await (await api.signedIn(ig)).get(`${AT}/me/inbox`)).body.items;
    expect(items).toEqual([expect.objectContaining({ kind: 'break-glass', overdue: true })]);
    const rota = await api.put.row('rota', {
      unit_id: ward.unit,
      starts_on: '2027-01-18',
      ends_on: '2027-02-14',
      state: 'DRAFT',
      current_version: 1,
    });
    const leads = (await ward.as.lead.get(`${AT}/me/inbox`)).body.items;
    expect(leads).toContainEqual(
      expect.objectContaining({ kind: 'rota', id: rota, title: expect.stringMatching(/from 18 January 2027 waits for its first review/) }),
    );
    expect((await ward.as.author.get(`${AT}/me/inbox`)).body.items.some((one: { kind: string }) => one.kind === 'rota')).toBe(false);
  });
});

describe('a flag', () => {
  const read = async (agent: Alder['as']['nurse'], ref: string) => {
    const { items } = (await agent.get(`${AT}/me/inbox`)).body;
    const { id } = items.find(({ kind, title }: { kind: string; title: string }) => kind === 'flag' && title.includes(ref));
    return (await agent.get(`${AT}/me/inbox/flag/${id}`)).body;
  };

  it('says who said it and when, so that they can be asked what they saw, unless it is a concern about staff', async () => {
    await dictate(ward.as.author, 'AL-07 said he wants to end his life.');
    expect((await read(ward.as.nurse, 'AL-07')).lines).toContainEqual(expect.stringMatching(NOTED_BY));
    await dictate(ward.as.author, 'AL-09 said the night nurse slapped him.');
    const restricted = await read(ward.as.lead, 'AL-09');
    expect(restricted.quotes).toEqual([expect.stringContaining('slapped')]);
    expect(restricted.lines.join()).not.toMatch(/Noted/);
  });
});

describe('direct messages', () => {
  it('are taken by one taker at a time for linked workers only, come again when their lease runs out, and stop once reported', async () => {
    const external = '100000000000000042';
    await api.put.row('chat_link', { channel: 'discord', external_id: external, worker_id: ward.nurse, linked_at: api.clock.now() });
    await dictate(ward.as.author, 'AL-07 tied a ligature round his neck.');
    const token = await api.token(['chat']);
    const bot = (path: string, body: object) =>
      api.anonymous.post(`${AT}${path}`).set('Authorization', `Bearer ${token}`).set('Idempotency-Key', randomUUID()).send(body);
    const take = async () => (await bot('/deliveries/take', { channel: 'discord', max: 20 })).body.items;
    const [one, two] = await Promise.all([take(), take()]);
    const first = [...one, ...two];
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map(({ deliveryId }: { deliveryId: string }) => deliveryId)).size).toBe(first.length);
    expect(first.every(({ externalUserId }: { externalUserId: string }) => externalUserId === external)).toBe(true);
    expect(first.map(({ title }: { title: string }) => title)).toContain('ACT NOW. A flag waits for you, about AL-07.');
    expect(await take()).toEqual([]);
    api.clock.advanceMinutes(2);
    const again = await take();
    expect(again.map(({ deliveryId }: { deliveryId: string }) => deliveryId).toSorted()).toEqual(
      first.map(({ deliveryId }: { deliveryId: string }) => deliveryId).toSorted(),
    );
    for (const { deliveryId } of again) {
      expect((await bot(`/deliveries/${deliveryId}/sent`, {})).status).toBe(204);
      expect((await bot(`/deliveries/${deliveryId}/sent`, {})).status).toBe(204);
    }
    api.clock.advanceMinutes(2);
    expect(await take()).toEqual([]);
    expect((await bot(`/deliveries/${randomUUID()}/sent`, {})).status).toBe(404);
    expect((await ward.as.nurse.post(`${AT}/deliveries/take`).send({ channel: 'discord', max: 1 })).status).toBe(403);
  });
});

describe('a home without a second person', () => {
  it('has a team lead of another unit countersign, who sees that note and no other', async () => {
    const { put } = api;
    const home = await put.unit({ name: 'Larch House', kind: 'RESIDENTIAL' });
    const alone = await put.worker({ home_unit_id: home, grade: 'L2', display_name: 'Una Frost' });
    await put.shift(alone, home, '2026-11-24T07:30Z', '2026-11-24T20:00Z');
    await put.serviceUser(home, { local_ref: 'LH-01' });
    const una = await api.signedIn(alone);
    const draft = (await dictate(una, 'LH-01 baked bread.')).body.drafts[0];
    const confirmed = await una.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(confirmed.body.state).toBe('awaiting-countersign');
    const other = (await dictate(una, 'LH-01 went to bed.')).body.drafts[0];
    expect((await ward.as.lead.get(`${AT}/drafts/${other.draftId}/for-countersign`)).status).toBe(404);
    const signed = await ward.as.lead.post(`${AT}/drafts/${draft.draftId}/countersign`).send({ contentHash: draft.contentHash });
    expect(signed.body.state).toBe('filed');
  });
});

describe('a draft that its author leaves', () => {
  it('S5: comes to its author and the lead after 12 hours: that it waits, not what it says', async () => {
    const draft = (await dictate(ward.as.author, 'She slept well.')).body.drafts[0];
    expect(draft.state).toBe('needs-clarification');
    const list = async () => (await ward.as.lead.get(`${AT}/drafts/unconfirmed?unitId=${ward.unit}`)).body.items;
    expect((await list()).map((one: { draftId: string }) => one.draftId)).not.toContain(draft.draftId);
    const { rows } = await api.database.owner.query<{ id: string; waits: number }>(
      `select id, extract(epoch from not_before - $2)::int / 60 as waits from outbox where topic = 'draft-clock' and payload ->> 'draftId' = $1`,
      [draft.draftId, api.clock.now()],
    );
    expect(rows).toMatchObject([{ waits: 720 }]);
    api.clock.advanceMinutes(rows[0]?.waits ?? 0);
    const clocks = api.app.get(NoteClocks);
    const job = { id: rows[0]?.id ?? '', traceId: 't' };
    await Promise.all([clocks.draftWaitsTooLong(draft.draftId, job), clocks.draftWaitsTooLong(draft.draftId, job)]);
    const told = await api.database.owner.query(`select worker_id from notification where kind = 'draft-unconfirmed' and subject_id = $1`, [
      draft.draftId,
    ]);
    expect(told.rows.map((row: { worker_id: string }) => row.worker_id).toSorted()).toEqual([ward.author, ward.lead].toSorted());
    const lead = await api.put.worker({ home_unit_id: ward.unit });
    await api.put.role(lead, 'deputy', ward.unit);
    const { body } = await (await api.signedIn(lead)).get(`${AT}/drafts/unconfirmed?unitId=${ward.unit}`);
    expect(body.items).toContainEqual(
      expect.objectContaining({ draftId: draft.draftId, author: 'Ade Bello', state: 'needs-clarification' }),
    );
    expect(JSON.stringify(body)).not.toMatch(/slept/);
  });
});
