import { beforeAll, describe, expect, it } from 'vitest';
import type { ActingUser } from '../../../tools/src/discord-stand-in/index.js';
import { alder, AT, type Alder } from './alder.js';
import { labels, seen, useChat } from './in-chat.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
const chat = useChat(api);
let ward: Alder;
let author: ActingUser;
const filed = async () => (await ward.as.author.get(`${AT}/service-users/AL-07/notes`)).body.items;

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale' });
  author = await chat.linked(ward.author);
});

describe('an addendum in chat', () => {
  it('says so where nothing is filed yet', async () => {
    expect(seen(await author.slash('addendum', { ref: 'AL-07' }))).toContain('No note about AL-07 of the last 14 days is filed');
  });

  it('follows a note at once, as a draft that stands beside it when it is confirmed', async () => {
    const note = await author.clickButton(await author.slash('note', { text: 'AL-07 ate all his lunch.' }), 'Confirm as my note');
    const text = 'AL-07 left half of his lunch, I had seen another tray.';
    const draft = await author.submitModal(await author.clickButton(note, 'Write an addendum'), { text });
    expect(seen(draft)).toContain('This is an addendum');
    expect(await filed()).toHaveLength(1);
    expect(seen(await author.clickButton(draft, 'Confirm as my note'))).toContain('Confirmed and filed');
    const [first, second] = (await filed()).toSorted((a: { filedAt: string }, b: { filedAt: string }) =>
      a.filedAt.localeCompare(b.filedAt),
    );
    const [note1, addendum] = first.addendumOf === null ? [first, second] : [second, first];
    expect(addendum.addendumOf).toBe(note1.noteId);
    expect(JSON.stringify(note1.sections)).toContain('ate all his lunch');
  });

  it('is written later too, to the note that is chosen from what is filed', async () => {
    const list = await author.slash('addendum', { ref: 'AL-07' });
    expect(seen(list)).toMatch(/ate all his lunch/);
    expect(seen(list)).toMatch(/\(an addendum\): “.*left half of his lunch/);
    expect(labels(list)).toEqual(['Add to 1', 'Add to 2']);
    const draft = await author.submitModal(await author.clickButton(list, 'Add to 2'), { text: 'He asked for more water.' });
    expect(seen(draft)).toContain('He asked for more water');
    const [, terminal] = await chat.terminal(ward.author, '/addendum AL-07', '1 He had tea at four.');
    expect(terminal).toContain('This is an addendum');
  });

  it('shows nothing of a person who is out of reach', async () => {
    const refused = seen(await author.slash('addendum', { ref: 'ZZ-99' }));
    expect(refused).not.toContain('Filed notes');
    expect(refused).toContain('no record that you can open');
  });
});
