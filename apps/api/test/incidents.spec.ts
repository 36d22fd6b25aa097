import { randomUUID } from 'node:crypto';
import { amendIncident } from '@handrail/store';
import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { alder, AT, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;
const FORM = {
  occurredAt: '14:20',
  antecedent: 'Grace was told that her visit was cancelled.',
  behaviour: 'AL-12 threw a cup and hit Peter on the arm. Peter shouted.',
  consequence: 'Nia Okafor looked at his arm, no mark. Both sat in the garden until 14:50.',
  people: ['AL-12', 'AL-07'],
};
const report = (who: request.Agent, more: object = {}) =>
  who.post(`${AT}/incidents`).send({ externalMessageId: randomUUID(), ...FORM, ...more });

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed', 'AL-12': 'Grace Wynn' });
});

describe('an incident', () => {
  it('stands in the record of each person involved, in the reporter’s words, with everybody else as another service user', async () => {
    const { body, status } = await report(ward.as.author);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'reported', occurredAt: '2026-11-24T14:20:00.000Z', reportedBy: 'Ade Bello' });
    const of = (ref: string) =>
      body.people
        .find((one: { ref: string }) => one.ref === ref)
        .filedAs.map(({ text }: { text: string }) => text)
        .join(' ');
    expect(of('AL-12')).toContain('threw a cup and hit another service user on the arm');
    expect(of('AL-12')).not.toMatch(/Peter|Hale|AL-07/);
    expect(of('AL-07')).toContain('another service user threw a cup and hit Peter');
    expect(of('AL-07')).not.toMatch(/Grace|Wynn|AL-12/);

    const at = `${AT}/incidents/${body.incidentId}`;
    const { contentHash } = body;
    expect((await ward.as.nurse.post(`${at}/sign`).send({ contentHash })).body.code).toBe('incident-step-not-open');
    expect((await ward.as.nurse.post(`${at}/confirm`).send({ contentHash })).status).toBe(403);
    expect((await ward.as.author.post(`${at}/confirm`).send({ contentHash: 'a'.repeat(64) })).body.code).toBe('draft-changed-since-read');
    expect((await ward.as.author.post(`${at}/confirm`).send({ contentHash })).body.state).toBe('confirmed');
    expect(await sql(`select distinct worker_id from notification where kind = 'incident-to-sign'`)).toHaveLength(2);
    // Nobody signs their own, one person's part is not signed alone, and only whoever leads signs.
    expect((await ward.as.author.post(`${at}/sign`).send({ contentHash })).status).toBe(403);
    expect((await ward.as.junior.post(`${at}/sign`).send({ contentHash })).status).toBe(403);
    const [part] = body.people;
    const [{ content_hash: hash } = {}] = await sql('select content_hash from note_draft where id = $1', [part.draftId]);
    const alone = await ward.as.lead
      .post(`${AT}/drafts/${part.draftId}/countersign`)
      .send({ contentHash: Buffer.from(hash as Uint8Array).toString('hex') });
    expect(alone.body.code).toBe('signed-with-its-incident');
    expect(await sql('select 1 from note')).toEqual([]);
    const signed = await ward.as.nurse.post(`${at}/sign`).send({ contentHash });
    expect(signed.body).toMatchObject({ state: 'signed', signedBy: 'Nia Okafor', debriefDueAt: '2026-11-27T15:05:00.000Z' });
    for (const ref of ['AL-07', 'AL-12']) {
      const { items } = (await ward.as.nurse.get(`${AT}/service-users/${ref}/notes`)).body;
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ author: 'Ade Bello', countersignedBy: 'Nia Okafor' });
      expect(items[0].sections.map(({ heading }: { heading: string }) => heading)).toEqual([
        'What led to it',
        'What happened',
        'What followed',
      ]);
    }
    expect((await ward.as.nurse.get(`${AT}/service-users/AL-09/notes`)).body.items).toEqual([]);
  });

  it('owes a debrief to those who were there until a lead has recorded it, once', async () => {
    const [open] = (await ward.as.lead.get(`${AT}/incidents`)).body.items;
    expect(open).toMatchObject({ state: 'signed', debriefHeldAt: null });
    expect(await sql(`select worker_id from notification where kind = 'debrief-owed' and done_at is null`)).toEqual([
      { worker_id: ward.lead },
    ]);
    const debrief = (who: request.Agent, version = open.version) =>
      who
        .post(`${AT}/incidents/${open.incidentId}/debrief`)
        .set('If-Match', `"${version}"`)
        .send({ note: 'Talked it through. Jo goes home early.' });
    expect((await debrief(ward.as.author)).status).toBe(403);
    expect((await debrief(ward.as.lead, 0)).status).toBe(412);
    expect((await debrief(ward.as.lead)).body.debriefHeldAt).not.toBeNull();
    expect((await debrief(ward.as.lead)).body.code).toBe('incident-step-not-open');
    expect((await ward.as.lead.get(`${AT}/incidents`)).body.items).toEqual([]);
    expect(await sql(`select 1 from notification where kind = 'debrief-owed' and done_at is null`)).toEqual([]);
  });

  it('is stored once when it is sent twice, refuses people out of reach alike, and times that are still to come', async () => {
    const externalMessageId = randomUUID();
    const one = await report(ward.as.author, { externalMessageId });
    const again = await report(ward.as.author, { externalMessageId });
    expect(again.body.incidentId).toBe(one.body.incidentId);
    expect((await report(ward.as.nurse, { externalMessageId })).body.code).toBe('message-of-another');
    for (const ref of ['AL-12', 'ZZ-99'])
      expect((await report(ward.as.stranger, { people: [ref] })).body.code).toBe('no-record-you-can-open');
    expect((await report(ward.as.author, { occurredAt: '25:99' })).body.code).toBe('time-not-clear');
    expect((await report(ward.as.author, { occurredAt: '2026-12-01T10:00:00Z' })).body.code).toBe('time-not-clear');
    expect((await ward.as.stranger.get(`${AT}/incidents/${one.body.incidentId}`)).body.code).toBe('not-found');
    expect((await ward.as.stranger.get(`${AT}/incidents`)).body.items).toEqual([]);
  });

  it('flags what must not wait before anybody signs, and keeps a concern about staff from those whom it names', async () => {
    const { body } = await report(ward.as.author, {
      antecedent: 'He was alone in his room.',
      behaviour: 'AL-09 tied a cord round his neck.',
      consequence: 'Cord taken, nurse told.',
      people: ['AL-09'],
    });
    expect(body.urgent).toEqual([{ ref: 'AL-09', quote: expect.stringContaining('cord'), speakTo: 'nurse-in-charge' }]);
    const flags = await sql(
      'select distinct draft_id, urgency from flag f join incident i on i.capture_id = f.capture_id where i.id = $1',
      [body.incidentId],
    );
    expect(flags).toContainEqual({ draft_id: body.people[0].draftId, urgency: 'ACT_NOW' });
    const { body: staff } = await report(ward.as.author, { behaviour: 'AL-07 says staff nurse Nia shoved him.', people: ['AL-07'] });
    expect((await ward.as.nurse.get(`${AT}/incidents/${staff.incidentId}`)).status).toBe(404);
    expect((await ward.as.lead.get(`${AT}/incidents/${staff.incidentId}`)).status).toBe(200);
  });

  it('is confirmed and signed as a whole: no step of one person’s part is taken alone, and it stands in no list of drafts', async () => {
    const { body } = await report(ward.as.author);
    const ids = body.people.map(({ draftId }: { draftId: string }) => draftId);
    const [draftId] = ids;
    const hashes = await sql(`select encode(content_hash, 'hex') as hash from note_draft where id = any ($1) order by id`, [ids]);
    const [{ hash: contentHash } = {}] = await sql(`select encode(content_hash, 'hex') as hash from note_draft where id = $1`, [draftId]);
    const inboxOf = async (who: request.Agent) =>
      (await who.get(`${AT}/me/inbox`)).body.items.filter(({ id }: { id: string }) => ids.includes(id));
    const refused = async (who: request.Agent, step: string, words: object) =>
      expect((await who.post(`${AT}/drafts/${draftId}/${step}`).send(words)).body.code, step).toBe('signed-with-its-incident');
    await refused(ward.as.author, 'confirm', { contentHash });
    await refused(ward.as.author, 'withdraw', { contentHash, reason: 'not this one' });
    await refused(ward.as.author, 'additions', { text: 'He was calm by three.' });
    await refused(ward.as.author, 'edits', { contentHash, edits: [{ kind: 'replace', key: 'any', text: 'He was calm by three.' }] });
    expect(await inboxOf(ward.as.author)).toEqual([]);
    expect((await ward.as.author.get(`${AT}/drafts`)).body.items.map((one: { draftId: string }) => one.draftId)).not.toContain(draftId);

    const confirm = await ward.as.author.post(`${AT}/incidents/${body.incidentId}/confirm`).send({ contentHash: body.contentHash });
    expect(confirm.body.state).toBe('confirmed');
    await refused(ward.as.nurse, 'countersign', { contentHash });
    await refused(ward.as.nurse, 'return', { contentHash, reason: 'say more' });
    expect(await inboxOf(ward.as.nurse)).toEqual([]);
    expect(await sql(`select encode(content_hash, 'hex') as hash from note_draft where id = any ($1) order by id`, [ids])).toEqual(hashes);
  });

  it('is given back with a reason, changed by its reporter alone, confirmed and signed anew; each step is bound to what was read', async () => {
    const told = (kind: string, id: string) =>
      sql(`select worker_id, done_at is not null as done from notification where kind = $1 and subject_id = $2 order by created_at`, [
        kind,
        id,
      ]);
    const waits = async (who: request.Agent, id: string) =>
      (await who.get(`${AT}/me/inbox`)).body.items.filter((one: { id: string; kind: string }) => one.id === id && one.kind === 'incident');
    const { body } = await report(ward.as.author);
    const id: string = body.incidentId;
    const step = (who: request.Agent, name: string, words: object) => who.post(`${AT}/incidents/${id}/${name}`).send(words);
    expect(await waits(ward.as.author, id)).toMatchObject([{ title: 'An incident of AL-07, AL-12 waits for you to confirm it' }]);
    expect((await step(ward.as.nurse, 'return', { contentHash: body.contentHash, reason: 'Say where.' })).body.code).toBe(
      'incident-step-not-open',
    );
    await step(ward.as.author, 'confirm', { contentHash: body.contentHash });
    expect(await waits(ward.as.nurse, id)).toMatchObject([{ title: 'An incident of AL-07, AL-12 waits for your signature' }]);
    expect(await waits(ward.as.junior, id)).toEqual([]);
    const back = { contentHash: body.contentHash, reason: 'Say where it was, and who took the cup away.' };
    expect((await step(ward.as.author, 'return', back)).status).toBe(403);
    expect((await step(ward.as.junior, 'return', back)).status).toBe(403);
    expect((await step(ward.as.nurse, 'return', { ...back, contentHash: 'a'.repeat(64) })).body.code).toBe('draft-changed-since-read');
    expect((await step(ward.as.nurse, 'return', back)).body).toMatchObject({ state: 'returned', returnedBy: 'Nia Okafor', may: [] });
    expect(await told('incident-returned', id)).toEqual([{ worker_id: ward.author, done: false }]);
    expect((await step(ward.as.nurse, 'sign', { contentHash: body.contentHash })).body.code).toBe('incident-step-not-open');
    expect(await waits(ward.as.author, id)).toMatchObject([{ title: 'An incident of AL-07, AL-12 came back to you with a reason' }]);

    const flags = () =>
      sql('select quote_sealed from flag f join incident_person p on p.draft_id = f.draft_id where p.incident_id = $1', [id]);
    const before = (await flags()).length;
    const { antecedent, behaviour } = FORM;
    const amended = {
      externalMessageId: randomUUID(),
      contentHash: body.contentHash,
      antecedent,
      behaviour: `${behaviour} It was in the dining room.`,
      consequence: 'Jo Park took the cup. AL-07 said he is going to hang himself tonight.',
    };
    expect((await step(ward.as.nurse, 'amend', amended)).status).toBe(403);
    expect((await step(ward.as.author, 'amend', { ...amended, contentHash: 'a'.repeat(64) })).body.code).toBe('draft-changed-since-read');
    const again = (await step(ward.as.author, 'amend', amended)).body;
    expect(again).toMatchObject({ state: 'reported', returnReason: back.reason, may: ['confirm'], consequence: amended.consequence });
    expect((await step(ward.as.author, 'amend', amended)).body.contentHash).toBe(again.contentHash); // sent twice, it is one
    expect((await flags()).length).toBeGreaterThan(before);
    expect(again.urgent).toContainEqual(expect.objectContaining({ ref: 'AL-07', quote: expect.stringContaining('hang himself') }));
    const text = again.people
      .find(({ ref }: { ref: string }) => ref === 'AL-12')
      .filedAs.map((one: { text: string }) => one.text)
      .join(' ');
    expect(text).toContain('It was in the dining room.');
    expect(text).not.toMatch(/Peter|Hale|AL-07/);
    expect((await step(ward.as.author, 'confirm', { contentHash: body.contentHash })).body.code).toBe('draft-changed-since-read');
    expect((await step(ward.as.author, 'confirm', { contentHash: again.contentHash })).body.state).toBe('confirmed');
    expect(await told('incident-to-sign', id)).toHaveLength(4); // two to sign it, in each of two rounds
    expect((await step(ward.as.nurse, 'sign', { contentHash: body.contentHash })).body.code).toBe('draft-changed-since-read');
    expect((await step(ward.as.nurse, 'sign', { contentHash: again.contentHash })).body).toMatchObject({
      state: 'signed',
      signedBy: 'Nia Okafor',
    });
    expect(await waits(ward.as.lead, id)).toMatchObject([{ title: 'An incident of AL-07, AL-12 is owed its debrief' }]);
    // The words as they were first given stay kept beside the new ones.
    expect(
      await sql(`select 1 from capture where channel = 'incident' and id in (select capture_id from incident where id = $1)`, [id]),
    ).toHaveLength(1);
    const changes = await sql(`select action from audit_event where subject_id = $1 and action <> 'incident.read' order by seq`, [id]);
    expect(changes.map(({ action }) => action)).toEqual(
      ['reported', 'confirmed', 'returned', 'amended', 'confirmed', 'signed'].map((what) => `incident.${what}`),
    );
  });

  it('that comes to name a colleague when it is changed is kept from them from then on', async () => {
    const { body } = await report(ward.as.author, { people: ['AL-07'] });
    const step = (who: request.Agent, name: string, words: object) => who.post(`${AT}/incidents/${body.incidentId}/${name}`).send(words);
    const { contentHash } = body;
    await step(ward.as.author, 'confirm', { contentHash });
    await step(ward.as.lead, 'return', { contentHash, reason: 'Who was it?' });
    expect((await ward.as.nurse.get(`${AT}/incidents/${body.incidentId}`)).status).toBe(200);
    const { antecedent, consequence } = FORM;
    const words = {
      externalMessageId: randomUUID(),
      contentHash,
      antecedent,
      behaviour: 'AL-07 says staff nurse Nia shoved him.',
      consequence,
    };
    expect((await step(ward.as.author, 'amend', words)).status).toBe(200);
    expect((await ward.as.nurse.get(`${AT}/incidents/${body.incidentId}`)).status).toBe(404);
    expect((await ward.as.lead.get(`${AT}/incidents/${body.incidentId}`)).status).toBe(200);
  });

  it('in the database is changed by nobody else, and not once it is confirmed', async () => {
    const { body } = await report(ward.as.author, { people: ['AL-07'] });
    const as = (workerId: string) => ({ kind: 'worker', workerId, traceId: 't' }) as const;
    const amend = (workerId: string) =>
      api.database.store.run(as(workerId), api.clock.now(), (tx) => amendIncident(tx, body.incidentId, '{}', false));
    expect(await amend(ward.author)).toBe(false);
    await ward.as.author.post(`${AT}/incidents/${body.incidentId}/confirm`).send({ contentHash: body.contentHash });
    await ward.as.nurse.post(`${AT}/incidents/${body.incidentId}/return`).send({ contentHash: body.contentHash, reason: 'Say where.' });
    await expect(amend(ward.nurse)).rejects.toMatchObject({ reason: 'not-this-person' });
  });

  it('is not signed by somebody who cannot open every part of it', async () => {
    const { body } = await report(ward.as.author, { people: ['AL-12', 'AL-09'] });
    const at = `${AT}/incidents/${body.incidentId}`;
    expect((await ward.as.author.post(`${at}/confirm`).send({ contentHash: body.contentHash })).status).toBe(200);
    const move = (unit: string) => sql('update service_user set unit_id = $1 where id = $2', [unit, ward.people['AL-09']]);
    await move(await api.put.unit({ name: 'Rowan' }));
    const { contentHash, people } = (await ward.as.nurse.get(at)).body;
    expect(people.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-12']);
    expect((await ward.as.nurse.post(`${at}/sign`).send({ contentHash })).body.code).toBe('incident-parts-out-of-sight');
    await move(ward.unit);
    expect((await ward.as.nurse.post(`${at}/sign`).send({ contentHash: body.contentHash })).body.state).toBe('signed');
  });

  it('is of one unit with everybody whom it involves', async () => {
    const elsewhere = await api.put.unit({ code: 'RW', name: 'Rowan' });
    await api.put.shift(ward.author, elsewhere, '2026-11-25T07:30Z', '2026-11-25T20:00Z');
    const refused = await report(ward.as.author, { unit: 'RW' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'not-of-the-unit', detail: expect.stringContaining('AL-12') });
  });

  it('is in the audit for every reading of its form, in a list too, and comes back to its author when nobody confirms it', async () => {
    const { body } = await report(ward.as.author);
    const readings = async () =>
      (await sql(`select 1 from audit_event where action = 'incident.read' and subject_id::text = $1`, [body.incidentId])).length;
    const before = await readings();
    await ward.as.lead.get(`${AT}/incidents`);
    expect(await readings()).toBe(before + 1);
    const clocks = await sql(
      `select extract(epoch from not_before - $2)::int / 60 as waits from outbox where topic = 'draft-clock' and payload ->> 'draftId' = any ($1)`,
      [body.people.map(({ draftId }: { draftId: string }) => draftId), api.clock.now()],
    );
    expect(clocks).toEqual([{ waits: 720 }, { waits: 720 }]);
  });

  it('is announced to nobody whom it names, nor to those who may not read a concern about staff', async () => {
    const rex = await api.put.worker({ home_unit_id: ward.unit, display_name: 'Rex Stone', grade: 'RN' });
    await api.put.role(rex, 'team_lead', ward.unit);
    const { body } = await report(ward.as.author, { behaviour: 'AL-07 says staff nurse Rex shoved him.', people: ['AL-07'] });
    const at = `${AT}/incidents/${body.incidentId}`;
    const told = (kind: string) => sql('select worker_id from notification where kind = $1 and subject_id = $2', [kind, body.incidentId]);
    const { contentHash } = body;
    expect((await ward.as.author.post(`${at}/confirm`).send({ contentHash })).body.state).toBe('confirmed');
    expect(await told('incident-to-sign')).toEqual([{ worker_id: ward.lead }]);
    expect((await ward.as.lead.post(`${at}/sign`).send({ contentHash })).body.state).toBe('signed');
    expect(await told('debrief-owed')).toEqual([{ worker_id: ward.lead }]);
  });
});
