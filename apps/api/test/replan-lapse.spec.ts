import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { requestJob } from '@handrail/jobs';
import { LapseWatch } from '../src/replan/lapse-watch.js';
import { labels, seen, useChat } from './in-chat.js';
import { endAsPlanner, proposed } from './rota-ward.js';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2027-01-20T09:00:00Z' });
const chat = useChat(api);
let home: SmallHome;
const NIGHTS = ['2027-02-09', '2027-02-11', '2027-02-13'];

/** Three with PMVA on each of three nights; E's lapses on 10 February. */
beforeAll(async () => {
  home = await aSmallHome(api, {
    names: ['mo', 'e', 'f', 'g', 'h'],
    roles: { mo: 'rota_manager' },
    startsOn: '2027-01-18',
    endsOn: '2027-02-14',
  });
  await api.put.row('demand_template', {
    unit_id: home.unitId,
    code: 'pmva',
    name: 'PMVA by night',
    shift_code: 'N',
    who: JSON.stringify({ is: 'competent', code: 'PMVA' }),
    staff_min: 3,
    rule_id: 'P5',
    valid_from: '2026-01-01',
  });
  for (const name of ['e', 'f', 'g', 'h']) {
    const until = name === 'e' ? { valid_to: '2027-02-10' } : {};
    await api.put.row('competence', { worker_id: home.people[name], code: 'PMVA', valid_from: '2026-01-01', ...until });
  }
  const { owner } = api.database;
  // Past the triggers, as everything arranged here: the rota is where it would be after its publication.
  await owner.query(`begin; set local session_replication_role = replica;
    update rota set state = 'LIVE', current_version = 1, published_version = 1 where id = '${home.rotaId}'; commit`);
  await api.put.row('rota_version', { rota_id: home.rotaId, number: 1, origin: 'EDIT', made_at: '2026-12-01T09:00Z' });
  for (const date of NIGHTS) {
    // On the last one there are four: it holds without E.
    for (const name of date === NIGHTS[2] ? ['e', 'f', 'g', 'h'] : ['e', 'f', 'g']) {
      const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
      await api.put.row('assignment', {
        rota_id: home.rotaId,
        unit_id: home.unitId,
        worker_id: home.people[name],
        shift_code: 'N',
        on_date: date,
        starts_at: `${date}T19:30Z`,
        ends_at: `${next}T08:00Z`,
        paid_minutes: 690,
        origin: 'MANUAL',
        from_version: 1,
      });
    }
  }
});

describe('S21 a competence expires mid-rota', () => {
  it('is looked for in rotas that were published before there was a watch, once', async () => {
    const { owner } = api.database;
    const upgrade = await readFile(
      new URL('../../../libs/store/prisma/migrations/0105_lapses_watched/migration.sql', import.meta.url),
      'utf8',
    );
    const watched = async () => {
      const { rows } = await owner.query<{ count: string }>(
        `select count(*) from outbox where topic = 'competence-lapses' and payload ->> 'rotaId' = $1`,
        [home.rotaId],
      );
      return Number(rows[0]?.count);
    };
    expect(await watched()).toBe(0);
    await owner.query(upgrade);
    await owner.query(upgrade);
    expect(await watched()).toBe(1);
    await owner.query(`delete from outbox where topic = 'competence-lapses'`);
  });

  it('warns three weeks before, and lists only the shift after that day which is short without E', async () => {
    const { body } = await (await home.as('mo')).get(`${at}/rotas/${home.rotaId}/lapses`);
    expect(body.items).toMatchObject([
      { name: 'e', competence: 'PMVA', lastDay: '2027-02-10', lines: [{ shiftId: '2027-02-11:N', wanted: 3, had: 2 }] },
    ]);
    expect(body.items[0].words).toBe('e’s PMVA ends on 2027-02-10: 1 line is short after that day.');
  });

  it('is told on the day, three weeks before, to whoever makes the rota and to E, once; and looked for again every morning', async () => {
    const jobs = async () =>
      (
        await api.database.owner.query<{ id: string; at: Date }>(
          `select id, not_before as at from outbox where topic = 'competence-lapses' and payload ->> 'rotaId' = $1 order by created_at, not_before`,
          [home.rotaId],
        )
      ).rows;
    const clock = { kind: 'service', service: 'clock', traceId: 't' } as const;
    const told = async (name: string) =>
      (
        await api.database.owner.query<{ kind: string }>(
          `select kind from notification where worker_id = $1 and kind like '%competence%'`,
          [home.people[name]],
        )
      ).rows.map(({ kind }) => kind);
    const look = async (when: string) => {
      api.clock.set(when);
      const job = (await jobs()).at(-1);
      await api.app.get(LapseWatch).run(home.rotaId, job?.id ?? '', 't');
      await api.app.get(LapseWatch).run(home.rotaId, job?.id ?? '', 't');
    };
    await api.database.store.run(clock, api.clock.now(), (tx) => {
      requestJob(tx, 'competence-lapses', { rotaId: home.rotaId });
      return Promise.resolve();
    });
    await look('2027-01-19T07:00:00Z');
    expect([await told('mo'), await told('e')]).toEqual([[], []]);
    expect((await jobs()).map(({ at: when }) => when?.toISOString()).at(-1)).toBe('2027-01-20T07:00:00.000Z');
    await look('2027-01-20T07:00:00Z');
    await look('2027-01-21T07:00:00Z');
    expect([await told('mo'), await told('e'), await told('f')]).toEqual([['competence-lapses-short'], ['my-competence-lapses'], []]);
    expect(await jobs()).toHaveLength(4);
    api.clock.set('2027-01-20T09:00:00Z');
  });

  it('asks for a re-plan with what stands as part of the problem and at most three changes, and changes nothing itself', async () => {
    const before = await home.version();
    const asked = await (await home.as('mo')).post(`${at}/rotas/${home.rotaId}/replans`).send({ changesMax: 3 });
    expect({ status: asked.status, state: asked.body.fit.state }).toEqual({ status: 202, state: 'waiting' });
    const { rows } = await api.database.owner.query<{ problem: { published: object[]; changeBudget: object } }>(
      'select problem from fit where id = $1',
      [asked.body.fit.fitId],
    );
    expect(rows[0]?.problem.published).toHaveLength(10);
    expect(rows[0]?.problem.changeBudget).toMatchObject({ changes: 3 });
    expect(await home.version()).toBe(before);
    const again = await (await home.as('mo')).post(`${at}/rotas/${home.rotaId}/replans`).send({});
    expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: 'fit-under-way' });
  });

  it('is read in chat, where the manager sees the one change that is proposed and takes it with a reason', async () => {
    const manager = await chat.linked(home.people['mo'] ?? '');
    const of = { unit: 'Larch House', from: '2027-01-18' };
    const lapses = await manager.slash('rota lapses', of);
    expect(seen(lapses)).toMatch(/e’s PMVA ends on .*: 1 line is short after that day/);
    expect(labels(lapses)).toEqual(['Propose changes']);
    const { rows } = await api.database.owner.query<{ id: string }>('select id from fit where rota_id = $1', [home.rotaId]);
    const { body } = await (await home.as('mo')).get(`${at}/rotas/${home.rotaId}`);
    const standing: { workerId: string; shiftId: string }[] = body.assignments;
    const lapsed = (one: { workerId: string; shiftId: string }) => one.workerId === home.people['e'] && one.shiftId === '2027-02-11:N';
    const mended = standing.map((one) => ({ workerId: lapsed(one) ? (home.people['h'] ?? '') : one.workerId, shiftId: one.shiftId }));
    await endAsPlanner(api, rows[0]?.id ?? '', proposed(mended));
    const status = await manager.slash('rota status', of);
    expect(seen(status)).toMatch(/Changes are proposed[^]*\be: no longer works/);
    expect(seen(status)).toMatch(/Changes are proposed[^]*\bh: now works/);
    const before = await home.version();
    const form = await manager.clickButton(status, 'Take it, with my reason');
    expect(seen(await manager.submitModal(form, { reason: 'PMVA of e ends' }))).toContain('Saved, as version 2');
    expect(await home.version()).toBeGreaterThan(before);
    const after = await manager.slash('rota lapses', of);
    expect(seen(after)).toContain('no shift is short for it');
    expect(labels(after)).toEqual([]);
  });

  it('is for published rotas, and for those who make them', async () => {
    const draft = await aSmallHome(api, {
      names: ['mo', 'e'],
      roles: { mo: 'rota_manager' },
      startsOn: '2027-03-01',
      endsOn: '2027-03-07',
    });
    const refused = await (await draft.as('mo')).post(`${at}/rotas/${draft.rotaId}/replans`).send({});
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'not-published-yet' });
    expect((await (await home.as('e')).get(`${at}/rotas/${home.rotaId}/lapses`)).status).toBe(403);
  });
});
