import type { FitEnd } from '@handrail/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { alderTonight, at, TONIGHT, type AlderTonight } from './alder-tonight.js';
import { dictate } from './alder.js';
import { endAsPlanner } from './rota-ward.js';
import { useApi } from './use-api.js';

const api = useApi({ now: `${TONIGHT}T20:05:00Z` });
let alder: AlderTonight;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;

beforeAll(async () => {
  alder = await alderTonight(api);
  await api.put.serviceUser(alder.unitId, { local_ref: 'AL-07', room: '7' });
});

describe('S2: the loop from a note', () => {
  it('runs from a quote through a nurse, a need, a re-plan and a manager under one trace id, and moves only where a person decides', async () => {
    const author = await alder.as('sw3');
    const { body } = await dictate(author, "AL-07 said 'I can't promise I won't use the cord tonight', cord taken, RN1 told.");
    const [draft] = body.drafts;
    // 1. The flag, with its quote, before any signature; the author is sent to the nurse in charge.
    expect(draft.state).toBe('drafted');
    expect(draft.notice).toMatch(/speak to the nurse in charge/);
    const [{ trace_id: trace } = {}] = await sql('select trace_id from capture where id = $1', [body.captureId]);
    expect(await sql('select distinct trace_id from flag where capture_id = $1', [body.captureId])).toEqual([{ trace_id: trace }]);

    // 2. A review is proposed, without a level; a nurse sets one in her own name.
    const nurse = await alder.as('rn1');
    const inbox = (await nurse.get(`${at}/me/inbox`)).body.items;
    const review = inbox.find((one: { kind: string }) => one.kind === 'proposal');
    const { body: subject } = await nurse.get(`${at}/me/inbox/proposal/${review.id}`);
    expect(JSON.stringify(subject)).not.toMatch(/CONT_|INT_|GENERAL/);
    const approved = await nurse
      .post(`${at}/proposals/${review.id}/approve`)
      .set('If-Match', `"${subject.version}"`)
      .send({ observation: { level: 'CONT_EYE', reason: 'what he said', reviewBy: '2026-11-25T08:00:00Z' } });
    expect(approved.body).toMatchObject({ state: 'approved', demandItemId: expect.any(String) });

    // 3. One more post until the next review: proposed, then decided by the team lead, then looked at by whoever runs the rota.
    const { demandItemId } = approved.body;
    expect(await sql('select staff_min, state, ends_at from demand_item where id = $1', [demandItemId])).toEqual([
      { staff_min: 1, state: 'PROPOSED', ends_at: new Date('2026-11-25T08:00:00Z') },
    ]);
    const decide = async (who: string, which: string, version: string) =>
      (await alder.as(who))
        .post(`${at}/demand-items/${demandItemId}/${which}`)
        .set('If-Match', `"${version}"`)
        .send({ decision: 'approve' });
    const manager = await alder.as('mo');
    const early = await manager.post(`${at}/demand-items/${demandItemId}/replan`);
    expect(early.body.code).toBe('not-found');
    expect((await decide('lee', 'clinical-decision', '1')).body.state).toBe('APPROVED');
    const accepted = await decide('mo', 'cost-decision', '2');
    expect(accepted.body).toMatchObject({ accepted: true, cause: 'clinical' });
    expect(JSON.stringify(accepted.body)).not.toMatch(/cord|AL-07/);

    // 4. A re-plan of the rota that people have. Nothing changes by being proposed.
    const replan = await manager.post(`${at}/demand-items/${demandItemId}/replan`);
    expect(replan.status).toBe(202);
    const { fitId } = replan.body.fit;
    const before = await alder.tonight();
    const { body: rota } = await manager.get(`${at}/rotas/${alder.rotaId}`);
    const standing = rota.assignments.map(({ workerId, shiftId }: { workerId: string; shiftId: string }) => ({ workerId, shiftId }));
    await endAsPlanner(api, fitId, proposed([...standing, { workerId: alder.people['c4'] ?? '', shiftId: alder.night }]));
    expect(await alder.tonight()).toEqual(before);

    // 5. The manager takes it, with a reason; the one who is new to the night is asked.
    const take = await manager
      .post(`${at}/rotas/${alder.rotaId}/take-proposal`)
      .set('If-Match', `"${await alder.version()}"`)
      .send({ fitId, reason: 'one to one for tonight' });
    expect(take).toMatchObject({ status: 201, body: { number: 2 } });
    expect(await alder.tonight()).toEqual([...before, 'c4'].toSorted());

    const steps = await sql(
      `select 'flag' as step, trace_id from flag where capture_id = $1
       union select 'review', trace_id from proposal where id = $2
       union select 'level', detail ->> 'cause' from audit_event where action = 'observation.prescribed'
       union select 'need', trace_id from demand_item where id = $3
       union select 're-plan', trace_id from fit where id = $4`,
      [body.captureId, review.id, demandItemId, fitId],
    );
    expect(steps.toSorted((a, b) => String(a['step']).localeCompare(String(b['step'])))).toEqual(
      ['flag', 'level', 'need', 're-plan', 'review'].map((step) => ({ step, trace_id: trace })),
    );
  });
});

function proposed(entries: readonly { readonly workerId: string; readonly shiftId: string }[]): FitEnd {
  return {
    state: 'PROPOSED',
    proposal: {
      entries,
      gaps: [],
      explanations: [],
      cost: 200,
      costByLevel: { required: 0, policy: 200, fairness: 0, preference: 0 },
      seed: 1,
      iterations: 100,
      outcome: { provenBest: false, bound: null, stoppedEarly: false, threads: 1, milliseconds: 10, peakMemoryMb: 100 },
    },
  };
}
