import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { Anchoring } from '../src/audit/anchoring.js';
import { useApi } from './use-api.js';

const folder = mkdtempSync(join(tmpdir(), 'handrail-audit-'));
const api = useApi({ settings: { HANDRAIL_DATA_DIR: folder } });
const at = '/api/v1';
let unit = '';
let ig: request.Agent;
let lead: request.Agent;
let admin: request.Agent;

beforeAll(async () => {
  unit = await api.put.unit();
  const as = async (role: string, where?: string) => {
    const worker = await api.put.worker({ home_unit_id: unit });
    await api.put.role(worker, role, where ?? null);
    return api.signedIn(worker);
  };
  [ig, lead, admin] = [await as('ig_lead'), await as('team_lead', unit), await as('admin')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the audit log', () => {
  it('is read by the information governance lead everywhere, by a team lead for their unit, by an administrator technically', async () => {
    await admin.post(`${at}/service-tokens`).send({ name: 'Census at midnight', scopes: ['census'] });
    await lead.get(`${at}/audit-events?unitId=${unit}`);
    const ofUnit = await ig.get(`${at}/audit-events?unitId=${unit}`);
    expect(ofUnit.body.items[0]).toMatchObject({ chain: `unit:${unit}`, action: 'audit.read' });
    const technical = await admin.get(`${at}/audit-events?unitId=${unit}`);
    expect(new Set(technical.body.items.map((one: { chain: string }) => one.chain))).toEqual(new Set(['organisation']));
    expect((await lead.get(`${at}/audit-events?unitId=${await api.put.unit()}`)).status).toBe(403);
    expect((await lead.get(`${at}/audit-events`)).status).toBe(403);
  });

  it('shows everybody what they did themselves, page by page and nothing twice', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await lead.get(`${at}/me/audit-events?limit=1${after && `&after=${after}`}`);
      seen.push(...body.items.map((one: { chain: string; sequence: string }) => `${one.chain} ${one.sequence}`));
      if (body.nextCursor === null) break;
      after = body.nextCursor;
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await lead.get(`${at}/me/audit-events?after=bm90IGEgcGxhY2U`)).status).toBe(400);
  });

  it('keeps that somebody was refused, although nothing else of the request is kept', async () => {
    const elsewhere = await api.put.unit();
    await lead.get(`${at}/audit-events?unitId=${elsewhere}`);
    const { body } = await ig.get(`${at}/audit-events?limit=5`);
    expect(body.items).toContainEqual(
      expect.objectContaining({ action: 'access.refused', subjectId: 'audit.read', detail: { code: 'not-allowed' } }),
    );
  });

  it('is verified against heads outside the database: a cut at the end is found', async () => {
    const verify = async () => (await ig.get(`${at}/audit-verification`)).body;
    await verify();
    await api.app.get(Anchoring).anchor();
    const whole = await verify();
    expect(whole).toMatchObject({ whole: true, faults: [] });
    expect(whole.anchors).toBeGreaterThan(0);
    expect(await runTool()).toMatchObject({ code: 0, verdict: { faults: [] } });
    const { owner } = api.database;
    const [{ seq }] = (await owner.query(`select max(seq)::int as seq from audit_anchor where chain = 'organisation'`)).rows;
    await owner.query(`set session_replication_role = replica; delete from audit_event where chain = 'organisation' and seq >= ${seq};
      update audit_head set seq = ${seq} - 1, hash = (select hash from audit_event where chain = 'organisation' and seq = ${seq} - 1) where chain = 'organisation';
      set session_replication_role = default`);
    expect(await runTool()).toMatchObject({ code: 1, verdict: { faults: [{ chain: 'organisation', seq: String(seq), kind: 'cut' }] } });
  });
});

/** The command as an operator runs it, from its build. */
function runTool(): Promise<{ code: number; verdict: unknown }> {
  const tool = new URL('../../../tools/dist/audit-verify.js', import.meta.url).pathname;
  const keys = [...api.database.masterKeys.byId].map(([id, key]) => `${id}:${key.toString('base64')}`).join(',');
  const env = { ...process.env, DATABASE_API_URL: api.database.urls.api, ENCRYPTION_KEYS: keys, HANDRAIL_DATA_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [tool, '--json'], { env }, (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, verdict: JSON.parse(stdout || 'null') });
    });
  });
}
