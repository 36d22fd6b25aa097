import { randomUUID } from 'node:crypto';
import { filedNotes } from '@handrail/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { DraftCapture } from '../src/notes/draft-capture.js';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await api.database.owner.query<{ n: string }>(`select count(*) as n from ${sql}`, values)).rows[0]?.n);

beforeAll(async () => {
  ward = await alder(api, {
    'AL-03': 'Sam Price',
    'AL-07': 'Peter Hale',
    'AL-09': 'Omar Reed',
    'AL-12': 'Grace Wynn',
    'AL-15': 'Sam Ortiz',
  });
});

describe('a dictation', () => {
  it('is stored, drafted under headings word for word, confirmed as read and filed', async () => {
    const { body, status } = await dictate(ward.as.author, 'AL-07 ate all his lunch and walked in the garden.');
    expect(status).toBe(201);
    const [draft] = body.drafts;
    expect(draft).toMatchObject({ ref: 'AL-07', state: 'drafted', unsupported: [], questions: [] });
    const said = draft.sections.flatMap((section: { sentences: string[] }) => section.sentences).join(' ');
    expect(said).toContain('ate all his lunch');
    for (const { text, spans } of draft.sentences) expect(draft.dictation.slice(spans[0].start, spans[0].end)).toBe(text);
    const confirmed = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(confirmed.body).toMatchObject({ state: 'filed', why: null });
    const { body: notes } = await ward.as.nurse.get(`${AT}/service-users/al-07/notes`);
    expect(notes).toMatchObject({ items: [{}], more: false, brokenGlassUntil: null });
    expect(notes.items[0]).toMatchObject({ noteId: confirmed.body.noteId, author: 'Ade Bello', enteredInError: null });
    expect((await ward.as.stranger.get(`${AT}/service-users/AL-07/notes`)).body.code).toBe('no-record-you-can-open');
    expect((await ward.as.stranger.get(`${AT}/service-users/AL-99/notes`)).body.code).toBe('no-record-you-can-open');
  });

  it('is among the newest of the record where not all of it fits in an answer, and the oldest are left out', async () => {
    for (const word of ['red', 'green', 'blue']) {
      const { body } = await dictate(ward.as.author, `AL-12 sat in the garden with a ${word} book.`);
      const [draft] = body.drafts;
      const { body: confirmed } = await ward.as.author
        .post(`${AT}/drafts/${draft.draftId}/confirm`)
        .send({ contentHash: draft.contentHash });
      expect(confirmed.state).toBe('filed');
    }
    const { rows } = await api.database.owner.query<{ id: string; noteId: string }>(
      `select s.id, n.id as "noteId" from note n join service_user s on s.id = n.service_user_id where s.local_ref = 'AL-12' order by n.event_at, n.filed_at, n.id`,
    );
    const some = await api.database.store.run({ kind: 'worker', workerId: ward.author, traceId: 't' }, api.clock.now(), (tx) =>
      filedNotes(tx, { serviceUserId: rows[0]?.id ?? '', limit: 2 }),
    );
    expect(some.map(({ noteId }) => noteId)).toEqual(rows.slice(-2).map(({ noteId }) => noteId));
  });

  it('S22: delivered twice, also at once, is one capture with one set of drafts, and the repeat gets the first one’s answer', async () => {
    const message = { channel: 'discord', externalMessageId: randomUUID(), text: 'AL-09 slept well.' };
    const [one, two] = await Promise.all([1, 2].map(() => ward.as.author.post(`${AT}/captures`).send(message)));
    const again = await ward.as.author.post(`${AT}/captures`).send(message);
    expect(new Set([one, two, again].map((answer) => answer?.body.captureId)).size).toBe(1);
    expect([one?.body.repeated, two?.body.repeated].toSorted()).toEqual([false, true]);
    expect(again.body.drafts[0].dictation).toBe('AL-09 slept well.');
    const others = await ward.as.author.post(`${AT}/captures`).send({ ...message, text: 'AL-09 slept well, then cut his arm.' });
    expect(others).toMatchObject({ status: 409, body: { code: 'sent-with-other-words' } });
    expect(await count('note_draft where capture_id = $1', [one?.body.captureId])).toBe(1);
    const other = await ward.as.nurse.post(`${AT}/captures`).send(message);
    expect(other.body.code).toBe('message-of-another');
  });

  it('S22: drafted by the queue and directly at once, has exactly one set of drafts, flags and proposals', async () => {
    const { body } = await dictate(ward.as.author, 'AL-12 said she wants to kill herself tonight.');
    const capture = randomUUID();
    const text = 'AL-12 said she wants to kill herself tonight.';
    const sealed = await api.database.store.run({ kind: 'worker', workerId: ward.author, traceId: 't' }, api.clock.now(), async (tx) =>
      Buffer.from(tx.seal('capture.text_sealed', capture, text)),
    );
    const now = api.clock.now();
    const row = { channel: 'discord', message_id: 'race', author_id: ward.author, received_at: now, text_sealed: sealed, trace_id: 't' };
    await api.put.row('capture', { id: capture, text_hash: Buffer.alloc(32, 1), ...row });
    const drafting = api.app.get(DraftCapture);
    await Promise.all([1, 2, 3].map(() => drafting.run(capture, ward.author, 't')));
    const made = { drafts: 'note_draft where capture_id = $1', flags: 'flag where capture_id = $1' };
    expect(await count(made.drafts, [capture])).toBe(await count(made.drafts, [body.captureId]));
    expect(await count(made.flags, [capture])).toBe(await count(made.flags, [body.captureId]));
    expect(await count(`proposal where evidence @> jsonb_build_array(jsonb_build_object('captureId', $1::text))`, [capture])).toBe(1);
  });

  it('S3: keeps what is denied, past or about others in sight, and raises nothing act-now from it', async () => {
    const { body } = await dictate(ward.as.author, 'AL-07 denied any thoughts of self-harm. His brother took an overdose in 2019.');
    const [draft] = body.drafts;
    expect(draft.mentions.map((mention: { assertion: string }) => mention.assertion)).toEqual(['negated', 'other-person']);
    expect(draft.mentions.every((mention: { flagId: null; urgency: null }) => mention.flagId === null && mention.urgency === null)).toBe(
      true,
    );
    expect(draft.notice).toBeNull();
    expect(await count('flag where capture_id = $1', [body.captureId])).toBe(0);
    const said = draft.sentences.map((sentence: { text: string }) => sentence.text).join(' ');
    expect(said).toMatch(/denied any thoughts of self-harm/);
  });

  it('S5: about one of two people of a name asks which, by reference and room, and files nothing until that is said', async () => {
    const { body } = await dictate(ward.as.author, 'Sam slept well.');
    const [draft] = body.drafts;
    expect(draft).toMatchObject({ ref: null, state: 'needs-clarification' });
    expect(draft.questions).toHaveLength(1);
    expect(draft.questions[0].choices.slice(0, 2)).toEqual([
      { value: 'AL-03', label: 'AL-03, room 3' },
      { value: 'AL-15', label: 'AL-15, room 15' },
    ]);
    const early = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(early.body.code).toBe('questions-open');
    const answer = (words: string) =>
      ward.as.author.post(`${AT}/drafts/${draft.draftId}/answers`).send({ questionId: draft.questions[0].questionId, answer: words });
    for (const words of ['ZZ-99', 'Sam']) expect((await answer(words)).body.code).toBe('answer-does-not-fit');
    const answered = await answer('ortiz');
    expect(answered.body).toMatchObject({ draftId: draft.draftId, ref: 'AL-15', state: 'drafted', questions: [] });
    const confirmed = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: answered.body.contentHash });
    expect(confirmed.body.state).toBe('filed');
  });

  it.each(['um so AL-09 no wait AL-12', 'AL-09 no not AL-09 I mean AL-12'])(
    'S11: takes back the person of “%s” once its author says so, and asks before',
    async (who) => {
      const { body } = await dictate(ward.as.author, `${who} was sick after her tea, cleaned up and had water`);
      expect(body.drafts.map((one: { ref: string }) => one.ref).toSorted()).toEqual(['AL-09', 'AL-12']);
      const of09 = body.drafts.find((one: { ref: string }) => one.ref === 'AL-09');
      for (const { questionId } of of09.questions) {
        await ward.as.author.post(`${AT}/drafts/${of09.draftId}/answers`).send({ questionId, answer: 'yes' });
      }
      const { body: mine } = await ward.as.author.get(`${AT}/drafts`);
      const still = mine.items.filter((item: { draftId: string }) =>
        body.drafts.some((one: { draftId: string }) => one.draftId === item.draftId),
      );
      expect(still.map((item: { ref: string }) => item.ref)).toEqual(['AL-12']);
      expect(still[0].begins).toMatch(/sick|water/);
      const { body: draft } = await ward.as.author.get(`${AT}/drafts/${still[0].draftId}`);
      expect(draft.leftOut.join()).toMatch(/taken back by you/);
    },
  );

  it('by somebody who is on no shift is kept, and says why no reference is known to them', async () => {
    const { body } = await dictate(ward.as.stranger, 'AL-07 ate all his lunch.');
    expect(body.drafts[0]).toMatchObject({ ref: null, state: 'needs-clarification' });
    expect(body.drafts[0].prompts.join()).toContain('You are not on shift now');
  });

  it('S4: about two people asks whom each pronoun means, then makes two notes in which the other is another service user', async () => {
    const { body } = await dictate(
      ward.as.author,
      'Sat with 09 and 12 at lunch. He ate all of it, she pushed hers away and said 12 had hit her.',
    );
    expect(body.drafts.length).toBeGreaterThanOrEqual(1);
    expect(body.drafts.every((draft: { state: string }) => draft.state === 'needs-clarification')).toBe(true);
    let { questions, draftId } = body.drafts[0];
    for (let asked = 0; questions.length > 0 && asked < 4; asked++) {
      const ref = /she|her/i.test(questions[0].text) ? 'AL-12' : 'AL-09';
      const { body: next } = await ward.as.author
        .post(`${AT}/drafts/${draftId}/answers`)
        .send({ questionId: questions[0].questionId, answer: ref });
      ({ questions, draftId } = next);
    }
    const { body: mine } = await ward.as.author.get(`${AT}/drafts`);
    const both = mine.items.filter((item: { draftId: string }) =>
      body.drafts.some((one: { draftId: string }) => one.draftId === item.draftId),
    );
    expect(both.map((item: { ref: string }) => item.ref).toSorted()).toEqual(['AL-09', 'AL-12']);
    const of09 = both.find((item: { ref: string }) => item.ref === 'AL-09');
    const { body: draft } = await ward.as.author.get(`${AT}/drafts/${of09.draftId}`);
    const filedAs = draft.sentences
      .map((sentence: { text: string; filedAs: string | null }) => sentence.filedAs ?? sentence.text)
      .join(' ');
    expect(filedAs).toMatch(/another service user/);
    expect(filedAs).not.toMatch(/\b12\b/);
  });
});

describe('signatures', () => {
  const aDraft = async (text: string, agent = ward.as.author) => (await dictate(agent, text)).body.drafts[0];

  it('bind to what was read: a draft that changed in between is not confirmed', async () => {
    const draft = await aDraft('AL-07 played cards.');
    const added = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/additions`).send({ text: 'He won twice.' });
    expect(added.body.contentHash).not.toBe(draft.contentHash);
    expect(added.body.sections.flatMap((one: { sentences: string[] }) => one.sentences).join()).toMatch(/He won twice/);
    const stale = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(stale.status).toBe(409);
    expect(stale.body.code).toBe('draft-changed-since-read');
  });

  it('make one note of two confirmations at once', async () => {
    const draft = await aDraft('AL-07 watched the football.');
    const confirm = () => ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    const answers = await Promise.all([confirm(), confirm(), confirm()]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'draft-not-open')).toBe(true);
    expect(await count('note where draft_id = $1', [draft.draftId])).toBe(1);
  });

  it('need a second person for an L2, who is never the author', async () => {
    const draft = await aDraft('AL-09 had a shower.', ward.as.junior);
    const confirmed = await ward.as.junior.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(confirmed.body).toMatchObject({ state: 'awaiting-countersign', noteId: null });
    const seen = await ward.as.nurse.get(`${AT}/drafts/${draft.draftId}/for-countersign`);
    expect(seen.body).toMatchObject({ ref: 'AL-09', contentHash: draft.contentHash });
    const sign = (who: Alder['as']['nurse'], contentHash = draft.contentHash) =>
      who.post(`${AT}/drafts/${draft.draftId}/countersign`).send({ contentHash });
    expect((await sign(ward.as.junior)).status).toBe(403);
    expect((await sign(ward.as.stranger)).status).toBe(403);
    expect((await sign(ward.as.nurse, 'a'.repeat(64))).body.code).toBe('draft-changed-since-read');
    expect((await sign(ward.as.nurse)).body.state).toBe('filed');
    expect((await sign(ward.as.lead)).body.code).toBe('draft-not-open');
  });

  it('of one’s own are refused to a nurse too, and another may return the draft with a reason', async () => {
    const draft = await aDraft('AL-12 said she feels like killing herself.', ward.as.nurse);
    await ward.as.nurse.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    const own = await ward.as.nurse.post(`${AT}/drafts/${draft.draftId}/countersign`).send({ contentHash: draft.contentHash });
    expect(own.body).toMatchObject({ code: 'not-allowed', reason: 'own-work' });
    const giveBack = (contentHash?: string) =>
      ward.as.lead.post(`${AT}/drafts/${draft.draftId}/return`).send({ reason: 'Say when she said it.', contentHash });
    expect((await giveBack()).status).toBe(400);
    expect((await giveBack('a'.repeat(64))).body.code).toBe('draft-changed-since-read');
    expect((await giveBack(draft.contentHash)).body.state).toBe('returned');
    const { body } = await ward.as.nurse.get(`${AT}/drafts/${draft.draftId}`);
    expect(body).toMatchObject({ state: 'returned', returnReason: 'Say when she said it.' });
  });

  it('leave a record that not even SQL as the application changes; S11: after filing it is marked as an error, with a reason, or gets an addendum', async () => {
    const draft = await aDraft('AL-15 had a visit from her aunt.');
    const { body } = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: api.database.urls.api });
    await client.connect();
    for (const sql of ['update note set content_sealed = $2 where id = $1', 'delete from note where id = $1 and $2::bytea is not null']) {
      await client.query('begin');
      await client.query(`select set_config('handrail.worker_id', $1, true), set_config('handrail.now', '2026-11-24T15:05Z', true)`, [
        ward.author,
      ]);
      await expect(client.query(sql, [body.noteId, Buffer.from('y')])).rejects.toMatchObject({ code: 'HR002' });
      await client.query('rollback');
    }
    await client.end();
    const addendum = await ward.as.author.post(`${AT}/notes/${body.noteId}/addenda`).send({ text: 'The aunt left at half past two.' });
    expect(addendum.status).toBe(201);
    const { body: read } = await ward.as.author.get(`${AT}/service-users/AL-15/notes`);
    const { version } = read.items.find((note: { noteId: string }) => note.noteId === body.noteId);
    const mark = () => ward.as.author.post(`${AT}/notes/${body.noteId}/entered-in-error`);
    expect((await mark().send({ reason: 'wrong person' })).status).toBe(428);
    const asRead = () => mark().set('if-match', `"${version}"`).send({ reason: 'wrong person' });
    expect((await asRead()).body.state).toBe('entered-in-error');
    expect((await asRead()).body).toMatchObject({ status: 412, code: 'stale-version', currentVersion: version + 1 });
    const plain = await ward.as.nurse.get(`${AT}/service-users/AL-15/notes`);
    expect(plain.body.items.some((note: { noteId: string }) => note.noteId === body.noteId)).toBe(false);
    const all = await ward.as.nurse.get(`${AT}/service-users/AL-15/notes?include=entered-in-error`);
    expect(all.body.items.find((note: { noteId: string }) => note.noteId === body.noteId).enteredInError.reason).toBe('wrong person');
  });

  it('S11: "scrap that last one" cancels the draft, keeps the words as withdrawn and sends its flags to a person', async () => {
    const draft = await aDraft('AL-09 tied a cord round his neck.');
    const withdraw = (body: object) =>
      ward.as.author.post(`${AT}/drafts/${draft.draftId}/withdraw`).send({ reason: 'wrong person', ...body });
    expect((await withdraw({})).body.errors[0].field).toBe('/contentHash');
    expect((await withdraw({ contentHash: 'a'.repeat(64) })).body.code).toBe('draft-changed-since-read');
    const withdrawn = await withdraw({ contentHash: draft.contentHash });
    expect(withdrawn.body.state).toBe('withdrawn');
    expect(withdrawn.body.next).toMatch(/flagged/);
    const { rows } = await api.database.owner.query('select state from capture where id = $1', [draft.captureId]);
    expect(rows).toEqual([{ state: 'WITHDRAWN' }]);
    expect(await count(`flag where capture_id = $1 and state = 'RAISED'`, [draft.captureId])).toBeGreaterThan(0);
    expect(await count(`notification where kind = 'flag-of-withdrawn-words' and worker_id = $1`, [ward.nurse])).toBeGreaterThan(0);
    expect((await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash })).body.code).toBe(
      'draft-not-open',
    );
  });

  it('hold an edit to the draft that was read; a sentence about risk is struck with a reason only, and its flag stays', async () => {
    const draft = await aDraft('AL-07 was cutting his arm in the bathroom. He had tea after.');
    const risky = draft.sentences.find((one: { text: string }) => /cutting/.test(one.text));
    const tea = draft.sentences.find((one: { text: string }) => /tea/.test(one.text));
    const edit = (edits: object[], contentHash = draft.contentHash) =>
      ward.as.author.post(`${AT}/drafts/${draft.draftId}/edits`).send({ contentHash, edits });
    expect((await edit([{ kind: 'strike', key: risky.key }])).body.code).toBe('risk-struck-without-reason');
    expect((await edit([{ kind: 'strike', key: 'nothing' }])).body.code).toBe('not-in-the-draft');
    const changed = await edit([
      { kind: 'strike', key: risky.key, reason: 'it was another person' },
      { kind: 'replace', key: tea.key, text: 'He had coffee after.' },
    ]);
    const texts = changed.body.sentences.map((one: { text: string }) => one.text);
    expect(texts).toEqual(['He had coffee after.']);
    const [{ captureId, start, end }] = changed.body.sentences[0].spans;
    expect(captureId).not.toBe(draft.captureId);
    const part = changed.body.captures.find((one: { captureId: string }) => one.captureId === captureId);
    expect(part.text.slice(start, end)).toBe('He had coffee after.');
    expect(changed.body.leftOut.join()).toMatch(/struck by you/);
    expect(await count(`flag where capture_id = $1 and state = 'RAISED'`, [draft.captureId])).toBe(1);
    expect((await edit([{ kind: 'strike', key: tea.key }])).body.code).toBe('draft-changed-since-read');
  });
});

describe('what is not said', () => {
  it('stands in no log line, job or notification', async () => {
    const secret = `AL-07 whispered xylophone${randomUUID().slice(0, 6)} and cut his arm.`;
    await dictate(ward.as.author, secret);
    const { rows } = await api.database.owner.query<{ all: string }>(
      `select string_agg(t, ' ') as all from (select payload::text as t from outbox union all select n::text from notification n union all select detail::text from audit_event) x`,
    );
    for (const text of [api.logged(), rows[0]?.all ?? '']) {
      expect(text).not.toMatch(/xylophone|Peter|Hale/);
    }
  });

  it('a capture refuses what does not fit its contract', async () => {
    const bad = [{ text: '' }, { text: 'x'.repeat(6_001) }, { text: 'a', eventAt: 'yesterday' }, { text: 'a', more: 1 }];
    for (const body of bad) expect((await dictate(ward.as.author, 'x', body)).status).toBe(400);
    expect((await dictate(ward.as.author, 'AL-07 slept.', { unit: 'no such unit' })).status).toBe(404);
    const odd = await dictate(ward.as.author, 'AL-07 \u202Eslept\u200B well 😀 @everyone ```x``` [a](http://b)');
    expect(odd.status).toBe(201);
  });
});
