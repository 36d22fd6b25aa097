import { describe, expect, it } from 'vitest';
import type { ActorApi } from '@handrail/chat';
import { deliverNotices } from '../src/notices.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';

/** An API that has these notices once, and keeps what was reported. */
function apiWith(users: readonly string[]) {
  const reported: string[] = [];
  let waiting = users.map((externalUserId) => ({
    deliveryId: ID,
    externalUserId,
    title: 'A flag about AL-07 waits for you.',
    itemKind: 'flag',
    itemId: ID,
  }));
  const api: ActorApi = {
    person: { channel: 'discord', id: '' },
    requestId: 'r',
    zone: async () => 'Europe/London',
    bytes: async () => new Uint8Array(),
    async call(call) {
      if (call.path === '/deliveries/take') {
        const items = waiting;
        waiting = [];
        return call.answer.parse({ items });
      }
      reported.push(call.path.split('/').at(-1) ?? '');
      return call.answer.parse({});
    },
  };
  return { api, reported };
}

describe('direct messages about what waits', () => {
  it('are sent with references only and a button, and reported as sent or refused', async () => {
    const { api, reported } = apiWith(['open', 'closed']);
    const stop = new AbortController();
    const told: unknown[] = [];
    const tell = async (person: string, reply: unknown) => {
      told.push(reply);
      if (person === 'closed') stop.abort();
      return person === 'closed' ? ('refused' as const) : ('sent' as const);
    };
    await deliverNotices(
      () => api,
      { tell },
      1,
      stop.signal,
      () => undefined,
    );
    expect(reported).toEqual(['sent', 'refused']);
    expect(told[0]).toMatchObject({ buttons: [{ action: 'review.open', args: ['flag', ID] }] });
  });

  it('go on after a failure, and one that could not be sent is not reported as sent', async () => {
    const { api, reported } = apiWith(['open']);
    const stop = new AbortController();
    const failures: unknown[] = [];
    const tell = async () => {
      throw new Error('Discord is away');
    };
    await deliverNotices(
      () => api,
      { tell },
      1,
      stop.signal,
      (error) => {
        failures.push(error);
        stop.abort();
      },
    );
    expect(failures).toHaveLength(1);
    expect(reported).toEqual([]);
  });
});
