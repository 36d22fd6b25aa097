import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { FlagClock } from '../src/flags/flag-clock.js';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
let safeguarding: string;
let second: request.Agent;
let secondId: string;
const HARM = ['aggression', 'safeguarding_abuse'];
const BRUISE = 'AL-11 has a bruise on her arm and says somebody pushed her. AL-11 said she wants to end her life.';
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;
const flagsOf = (captureId: string) =>
  sql('select id, category, restricted, state, version from flag where capture_id = $1 order by category, span_start', [captureId]);
const toldOf = async (id: unknown) =>
  (await sql('select worker_id from notification where subject_id = $1 and done_at is null', [id])).map((one) => one['worker_id']);
const move = (who: request.Agent, { id, version }: Record<string, unknown>, how: string) =>
  who.post(`${AT}/flags/${id}/${how}`).set('If-Match', `"${version}"`).send({ reason: 'nothing in it' });
const add = (draftId: string, text: string, who = ward.as.author) => who.post(`${AT}/drafts/${draftId}/additions`).send({ text });

/** That somebody can neither read nor answer a flag, finds it nowhere, and has no news of it. */
async function isKeptFrom(who: request.Agent, workerId: string, flag: Record<string, unknown>): Promise<void> {
  expect((await who.get(`${AT}/flags/${flag['id']}`)).status).toBe(404);
  for (const how of ['acknowledge', 'action', 'dismiss', 'close']) expect((await move(who, flag, how)).status).toBe(404);
  for (const list of ['flags', 'me/inbox', 'me/notifications'])
    expect(JSON.stringify((await who.get(`${AT}/${list}`)).body)).not.toContain(flag['id']);
  expect(await toldOf(flag['id'])).not.toContain(workerId);
}

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-11': 'Rose Tarn' });
  safeguarding = await api.put.worker({ home_unit_id: ward.unit, display_name: 'Uma Lind' });
  await api.put.role(safeguarding, 'safeguarding_lead');
  secondId = await api.put.worker({ home_unit_id: ward.unit, display_name: 'Tom Ridge', grade: 'RN' });
  await api.put.shift(secondId, ward.unit, '2026-11-24T07:30Z', '2026-11-24T20:00Z');
  second = await api.signedIn(secondId);
});

describe('further words that name a colleague as the one who did it', () => {
  it.each(['It was Nia who pushed her.', 'It was Nia.', 'She says it was a member of staff. Nia was there.'])(
    'keep from them what was flagged before, of that person, and tell those who stand in: %s',
    async (words) => {
      const { body } = await dictate(ward.as.author, BRUISE);
      const before = await flagsOf(body.captureId);
      expect(before.map(({ category, restricted }) => [category, restricted])).toEqual(
        [...HARM, 'suicidal_ideation'].toSorted().map((category) => [category, false]),
      );
      for (const { id } of before) expect((await ward.as.nurse.get(`${AT}/flags/${id}`)).status).toBe(200);
      const added = await add(body.drafts[0].draftId, words);
      expect(added.body.notice).toMatch(/tell the safeguarding lead or the on-call lead/);

      const after = await flagsOf(body.captureId);
      for (const flag of after) {
        const { id, category, restricted } = flag;
        const harm = HARM.includes(String(category));
        expect([category, restricted]).toEqual([category, harm]);
        await isKeptFrom(ward.as.nurse, ward.nurse, flag);
        expect((await ward.as.lead.get(`${AT}/flags/${id}`)).body).toMatchObject({ ref: 'AL-11', state: 'raised' });
        // What nobody did to her is still for the shift, and somebody else of it is told at once.
        expect((await second.get(`${AT}/flags/${id}`)).status).toBe(harm ? 404 : 200);
        expect((await toldOf(id)).toSorted()).toEqual((harm ? [safeguarding, ward.lead] : [secondId]).toSorted());
        // Who had read it stays in the log.
        const read = `select count(*)::int as n from audit_event where action = 'flag.read' and subject_id = $1 and actor = $2`;
        expect(await sql(read, [id, `worker:${ward.nurse}`])).toEqual([{ n: 1 }]);
      }
      const [event] = await sql(`select detail, actor from audit_event where action = 'flag.kept-from-named' and subject_id = $1`, [
        body.captureId,
      ]);
      expect(event).toMatchObject({ actor: `worker:${ward.author}`, detail: { from: [ward.nurse], told: [ward.nurse] } });
      expect((event?.['detail'] as { flags: string[] } | undefined)?.flags.toSorted()).toEqual(
        after.map(({ id }) => id as string).toSorted(),
      );
      // A team lead sees of it in the log of the unit that something restricted happened, and no more.
      const log = JSON.stringify((await ward.as.lead.get(`${AT}/audit-events?unitId=${ward.unit}`)).body);
      expect(log).not.toContain('kept-from-named');
    },
  );

  it('pass them over when it escalates, also where they hold a role that would hear', async () => {
    await api.put.role(ward.nurse, 'deputy', ward.unit);
    await api.put.role(ward.nurse, 'team_lead', ward.unit);
    const { body } = await dictate(ward.as.author, BRUISE);
    await add(body.drafts[0].draftId, 'It was Nia who pushed her.');
    for (const flag of await flagsOf(body.captureId)) {
      await isKeptFrom(ward.as.nurse, ward.nurse, flag);
      const jobs = await sql(`select id from outbox where topic = 'flag-clock' and payload ->> 'flagId' = $1 order by not_before`, [
        flag['id'],
      ]);
      for (const [i, { id }] of jobs.entries())
        await api.app.get(FlagClock).timeIsUp(String(flag['id']), i + 1, { id: String(id), traceId: 't' });
      const told = await sql(`select worker_id from notification where subject_id = $1 and kind like 'flag-%' and kind <> 'flag-raised'`, [
        flag['id'],
      ]);
      expect(told.map((one) => one['worker_id'])).not.toContain(ward.nurse);
    }
    await sql('delete from role_appointment where worker_id = $1', [ward.nurse]);
  });

  it('keep what they acknowledged or dismissed already, and tell the leads of it', async () => {
    const { body } = await dictate(ward.as.author, BRUISE);
    const [first] = await flagsOf(body.captureId);
    expect((await move(ward.as.nurse, first ?? {}, 'dismiss')).status).toBe(200);
    await add(body.drafts[0].draftId, 'It was Nia who pushed her.');
    const [after] = await flagsOf(body.captureId);
    await isKeptFrom(ward.as.nurse, ward.nurse, after ?? {});
    expect(after).toMatchObject({ state: 'DISMISSED', restricted: true });
    expect(await toldOf(first?.['id'])).toContain(safeguarding);
    expect((await ward.as.lead.get(`${AT}/flags/${first?.['id']}`)).body).toMatchObject({ decisionReason: 'nothing in it' });
  });

  it('leave what is flagged of somebody else, and words that name nobody as its doer change nothing', async () => {
    const { body } = await dictate(ward.as.author, `${BRUISE} AL-07 said he wants to end his life.`);
    const draftOf = (ref: string) => body.drafts.find((one: { ref: string }) => one.ref === ref).draftId;
    await add(draftOf('AL-11'), 'She ate her lunch after that.');
    expect((await flagsOf(body.captureId)).every(({ restricted }) => restricted === false)).toBe(true);
    for (const { id } of await flagsOf(body.captureId)) expect((await ward.as.nurse.get(`${AT}/flags/${id}`)).status).toBe(200);
    await add(draftOf('AL-11'), 'It was Nia who pushed her.');
    const seen = (await ward.as.nurse.get(`${AT}/flags`)).body.items.filter((one: { flagId: string }) =>
      (body.drafts as { mentions: { flagId: string }[] }[]).some(({ mentions }) => mentions.some(({ flagId }) => flagId === one.flagId)),
    );
    expect(seen.map(({ ref, category }: Record<string, string>) => [ref, category])).toEqual([['AL-07', 'suicidal_ideation']]);
  });

  it('hold for an addendum to a filed note, and for a sentence written anew', async () => {
    const { body } = await dictate(ward.as.author, 'AL-11 says money has gone from her purse.');
    const [draft] = body.drafts;
    await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    const read = (await second.get(`${AT}/drafts/${draft.draftId}/for-countersign`)).body;
    const filed = await second.post(`${AT}/drafts/${draft.draftId}/countersign`).send({ contentHash: read.contentHash });
    expect(filed.body.state).toBe('filed');
    const [{ id: noteId } = {}] = await sql('select id from note where draft_id = $1', [draft.draftId]);
    const addendum = await ward.as.author.post(`${AT}/notes/${noteId}/addenda`).send({ text: 'She says it was Nia.' });
    expect(addendum.status).toBe(201);
    for (const flag of await flagsOf(body.captureId)) {
      expect(flag).toMatchObject({ category: 'financial_abuse', restricted: true });
      await isKeptFrom(ward.as.nurse, ward.nurse, flag);
    }
    expect(await sql('select restricted from note_draft where addendum_to = $1', [noteId])).toEqual([{ restricted: true }]);

    const other = (await dictate(ward.as.author, BRUISE)).body;
    const [{ draftId, contentHash, sentences }] = other.drafts;
    const edits = [{ kind: 'replace', key: sentences[0].key, text: 'AL-11 has a bruise on her arm and says Nia pushed her.' }];
    expect((await ward.as.author.post(`${AT}/drafts/${draftId}/edits`).send({ contentHash, edits })).status).toBe(200);
    for (const flag of await flagsOf(other.captureId)) await isKeptFrom(ward.as.nurse, ward.nurse, flag);
  });

  it('hold against the author of what was flagged, and tell the leads though who adds may not read it any more', async () => {
    const { body } = await dictate(ward.as.nurse, 'AL-11 has bruises on both arms.');
    const [draft] = body.drafts;
    await ward.as.nurse.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    const read = (await second.get(`${AT}/drafts/${draft.draftId}/for-countersign`)).body;
    await second.post(`${AT}/drafts/${draft.draftId}/countersign`).send({ contentHash: read.contentHash });
    const [{ id: noteId } = {}] = await sql('select id from note where draft_id = $1', [draft.draftId]);
    const [before] = await flagsOf(body.captureId);
    expect((await ward.as.nurse.get(`${AT}/flags/${before?.['id']}`)).status).toBe(200);
    expect(
      (await second.post(`${AT}/notes/${noteId}/addenda`).send({ text: 'She says Nia held her by the arms and shook her.' })).status,
    ).toBe(201);
    const flags = await flagsOf(body.captureId);
    expect(flags.length).toBeGreaterThan(0);
    for (const flag of flags) {
      expect(flag).toMatchObject({ restricted: true });
      await isKeptFrom(ward.as.nurse, ward.nurse, flag);
      expect((await toldOf(flag['id'])).toSorted()).toEqual([safeguarding, ward.lead].toSorted());
    }
  });

  it('hold for an incident that is told anew', async () => {
    const form = {
      antecedent: 'None seen.',
      behaviour: 'AL-11 was found on the floor and says somebody shoved her.',
      consequence: 'RN told.',
    };
    const request = { ...form, externalMessageId: randomUUID(), occurredAt: '14:20', people: ['AL-11'] };
    const { body } = await ward.as.author.post(`${AT}/incidents`).send(request);
    const [{ capture_id: captureId } = {}] = await sql('select capture_id from incident where id = $1', [body.incidentId]);
    const at = `${AT}/incidents/${body.incidentId}`;
    const { contentHash } = body;
    await ward.as.author.post(`${at}/confirm`).send({ contentHash });
    await ward.as.lead.post(`${at}/return`).send({ contentHash, reason: 'Who was it?' });
    expect(await flagsOf(String(captureId))).not.toEqual([]);
    const behaviour = 'AL-11 was found on the floor and says staff nurse Nia shoved her.';
    const amended = await ward.as.author.post(`${at}/amend`).send({ ...form, behaviour, contentHash, externalMessageId: randomUUID() });
    expect(amended.status).toBe(200);
    for (const flag of await flagsOf(String(captureId))) await isKeptFrom(ward.as.nurse, ward.nurse, flag);
  });
});

describe('further words about what is a concern about staff already', () => {
  it('are restricted with it, and do not reach whom it names', async () => {
    const { body } = await dictate(ward.as.author, 'AL-11 says Nia told her to shut up and pushed her.');
    await add(body.drafts[0].draftId, 'New bruises on her legs, says she was hit again.');
    const [{ id: captureId } = {}] = await sql('select id from capture where for_draft_id = $1', [body.drafts[0].draftId]);
    const flags = await flagsOf(String(captureId));
    expect(flags.length).toBeGreaterThan(0);
    for (const flag of flags) {
      expect(flag).toMatchObject({ restricted: true });
      await isKeptFrom(ward.as.nurse, ward.nurse, flag);
      expect(await toldOf(flag['id'])).toContain(ward.lead);
    }
  });

  it('cannot be opened again to whom it was closed, not even by SQL as the application', async () => {
    const { body } = await dictate(ward.as.author, BRUISE);
    await add(body.drafts[0].draftId, 'It was Nia who pushed her.');
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: api.database.urls.api });
    await client.connect();
    const as = async (worker: string, text: string) => {
      await client.query('begin');
      await client.query(`select set_config('handrail.worker_id', $1, true), set_config('handrail.now', '2026-11-24T15:05Z', true)`, [
        worker,
      ]);
      return client.query(text, [body.captureId]).finally(() => client.query('rollback'));
    };
    await expect(as(ward.author, `update flag set not_for = '{}' where capture_id = $1`)).rejects.toMatchObject({ code: 'HR002' });
    expect((await as(ward.nurse, `update flag set escalation_level = 2 where capture_id = $1`)).rowCount).toBe(0);
    const close = `select * from handrail.keep_from_named($1::uuid, array[$1::uuid], null, '{}', '{}')`;
    await expect(as(ward.stranger, close)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
