import { ModelStandIn } from '@handrail/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alder, dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const model = await ModelStandIn.open();
const api = useApi({
  now: '2026-11-24T15:05:00Z',
  settings: { LLM_BASE_URL: model.baseUrl, LLM_MODEL: 'stand-in', LLM_TIMEOUT_SECONDS: '300' },
});
let ward: Alder;
beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale' });
  model.script('hang');
});
afterAll(() => model.close());

it(
  'does not keep an author waiting for a model: the words are acknowledged, and what was urgent in them is told, without a draft yet',
  { timeout: 120_000 },
  async () => {
    const { body, status } = await dictate(ward.as.author, 'AL-07 said he is going to hang himself tonight.');
    expect(status).toBe(201);
    expect(body.drafts).toEqual([]);
    expect(body.urgent).toEqual([{ ref: 'AL-07', quote: expect.stringContaining('hang himself'), speakTo: 'nurse-in-charge' }]);
    const { rows } = await api.database.owner.query('select state from capture where id = $1', [body.captureId]);
    expect(rows).toEqual([{ state: 'RECEIVED' }]);
  },
);
