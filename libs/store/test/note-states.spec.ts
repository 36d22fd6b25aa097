import { randomUUID } from 'node:crypto';
import { arrange, useDatabase } from '@handrail/testing';
import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

const database = useDatabase();
const read = Buffer.alloc(32, 1);
const other = Buffer.alloc(32, 2);
const on = { author: '', newStarter: '', lead: '', rotaManager: '', person: '', unit: '' };

/** One statement as the application's role, by hand: what a bug or an injection could send. */
async function as(workerId: string | null, ...statements: [string, unknown[]?][]): Promise<pg.QueryResult | undefined> {
  const { default: pgModule } = await import('pg');
  const client = new pgModule.Client({ connectionString: database.urls.api });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('handrail.worker_id', $1, true), set_config('handrail.now', '2026-11-24T12:00Z', true)`, [
      workerId ?? '',
    ]);
    let result: pg.QueryResult | undefined;
    for (const [sql, values] of statements) result = await client.query(sql, values ?? []);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

async function aDraft(author: string, values: Record<string, unknown> = {}): Promise<string> {
  const put = arrange(database.owner);
  const capture = await put.row('capture', {
    channel: 'terminal',
    message_id: randomUUID(),
    author_id: author,
    unit_id: on.unit,
    received_at: '2026-11-24T11:00Z',
    text_sealed: Buffer.from('x'),
    text_hash: read,
    trace_id: 't',
  });
  const id = await put.row('note_draft', {
    capture_id: capture,
    author_id: author,
    service_user_id: on.person,
    unit_id: on.unit,
    event_at: '2026-11-24T11:00Z',
    created_at: '2026-11-24T11:00Z',
    current_version: 1,
    content_hash: read,
    trace_id: 't',
    ...values,
  });
  await put.row('note_draft_version', {
    draft_id: id,
    number: 1,
    content_sealed: Buffer.from('x'),
    content_hash: read,
    drafted_by: 'extractive',
    made_at: '2026-11-24T11:00Z',
  });
  return id;
}
const confirm: (id: string, hash?: Buffer) => [string, unknown[]] = (id, hash = read) => [
  `update note_draft set state = 'AUTHOR_CONFIRMED', confirmed_hash = $2 where id = $1`,
  [id, hash],
];
const countersign: (id: string, hash?: Buffer) => [string, unknown[]] = (id, hash = read) => [
  `update note_draft set state = 'COUNTERSIGNED', countersigned_hash = $2 where id = $1`,
  [id, hash],
];
const ask: (id: string) => [string, unknown[]] = (id) => [`update note_draft set state = 'AWAITING_COUNTERSIGN' where id = $1`, [id]];
const file: (id: string, hash?: Buffer) => [string, unknown[]] = (id, hash = read) => [
  `insert into note (draft_id, service_user_id, unit_id, author_id, countersigner_id, format, content_sealed, content_hash, event_at, filed_at, trace_id)
   select id, service_user_id, unit_id, author_id, countersigner_id, format, 'x', $2, event_at, now(), 't' from note_draft where id = $1 returning id`,
  [id, hash],
];
const stateOf = async (id: string): Promise<unknown> =>
  (await database.owner.query('select state, countersign_required from note_draft where id = $1', [id])).rows[0];

beforeAll(async () => {
  const put = arrange(database.owner);
  on.unit = await put.unit();
  on.person = await put.serviceUser(on.unit);
  on.author = await put.worker();
  on.newStarter = await put.worker({ grade: 'L2', probation_until: '2027-01-31' });
  on.lead = await put.worker({ grade: 'RN' });
  on.rotaManager = await put.worker();
  for (const id of [on.author, on.newStarter]) await put.allocation(id, on.person);
  await put.role(on.lead, 'team_lead', on.unit);
  await put.role(on.rotaManager, 'rota_manager', on.unit);
});

describe('a draft becomes a record', () => {
  it('when its author confirms what was read and files it', async () => {
    const id = await aDraft(on.author);
    await as(on.author, confirm(id), file(id));
    expect(await stateOf(id)).toEqual({ state: 'FILED', countersign_required: false });
  });

  it('only after another person countersigned, for a new starter', async () => {
    const id = await aDraft(on.newStarter);
    await as(on.newStarter, confirm(id));
    expect(await stateOf(id)).toEqual({ state: 'AUTHOR_CONFIRMED', countersign_required: true });
    await expect(as(on.newStarter, file(id))).rejects.toMatchObject({ code: 'HR001' });
    await expect(as(on.newStarter, [`update note_draft set countersign_required = false where id = $1`, [id]])).rejects.toMatchObject({
      code: 'HR001',
    });
    await expect(as(on.lead, countersign(id))).rejects.toMatchObject({ code: 'HR001' });
    await as(on.newStarter, ask(id));
    await expect(as(on.newStarter, countersign(id))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.lead, countersign(id, other))).rejects.toMatchObject({ code: 'HR003' });
    await as(on.lead, countersign(id), file(id));
    const { rows } = await database.owner.query('select countersigner_id from note where draft_id = $1', [id]);
    expect(rows).toEqual([{ countersigner_id: on.lead }]);
  });

  it.each([
    ['an L2', { grade: 'L2' }, true],
    ['bank staff', { employment: 'BANK' }, true],
    ['agency staff', { employment: 'AGENCY' }, true],
    ['somebody on the last day of probation', { probation_until: '2026-11-24' }, true],
    ['somebody whose probation is over', { probation_until: '2026-11-23' }, false],
  ])('asks for a countersignature of %s: %j', async (_, values, required) => {
    const put = arrange(database.owner);
    const author = await put.worker(values);
    await put.allocation(author, on.person);
    const id = await aDraft(author);
    await as(author, confirm(id));
    expect(await stateOf(id)).toEqual({ state: 'AUTHOR_CONFIRMED', countersign_required: required });
  });

  it('only after a countersignature, where its dictation raised a flag', async () => {
    const id = await aDraft(on.author);
    await arrange(database.owner).row('flag', {
      draft_id: id,
      category: 'self-harm',
      urgency: 'ACT_NOW',
      assertion: 'AFFIRMED',
      raised_by: 'HUMAN',
      raised_at: '2026-11-24T11:00Z',
      trace_id: 't',
    });
    await expect(as(on.author, confirm(id), file(id))).rejects.toMatchObject({ code: 'HR001' });
  });
});

describe('no statement of the application', () => {
  it.each<[string, (id: string) => [string, unknown[]][], string]>([
    ['files a draft that nobody confirmed', (id) => [file(id)], 'HR001'],
    ['confirms another text than the one read', (id) => [confirm(id, other)], 'HR003'],
    ['files another text than the one confirmed', (id) => [confirm(id), file(id, other)], 'HR003'],
    ['marks a draft filed without a note', (id) => [confirm(id), [`update note_draft set state = 'FILED' where id = $1`, [id]]], 'HR001'],
    [
      'changes a draft after it was confirmed',
      (id) => [confirm(id), [`update note_draft set content_hash = $2 where id = $1`, [id, other]]],
      'HR002',
    ],
    [
      'moves a confirmed draft to another person',
      (id) => [confirm(id), [`update note_draft set service_user_id = null where id = $1`, [id]]],
      'HR002',
    ],
    ['gives a draft a hash that no version has', (id) => [[`update note_draft set content_hash = $2 where id = $1`, [id, other]]], 'HR003'],
    ['gives a draft to another author', (id) => [[`update note_draft set author_id = $2 where id = $1`, [id, on.lead]]], 'HR002'],
    ['changes a filed note', (id) => [confirm(id), file(id), [`update note set content_sealed = 'y' where draft_id = $1`, [id]]], 'HR002'],
    ['deletes a filed note', (id) => [confirm(id), file(id), [`delete from note where draft_id = $1`, [id]]], 'HR002'],
    [
      'rewrites the version that was read',
      (id) => [[`update note_draft_version set content_sealed = 'y' where draft_id = $1`, [id]]],
      'HR002',
    ],
    [
      'rewrites a dictation',
      (id) => [[`update capture set text_sealed = 'y' where id = (select capture_id from note_draft where id = $1)`, [id]]],
      'HR002',
    ],
    ['deletes a draft', (id) => [[`delete from note_draft where id = $1`, [id]]], 'HR002'],
  ])('%s', async (_, statements, code) => {
    const id = await aDraft(on.author);
    await expect(as(on.author, ...statements(id))).rejects.toMatchObject({ code });
  });

  it('confirms a draft about nobody yet, or with a question open', async () => {
    await expect(as(on.author, confirm(await aDraft(on.author, { service_user_id: null })))).rejects.toMatchObject({ code: 'HR003' });
    const id = await aDraft(on.author);
    await arrange(database.owner).row('note_question', {
      draft_id: id,
      number: 1,
      kind: 'WHO',
      question_sealed: Buffer.from('x'),
      asked_at: '2026-11-24T11:00Z',
    });
    await expect(as(on.author, confirm(id))).rejects.toMatchObject({ code: 'HR003' });
  });

  it("drafts in the name of another, or from another's dictation", async () => {
    const { rows } = await database.owner.query<{ capture_id: string }>('select capture_id from note_draft where id = $1', [
      await aDraft(on.author),
    ]);
    const draft = (author: string): [string, unknown[]] => [
      `insert into note_draft (capture_id, part, author_id, event_at, created_at, trace_id) values ($1, 2, $2, now(), now(), 't')`,
      [rows[0]?.capture_id, author],
    ];
    await expect(as(on.lead, draft(on.author))).rejects.toMatchObject({ code: 'HR004' });
    await expect(as(on.lead, draft(on.lead))).rejects.toMatchObject({ code: 'HR004' });
    await as(on.author, draft(on.author));
  });

  it('confirms in the name of another or of nobody', async () => {
    const id = await aDraft(on.author);
    await expect(as(on.lead, confirm(id))).rejects.toMatchObject({ code: 'HR004' });
    await as(null, confirm(id));
    expect(await stateOf(id)).toMatchObject({ state: 'DRAFTED' });
  });
});

describe('answers in the database', () => {
  it('carry the name of who asks, whatever the statement says', async () => {
    const put = arrange(database.owner);
    const flag = await put.row('flag', {
      service_user_id: on.person,
      category: 'self-harm',
      urgency: 'ACT_NOW',
      assertion: 'AFFIRMED',
      raised_by: 'HUMAN',
      raised_at: '2026-11-24T11:00Z',
      trace_id: 't',
    });
    await as(on.lead, [`update flag set state = 'ACKNOWLEDGED', acknowledged_by = $2 where id = $1`, [flag, on.author]]);
    await expect(as(on.lead, [`update flag set acknowledged_by = $2 where id = $1`, [flag, on.author]])).rejects.toMatchObject({
      code: 'HR001',
    });
    await expect(as(on.lead, [`update flag set category = 'none' where id = $1`, [flag]])).rejects.toMatchObject({ code: 'HR002' });
    expect((await database.owner.query('select acknowledged_by from flag where id = $1', [flag])).rows).toEqual([
      { acknowledged_by: on.lead },
    ]);
  });

  it('prescribe an observation only as oneself, and never change the level in place', async () => {
    const prescribe = (by: string): [string, unknown[]] => [
      `insert into observation_prescription (service_user_id, level, prescribed_by, starts_at, review_by) values ($1, 'CONT_EYE', $2, '2026-11-24T12:00Z', '2026-11-25T12:00Z')`,
      [on.person, by],
    ];
    await expect(as(on.lead, prescribe(on.author))).rejects.toMatchObject({ code: 'HR004' });
    await as(on.lead, prescribe(on.lead));
    await expect(
      as(on.lead, [`update observation_prescription set level = 'GENERAL' where service_user_id = $1`, [on.person]]),
    ).rejects.toMatchObject({ code: 'HR002' });
  });
});

describe('a restricted note', () => {
  it('is for its author, the team lead and the safeguarding lead, but not for a team lead whom it names', async () => {
    const put = arrange(database.owner);
    const [named, safeguarding, colleague] = [await put.worker(), await put.worker(), await put.worker()];
    await put.role(named, 'team_lead', on.unit);
    await put.role(safeguarding, 'safeguarding_lead');
    await put.allocation(colleague, on.person);
    const id = await aDraft(on.author, { restricted: true });
    const { rows } = await database.owner.query<{ capture_id: string }>('select capture_id from note_draft where id = $1', [id]);
    await put.row('named_worker', { capture_id: rows[0]?.capture_id, worker_id: named });
    await put.row('note', {
      draft_id: id,
      service_user_id: on.person,
      unit_id: on.unit,
      author_id: on.author,
      format: 'DAILY',
      content_sealed: Buffer.from('x'),
      content_hash: read,
      event_at: '2026-11-24T11:00Z',
      filed_at: '2026-11-24T11:00Z',
      restricted: true,
      trace_id: 't',
    });
    const sees = async (worker: string): Promise<number> => {
      const counts = await Promise.all(
        ['note_draft where id', 'note where draft_id'].map((t) => as(worker, [`select from ${t} = $1`, [id]])),
      );
      const found = new Set(counts.map((c) => c?.rowCount));
      expect(found.size).toBe(1);
      return [...found][0] ?? -1;
    };
    expect(await sees(on.author)).toBe(1);
    expect(await sees(on.lead)).toBe(1);
    expect(await sees(safeguarding)).toBe(1);
    expect(await sees(colleague)).toBe(0);
    expect(await sees(named)).toBe(0);
    expect(await sees(on.rotaManager)).toBe(0);
  });
});
