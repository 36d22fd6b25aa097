import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { LoadRequest } from './load.js';

export type JourneyName = 'capture' | 'steps' | 'workload' | 'rota read';

/** A request of the kind that people send most, as one person of the demo sends it. */
export interface Journey {
  readonly name: JourneyName;
  readonly what: string;
  /** @param mark makes the request another one, where that matters */
  readonly request: (apiUrl: string, mark: string) => LoadRequest;
}

interface Cast {
  readonly author: string;
  readonly ref: string;
  readonly rotaId: string;
}

/** The four journeys, by people who are at work now. @throws when the demo has nobody on shift on Alder */
export async function journeysOf(owner: pg.Pool, signIn: (name: string) => Promise<string>): Promise<Journey[]> {
  const { rows } = await owner.query<Cast>(`
    select w.staff_number as author, s.local_ref as ref, r.id as "rotaId"
    from unit u join rota r on r.unit_id = u.id and r.state in ('PUBLISHED', 'LIVE') and current_date between r.starts_on and r.ends_on
    join assignment a on a.rota_id = r.id and a.to_version is null and a.starts_at <= now() and a.ends_at > now()
    join worker w on w.id = a.worker_id and w.grade in ('L2', 'L3')
    join service_user s on s.unit_id = u.id and s.status = 'CURRENT'
    join care_plan p on p.service_user_id = s.id and p.state = 'ACTIVE'
    where lower(u.code) = 'alder' order by w.staff_number, s.local_ref limit 1`);
  const [cast] = rows;
  if (!cast) throw new Error('Nobody of the demo is on shift on Alder now: the benchmark needs its published rota.');
  const { author, ref, rotaId } = cast;
  const [worker, manager, lead] = [await signIn(author), await signIn('rota1'), await signIn('lead-south')];
  const json = { 'content-type': 'application/json' };
  return [
    {
      name: 'capture',
      what: 'a dictation of 20 words is stored, drafted and answered with its draft',
      request: (apiUrl, mark) => ({
        url: `${apiUrl}/api/v1/captures`,
        method: 'POST',
        headers: { ...json, cookie: worker, 'idempotency-key': `key-${mark}`, 'x-request-id': randomUUID() },
        body: JSON.stringify({
          channel: 'api',
          externalMessageId: mark,
          text: `${ref} ate a full breakfast, helped to set the table and talked about football with two others in the lounge.`,
        }),
      }),
    },
    {
      name: 'steps',
      what: 'the active steps of a plan for a question in words',
      request: (apiUrl) => ({
        url: `${apiUrl}/api/v1/steps/ask`,
        method: 'POST',
        headers: { ...json, cookie: worker, 'x-request-id': randomUUID() },
        body: JSON.stringify({ ref, question: 'What do I do when he is pacing?' }),
      }),
    },
    {
      name: 'workload',
      what: 'the balance of South team, for its team lead',
      request: (apiUrl) => ({
        url: `${apiUrl}/api/v1/workload?unit=south`,
        method: 'GET',
        headers: { cookie: lead, 'x-request-id': randomUUID() },
      }),
    },
    {
      name: 'rota read',
      what: 'four weeks of Alder with cover, breaches and gaps, for a rota manager',
      request: (apiUrl) => ({
        url: `${apiUrl}/api/v1/rotas/${rotaId}`,
        method: 'GET',
        headers: { cookie: manager, 'x-request-id': randomUUID() },
      }),
    },
  ];
}
