import { beforeAll, describe, expect, it } from 'vitest';
import { alderTonight, at, TONIGHT, type AlderTonight } from './alder-tonight.js';
import { dictate } from './alder.js';
import { labels, seen, useChat } from './in-chat.js';
import { endAsPlanner, proposed } from './rota-ward.js';
import { useApi } from './use-api.js';
import type { ActingUser, Shown } from '../../../tools/src/discord-stand-in/index.js';

const api = useApi({ now: `${TONIGHT}T20:05:00Z` });
const chat = useChat(api);
let alder: AlderTonight;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;

beforeAll(async () => {
  alder = await alderTonight(api);
  for (const room of ['7', '11']) await api.put.serviceUser(alder.unitId, { local_ref: `AL-${room.padStart(2, '0')}`, room });
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

  it('runs in chat too: from the nurse’s level to the need, its two decisions, those who could come by price, and a re-plan that is taken', async () => {
    api.clock.advanceMinutes(1); // the latest fit is the one asked for last
    const linked = (name: string) => chat.linked(alder.people[name] ?? '');
    const [author, nurse, lead, manager] = [await linked('sw1'), await linked('rn1'), await linked('lee'), await linked('mo')];
    const open = async (who: ActingUser, title: RegExp) => {
      const inbox = await who.slash('review');
      const line =
        seen(inbox)
          .split('\n')
          .find((one) => title.test(one)) ?? '';
      return who.clickButton(inbox, `Open ${/(\d+)\./.exec(line)?.[1]}`);
    };
    const press = (who: ActingUser, on: Shown, label: string) =>
      who.clickButton(on, labels(on).find((one) => one.startsWith(label)) ?? label);

    const note = await author.slash('note', { text: "AL-11 said 'I can't promise I won't use the cord tonight', cord taken, RN1 told." });
    expect(seen(note)).toContain('ACT NOW: speak to the nurse in charge');
    const level = await press(nurse, await open(nurse, /Observation review proposed for AL-11/), 'Within eyesight');
    expect(seen(await nurse.submitModal(level, { reason: 'what was said' }))).toContain('Within eyesight is set, in your name');

    expect(seen(await press(lead, await open(lead, /1 more staff/), 'Approve'))).toContain('It counts as demand');
    const need = await open(manager, /needs a look at cost/);
    expect(seen(need)).not.toMatch(/AL-11|cord/);
    const rota = await press(manager, await press(manager, need, 'Approve'), 'Rota');
    const fillers = await press(manager, rota, 'Fill Tue 24 Nov, Night');
    expect(seen(fillers)).toMatch(/1\. .*price of asking \d+[^]*Cannot, with the first rule/);
    const prices = [...seen(fillers).matchAll(/^- \d+\. .*price of asking (\d+)/gm)].map(([, price]) => Number(price));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));

    const before = await alder.tonight();
    await press(manager, rota, 'Ask for a re-plan');
    const { fitId } = (await (await alder.as('mo')).get(`${at}/rotas/${alder.rotaId}/fits/latest`)).body;
    const { body } = await (await alder.as('mo')).get(`${at}/rotas/${alder.rotaId}`);
    const standing = body.assignments.map(({ workerId, shiftId }: { workerId: string; shiftId: string }) => ({ workerId, shiftId }));
    await endAsPlanner(api, fitId, proposed([...standing, { workerId: alder.people['c5'] ?? '', shiftId: alder.night }]));
    const status = await manager.slash('rota status', { unit: 'Alder' });
    expect(seen(status)).toMatch(/Changes are proposed; nothing of it is on the rota[^]*c5: now works/);
    expect(await alder.tonight()).toEqual(before);
    const taken = await manager.submitModal(await press(manager, status, 'Take it'), { reason: 'one to one for tonight' });
    expect(seen(taken)).toContain('Saved, as version 3');
    expect(await alder.tonight()).toEqual([...before, 'c5'].toSorted());
    expect(seen(await (await linked('c5')).slash('review'))).toMatch(/changed/i);
  });
});
