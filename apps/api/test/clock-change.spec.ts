import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

// In Alder clocks go back at 02:00 BST on 25 October 2026: 01:20 comes at 00:20Z and again at 01:20Z.
const api = useApi({ now: '2026-10-25T03:05:00Z' });
let ward: Alder;
beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale' }, ['2026-10-24T18:30Z', '2026-10-25T08:00Z']);
});

describe('S12: an entry of the hour that comes twice', () => {
  const file = async (text: string, offset: string) => {
    const { body } = await dictate(ward.as.author, text);
    const [draft] = body.drafts;
    const [question] = draft.questions;
    expect(question.choices.map(({ value }: { value: string }) => value)).toEqual([
      '2026-10-25T01:20:00+01:00',
      '2026-10-25T01:20:00+00:00',
      'leave',
    ]);
    const { value } = question.choices.find((choice: { value: string }) => choice.value.endsWith(offset));
    const answered = await ward.as.author
      .post(`${AT}/drafts/${draft.draftId}/answers`)
      .send({ questionId: question.questionId, answer: value });
    expect(answered.body).toMatchObject({ eventAt: `2026-10-25T01:20:00${offset}`, lateEntry: true, state: 'drafted' });
    const { contentHash } = answered.body;
    await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash }).expect(200);
  };

  it('is asked for, keeps its offset, is marked late, and stands in the order in which it happened', async () => {
    await file('At 01:20 AL-07 was awake and asked for tea.', '+00:00');
    await file('At 01:20 AL-07 was asleep.', '+01:00');
    const { body } = await ward.as.nurse.get(`${AT}/service-users/AL-07/notes`);
    const told = body.items.map((note: { eventAt: string; sections: { sentences: string[] }[] }) => [
      note.eventAt,
      note.sections.flatMap(({ sentences }) => sentences).join(' '),
    ]);
    expect(told).toEqual([
      ['2026-10-25T01:20:00+01:00', expect.stringMatching(/asleep/)],
      ['2026-10-25T01:20:00+00:00', expect.stringMatching(/awake/)],
    ]);
  });
});
