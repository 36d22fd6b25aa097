import { describe, expect, it } from 'vitest';
import type { ActorApi } from '../api/actor-api.js';
import type { ChatRequest } from '../chat/command.js';
import { dayOption, daysRead } from './day-options.js';

const api = { zone: async () => 'Europe/London' } as unknown as ActorApi;
/** Late on a Monday in summer, UTC; in London it is Tuesday. */
const askedAt = new Date('2026-06-29T23:30:00Z');
const asked = (values: ChatRequest['values']): ChatRequest => ({
  id: 'r',
  person: { channel: 'terminal', id: 'p' },
  askedAt,
  args: [],
  values,
});
const options = [dayOption('day', 'The day', true), dayOption('until', 'Last day', false, 'day'), { name: 'note', description: 'n' }];

describe('days in a command', () => {
  it('count from today on the clock of the asker’s unit', async () => {
    expect(await daysRead(asked({ day: 'today', note: 'today' }), options, api)).toEqual({ day: '2026-06-30', note: 'today' });
  });

  it('that end something count from the day on which it begins', async () => {
    expect(await daysRead(asked({ day: '20 July', until: 'Friday' }), options, api)).toEqual({ day: '2026-07-20', until: '2026-07-24' });
  });

  it('that cannot be read are named, with how to write one', async () => {
    const reply = JSON.stringify(await daysRead(asked({ day: 'soonish' }), options, api));
    expect(reply).toContain('“soonish” is no day that I can read.');
    expect(reply).toContain('24 Nov, Friday, today or tomorrow');
  });
});
