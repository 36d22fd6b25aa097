import { randomUUID } from 'node:crypto';
import type { Stand } from '../kill/stand.js';
import type { Journey } from './journeys.js';
import { recordingOf, type Recording, statementsOf } from './replay.js';
import { StatementTap } from './statement-tap.js';

/** Sends each journey twice to an API whose statements are written down on their way to the database. */
export async function record(stand: Stand, journeys: readonly Journey[]): Promise<Record<string, Recording>> {
  const { tap, url } = await StatementTap.before(stand.databaseUrl);
  const api = await stand.anotherApi(url);
  try {
    const recordings: Record<string, Recording> = {};
    for (const journey of journeys) {
      await once(api.apiUrl, journey); // the first of its kind also fills caches
      const [one, other] = [await once(api.apiUrl, journey), await once(api.apiUrl, journey)];
      const first = statementsOf(tap.connections, one.traceId);
      const second = statementsOf(tap.connections, other.traceId);
      if (first.length === 0) throw new Error(`No statement of ${journey.name} was seen.`);
      recordings[journey.name] = recordingOf(first, second, [one.mark]);
    }
    return recordings;
  } finally {
    await api.stop();
    tap.close();
  }
}

async function once(apiUrl: string, journey: Journey): Promise<{ readonly mark: string; readonly traceId: string }> {
  const mark = `bench-${randomUUID()}`;
  const id = randomUUID();
  const { url, method, headers, body } = journey.request(apiUrl, mark);
  const answer = await fetch(url, { method, headers: { ...headers, 'x-request-id': id }, ...(body === undefined ? {} : { body }) });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${journey.name} was answered ${answer.status}: ${said.slice(0, 300)}`);
  return { mark, traceId: id.replaceAll('-', '') };
}
