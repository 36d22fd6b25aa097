import { createHash, randomUUID } from 'node:crypto';
import type { DraftView, ReviewPack } from '@handrail/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { audited, planOfTheDemo, putPlanInForce, sealed } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const WALKED = 'AL-07 was pacing again, so I walked beside him at his speed.';
const STEP = 'AL-07.v2.2.3';

const drafted = async (text = WALKED): Promise<DraftView> => (await dictate(ward.as.author, text)).body.drafts[0];
const edit = (draft: DraftView, edits: object[], by = ward.as.author) =>
  by.post(`${AT}/drafts/${draft.draftId}/edits`).send({ contentHash: draft.contentHash, edits });
const confirm = ({ draftId, contentHash }: DraftView) => ward.as.author.post(`${AT}/drafts/${draftId}/confirm`).send({ contentHash });
const walkedIn = ({ sentences }: DraftView) => {
  const sentence = sentences.find(({ text }) => text.includes('walked beside'));
  if (!sentence) throw new Error('the sentence is in the draft');
  return sentence;
};
const namesOf = (links: readonly { line: string }[]) => links.map(({ line }) => line);
const packOf = async (ref = 'AL-07'): Promise<ReviewPack> => (await ward.as.lead.get(`${AT}/service-users/${ref}/review-pack`)).body;
const notesIn = async (number: string, of: 'evidence' | 'candidates' = 'evidence') =>
  (await packOf()).steps.find((step) => step.number === number)?.[of].map(({ noteId }) => noteId);

const walkingGroup = () => ({
  title: 'Walking group',
  startsAt: '13:00',
  endsAt: '14:00',
  people: [{ ref: 'AL-07', words: 'He was pacing again, so I walked beside him at his speed.' }],
});

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed' });
  const plan = await planOfTheDemo('AL-07');
  // The second version is the one in force.
  await putPlanInForce(ward.as.nurse, ward.as.lead, 'AL-07', plan, { reviewDueOn: '2026-12-01' });
  await putPlanInForce(ward.as.nurse, ward.as.lead, 'AL-07', plan, { reviewDueOn: '2026-12-01' });
  await putPlanInForce(ward.as.nurse, ward.as.lead, 'AL-09', plan, { reviewDueOn: '2026-12-01' });
});

describe('the plan lines that a draft counts as evidence of', () => {
  it('stand beside their sentence by name and in the plan’s own words, and nothing stands where there is none', async () => {
    const draft = await drafted(`${WALKED} He had a shower.`);
    const said = (await planOfTheDemo('AL-07')).goals.flatMap(({ steps }) => steps).find(({ number }) => number === '2.3')?.text;
    expect(walkedIn(draft).planLinks).toEqual([{ line: STEP, text: said, by: 'suggested' }]);
    expect(draft.sentences.find(({ text }) => text.includes('shower'))).toMatchObject({ planLinks: [], planLinksOff: [] });
  });

  it('are taken off by the author, who then signs the draft without them: the review does not count them', async () => {
    const draft = await drafted();
    const taken = await edit(draft, [{ kind: 'unlink', key: walkedIn(draft).key, line: STEP }]);
    expect(taken.status).toBe(200);
    const now: DraftView = taken.body;
    expect([walkedIn(now).planLinks, namesOf(walkedIn(now).planLinksOff)]).toEqual([[], [STEP]]);
    expect((await confirm(draft)).body.code).toBe('draft-changed-since-read');
    const { body } = await confirm(now);
    expect(body.state).toBe('filed');
    expect(await notesIn('2.3')).not.toContain(body.noteId);
    const { rows } = await api.database.owner.query('select step_id from note_step where note_id = $1', [body.noteId]);
    expect(rows).toEqual([]);
    expect((await audited(api, 'draft.evidence-changed')).filter(({ subject_id }) => subject_id === draft.draftId)).toMatchObject([
      { actor: `worker:${ward.author}`, chain: `unit:${ward.unit}`, detail: { putOn: [], takenOff: [expect.any(String)] } },
    ]);
  });

  it('are put back, and others put on by their number: what the author confirms is what the review counts', async () => {
    const draft = await drafted();
    const { key } = walkedIn(draft);
    const off: DraftView = (await edit(draft, [{ kind: 'unlink', key, line: '2.3' }])).body;
    const both = await edit(off, [
      { kind: 'link', key, line: STEP.toLowerCase() },
      { kind: 'link', key, line: 'c1' },
      { kind: 'link', key, line: '1.1' },
    ]);
    expect(walkedIn(both.body)).toMatchObject({
      planLinks: [STEP, 'AL-07.v2.C1', 'AL-07.v2.1.1'].map((line) => ({ line, by: 'author' })),
      planLinksOff: [],
    });
    const { noteId } = (await confirm(both.body)).body;
    for (const number of ['2.3', 'C1', '1.1']) expect(await notesIn(number), number).toContain(noteId);
  });

  it('stay as the author decided when something is added and when the sentence is written anew', async () => {
    const draft = await drafted();
    const { key } = walkedIn(draft);
    const decided: DraftView = (
      await edit(draft, [
        { kind: 'unlink', key, line: STEP },
        { kind: 'link', key, line: '1.1' },
      ])
    ).body;
    const added = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/additions`).send({ text: 'He had a shower.' });
    expect(added.body.contentHash).not.toBe(decided.contentHash);
    const anew = await edit(added.body, [{ kind: 'replace', key, text: 'I walked beside him at his speed while he was pacing.' }]);
    const off = { planLinks: [{ line: 'AL-07.v2.1.1', by: 'author' }], planLinksOff: [{ line: STEP }] };
    for (const { body } of [added, anew]) expect(walkedIn(body)).toMatchObject(off);
  });

  it('are refused where they do not belong, with what to do and the field', async () => {
    const draft = await drafted();
    const { key } = walkedIn(draft);
    const refusal = async (change: object) => {
      const { status, body } = await edit(draft, [
        { kind: 'strike', key, reason: 'none' },
        { key, ...change },
      ]);
      return [status, body.code, body.errors?.map(({ field }: { field: string }) => field).join(), body.detail];
    };
    const at = '/edits/1/line';
    expect(await refusal({ kind: 'link', line: 'AL-09.v1.2.3' })).toEqual([
      422,
      'not-in-the-plan',
      at,
      expect.stringContaining('another person’s plan'),
    ]);
    expect(await refusal({ kind: 'link', line: 'AL-07.v1.2.3' })).toEqual([
      422,
      'not-in-the-plan',
      at,
      expect.stringContaining('not in force'),
    ]);
    expect(await refusal({ kind: 'link', line: '9.9' })).toEqual([
      422,
      'not-in-the-plan',
      at,
      expect.stringContaining('no line of that number'),
    ]);
    expect(await refusal({ kind: 'unlink', line: '1.1' })).toEqual([422, 'not-linked', at, expect.stringContaining('nothing to take off')]);
    expect((await refusal({ kind: 'link', line: 'walk' })).slice(0, 3)).toEqual([400, 'invalid-request', at]);
    expect((await edit(draft, [{ kind: 'link', key: 'gone', line: '2.3' }])).body.code).toBe('not-in-the-draft');
    expect((await edit(draft, [{ kind: 'unlink', key, line: STEP }], ward.as.nurse)).body.code).toBe('not-found');
    const still: DraftView = (await ward.as.author.get(`${AT}/drafts/${draft.draftId}`)).body;
    expect(still.contentHash).toBe(draft.contentHash);
    await confirm(draft);
    expect((await edit(draft, [{ kind: 'unlink', key, line: STEP }])).body.code).toBe('draft-not-open');
    const unknown: DraftView = (await dictate(ward.as.stranger, WALKED)).body.drafts[0];
    expect(unknown.sentences).toEqual([]);
  });

  it('stand in a draft of a group session too, where it is confirmed', async () => {
    const { body } = await ward.as.author.post(`${AT}/group-sessions`).send({ ...walkingGroup(), externalMessageId: 'links-1' });
    expect(body.people[0].draft.planLinks).toMatchObject([
      { line: STEP, by: 'suggested', sentence: expect.stringContaining('walked beside') },
    ]);
  });
});

describe('what a plan says', () => {
  it('is not quoted beside a draft in chat where the unit keeps it out of chat; the line is still named', async () => {
    await api.database.owner.query(`update unit set chat_quotes = 'linkOnly' where id = $1`, [ward.unit]);
    await api.put.row('chat_link', { worker_id: ward.author, channel: 'discord', external_id: '1007', linked_at: api.clock.now() });
    const headers = { authorization: `Bearer ${await api.token(['chat'])}`, 'x-on-behalf-of': 'discord:1007' };
    const inChat = async (path: string, body: object) =>
      (
        await api.anonymous
          .post(`${AT}${path}`)
          .set({ ...headers, 'idempotency-key': randomUUID() })
          .send(body)
      ).body;
    const { drafts } = await inChat('/captures', { channel: 'discord', externalMessageId: randomUUID(), text: WALKED });
    const [draft] = drafts as DraftView[];
    if (!draft) throw new Error('there is a draft');
    const off = await inChat(`/drafts/${draft.draftId}/edits`, {
      contentHash: draft.contentHash,
      edits: [{ kind: 'unlink', key: walkedIn(draft).key, line: STEP }],
    });
    const [onTheWeb, group] = [
      (await ward.as.author.get(`${AT}/drafts/${draft.draftId}`)).body,
      await inChat('/group-sessions', { ...walkingGroup(), externalMessageId: 'links-2' }),
    ];
    await api.database.owner.query(`update unit set chat_quotes = 'full' where id = $1`, [ward.unit]);
    expect(walkedIn(draft).planLinks).toEqual([{ line: STEP, text: null, by: 'suggested' }]);
    expect(walkedIn(off).planLinksOff).toEqual([{ line: STEP, text: null, by: 'author' }]);
    expect(walkedIn(onTheWeb).planLinksOff[0]?.text).toContain('beside');
    expect(group.people[0].draft.planLinks).toMatchObject([{ line: STEP, text: null }]);
  });

  it('stands before whoever countersigns, with what counts as evidence of it', async () => {
    const { body } = await dictate(ward.as.junior, WALKED);
    await ward.as.junior.post(`${AT}/drafts/${body.drafts[0].draftId}/confirm`).send({ contentHash: body.drafts[0].contentHash });
    const subject = await ward.as.nurse.get(`${AT}/me/inbox/countersign/${body.drafts[0].draftId}`);
    expect(subject.body.lines.join()).toMatch(/Counts as evidence of AL-07\.v2\.2\.3 “.*beside.*”: “.*walked beside him at his speed/);
  });
});

describe('what was linked before authors were shown it', () => {
  it('is filed with no draft that was made then, which is confirmed as it was read', async () => {
    const draft = await drafted();
    const content = await contentOf(draft.draftId);
    const lineId = content.sentences.flatMap(({ links = [] }) => links).map((link) => link.lineId)[0];
    const then = content.sentences.map(({ links, linksOff, ...sentence }) => ({ ...sentence, stepIds: links ? [lineId] : linksOff }));
    const old: DraftView = { ...draft, contentHash: await asOneVersionMore(draft.draftId, { ...content, sentences: then }) };
    const read: DraftView = (await ward.as.author.get(`${AT}/drafts/${draft.draftId}`)).body;
    expect(read.contentHash).toBe(old.contentHash);
    expect(walkedIn(read).planLinks).toEqual([]);
    const { noteId } = (await confirm(old)).body;
    expect(noteId).not.toBeNull();
    expect(await notesIn('2.3')).not.toContain(noteId);
  });

  it('is suggested anew in such a draft with the next change of it', async () => {
    const draft = await drafted();
    const content = await contentOf(draft.draftId);
    const then = content.sentences.map(({ links: _links, linksOff: _off, ...sentence }) => ({ ...sentence, stepIds: [] }));
    await asOneVersionMore(draft.draftId, { ...content, sentences: then });
    const added = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/additions`).send({ text: 'He had a shower.' });
    expect(namesOf(walkedIn(added.body).planLinks)).toEqual([STEP]);
  });
});

interface Content {
  readonly sentences: { readonly links?: { lineId: string }[]; readonly linksOff?: unknown[] }[];
}

async function contentOf(draftId: string): Promise<Content> {
  const { rows } = await api.database.owner.query<{ number: number; content_sealed: Buffer }>(
    'select number, content_sealed from note_draft_version where draft_id = $1 order by number desc limit 1',
    [draftId],
  );
  const [row] = rows;
  if (!row) throw new Error('a draft has a version');
  return api.database.store.run(
    { kind: 'worker', workerId: ward.author, traceId: 't' },
    api.clock.now(),
    async (tx) => JSON.parse(tx.open('note_draft_version.content_sealed', `${draftId}/${row.number}`, row.content_sealed)) as Content,
  );
}

/** Puts a version in place by hand. @returns its hash */
async function asOneVersionMore(draftId: string, content: object): Promise<string> {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest();
  await api.put.row('note_draft_version', {
    draft_id: draftId,
    number: 2,
    content_sealed: await sealed(api, ward.author, 'note_draft_version.content_sealed', `${draftId}/2`, text),
    content_hash: hash,
    drafted_by: 'extractive-1',
    made_at: api.clock.now(),
  });
  await api.database.owner.query('update note_draft set current_version = 2, content_hash = $2 where id = $1', [draftId, hash]);
  return hash.toString('hex');
}
