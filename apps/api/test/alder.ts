import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import type { TestApi } from './use-api.js';

export const AT = '/api/v1';

/** A small Alder: an L3 author on shift, an L2 in probation, a nurse in charge, a team lead, and the people they support. */
export interface Alder {
  readonly unit: string;
  readonly author: string;
  readonly junior: string;
  readonly nurse: string;
  readonly lead: string;
  readonly stranger: string;
  /** Ids of people by local reference. */
  readonly people: Readonly<Record<string, string>>;
  readonly as: Readonly<Record<'author' | 'junior' | 'nurse' | 'lead' | 'stranger', request.Agent>>;
}

/** @param shift when everybody but the stranger works */
export async function alder(
  api: TestApi,
  names: Readonly<Record<string, string>>,
  shift: readonly [string, string] = ['2026-11-24T07:30Z', '2026-11-24T20:00Z'],
): Promise<Alder> {
  const { put } = api;
  const unit = await put.unit({ code: `A${randomUUID().slice(0, 6)}`, name: 'Alder' });
  const home = { home_unit_id: unit };
  const author = await put.worker({ ...home, display_name: 'Ade Bello' });
  const junior = await put.worker({ ...home, display_name: 'Jo Park', grade: 'L2', probation_until: '2027-01-31' });
  const nurse = await put.worker({ ...home, display_name: 'Nia Okafor', grade: 'RN' });
  const lead = await put.worker({ ...home, display_name: 'Lee Marsh', grade: 'RN' });
  const stranger = await put.worker({ display_name: 'Sid Vale', home_unit_id: await put.unit({ name: 'Birch' }) });
  for (const id of [author, junior]) await put.shift(id, unit, ...shift);
  await put.shift(nurse, unit, ...shift, { duties: ['NIC'] });
  await put.role(lead, 'team_lead', unit);
  const people: Record<string, string> = {};
  for (const [ref, name] of Object.entries(names)) people[ref] = await aPerson(api, unit, ref, name);
  const workers = { author, junior, nurse, lead, stranger };
  const as = Object.fromEntries(
    await Promise.all(Object.entries(workers).map(async ([who, id]) => [who, await api.signedIn(id)] as const)),
  );
  return { unit, ...workers, people, as: as as Alder['as'] };
}

async function aPerson({ put, database, clock }: TestApi, unit: string, ref: string, name: string): Promise<string> {
  const id = randomUUID();
  const sealed = await database.store.run({ kind: 'service', service: 'import', traceId: 't' }, clock.now(), async (tx) => ({
    preferred: Buffer.from(tx.seal('service_user.preferred_name_sealed', id, name.split(' ')[0] ?? name)),
    legal: Buffer.from(tx.seal('service_user.legal_name_sealed', id, name)),
  }));
  return put.serviceUser(unit, {
    id,
    local_ref: ref,
    room: String(Number(ref.slice(3))),
    preferred_name_sealed: sealed.preferred,
    legal_name_sealed: sealed.legal,
  });
}

/** Dictates as a chat does, each message with an id of its own. */
export function dictate(agent: request.Agent, text: string, more: object = {}): request.Test {
  return agent.post(`${AT}/captures`).send({ channel: 'terminal', externalMessageId: randomUUID(), text, ...more });
}

/** As `dictate`, and asks again with the same message until its drafts are made: where a model is asked, they may come after the answer. */
export async function dictateAndWait(agent: request.Agent, text: string, seconds = 60): Promise<request.Response> {
  const externalMessageId = randomUUID();
  for (let tries = 0; ; tries += 1) {
    const answer = await dictate(agent, text, { externalMessageId });
    if (answer.status !== 201 || answer.body.drafts.length > 0 || tries > seconds) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
