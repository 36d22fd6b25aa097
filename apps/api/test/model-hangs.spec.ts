import { setTimeout as sleep } from 'node:timers/promises';
import { ModelStandIn } from '@handrail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictateAndWait as dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const model = await ModelStandIn.open();
const api = useApi({
  now: '2026-11-24T15:05:00Z',
  settings: { LLM_BASE_URL: model.baseUrl, LLM_MODEL: 'stand-in', LLM_TIMEOUT_SECONDS: '2', DATABASE_CONNECTIONS_MAX: '3' },
});
let ward: Alder;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await api.database.owner.query(text, values)).rows;
const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 2_000) throw new Error('It did not come to hold.');
    await sleep(25);
  }
};
const LONG_MS = 120_000;

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed' });
  model.script('hang');
});
afterAll(() => model.close());

describe('S22: a model that hangs', { timeout: LONG_MS }, () => {
  it('leaves the extractive draft, which says why, within the time budget; it is confirmed and filed like any other', async () => {
    const { body } = await dictate(ward.as.author, 'AL-09 ate all his lunch.');
    const [draft] = body.drafts;
    expect(draft.prompts).toContain('The language model did not answer in time. This draft is made of your own words.');
    expect(draft.madeBy).toBe('extractive-1 (time_budget)');
    expect(draft.sentences.map((one: { text: string; reworded: null }) => [one.text, one.reworded])).toEqual([
      ['AL-09 ate all his lunch', null],
    ]);
    const confirmed = await ward.as.author.post(`${AT}/drafts/${draft.draftId}/confirm`).send({ contentHash: draft.contentHash });
    expect(confirmed.body.state).toBe('filed');
  });

  it('holds up no flag: the nurse in charge sees the quote while the model still hangs, and the draft then has that flag, once', async () => {
    const text = 'AL-07 said he is going to hang himself tonight.';
    const answer = dictate(ward.as.author, text).then((got) => got);
    await eventually(async () => (await sql(`select 1 from flag where urgency = 'ACT_NOW' and draft_id is null`)).length > 0);
    const seen = (await ward.as.nurse.get(`${AT}/flags`)).body.items.find((one: { ref: string }) => one.ref === 'AL-07');
    expect(text).toContain(seen.quote);
    const { body } = await answer;
    expect(body.urgent.map((one: { ref: string }) => one.ref)).toContain('AL-07');
    const flags = await sql('select draft_id from flag where capture_id = $1', [body.captureId]);
    expect(flags).toEqual(flags.map(() => ({ draft_id: body.drafts[0].draftId })));
    expect(body.drafts[0].mentions.every((one: { flagId: string | null }) => one.flagId !== null)).toBe(true);
  });

  it('holds no database connection while it thinks: with three connections and eight dictations hanging, the service answers', async () => {
    const before = model.bodies.length;
    const hanging = Array.from({ length: 8 }, () => dictate(ward.as.author, 'AL-09 played cards.').then(({ body }) => body));
    await eventually(async () => model.bodies.length >= before + 8);
    expect((await ward.as.nurse.get(`${AT}/me`)).status).toBe(200);
    expect(await sql(`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`)).toEqual(
      [],
    );
    for (const { drafts } of await Promise.all(hanging)) expect(drafts).toHaveLength(1);
  });
});
