import { randomUUID } from 'node:crypto';
import type { ReviewPack } from '@handrail/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { planOfTheDemo, putPlanInForce, sealed } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const drafted = async (text: string) => (await dictate(ward.as.author, text)).body.drafts[0];
const confirmed = async ({ draftId, contentHash }: { draftId: string; contentHash: string }): Promise<string> => {
  const { status, body } = await ward.as.author.post(`${AT}/drafts/${draftId}/confirm`).send({ contentHash });
  expect([status, body.state]).toEqual([200, 'filed']);
  return body.noteId;
};
const filed = async (text: string) => confirmed(await drafted(text));
const inError = (noteId: string) =>
  ward.as.author.post(`${AT}/notes/${noteId}/entered-in-error`).set('if-match', '"1"').send({ reason: 'wrong person' }).expect(200);
const packOf = async (ref: string): Promise<ReviewPack> => (await ward.as.lead.get(`${AT}/service-users/${ref}/review-pack`)).body;
const lineOf = ({ steps }: ReviewPack, wanted: string) => steps.find(({ number }) => number === wanted);
const quotes = (pack: ReviewPack, number: string) => lineOf(pack, number)?.evidence.map(({ quote }) => quote);

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed' });
  for (const ref of ['AL-07', 'AL-09'])
    await putPlanInForce(ward.as.nurse, ward.as.lead, ref, await planOfTheDemo('AL-07'), { reviewDueOn: '2026-12-01' });
});

describe('the evidence for a review', () => {
  it('is what its author confirmed with the note; shared words alone may bear on a step and prove nothing', async () => {
    const marching = await filed('AL-07 was marching the corridor. Kept pace alongside him.');
    const walked = await filed('AL-07 was pacing again, so I walked beside him at his speed.');
    const pack = await packOf('AL-07');
    expect(pack.notesRead).toBe(2);
    expect(lineOf(pack, '1.1')).toMatchObject({
      evidence: [],
      candidates: [{ noteId: marching, on: '2026-11-24', quote: 'AL-07 was marching the corridor' }],
    });
    expect(pack.steps.flatMap(({ evidence }) => evidence).filter(({ noteId }) => noteId === marching)).toEqual([]);
    expect(pack.withoutEvidence).toEqual(expect.arrayContaining(['1.1', '2.5']));
    expect(lineOf(pack, '2.3')?.evidence).toContainEqual({
      noteId: walked,
      on: '2026-11-24',
      quote: 'so I walked beside him at his speed',
    });
    expect(pack.withoutEvidence).not.toContain('2.3');
  });

  it('takes a warning sign or a crisis item that a note tells of, and files the note', async () => {
    const sign = await filed('AL-07 stopped eating with the others.');
    const crisis = await filed('AL-07 was upset: I stayed with him within his sight and asked the others to leave the room.');
    const pack = await packOf('AL-07');
    expect(pack.warningSignsMatched.filter(({ evidence }) => evidence.length > 0)).toMatchObject([
      { number: 'W4', evidence: [{ noteId: sign, quote: 'AL-07 stopped eating with the others' }] },
    ]);
    expect(lineOf(pack, 'C1')?.evidence.map(({ noteId }) => noteId)).toEqual([crisis]);
  });

  it('keeps to the person: what was done with two people counts for each by their own plan', async () => {
    const { body } = await dictate(ward.as.author, 'AL-07 and AL-09 had a warm drink and I dimmed the corridor light for them.');
    for (const draft of body.drafts) await confirmed(draft);
    expect(body.drafts).toHaveLength(2);
    for (const ref of ['AL-07', 'AL-09']) expect(lineOf(await packOf(ref), '1.1')?.evidence.length).toBeGreaterThan(0);
    const crossed = `select 1 from note_step n join step s on s.id = n.step_id where s.service_user_id <> n.service_user_id`;
    expect((await api.database.owner.query(crossed)).rows).toEqual([]);
  });

  it('links what the author wrote anew by its new words, and what was entered in error by nothing', async () => {
    const draft = await drafted('I walked beside AL-09 at his speed while he was pacing.');
    expect(draft.sentences).toHaveLength(1);
    const edits = [
      { kind: 'replace', key: draft.sentences[0].key, text: 'He had his newspaper bought together on Saturday and carried the money.' },
    ];
    const edited = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/edits`).send({ contentHash: draft.contentHash, edits });
    const anew = await confirmed(edited.body);
    const pack = await packOf('AL-09');
    expect(lineOf(pack, '3.3')?.evidence.map(({ noteId }) => noteId)).toEqual([anew]);
    expect(quotes(pack, '2.3')).toEqual([]);
    await inError(anew);
    expect(quotes(await packOf('AL-09'), '3.3')).toEqual([]);
  });

  it('stays with a step that the next version says in the same words, and goes to no other', async () => {
    const before = await planOfTheDemo('AL-07');
    const goals = before.goals.map((goal) => ({
      ...goal,
      steps: goal.steps.map((step) =>
        step.number === '2.3'
          ? { ...step, number: '2.9' }
          : step.number === '1.1'
            ? { ...step, text: 'Offer a warm drink at 21:00.' }
            : step,
      ),
    }));
    await putPlanInForce(ward.as.nurse, ward.as.lead, 'AL-07', { ...before, goals }, { reviewDueOn: '2026-12-02' });
    const pack = await packOf('AL-07');
    expect(quotes(pack, '2.9')).toContain('so I walked beside him at his speed');
    expect(quotes(pack, '1.1')).toEqual([]);
    expect(pack.withoutEvidence).toContain('1.1');
    expect(pack.withoutEvidence).not.toContain('2.9');
  });

  it('takes what software alone had linked in earlier notes, by sentence or as a whole, for no evidence: it may bear on the step', async () => {
    const { rows } = await api.database.owner.query<{ id: string }>(
      `select s.id from step s join care_plan p on p.id = s.care_plan_id where p.service_user_id = $1 and p.state = 'ACTIVE' and s.number = '2.2'`,
      [ward.people['AL-09']],
    );
    const step = rows[0]?.id;
    const put = async (noteId: string, sentences: object[]) => {
      const content = { ref: 'AL-09', sentences: sentences.map((one) => ({ section: 'other', kind: 'VERBATIM', ...one })) };
      await api.put.row('note', {
        id: noteId,
        draft_id: randomUUID(),
        service_user_id: ward.people['AL-09'],
        unit_id: ward.unit,
        author_id: ward.author,
        format: 'DAILY',
        content_sealed: await sealed(api, ward.lead, 'note.content_sealed', noteId, JSON.stringify(content)),
        content_hash: Buffer.alloc(32),
        event_at: '2026-11-17T15:00Z',
        filed_at: '2026-11-17T15:10Z',
        trace_id: 't',
      });
      await api.put.row('note_step', { note_id: noteId, step_id: step, service_user_id: ward.people['AL-09'] });
    };
    const [whole, bySentence] = [randomUUID(), randomUUID()].toSorted();
    await put(whole ?? '', [{ text: 'Won at the board after lunch.' }, { text: 'Slept.' }]);
    await put(bySentence ?? '', [
      { text: 'Won again.', stepIds: [step] },
      { text: 'Ate.', stepIds: [] },
    ]);
    const pack = await packOf('AL-09');
    expect(pack).toMatchObject({ from: '2026-11-11', to: '2026-11-24' });
    expect(lineOf(pack, '2.2')).toMatchObject({
      evidence: [],
      candidates: [
        { noteId: whole, on: '2026-11-17', quote: 'Won at the board after lunch. Slept.' },
        { noteId: bySentence, on: '2026-11-17', quote: 'Won again.' },
      ],
    });
    expect(pack.withoutEvidence).toContain('2.2');
  });
});
