import { setTimeout as sleep } from 'node:timers/promises';
import type { Arranged } from './trial.js';

/** Milliseconds that the database or the queue stays away: long enough for every client to meet it, short enough for a person to wait. */
const AWAY_MS = 2_500;
const BEFORE_MS = 1_500;

/** What an ordinary request was answered while something was away. */
export interface Met {
  readonly status: number;
  readonly code: string;
  readonly milliseconds: number;
}

/** The database server crashes under load, stays away, and comes back. @returns what a request met meanwhile */
export async function databaseGone({ stand, accounts }: Arranged): Promise<Met[]> {
  await sleep(BEFORE_MS);
  await stand.crashDatabase();
  const met = await meanwhile({ stand, accounts });
  await stand.startDatabase();
  await sleep(BEFORE_MS);
  return met;
}

/** Redis is killed with everything it holds, stays away, and comes back empty. @returns what a request met meanwhile */
export async function queueGone({ stand, accounts }: Arranged): Promise<Met[]> {
  if (!stand.redis) throw new Error('The queue lives in PostgreSQL here.');
  await sleep(BEFORE_MS);
  await stand.redis.kill();
  const met = await meanwhile({ stand, accounts });
  await stand.redis.start();
  await sleep(BEFORE_MS);
  return met;
}

async function meanwhile({ stand: { apiUrl, serviceToken }, accounts }: Pick<Arranged, 'stand' | 'accounts'>): Promise<Met[]> {
  const met: Met[] = [];
  const until = performance.now() + AWAY_MS;
  const [somebody] = accounts.values(); // linked: a stranger would be turned away whatever is gone
  while (performance.now() < until) {
    const begun = performance.now();
    const answer = await fetch(`${apiUrl}/api/v1/me`, {
      headers: {
        authorization: `Bearer ${serviceToken}`,
        'x-on-behalf-of': `discord:${somebody?.id ?? ''}`,
        // The API was killed and started afresh before: a connection kept from then would be met as reset, which is not the fault that is tried.
        connection: 'close',
      },
    });
    const json = (await answer.json()) as { readonly code?: string };
    met.push({ status: answer.status, code: json.code ?? '', milliseconds: performance.now() - begun });
    await sleep(100);
  }
  return met;
}
