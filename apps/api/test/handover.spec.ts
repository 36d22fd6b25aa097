import { beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { travel } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;
const draftOf = async (text: string) => (await dictate(ward.as.author, text)).body.drafts[0];
const sign = (draft: { draftId: string; contentHash: string }) =>
  ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
const file = async (text: string): Promise<string> => (await sign(await draftOf(text))).body.noteId;
const markAsError = (noteId: string) =>
  ward.as.author.post(`${AT}/notes/${noteId}/entered-in-error`).set('if-match', '"1"').send({ reason: 'wrong person' });
const read = async (query = '', who = ward.as.nurse) => (await who.get(`${AT}/units/${ward.unit}/handover${query}`)).body;
const confirm = (who: Alder['as']['nurse'], { shiftStartsAt, contentHash }: { shiftStartsAt: string; contentHash: string }) =>
  who.post(`${AT}/units/${ward.unit}/handover/confirm`).send({ shiftStartsAt, contentHash });
const notesIn = (people: readonly object[]) => [
  ...new Set(
    people
      .flatMap((person) => Object.values(person))
      .flatMap((lines: unknown) => (Array.isArray(lines) ? lines : []))
      .map(({ noteId }: { noteId: string }) => noteId),
  ),
];
beforeAll(async () => {
  ward = await alder(api, { 'AL-01': 'Ivy Noble', 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed', 'AL-12': 'Tess Rowe' });
});

describe('the handover', () => {
  it('holds filed notes only, each line with its note; drafts are counted apart and records in error are left out', async () => {
    const kept = await file('AL-07 was cheerful all morning.');
    const wrong = await file('AL-09 went out with his sister.');
    await markAsError(wrong);
    await dictate(ward.as.author, 'AL-09 ate nothing at lunch.');
    const body = await read();
    expect(body.people.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-07']);
    expect(notesIn(body.people)).toEqual([kept]);
    expect(body).toMatchObject({ state: 'draft', unconfirmed: [{ ref: 'AL-09', drafts: 1 }], struck: [], sinceConfirmed: [] });
    expect(JSON.stringify(body)).not.toMatch(/ate nothing/);
    expect((await ward.as.stranger.get(`${AT}/units/${ward.unit}/handover`)).status).toBe(403);
  });

  it('is confirmed by whoever leads the shift, as it was read, and says how much of the shift is yet to come', async () => {
    const before = await read();
    await file('AL-09 slept in the afternoon.');
    expect((await confirm(ward.as.nurse, before)).body.code).toBe('draft-changed-since-read');
    const now = await read();
    expect(now).toMatchObject({ mayConfirm: true, minutesToEnd: 295, shiftEndsAt: '2026-11-24T20:00:00.000Z' });
    expect((await read('', ward.as.author)).mayConfirm).toBe(false);
    expect((await confirm(ward.as.author, now)).status).toBe(403);
    expect((await confirm(ward.as.nurse, now)).body).toMatchObject({
      state: 'confirmed',
      confirmation: { version: 1, confirmedBy: 'Nia Okafor', confirmedAt: '2026-11-24T15:05:00.000Z', minutesToEnd: 295 },
      mayConfirm: false,
    });
    expect((await confirm(ward.as.nurse, now)).status).toBe(409);
    expect(await read()).toMatchObject({ state: 'confirmed', contentHash: now.contentHash });
  });

  it('shows after confirmation what was struck, filed and left unconfirmed since, and never quotes what was struck', async () => {
    const before = (await read()).people.find(({ ref }: { ref: string }) => ref === 'AL-09');
    const [struck] = notesIn([before]);
    await travel(api, '2026-11-24T16:05:00Z');
    const later = await file('AL-01 walked in the garden after tea.');
    await dictate(ward.as.author, 'AL-12 is in the bathroom with a cord round her neck.');
    await markAsError(String(struck));
    const body = await read();
    expect(notesIn(body.people)).not.toContain(struck);
    expect(JSON.stringify(body)).not.toMatch(/slept in the afternoon|cord round/);
    expect(body.struck).toEqual([
      {
        ref: 'AL-09',
        noteId: struck,
        eventAt: expect.any(String),
        lines: 1,
        markedAt: '2026-11-24T16:05:00.000Z',
        markedBy: 'Ade Bello',
      },
    ]);
    expect(body.sinceConfirmed.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-01']);
    expect(notesIn(body.sinceConfirmed)).toEqual([later]);
    expect(body.unconfirmed).toEqual([
      { ref: 'AL-09', drafts: 1 },
      { ref: 'AL-12', drafts: 1 },
    ]);
    expect(body.confirmation).toMatchObject({ version: 1, confirmedBy: 'Nia Okafor' });
  });

  it('is confirmed anew as the next version; the earlier one stays on record as it was confirmed, struck where it is wrong', async () => {
    const stale = await read();
    expect(stale.mayConfirm).toBe(true);
    expect((await confirm(ward.as.nurse, stale)).body).toMatchObject({
      state: 'confirmed',
      confirmation: { version: 2 },
      sinceConfirmed: [],
      struck: [{ ref: 'AL-09' }],
    });
    const latest = await read();
    expect(latest.people.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-01', 'AL-07']);
    expect(latest.confirmations).toMatchObject([
      { version: 2, confirmedAt: '2026-11-24T16:05:00.000Z' },
      { version: 1, confirmedAt: '2026-11-24T15:05:00.000Z' },
    ]);
    const first = await read('?version=1');
    expect(first).toMatchObject({ confirmation: { version: 1 }, mayConfirm: false, struck: [{ ref: 'AL-09' }] });
    expect(first.people.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-07']);
    expect(first.sinceConfirmed.map(({ ref }: { ref: string }) => ref)).toEqual(['AL-01']);
    expect((await ward.as.nurse.get(`${AT}/units/${ward.unit}/handover?version=3`)).status).toBe(404);
    await expect(api.database.owner.query('update handover set version = 9')).rejects.toThrow(/kept as they are/);
  });

  it('of the shift before is read by whoever comes on, and confirmed by whoever led it and no other nurse in charge', async () => {
    const night = await api.put.worker({ display_name: 'Noor Sami', grade: 'RN' });
    await api.put.shift(night, ward.unit, '2026-11-24T19:30Z', '2026-11-25T08:00Z', { duties: ['NIC'] });
    const comesOn = await api.signedIn(night);
    await travel(api, '2026-11-24T19:45:00Z');
    const overlap = await read();
    // The rest of a shift that was confirmed early is there to confirm, though no word of it changed.
    expect(overlap).toMatchObject({ shiftStartsAt: '2026-11-24T07:30:00.000Z', minutesToEnd: null, mayConfirm: true });
    expect(await read('', comesOn)).toMatchObject({ shiftStartsAt: overlap.shiftStartsAt, mayConfirm: false });
    expect((await confirm(comesOn, overlap)).status).toBe(403);
    await travel(api, '2026-11-24T20:30:00Z');
    expect(await read('', comesOn)).toMatchObject({ shiftStartsAt: '2026-11-24T19:30:00.000Z', state: 'draft' });
    const last = await read('?shift=last', comesOn);
    expect(last).toMatchObject({ shiftStartsAt: '2026-11-24T07:30:00.000Z', confirmation: { version: 2 }, mayConfirm: false });
    expect((await confirm(comesOn, last)).status).toBe(403);
    expect((await confirm(ward.as.nurse, await read('?shift=last'))).body.confirmation.version).toBe(3);
    expect((await comesOn.get(`${AT}/units/${ward.unit}/handover?shift=last&shiftStartsAt=x`)).status).toBe(400);
  });
});
