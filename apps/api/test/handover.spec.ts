import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const file = async (text: string): Promise<string> => {
  const draft = (await dictate(ward.as.author, text)).body.drafts[0];
  const { body } = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
  return body.noteId;
};
beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed' });
});

describe('the handover', () => {
  it('holds filed notes only, each line with its note; drafts are counted apart and records in error are left out', async () => {
    const kept = await file('AL-07 was cheerful all morning.');
    const wrong = await file('AL-09 went out with his sister.');
    await ward.as.author.post(`${AT}/notes/${wrong}/entered-in-error`).set('if-match', '"1"').send({ reason: 'wrong person' });
    await dictate(ward.as.author, 'AL-09 ate nothing at lunch.');
    const { body } = await ward.as.nurse.get(`${AT}/units/${ward.unit}/handover`);
    expect(body.people.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-07']);
    const lines = Object.values(body.people[0]).flat() as { noteId?: string }[];
    expect(lines.filter((line) => typeof line === 'object').map(({ noteId }) => noteId)).toEqual([kept]);
    expect(body.unconfirmed).toEqual([{ ref: 'AL-09', drafts: 1 }]);
    expect(JSON.stringify(body)).not.toMatch(/ate nothing/);
    expect((await ward.as.stranger.get(`${AT}/units/${ward.unit}/handover`)).status).toBe(403);
  });

  it('is confirmed once, by whoever leads the shift, as it was read', async () => {
    const read = async () => (await ward.as.nurse.get(`${AT}/units/${ward.unit}/handover`)).body;
    const before = await read();
    await file('AL-09 slept in the afternoon.');
    const confirm = (who: Alder['as']['nurse'], { shiftStartsAt, contentHash }: { shiftStartsAt: string; contentHash: string }) =>
      who.post(`${AT}/units/${ward.unit}/handover/confirm`).send({ shiftStartsAt, contentHash });
    expect((await confirm(ward.as.nurse, before)).body.code).toBe('draft-changed-since-read');
    const now = await read();
    expect((await confirm(ward.as.author, now)).status).toBe(403);
    expect((await confirm(ward.as.nurse, now)).body.state).toBe('confirmed');
    expect((await confirm(ward.as.nurse, now)).status).toBe(409);
    expect(await read()).toMatchObject({ state: 'confirmed', contentHash: now.contentHash });
  });
});
