import { setTimeout as sleep } from 'node:timers/promises';
import type { RotaList, RotaNext, RotaStep, RotaSummary } from '@handrail/contracts';
import { addDays } from '@handrail/rota-core';
import { ApiSession } from '../run/api-session.js';

/** Who reviews first and publishes, and the second person who approves. */
const REVIEWER = 'rota1';
const APPROVER: Readonly<Record<string, string>> = { alder: 'lead-alder', larch: 'lead-larch', south: 'lead-south' };
const BEGINS_WITHIN_MS = 20_000;
const POLL_MS = 100;

/** Steps of a rota to its people, each by the person whose step it is. */
const STEPS = [
  { from: 'DRAFT', path: 'review', by: () => REVIEWER },
  { from: 'REVIEWED', path: 'approve', by: (unit: string) => APPROVER[unit] ?? '' },
  { from: 'APPROVED', path: 'publish', by: () => REVIEWER },
] as const;

/**
 * Takes each unit's imported rota to where it is being worked, and begins an empty draft after it, over HTTP as the people of the demo
 * would: reviewed, approved by another person, judged by the checker and published. Safe to run again.
 * @param apiUrl where the API listens, without a slash at the end; it must run with DEMO_MODE on
 * @returns a line for each unit
 * @throws with the API's own words when it refuses a step
 */
export async function publishDemoRotas(apiUrl: string): Promise<string[]> {
  const sessions = new Map<string, ApiSession>();
  const as = async (name: string): Promise<ApiSession> => {
    const session = sessions.get(name) ?? (await ApiSession.asDemoPerson(apiUrl, name));
    sessions.set(name, session);
    return session;
  };
  const rotasOf = async (unit: string): Promise<RotaSummary[]> =>
    (await (await as(REVIEWER)).get<RotaList>(`/rotas?unit=${unit}`)).items.toSorted((a, b) => a.from.localeCompare(b.from));
  const lines: string[] = [];
  for (const unit of Object.keys(APPROVER)) {
    const [worked, next] = await rotasOf(unit);
    if (!worked) continue;
    let { state, version }: Pick<RotaStep, 'state' | 'version'> = worked;
    for (const { from, path, by } of STEPS) {
      if (state !== from) continue;
      const step = await (await as(by(unit))).post<RotaStep>(`/rotas/${worked.rotaId}/${path}`, {}, { 'if-match': `"${version}"` });
      ({ state, version } = step);
    }
    state = await whenLive(await as(REVIEWER), worked.rotaId, state);
    const nextFrom = next?.from ?? addDays(worked.to, 1);
    if (!next) await (await as(REVIEWER)).post('/rotas', { unit, from: nextFrom });
    lines.push(`${worked.unit}: the rota from ${worked.from} is ${state.toLowerCase()}, the one from ${nextFrom} is a draft`);
  }
  return lines;
}

/** A rota whose first day has come goes live through the queue, a moment after its publication. */
async function whenLive(session: ApiSession, rotaId: string, published: string): Promise<string> {
  const until = performance.now() + BEGINS_WITHIN_MS;
  let state = published;
  while (state === 'PUBLISHED' && performance.now() < until) {
    await sleep(POLL_MS);
    ({ state } = await session.get<RotaNext>(`/rotas/${rotaId}/next`));
  }
  return state;
}
