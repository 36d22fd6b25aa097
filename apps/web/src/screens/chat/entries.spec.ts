import { describe, expect, it } from 'vitest';
import { aboutOf, offeredBy, type Entry, type Saying } from './entries.js';

const line = (text: string): Saying => ({ kind: 'line', text, offered: [] });
const before = { messageId: 'm1', text: 'AL-07 slept.' };

describe('what a button is about', () => {
  it('is the free words above its answer, through every button after it', () => {
    expect(aboutOf(line(' AL-07 slept. '), 'm1', undefined)).toEqual(before);
    expect(aboutOf({ kind: 'press', action: 'text.plan', args: ['m1'] }, 'm2', before)).toEqual(before);
    expect(aboutOf(line('2'), 'm2', before)).toEqual(before);
    expect(aboutOf(line('2 my reason'), 'm2', before)).toEqual(before);
  });

  it('is nothing after a command', () => expect(aboutOf(line('/drafts'), 'm2', before)).toBeUndefined());

  it('is not the number with which a dictation begins', () =>
    expect(aboutOf(line('2nd floor was quiet'), 'm3', before)).toEqual({ messageId: 'm3', text: '2nd floor was quiet' }));
});

it('lets a number choose from the latest answer only', () => {
  const button = { label: 'Confirm', action: 'drafts.confirm', args: ['d'], tone: 'main' } as const;
  const reply = { kind: 'reply', blocks: [], buttons: [button], picture: null, problem: null } as const;
  const entry = (answer: Entry['answer']): Entry => ({ id: 'e', said: '/drafts', about: undefined, answer });
  expect(offeredBy([entry({ ...reply, buttons: [{ ...button, args: [...button.args] }], blocks: [] })])).toHaveLength(1);
  expect(offeredBy([entry({ ...reply, buttons: [], blocks: [] })])).toEqual([]);
  expect(offeredBy([])).toEqual([]);
});
