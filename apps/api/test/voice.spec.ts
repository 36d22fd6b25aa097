import { randomUUID } from 'node:crypto';
import { anOggRecording, TranscriptionStandIn } from '@handrail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { RecordingClock } from '../src/voice/voice.module.js';
import { alder, AT, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const standIn = await TranscriptionStandIn.open();
const api = useApi({
  now: '2026-11-24T15:05:00Z',
  settings: { TRANSCRIPTION_BASE_URL: standIn.baseUrl, TRANSCRIPTION_MODEL: 'whisper-stand-in', TRANSCRIPTION_TIMEOUT_SECONDS: '5' },
});
const without = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;
const send = (who: request.Agent, bytes: Buffer = anOggRecording(5), type = 'audio/ogg; codecs=opus', id: string = randomUUID()) =>
  who.post(`${AT}/recordings?externalMessageId=${id}`).set('content-type', type).send(bytes);
/** What became of it, however long the machine takes. */
const settled = async (answer: request.Response): Promise<request.Response> => {
  let last = answer;
  while (last.body.status === 'working') last = await ward.as.author.get(`${AT}/recordings/${answer.body.recordingId}`);
  return last;
};
const stored = (id: string) =>
  sql('select state, audio_sealed is null as quiet, transcript_sealed is null as wordless from recording where id = $1', [id]);

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale' });
});
afterAll(() => standIn.close());

describe('a recording', () => {
  it('is heard, shown to its author to correct, drafted from the corrected words only, and deleted with its transcript', async () => {
    standIn.script({ text: 'AL-07 slept while until six.' });
    const sent = await send(ward.as.author);
    expect(sent.status).toBe(201);
    const { body } = await settled(sent);
    expect(body).toMatchObject({ status: 'heard', transcript: 'AL-07 slept while until six.', failure: null });
    expect(await sql('select 1 from capture')).toEqual([]);
    expect(await stored(body.recordingId)).toEqual([{ state: 'HEARD', quiet: false, wordless: false }]);
    expect((await ward.as.nurse.get(`${AT}/recordings/${body.recordingId}`)).status).toBe(404);
    const confirm = () =>
      ward.as.author.post(`${AT}/recordings/${body.recordingId}/confirm`).send({ text: 'AL-07 slept well until six this morning.' });
    const { body: captured } = await confirm();
    expect(captured.drafts[0].dictation).toBe('AL-07 slept well until six this morning.');
    expect(await stored(body.recordingId)).toEqual([{ state: 'CONFIRMED', quiet: true, wordless: true }]);
    // Pressed twice, it is the same dictation.
    expect((await confirm()).body.captureId).toBe(captured.captureId);
    expect(await sql('select count(*)::int as n from capture')).toEqual([{ n: 1 }]);
    expect(await sql(`select detail from audit_event where action = 'recording.deleted'`)).toEqual([{ detail: { why: 'confirmed' } }]);
    expect(standIn.complaints).toEqual([]);
  });

  it('delivered twice is stored and heard once', async () => {
    standIn.script({ text: 'AL-07 had tea.' });
    const id = randomUUID();
    const [one, two] = [await send(ward.as.author, undefined, undefined, id), await send(ward.as.author, undefined, undefined, id)];
    expect(two.body.recordingId).toBe(one.body.recordingId);
    expect(standIn.bodies).toHaveLength(1);
  });

  it('delivered again while it is heard is asked for once: whoever listens holds it', async () => {
    standIn.script('hang');
    const id = randomUUID();
    const both = await Promise.all([send(ward.as.author, undefined, undefined, id), send(ward.as.author, undefined, undefined, id)]);
    await Promise.all(both.map(settled));
    expect(standIn.bodies).toHaveLength(1);
  });

  it('whose listener died counts as failed once its time is over, and is then tried again as it says; not while it is held', async () => {
    standIn.script('broken');
    const { recordingId } = (await settled(await send(ward.as.author))).body;
    const held = (until: string | null) =>
      sql(`set session_replication_role = replica;
        update recording set state = 'RECEIVED', failure = null, transcript_sealed = null, asked_at = '2026-11-24T15:00Z',
          hearing_until = ${until === null ? 'null' : `'${until}'`} where id = '${recordingId}';
        set session_replication_role = default`);
    const again = () => ward.as.author.post(`${AT}/recordings/${recordingId}/again`).send({});
    await held('2026-11-24T15:06:00Z');
    const { body: working } = await ward.as.author.get(`${AT}/recordings/${recordingId}`);
    expect(working.status).toBe('working');
    expect((await again()).body).toMatchObject({ code: 'recording-step-not-open', detail: working.next });
    for (const until of ['2026-11-24T15:04:59Z', null]) {
      await held(until);
      const { body: lost } = await ward.as.author.get(`${AT}/recordings/${recordingId}`);
      expect(lost).toMatchObject({ status: 'failed', failure: 'time_budget', next: expect.stringMatching(/try again/) });
      standIn.script({ text: 'AL-07 had tea.' });
      expect((await settled(await again())).body).toMatchObject({ status: 'heard', transcript: 'AL-07 had tea.' });
    }
    expect((await again()).body).toMatchObject({ code: 'recording-step-not-open', detail: expect.stringMatching(/Read it, correct it/) });
  });

  it('that breaks off while it is confirmed has neither become a dictation nor lost its sound; pressed again it is one', async () => {
    standIn.script({ text: 'AL-07 had soup.' });
    const { recordingId } = (await settled(await send(ward.as.author))).body;
    const captures = async () => (await sql('select count(*)::int as n from capture'))[0]!['n'] as number;
    const before = await captures();
    await sql(`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'gone'; end $$`);
    await sql(
      `create trigger break_off before update on recording for each row when (new.state = 'CONFIRMED') execute function break_off()`,
    );
    const confirm = () => ward.as.author.post(`${AT}/recordings/${recordingId}/confirm`).send({ text: 'AL-07 had soup.' });
    expect((await confirm()).status).toBe(500);
    expect(await captures()).toBe(before);
    expect(await stored(recordingId)).toEqual([{ state: 'HEARD', quiet: false, wordless: false }]);
    await sql('drop trigger break_off on recording');
    const [one, two] = await Promise.all([confirm(), confirm()]);
    expect([one.status, two.status, two.body.captureId]).toEqual([201, 201, one.body.captureId]);
    expect(await captures()).toBe(before + 1);
    expect(await stored(recordingId)).toEqual([{ state: 'CONFIRMED', quiet: true, wordless: true }]);
  });

  it('is shown in the chat of the web app to be corrected there, and drafted from the corrected words', async () => {
    standIn.script({ text: 'AL-07 slept while.' });
    const { body } = await settled(await send(ward.as.author));
    const chat = (said: object) => ward.as.author.post(`${AT}/me/chat`).send({ messageId: randomUUID(), said });
    const { body: heard } = await chat({ kind: 'press', action: 'note.hear', args: [body.recordingId] });
    expect(heard.blocks).toContainEqual({ kind: 'quote', text: 'AL-07 slept while.' });
    const correct = heard.buttons.find(({ label }: { label: string }) => label === 'Correct it');
    const { body: form } = await chat({ kind: 'press', action: correct.action, args: correct.args });
    expect(form.fields).toMatchObject([{ name: 'text', value: 'AL-07 slept while.' }]);
    const { body: done } = await chat({ kind: 'form', action: form.action, args: form.args, values: { text: 'AL-07 slept well.' } });
    expect(JSON.stringify(done.blocks)).toContain('AL-07 slept well');
    expect(await stored(body.recordingId)).toEqual([{ state: 'CONFIRMED', quiet: true, wordless: true }]);
  });

  it('of silence gives no speech and no text, and is not kept', async () => {
    for (const heard of [{ text: '' }, { text: 'Thanks for watching!' }, { text: 'Hello', segments: [{ no_speech_prob: 0.95 }] }]) {
      standIn.script(heard);
      const { body } = await settled(await send(ward.as.author));
      expect(body).toMatchObject({ status: 'no-speech', transcript: null });
      expect(await stored(body.recordingId)).toEqual([{ state: 'NO_SPEECH', quiet: true, wordless: true }]);
      expect((await ward.as.author.post(`${AT}/recordings/${body.recordingId}/confirm`).send({ text: 'x' })).body.code).toBe(
        'recording-step-not-open',
      );
    }
  });

  it.each([
    ['hangs', 'hang', 'time_budget'],
    ['is broken', 'broken', 'unreachable'],
    ['does not know the key', 'not_authorised', 'not_authorised'],
    ['sends half an answer', 'truncated', 'invalid_answer'],
  ] as const)('is kept for another try when the server %s, after one request', async (_, hearing, failure) => {
    standIn.script(hearing);
    const { body } = await settled(await send(ward.as.author));
    expect(body).toMatchObject({ status: 'failed', failure, transcript: null });
    expect(standIn.bodies).toHaveLength(1);
    standIn.script({ text: 'AL-07 had tea.' });
    const again = await settled(await ward.as.author.post(`${AT}/recordings/${body.recordingId}/again`).send({}));
    expect(again.body).toMatchObject({ status: 'heard', transcript: 'AL-07 had tea.' });
    const gone = await ward.as.author.post(`${AT}/recordings/${body.recordingId}/discard`).send({});
    expect(gone.body.status).toBe('discarded');
    expect(await stored(body.recordingId)).toEqual([{ state: 'DISCARDED', quiet: true, wordless: true }]);
  });

  it('that is too large, too long, or not what it says is refused and stored nowhere', async () => {
    standIn.script({ text: 'never' });
    const before = await sql('select count(*)::int as n from recording');
    const large = await send(ward.as.author, Buffer.concat([anOggRecording(5), Buffer.alloc(10 * 1024 * 1024)]));
    expect([large.status, large.body.code]).toEqual([422, 'recording-refused']);
    expect((await send(ward.as.author, anOggRecording(3_600))).body.detail).toMatch(/ten minutes/);
    expect((await send(ward.as.author, Buffer.from('RIFFnope'), 'audio/wav')).body.code).toBe('recording-refused');
    expect((await send(ward.as.author, Buffer.from('<svg/>'), 'image/svg+xml')).status).toBe(415);
    expect((await send(ward.as.author, Buffer.alloc(0))).body.code).toBe('recording-refused');
    expect(await sql('select count(*)::int as n from recording')).toEqual(before);
    expect(standIn.bodies).toEqual([]);
  });

  it('that nobody came back for is deleted after a day', async () => {
    standIn.script({ text: 'AL-07 had tea.' });
    const { body } = await settled(await send(ward.as.author));
    const [job] = await sql(`select id, not_before from outbox where topic = 'recording-clock' and payload ->> 'recordingId' = $1`, [
      body.recordingId,
    ]);
    expect(job?.['not_before']).toEqual(new Date('2026-11-25T15:05:00.000Z'));
    const clock = api.app.get(RecordingClock);
    await Promise.all([1, 2].map(() => clock.timeIsUp(body.recordingId, { id: String(job?.['id']), traceId: 't' })));
    expect(await stored(body.recordingId)).toEqual([{ state: 'DISCARDED', quiet: true, wordless: true }]);
  });

  it('leaves no word in any log line, and its file has no name of its own', async () => {
    expect(api.logged()).not.toMatch(/slept|tea|Peter|AL-07/);
    expect(standIn.bodies.join()).not.toMatch(/Ade|Bello/);
  });
});

describe('where no transcription is configured', () => {
  it('a recording is refused before it is read, with what to do instead, and nothing is stored', async () => {
    const other = await alder(without, { 'AL-07': 'Peter Hale' });
    const { body, status } = await send(other.as.author);
    expect([status, body.code]).toEqual([422, 'no-transcription']);
    expect(body.detail).toMatch(/Type the note/);
  });
});
