import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { alder, AT, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const REFS = ['AL-01', 'AL-03', 'AL-07', 'AL-09', 'AL-12', 'AL-15'];
const NAMES = ['Una Frost', 'Sam Price', 'Peter Hale', 'Omar Reed', 'Grace Wynn', 'Rose Tarn'];
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;
const record = (who: request.Agent, more: object = {}) =>
  who.post(`${AT}/group-sessions`).send({
    externalMessageId: randomUUID(),
    title: 'Relaxation group',
    startsAt: '14:00',
    endsAt: '15:00',
    people: [
      { ref: 'AL-01', words: 'Joined in throughout.' },
      { ref: 'AL-03', words: 'Quiet, left at 14:40.' },
      { ref: 'AL-07', words: 'Said he has been thinking of ending his life.' },
      { ref: 'AL-09', words: 'Talked with Peter about football.' },
      { ref: 'AL-12', words: 'Said AL-15 had taken her money.' },
      { ref: 'AL-15', attended: false },
    ],
    ...more,
  });

beforeAll(async () => {
  ward = await alder(api, Object.fromEntries(REFS.map((ref, i) => [ref, NAMES[i] ?? ''])));
});

describe('S23: a group session', () => {
  it('is one attendance record and a line for each person, and a disclosure by one stands in one record only', async () => {
    const { body, status } = await record(ward.as.author);
    expect(status).toBe(201);
    expect(body.people.map(({ ref, attended }: { ref: string; attended: boolean }) => [ref, attended])).toEqual([
      ...REFS.slice(0, 5).map((ref) => [ref, true]),
      ['AL-15', false],
    ]);
    expect(await sql('select count(*)::int as n from group_session')).toEqual([{ n: 1 }]);
    expect(await sql('select count(*)::int as n from note_draft')).toEqual([{ n: 5 }]);
    // The disclosure is passed on at once, with its quote, about one person.
    expect(body.urgent).toEqual([{ ref: 'AL-07', quote: expect.stringMatching(/ending his life/), speakTo: 'nurse-in-charge' }]);
    // What names somebody else stays in the speaker's own draft, where that somebody is another service user.
    const words = (ref: string) => body.people.find((one: { ref: string }) => one.ref === ref).draft?.words.join(' ') ?? null;
    expect(words('AL-12')).toBe('Said another service user had taken her money');
    expect(words('AL-09')).toBe('Talked with another service user about football');
    expect(words('AL-15')).toBeNull();

    const confirmed = await ward.as.author.post(`${AT}/group-sessions/${body.sessionId}/confirm`).send({ contentHash: body.contentHash });
    expect(confirmed.status).toBe(200);
    const states = confirmed.body.people.map((one: { draft: { state: string } | null }) => one.draft?.state ?? null);
    expect(states).toEqual(['filed', 'filed', 'awaiting-countersign', 'filed', 'awaiting-countersign', null]);
    const waiting = body.people.find(({ ref }: { ref: string }) => ref === 'AL-07');
    const { body: asked } = await ward.as.nurse.get(`${AT}/drafts/${waiting.draft.draftId}/for-countersign`);
    await ward.as.nurse.post(`${AT}/drafts/${waiting.draft.draftId}/countersign`).send({ contentHash: asked.contentHash });
    for (const ref of REFS) {
      const { body: notes } = await ward.as.nurse.get(`${AT}/service-users/${ref}/notes`);
      expect([ref, /ending his life/.test(JSON.stringify(notes))]).toEqual([ref, ref === 'AL-07']);
      expect(JSON.stringify(notes.items.map((one: { sections: object }) => one.sections))).not.toMatch(/Peter|AL-15|Rose/);
    }
  });

  it('shows who came to those on shift, and nobody’s words; to somebody elsewhere nothing', async () => {
    const [seen] = (await ward.as.nurse.get(`${AT}/group-sessions`)).body.items;
    expect(seen.people).toHaveLength(6);
    expect(seen.people.every((one: { draft: null }) => one.draft === null)).toBe(true);
    expect((await ward.as.stranger.get(`${AT}/group-sessions`)).body.items).toEqual([]);
    expect(
      (await ward.as.stranger.post(`${AT}/group-sessions/${seen.sessionId}/confirm`).send({ contentHash: seen.contentHash })).status,
    ).toBe(404);
  });

  it('is refused when it comes again with other words, and keeps the first', async () => {
    const externalMessageId = randomUUID();
    const said = { externalMessageId, people: [{ ref: 'AL-01', words: 'Joined in.' }, { ref: 'AL-03' }] };
    const first = await record(ward.as.author, said);
    const sessions = (await sql('select count(*)::int as n from group_session'))[0]?.['n'];
    const others = [
      { people: [{ ref: 'AL-01', words: 'Said he wants to end his life.' }, { ref: 'AL-03' }] },
      {
        people: [
          { ref: 'AL-01', words: 'Joined in.' },
          { ref: 'AL-03', words: 'Left early.' },
        ],
      },
      {
        people: [
          { ref: 'AL-01', words: 'Joined in.' },
          { ref: 'AL-03', attended: false },
        ],
      },
      { people: [{ ref: 'AL-01', words: 'Joined in.' }] },
      { title: 'Cooking' },
      { startsAt: '13:00' },
    ];
    for (const other of others) {
      const { status, body } = await record(ward.as.author, { ...said, ...other });
      expect([other, status, body.code]).toEqual([other, 409, 'sent-with-other-words']);
      expect(body.detail).toMatch(/was not stored.*\/group/);
    }
    expect((await sql('select count(*)::int as n from group_session'))[0]?.['n']).toBe(sessions);
    const again = await record(ward.as.author, said);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const several = await Promise.all(
      ['Came late.', 'Came early.'].map((words) =>
        record(ward.as.author, { externalMessageId: `${externalMessageId}-2`, people: [{ ref: 'AL-01', words }] }),
      ),
    );
    expect(several.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('is stored once when it is sent twice; its title names nobody; people out of reach are refused alike', async () => {
    const externalMessageId = randomUUID();
    const one = await record(ward.as.author, { externalMessageId });
    const two = await record(ward.as.author, { externalMessageId });
    expect(two.body.sessionId).toBe(one.body.sessionId);
    expect((await record(ward.as.author, { title: 'Talk with Peter' })).body.code).toBe('names-somebody');
    expect((await record(ward.as.author, { startsAt: '15:00', endsAt: '14:00' })).body.code).toBe('time-not-clear');
    for (const ref of ['AL-01', 'ZZ-99'])
      expect((await record(ward.as.stranger, { people: [{ ref, words: 'Came.' }] })).body.code).toBe('no-record-you-can-open');
    expect((await record(ward.as.author, { people: [{ ref: 'AL-01' }, { ref: 'al-01' }] })).status).toBe(400);
  });

  it('keeps the order of what was said of somebody, and words about somebody who was not there', async () => {
    const { body } = await record(ward.as.author, {
      people: [
        { ref: 'AL-03', words: 'Joined in, told Rose she looked lovely, slept after' },
        { ref: 'AL-09', attended: false, words: 'wouldn’t come in, stood at the door and watched' },
      ],
    });
    const of = (ref: string) => body.people.find((one: { ref: string }) => one.ref === ref);
    expect(of('AL-03').draft.words.join(' ')).toMatch(/^Joined in.*told another service user.*looked lovely.*slept after$/);
    expect(of('AL-09').attended).toBe(false);
    expect(of('AL-09').draft.words.join(' ')).toMatch(/^wouldn.t come in.*stood at the door/);
  });
});
