import { expect, it } from 'vitest';
import type { ActorApi, Call } from '../api/actor-api.js';
import type { Block } from '../chat/reply.js';
import { incidentCommand } from './incident.command.js';

const NAMES = { people: 'Pickles, AL-07 and Stan', at: '14:20', before: 'queue for lunch', happened: 'a shove', after: 'both calm' };

async function reported(values: Readonly<Record<string, string>>) {
  const asked: unknown[] = [];
  const api: ActorApi = {
    person: { channel: 'terminal', id: 'sw' },
    requestId: 'r',
    call<T>({ body }: Call<T>): Promise<T> {
      asked.push(body);
      return Promise.reject(new Error('not asked here'));
    },
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const request = { id: 'i', person: api.person, askedAt: new Date('2026-11-24T15:06:00Z'), values, args: [] };
  const reply = await incidentCommand.actions['incident.write'].run(request, api);
  const text = reply.blocks.map((block: Block) => (block.kind === 'list' ? block.items.join('\n') : block.text)).join('\n');
  return { asked, text, problem: reply.problem };
}

it('an incident about names stores nothing: it says which words are no references, and gives everything back', async () => {
  const { asked, text, problem } = await reported(NAMES);
  expect(text).toMatch(
    /^NOT STORED\.\nAn incident takes local references, such as AL-07\. “Pickles”, “Stan” are not\. Nothing was stored\./,
  );
  for (const said of Object.values(NAMES)) expect(text).toContain(said);
  expect(problem).toBe('not-understood');
  expect(asked).toEqual([]);
});

it('an incident about nobody is not sent either', async () => {
  expect((await reported({ ...NAMES, people: ' , ' })).text).toContain('None was given.');
});

it('references go on to the API, however they are parted', async () => {
  const { asked } = await reported({ ...NAMES, people: 'al-07; AL-12 and AL03' });
  expect(asked).toMatchObject([{ people: ['al-07', 'AL-12', 'AL03'], occurredAt: '14:20' }]);
});
