import { randomUUID } from 'node:crypto';
import { ModelStandIn } from '@handrail/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DraftCapture } from '../src/notes/draft-capture.js';
import { alder, AT, dictateAndWait as dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const model = await ModelStandIn.open();
const api = useApi({
  now: '2026-11-24T15:05:00Z',
  settings: {
    LLM_BASE_URL: `${model.baseUrl}/`,
    LLM_MODEL: 'stand-in',
    LLM_TIMEOUT_SECONDS: '60',
    LLM_REQUESTS_PER_WORKER_PER_DAY: '40',
  },
});
let ward: Alder;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;

beforeAll(async () => {
  ward = await alder(api, { 'AL-03': 'Sam Price', 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed', 'AL-15': 'Sam Ortiz' });
});
beforeEach(() => model.script('tidy'));
afterAll(() => model.close());

/** A dictation that is stored and not drafted yet. */
async function aStoredCapture(text: string): Promise<string> {
  const id = randomUUID();
  const sealed = await api.database.store.run({ kind: 'worker', workerId: ward.author, traceId: 't' }, api.clock.now(), async (tx) =>
    Buffer.from(tx.seal('capture.text_sealed', id, text)),
  );
  const row = { channel: 'discord', message_id: id, author_id: ward.author, received_at: api.clock.now(), text_sealed: sealed };
  await api.put.row('capture', { id, text_hash: Buffer.alloc(32, 1), trace_id: 't', ...row });
  return id;
}

describe('a draft that a language model re-worded', () => {
  it('shows each new wording beside its author’s own, keeps model and prompt version, and goes the same way to the record', async () => {
    const { body } = await dictate(ward.as.author, 'AL-07 slept from 23:30 to 05:00. He denied any thoughts of self-harm.');
    const [draft] = body.drafts;
    const tidied = draft.sentences.find((one: { reworded: string | null }) => one.reworded !== null);
    expect(tidied.text).toBe(
      `${tidied.reworded.charAt(0).toUpperCase()}${tidied.reworded.slice(1)}${/[.]$/.test(tidied.reworded) ? '' : '.'}`,
    );
    expect(draft.dictation).toContain(tidied.reworded);
    expect(draft.madeBy).toBe('stand-in reword-2');
    expect(await sql('select drafted_by from note_draft_version where draft_id = $1', [draft.draftId])).toEqual([
      { drafted_by: 'stand-in reword-2' },
    ]);
    const confirmed = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(confirmed.body.state).toBe('filed');
    expect(model.complaints).toEqual([]);
  });

  it('is not asked about again when its author answers or adds: kept wordings are judged anew, additions stay as they were said', async () => {
    const { body } = await dictate(ward.as.author, 'Sam slept well. AL-09 walked in the garden with no concerns');
    const asking = body.drafts.find((one: { questions: unknown[] }) => one.questions.length > 0);
    const { body: answered } = await ward.as.author
      .post(`${AT}/drafts/${asking.draftId}/answers`)
      .send({ questionId: asking.questions[0].questionId, answer: 'AL-15' });
    expect(answered.questions).toEqual([]);
    const { body: added } = await ward.as.author.post(`${AT}/drafts/${asking.draftId}/additions`).send({ text: 'had toast' });
    expect(added.sentences.map((one: { text: string }) => one.text)).toContain('had toast');
    expect(model.bodies).toHaveLength(1);
  });

  it('keeps the author’s words where the model changed their meaning, and says so', async () => {
    model.script({
      say: (sentences) =>
        sentences.map(({ id, words, section }) => ({ id, section, text: words.replace('denied', 'had').replace('slept', 'Slept') })),
    });
    const { body } = await dictate(ward.as.author, 'AL-07 denied thoughts of self-harm. AL-07 slept until 6am.');
    const [draft] = body.drafts;
    expect(draft.sentences.map((one: { text: string }) => one.text).join(' ')).toContain('denied thoughts of self-harm');
    expect(draft.prompts.join(' ')).toMatch(/changed more than the grammar|changed what you said/);
  });
});

describe('S22: a dictation that the queue meets too', () => {
  it('is paid for once when a dictation is drafted by the queue and directly at the same time', async () => {
    const capture = await aStoredCapture('AL-07 slept well.');
    const drafting = api.app.get(DraftCapture);
    await Promise.all([1, 2, 3].map(() => drafting.run(capture, ward.author, 't')));
    expect(model.bodies).toHaveLength(1);
    expect(await sql('select state from capture where id = $1', [capture])).toEqual([{ state: 'DRAFTED' }]);
  });

  it('is asked again by the queue once the hold of a process that died has ended, and not before', async () => {
    const capture = await aStoredCapture('AL-07 had a quiet day.');
    const until = new Date(api.clock.now().getTime() + 60_000);
    await sql('insert into drafting_lease (capture_id, until) values ($1, $2)', [capture, until]);
    const job = randomUUID();
    const payload = JSON.stringify({ captureId: capture, authorId: ward.author });
    await api.put.row('outbox', {
      id: job,
      topic: 'capture-received',
      payload,
      not_before: api.clock.now(),
      created_at: api.clock.now(),
      trace_id: 't',
    });
    const drafting = api.app.get(DraftCapture);
    await drafting.run(capture, ward.author, 't', job);
    expect(model.bodies).toHaveLength(0);
    const later = await sql(
      `select not_before, settled_at is null as open from outbox where topic = 'capture-received' and payload ->> 'captureId' = $1 order by not_before`,
      [capture],
    );
    expect(later.map(({ open }) => open)).toEqual([false, true]);
    await sql('update drafting_lease set until = $2 where capture_id = $1', [capture, api.clock.now()]);
    await drafting.run(capture, ward.author, 't');
    expect(await sql('select state from capture where id = $1', [capture])).toEqual([{ state: 'DRAFTED' }]);
  });

  it('stops at the cost cap of one worker and day, over all processes, and says so; another worker and the next day go on', async () => {
    await sql('update model_request set requests = 40 where worker_id = $1', [ward.author]);
    const { body } = await dictate(ward.as.author, 'AL-09 slept well.');
    expect(body.drafts[0].prompts.join()).toContain('as often as is allowed for you today');
    expect(model.bodies).toHaveLength(0);
    expect((await dictate(ward.as.nurse, 'AL-09 slept well.')).body.drafts[0].madeBy).toBe('stand-in reword-2');
    await sql(`update model_request set day = day - 1 where worker_id = $1`, [ward.author]);
    expect((await dictate(ward.as.author, 'AL-09 slept well.')).body.drafts[0].madeBy).toBe('stand-in reword-2');
  });
});
