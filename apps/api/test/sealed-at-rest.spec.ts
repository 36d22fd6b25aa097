import { beforeAll, expect, it } from 'vitest';
import { alder, AT, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
let ward: Alder;

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peregrine Hale', 'AL-12': 'Griselda Wynn' });
});

/** Every row of every table of every schema that the database holds for Handrail, bytes as hex. */
async function everyByte(): Promise<string> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  let all = '';
  for (const { name } of rows) {
    const { rows: found } = await api.database.owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    all += found.map(({ row }) => row).join('\n');
  }
  return all.toLowerCase();
}

it('what was dictated, drafted, flagged, filed and who it is about stand in no byte of any table, queue, answer kept or log line', async () => {
  const { body } = await dictate(ward.as.author, 'AL-07 balanced a marmalade sandwich on the harpsichord.');
  const [draft] = body.drafts;
  const confirmed = await ward.as.author
    .post(`${AT}/drafts/${draft.draftId}/confirm`)
    .set('idempotency-key', 'kept-answer')
    .send({ contentHash: draft.contentHash });
  expect(confirmed.body.state).toBe('filed');
  await dictate(ward.as.author, 'AL-12 said she wants to kill herself with the bassoon tonight.');
  const reason = 'He stands on the xylophone';
  const broken = await ward.as.stranger.post(`${AT}/break-glass`).send({ ref: 'AL-07', reasonCode: 'immediate-risk', reason });
  expect(broken.status).toBe(201);
  const stored = await everyByte();
  // Proof that the search would find words: an id and a local reference are there in the open.
  expect(stored).toContain(draft.draftId);
  expect(stored).toContain('al-07');
  for (const word of ['marmalade', 'harpsichord', 'bassoon', 'xylophone', 'peregrine', 'griselda', 'wynn']) {
    expect(stored, word).not.toContain(word);
    expect(stored, `${word} as bytes`).not.toContain(Buffer.from(word).toString('hex'));
    expect(api.logged().toLowerCase(), `${word} in the log`).not.toContain(word);
  }
});
