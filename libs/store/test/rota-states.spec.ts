import { arrange, useDatabase } from '@handrail/testing';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

const database = useDatabase();
const on = { unit: '', manager: '', lead: '', second: '', worker: '' };

async function as(workerId: string, ...statements: [string, unknown[]][]): Promise<{ rowCount: number | null; rows: { id?: string }[] }> {
  const client = new pg.Client({ connectionString: database.urls.api });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('handrail.worker_id', $1, true), set_config('handrail.now', '2026-11-24T12:00Z', true)`, [
      workerId,
    ]);
    let result: { rowCount: number | null; rows: { id?: string }[] } = { rowCount: 0, rows: [] };
    for (const [sql, values] of statements) result = await client.query(sql, values);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

let day = 1;
const aRota = async (): Promise<string> => {
  const starts = new Date(Date.UTC(2027, 0, (day += 28)));
  const result = await as(on.manager, [
    `insert into rota (unit_id, starts_on, ends_on) values ($1, $2, $2) returning id`,
    [on.unit, starts],
  ]);
  return String(result.rows[0]?.id);
};
const version = (id: string, number: number, reason: string | null = null): [string, unknown[]] => [
  `insert into rota_version (rota_id, number, origin, reason, made_at) values ($1, $2, 'EDIT', $3, now())`,
  [id, number, reason],
];
const assignment = (id: string, from: number): [string, unknown[]] => [
  `insert into assignment (rota_id, unit_id, worker_id, shift_code, on_date, starts_at, ends_at, paid_minutes, origin, from_version)
   values ($1, $2, $3, 'D', '2027-02-01', '2027-02-01T07:30Z', '2027-02-01T20:00Z', 690, 'MANUAL', $4)`,
  [id, on.unit, on.worker, from],
];
const to = (id: string, state: string): [string, unknown[]] => [`update rota set state = $2 where id = $1`, [id, state]];

beforeAll(async () => {
  const put = arrange(database.owner);
  on.unit = await put.unit();
  for (const name of ['manager', 'lead', 'second', 'worker'] as const) on[name] = await put.worker();
  await put.role(on.manager, 'rota_manager', on.unit);
  for (const id of [on.lead, on.second]) await put.role(id, 'team_lead', on.unit);
});

describe('a rota', () => {
  it('is published after two people looked at it, and keeps who they were', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1), assignment(id, 1));
    await as(on.lead, to(id, 'REVIEWED'));
    await as(on.second, to(id, 'APPROVED'));
    await as(on.manager, to(id, 'PUBLISHED'));
    const { rows } = await database.owner.query(
      'select state, first_reviewed_by, approved_by, published_by, last_edited_by, published_version, current_version from rota where id = $1',
      [id],
    );
    expect(rows).toEqual([
      {
        state: 'PUBLISHED',
        first_reviewed_by: on.lead,
        approved_by: on.second,
        published_by: on.manager,
        last_edited_by: on.manager,
        published_version: 1,
        current_version: 1,
      },
    ]);
  });

  it('is not approved by its first reviewer or its last editor', async () => {
    const id = await aRota();
    await as(on.second, version(id, 1));
    await as(on.lead, to(id, 'REVIEWED'));
    await expect(as(on.lead, to(id, 'APPROVED'))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.second, to(id, 'APPROVED'))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.second, [`update rota set state = 'APPROVED', last_edited_by = null where id = $1`, [id]])).rejects.toMatchObject({
      code: 'HR002',
    });
    await expect(as(on.second, [`update rota set last_edited_by = null where id = $1`, [id]])).rejects.toMatchObject({ code: 'HR002' });
    await as(on.manager, to(id, 'APPROVED'));
  });

  it('skips no step, begins as a draft, and is not reviewed while empty', async () => {
    const id = await aRota();
    for (const state of ['REVIEWED', 'APPROVED', 'PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED']) {
      await expect(as(on.manager, to(id, state))).rejects.toMatchObject({ code: 'HR001' });
    }
    await expect(
      as(on.manager, [
        `insert into rota (unit_id, starts_on, ends_on, state) values ($1, '2030-01-01', '2030-01-01', 'PUBLISHED')`,
        [on.unit],
      ]),
    ).rejects.toMatchObject({ code: 'HR001' });
  });

  it('cannot change under review, and loses its review when it is taken back', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1), assignment(id, 1));
    await as(on.lead, to(id, 'REVIEWED'));
    await expect(as(on.manager, version(id, 2))).rejects.toMatchObject({ code: 'HR001' });
    await as(on.manager, to(id, 'DRAFT'), version(id, 2));
    const { rows } = await database.owner.query('select first_reviewed_by, current_version from rota where id = $1', [id]);
    expect(rows).toEqual([{ first_reviewed_by: null, current_version: 2 }]);
  });

  it('changes after publication only with a reason', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1));
    await as(on.lead, to(id, 'REVIEWED'));
    await as(on.second, to(id, 'APPROVED'), to(id, 'PUBLISHED'));
    await expect(as(on.manager, version(id, 2, ' '))).rejects.toMatchObject({ code: 'HR003' });
    await as(on.manager, version(id, 2, 'sickness'), assignment(id, 2));
  });

  it('does not grow a row after its version was made, in draft or approved', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1));
    await expect(as(on.manager, assignment(id, 1))).rejects.toMatchObject({ code: 'HR003' });
    await as(on.lead, to(id, 'REVIEWED'));
    await as(on.second, to(id, 'APPROVED'));
    await expect(as(on.manager, assignment(id, 1))).rejects.toMatchObject({ code: 'HR003' });
  });

  it('keeps its versions as they were judged when they were made', async () => {
    const id = await aRota();
    const judge: [string, unknown[]] = [`update rota_version set judgement = '{"gaps":0}' where rota_id = $1`, [id]];
    await as(on.manager, version(id, 1), judge);
    await expect(as(on.manager, judge)).rejects.toMatchObject({ code: 'HR002' });
    await expect(
      as(on.manager, version(id, 2), [`update rota_version set judgement = '{}', reason = 'x' where rota_id = $1 and number = 2`, [id]]),
    ).rejects.toMatchObject({ code: 'HR002' });
  });

  it('lets the worker who was asked answer, once, and change nothing else', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1), assignment(id, 1));
    const own = (change: string): [string, unknown[]] => [`update assignment set ${change} where rota_id = $1`, [id]];
    const unasked = as(on.worker, own(`consent = 'GIVEN'`));
    await expect(unasked).rejects.toMatchObject({ code: 'HR004' });
    await database.owner.query(
      `set session_replication_role = replica; update assignment set consent = 'ASKED' where rota_id = '${id}'; set session_replication_role = origin`,
    );
    await expect(as(on.manager, own(`consent = 'GIVEN'`))).rejects.toMatchObject({ code: 'HR004' });
    expect((await as(on.worker, own(`consent = 'GIVEN'`))).rowCount).toBe(1);
    await expect(as(on.worker, own(`consent = 'REFUSED'`))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.worker, own('pinned = true'))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.worker, assignment(id, 1))).rejects.toMatchObject({ code: expect.stringMatching(/HR003|42501/) });
    expect((await as(on.manager, own('pinned = true'))).rowCount).toBe(1);
  });

  it('loses no row after its version was made, and skips no version', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1), assignment(id, 1));
    await expect(as(on.manager, version(id, 3))).rejects.toMatchObject({ code: 'HR003' });
    await as(on.manager, version(id, 2));
    await expect(as(on.manager, [`update assignment set to_version = 2 where rota_id = $1`, [id]])).rejects.toMatchObject({
      code: 'HR003',
    });
  });

  it('takes changes in one order: the second of two editors meets the first', async () => {
    const id = await aRota();
    const both = await Promise.allSettled([as(on.manager, version(id, 1)), as(on.lead, version(id, 1))]);
    expect(both.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps what an earlier version held', async () => {
    const id = await aRota();
    await as(on.manager, version(id, 1), assignment(id, 1));
    await expect(as(on.manager, [`delete from assignment where rota_id = $1`, [id]])).rejects.toMatchObject({ code: 'HR002' });
    await expect(as(on.manager, [`update assignment set paid_minutes = 1 where rota_id = $1`, [id]])).rejects.toMatchObject({
      code: 'HR002',
    });
    await expect(as(on.manager, assignment(id, 2))).rejects.toMatchObject({ code: 'HR003' });
    await expect(as(on.manager, [`update assignment set to_version = 2 where rota_id = $1`, [id]])).rejects.toMatchObject({
      code: 'HR003',
    });
    await as(on.manager, version(id, 2), [`update assignment set to_version = 2 where rota_id = $1`, [id]]);
  });

  it("is nobody else's to change", async () => {
    const id = await aRota();
    await expect(as(on.worker, version(id, 1))).rejects.toMatchObject({ code: '42501' });
    expect((await as(on.worker, to(id, 'REVIEWED'))).rowCount).toBe(0);
  });
});
