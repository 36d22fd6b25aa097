import { readFile } from 'node:fs/promises';
import type request from 'supertest';
import type { TestApi } from './use-api.js';

const at = '/api/v1';

/** The plan of scenario S8. */
export const pacing = {
  goals: [
    {
      number: 2,
      text: 'Feel calm on the ward',
      steps: [
        {
          number: '2.1',
          text: 'Review his sedation with the doctor when he has paced for two hours.',
          who: 'registered nurse',
          conditions: 'pacing for two hours',
        },
        { number: '2.2', text: 'Play chess with him after lunch.', who: 'support worker' },
        { number: '2.3', text: 'Walk  beside him along the long corridor — “slowly”.', who: 'support worker', conditions: 'pacing' },
        { number: '2.4', text: 'Do not ask him to sit while he is pacing.', who: 'all staff', conditions: 'pacing' },
      ],
    },
    { number: 3, text: 'Leave', steps: [{ number: '3.1', text: 'Leave only with escort.', who: 'support worker' }] },
  ],
  warningSigns: [{ number: 1, text: 'Stops shaving' }],
  crisisPlan: [{ number: 1, text: 'Take him to the quiet lounge and call the nurse in charge.', who: 'whoever is there' }],
};

interface DemoStep {
  readonly number: string;
  readonly text: string;
  readonly who: string;
  readonly frequency?: string;
  readonly condition?: string;
}
interface DemoPlan {
  readonly state: string;
  readonly goals: readonly { readonly number: number; readonly text: string; readonly steps: readonly DemoStep[] }[];
  readonly crisisPlan: readonly object[];
  readonly warningSigns: readonly { readonly number: number; readonly text: string }[];
}

/** What the demo's plan in force for a person says, as it is written through the API. */
export async function planOfTheDemo(ref: string) {
  const text = await readFile(new URL('../../../demo/care-plans.json', import.meta.url), 'utf8');
  const { carePlans } = JSON.parse(text) as { carePlans: { serviceUser: string; versions: DemoPlan[] }[] };
  const plan = carePlans.find(({ serviceUser }) => serviceUser === ref)?.versions.find(({ state }) => state === 'ACTIVE');
  if (!plan) throw new Error(`The demo has no plan in force for ${ref}.`);
  return {
    goals: plan.goals.map((goal) => ({
      number: goal.number,
      text: goal.text,
      steps: goal.steps.map(({ number, text: said, who, frequency = '', condition = '' }) => ({
        number,
        text: said,
        who,
        frequency,
        conditions: condition,
      })),
    })),
    crisisPlan: plan.crisisPlan,
    warningSigns: plan.warningSigns.map(({ number, text: sign }) => ({ number, text: sign })),
  };
}

/** A version in force, through the same door as any other: written and proposed by one, agreed with the person, made active by another. */
export async function putPlanInForce(
  writer: request.Agent,
  lead: request.Agent,
  ref: string,
  content: object = pacing,
  more: { readonly ownerId?: string; readonly reviewDueOn?: string } = {},
): Promise<string> {
  const draft = await writer.post(`${at}/service-users/${ref}/care-plans`).send({ content, ...more });
  if (draft.status !== 201) throw new Error(JSON.stringify(draft.body));
  const step = async (who: request.Agent, name: string, version: number, body: object = {}) => {
    const answer = await who.post(`${at}/care-plans/${draft.body.planId}/${name}`).set('if-match', `"${version}"`).send(body);
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
    return answer.body.version as number;
  };
  let version = await step(writer, 'propose', draft.body.version);
  version = await step(writer, 'agree', version, { agreed: true });
  await step(lead, 'activate', version);
  return draft.body.planId as string;
}

/** Seals a text for a column of a row that is put in place by hand. */
export function sealed(api: TestApi, workerId: string, column: string, rowId: string, text: string): Promise<Buffer> {
  return api.database.store.run({ kind: 'worker', workerId, traceId: 't' }, api.clock.now(), async (tx) =>
    Buffer.from(tx.seal(column, rowId, text)),
  );
}

/** Everything audited about a subject or of an action, in order. */
export async function audited(
  api: TestApi,
  action: string,
): Promise<{ actor: string; chain: string; subject_id: string | null; detail: Record<string, unknown> }[]> {
  const { rows } = await api.database.owner.query(
    'select actor, chain, subject_id, detail from audit_event where action = $1 order by recorded_at, seq',
    [action],
  );
  return rows as { actor: string; chain: string; subject_id: string | null; detail: Record<string, unknown> }[];
}

/** Moves the clock and keeps everybody signed in. */
export async function travel(api: TestApi, instant: string): Promise<void> {
  api.clock.set(instant);
  await api.database.owner.query(`update session set last_seen_at = $1::timestamptz, expires_at = $1::timestamptz + interval '12 hours'`, [
    instant,
  ]);
}
