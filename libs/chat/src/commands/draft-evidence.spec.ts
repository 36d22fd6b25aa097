import { draftView, type DraftView } from '@handrail/contracts';
import { describe, expect, it } from 'vitest';
import type { ActorApi, Call } from '../api/actor-api.js';
import { evidenceActions } from './draft-evidence.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const HASH = 'a'.repeat(64);
const link = (line: string) => ({ line, text: 'Walk beside him.', by: 'suggested' as const });
const sentence = (key: string, text: string, ...lines: string[]) => ({
  key,
  text,
  filedAs: null,
  spans: [{ captureId: ID, start: 0, end: 1 }],
  planLinks: lines.map(link),
});
const draft = (...sentences: object[]): DraftView =>
  draftView.parse({
    draftId: ID,
    captureId: ID,
    eventAt: '2026-11-24T15:05:00+00:00',
    lateEntry: false,
    receivedAt: '2026-11-24T15:05:00+00:00',
    notice: null,
    sentences,
    returnReason: null,
    madeBy: 'extractive-1',
    contentHash: HASH,
    state: 'drafted',
    ref: 'AL-07',
    dictation: '',
    leftOut: [],
    unsupported: [],
    mentions: [],
    questions: [],
    missing: [],
    prompts: [],
    sections: [],
  });

/** An API that has one draft, and keeps what it was asked to change. */
function having(stored: DraftView) {
  const sent: unknown[] = [];
  const api: ActorApi = {
    person: { channel: 'terminal', id: 'sw' },
    requestId: 'r',
    call<T>({ method, body }: Call<T>): Promise<T> {
      if (method === 'POST') sent.push(body);
      return Promise.resolve(stored as T);
    },
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const request = { id: 'i', person: api.person, askedAt: new Date(0) };
  const submit = (action: keyof typeof evidenceActions, values: Record<string, string>, hash = HASH) =>
    evidenceActions[action].run({ ...request, args: [ID, hash], values }, api);
  return { sent, submit };
}

const two = draft(
  sentence('a', 'He walked at his own speed.', 'AL-07.v2.2.3', 'AL-07.v2.C1'),
  sentence('b', 'He’d slept; walked later.', 'AL-07.v2.W2'),
);

describe('taking off as evidence', () => {
  it('names each link by its number in the draft, across sentences', async () => {
    const { sent, submit } = having(two);
    await submit('drafts.off', { numbers: '1 and 3' });
    expect(sent).toEqual([
      {
        contentHash: HASH,
        edits: [
          { kind: 'unlink', key: 'a', line: 'AL-07.v2.2.3' },
          { kind: 'unlink', key: 'b', line: 'AL-07.v2.W2' },
        ],
      },
    ]);
  });

  it('changes nothing for a number that is not there, or when the draft is no longer the one on the screen', async () => {
    const { sent, submit } = having(two);
    for (const numbers of ['4', '1, 4', '0', 'all'])
      expect((await submit('drafts.off', { numbers })).problem, numbers).toBe('not-understood');
    expect((await submit('drafts.off', { numbers: '1' }, 'b'.repeat(64))).problem).toBe('draft-changed-since-read');
    expect(sent).toEqual([]);
  });
});

describe('putting on as evidence', () => {
  const on = (key: string, line: string) => [{ contentHash: HASH, edits: [{ kind: 'link', key, line }] }];

  it('finds the sentence by some of its words, also where they follow the line', async () => {
    for (const values of [{ line: ' 1.2 ', words: "he'd SLEPT" }, { line: '1.2 he’d  slept;' }]) {
      const { sent, submit } = having(two);
      await submit('drafts.on', values);
      expect(sent).toEqual(on('b', '1.2'));
    }
  });

  it('needs no words where the draft has one sentence', async () => {
    const { sent, submit } = having(draft(sentence('a', 'Walked.')));
    await submit('drafts.on', { line: 'C1' });
    expect(sent).toEqual(on('a', 'C1'));
  });

  it('asks for more where two sentences fit or none does', async () => {
    const { sent, submit } = having(two);
    const said = async (words: string) => JSON.stringify((await submit('drafts.on', { line: '1.2', words })).blocks);
    expect(await said('walked')).toContain('2 sentences fit');
    expect(await said('')).toContain('2 sentences fit');
    expect(await said('ran')).toContain('no sentence of the draft has these words');
    expect(sent).toEqual([]);
  });
});
