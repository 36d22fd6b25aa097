import { draftView, type DraftView, type Problem } from '@handrail/contracts';
import { expect, it } from 'vitest';
import type { ActorApi, Call } from '../api/actor-api.js';
import { ApiProblem } from '../api/problems.js';
import { writeActionId } from '../chat/action-id.js';
import { draftReply } from '../replies/draft.reply.js';
import { draftsCommand } from './drafts.command.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const asks = (questionId: string) => ({ questionId, text: `“slept well ${questionId}”: whom is this about?`, choices: [] });
const DRAFT: DraftView = draftView.parse({
  draftId: ID,
  captureId: ID,
  contentHash: 'a'.repeat(64),
  state: 'needs-clarification',
  ref: null,
  eventAt: '2026-11-24T15:05:00+00:00',
  lateEntry: false,
  receivedAt: '2026-11-24T15:05:00+00:00',
  dictation: 'slept well',
  leftOut: [],
  unsupported: [],
  mentions: [],
  notice: null,
  speakTo: 'nurse-in-charge',
  questions: [asks('one'), asks('two')],
  missing: [],
  prompts: [],
  sections: [],
  sentences: [],
  returnReason: null,
  madeBy: 'extractive-1',
});
const REFUSED = { code: 'answer-does-not-fit', status: 422, title: '', detail: 'That does not answer the question.' } as Problem;

it('shows the question again below an answer that does not fit, with a button for each by its number', async () => {
  const api: ActorApi = {
    person: { channel: 'terminal', id: 'sw' },
    requestId: 'r',
    call<T>({ method }: Call<T>): Promise<T> {
      return method === 'POST' ? Promise.reject(new ApiProblem(REFUSED)) : Promise.resolve(DRAFT as T);
    },
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const reply = await draftsCommand.actions['drafts.answer'].run(
    { id: 'i', person: api.person, askedAt: new Date('2026-11-24T15:06:00Z'), values: { text: 'frank' }, args: [ID, 'one'] },
    api,
  );
  expect(reply.problem).toBe('answer-does-not-fit');
  expect(reply.blocks[0]).toEqual({ kind: 'words', text: 'That does not answer the question.' });
  expect(reply.blocks).toContainEqual({ kind: 'list', items: [`1. ${asks('one').text}`, `2. ${asks('two').text}`] });
  expect(reply.buttons?.map(({ label }) => label)).toEqual(['Answer 1', 'Answer 2', 'Add something', 'Withdraw']);
});

it('says where a draft can be edited to whoever answers that they will, for chat cannot', async () => {
  const edit = { value: 'no', label: 'No, I will edit it' };
  const asked = { ...DRAFT, questions: [{ ...asks('one'), choices: [{ value: 'yes', label: 'Yes, the last holds' }, edit] }] };
  const api: ActorApi = {
    person: { channel: 'terminal', id: 'sw' },
    requestId: 'r',
    call: <T>(): Promise<T> => Promise.resolve({ ...DRAFT, questions: [] } as T),
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const [yes, no] = draftReply(asked, 'Europe/London').buttons ?? [];
  const pressed = (args: readonly string[]) =>
    draftsCommand.actions['drafts.answer'].run({ id: 'i', person: api.person, askedAt: new Date(), values: {}, args }, api);
  expect(writeActionId('drafts.answer', no!.args).length).toBeLessThanOrEqual(100);
  expect((await pressed(no!.args)).blocks[0]).toEqual({
    kind: 'words',
    text: 'Chat cannot change a sentence. Change it in the web app, under Review; or withdraw this draft and dictate it again.',
  });
  expect(JSON.stringify(await pressed(yes!.args))).not.toContain('web app');
});
