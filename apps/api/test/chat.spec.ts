import { randomUUID } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { audited, putPlanInForce, travel } from './plan-builders.js';
import { PASSWORD, useApi } from './use-api.js';

const api = useApi({ now: '2026-11-03T10:00:00Z' });
const id = { alder: '', south: '', bank: '', community: '', teamLead: '', ig: '' };
const names = { bank: '', community: '', teamLead: '' };

type Chat = (
  options: { as: string; json: boolean; passwordFromStdin: boolean },
  apiUrl: string,
  input: Readable,
  output: PassThrough,
) => Promise<number>;
// The apps know each other over HTTP alone; only this test starts both, so it finds the terminal chat by its place.
const terminal = '../../bot/src/terminal/chat.ts';

/** The real terminal chat against the real API: one answer for each line. */
async function say(as: string, ...lines: string[]): Promise<{ exit: number; answers: { problem: string | null; text: string }[] }> {
  const { chat } = (await import(/* @vite-ignore */ terminal)) as { chat: Chat };
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const output = new PassThrough();
  const whole = text(output);
  const input = Readable.from([[PASSWORD, ...lines].join('\n')]);
  const exit = await chat({ as, json: true, passwordFromStdin: true }, `http://127.0.0.1:${port}`, input, output);
  output.end();
  const answers = (await whole)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { problem: string | null; text: string });
  return { exit, answers };
}

beforeAll(async () => {
  const { put } = api;
  id.alder = await put.unit({ code: 'ALDER', name: 'Alder' });
  id.south = await put.unit({ code: 'SOUTH', name: 'South team', kind: 'COMMUNITY', access_by: 'caseload' });
  const lead = await put.worker({ home_unit_id: id.alder, grade: 'RN', display_name: 'Lea Lead' });
  const second = await put.worker({ home_unit_id: id.alder, grade: 'RN' });
  await put.role(lead, 'team_lead', id.alder);
  await put.role(second, 'team_lead', id.alder);
  id.bank = await put.worker({ home_unit_id: id.south, grade: 'L3', employment: 'BANK' });
  id.community = await put.worker({ home_unit_id: id.south, grade: 'L3' });
  id.teamLead = await put.worker({ grade: 'OTHER' });
  await put.role(id.teamLead, 'team_lead', id.south);
  id.ig = await put.worker({ grade: 'OTHER' });
  await put.role(id.ig, 'ig_lead');
  for (const ref of ['AL-07', 'AL-02']) {
    await put.serviceUser(id.alder, { local_ref: ref });
    await putPlanInForce(await agent(lead), await agent(second), ref, undefined, { reviewDueOn: '2026-12-01' });
  }
  await put.shift(id.bank, id.alder, '2026-11-18T07:30Z', '2026-11-18T20:00Z');
  const over = await put.worker({ display_name: 'Ben Alder', home_unit_id: id.south, contract_minutes_per_week: 2250 });
  const other = await put.worker({ display_name: 'Dev Hazel', home_unit_id: id.south, contract_minutes_per_week: 2250 });
  // Of a team of two, an average would show each the other's figure.
  const third = await put.worker({ display_name: 'Kit Rowan', home_unit_id: id.south, contract_minutes_per_week: 2250 });
  for (const [worker, hours] of [
    [over, 140],
    [other, 100],
    [third, 90],
  ] as const) {
    const allocation = await put.allocation(worker, await put.serviceUser(id.south, { local_ref: `SC-${hours}` }));
    await put.row('case_weight', { allocation_id: allocation, item: 'fixedHoursPerMonth', value: hours });
    await put.row('case_weight', { allocation_id: allocation, item: 'complexity', value: hours / 4 });
  }
  names.bank = (await api.account(id.bank)).name;
  names.community = (await api.account(id.community)).name;
  names.teamLead = (await api.account(id.teamLead)).name;
  await travel(api, '2026-11-18T12:00:00Z');
});

const agents = new Map<string, Awaited<ReturnType<typeof api.signedIn>>>();
async function agent(workerId: string) {
  const known = agents.get(workerId) ?? (await api.signedIn(workerId));
  agents.set(workerId, known);
  return known;
}

describe('chat in the terminal, against the real API', () => {
  it('S8: quotes the pacing steps with version, owner and dates to a bank worker, and sends doses to the nurse', async () => {
    const { exit, answers } = await say(names.bank, '/steps 07 when he is pacing?', '/steps 07 Can I give him extra promethazine?');
    const [quoted, refused] = answers;
    expect(exit).toBe(0);
    expect(quoted!.text).toContain('Plan of AL-07, version 1');
    expect(quoted!.text).toContain('Owner Lea Lead, reviewed 3 November 2026, next review due 1 December 2026.');
    expect(quoted!.text).toContain('  | Walk  beside him along the long corridor — “slowly”.');
    expect(quoted!.text.indexOf('Step 2.3')).toBeLessThan(quoted!.text.indexOf('Step 2.4'));
    expect(quoted!.text).toContain('Step 2.1 (for the registered nurse)');
    expect(refused!.text).toContain('Ask the registered nurse on shift now.');
  });

  it('S7: refuses alike whether or not the person exists, breaks the glass with a banner, and tells information governance', async () => {
    const { exit, answers } = await say(
      names.community,
      '/steps AL-02',
      '/steps AL-99',
      '/break-glass AL-02 immediate-risk Seen on the bridge',
      '/steps AL-02',
      '/break-glass AL-99 covering Asked to cover',
    );
    const [real, unreal, broken, open, nobody] = answers;
    const inTheirWords = (answer: object) => JSON.stringify({ ...answer, line: '' }).replaceAll(/AL-(?:02|99)/g, 'AL-nn');
    expect(inTheirWords(real!)).toBe(inTheirWords(unreal!));
    expect(real).toMatchObject({ problem: 'no-record-you-can-open', text: expect.stringContaining('reviewed.') });
    expect(broken!.text).toContain('EMERGENCY ACCESS to AL-02');
    expect(open!.text.trim()).toMatch(/^EMERGENCY ACCESS until/);
    expect(nobody).toMatchObject({ problem: 'no-record-you-can-open', text: expect.not.stringContaining('/break-glass') });
    expect(exit).toBe(1);
    expect((await audited(api, 'break-glass.used')).map(({ detail }) => detail['ref'])).toEqual(['AL-02', 'AL-99']);
    const { rows } = await api.database.owner.query('select kind from notification where worker_id = $1 order by created_at, kind', [
      id.ig,
    ]);
    expect(rows.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'break-glass-again',
      'break-glass-used',
      'break-glass-used',
    ]);
  });

  it('S20: tells a team lead who is overloaded, and a worker only their own figures', async () => {
    const lead = await say(names.teamLead, '/workload who is overloaded in South team?', 'who is overloaded in South team?', '1');
    expect(lead.answers[0]!.text).toContain('Ben Alder is at or over capacity in South team.');
    expect(lead.answers[2]!.text).toContain('Ben Alder is at or over capacity in South team.');
    const own = await say(names.community, '/workload who is overloaded in South team?');
    expect(own.answers[0]!.text).toContain('South team on average');
    expect(own.answers[0]!.text).not.toMatch(/Ben|Dev|Kit/);
  });
});

describe('chat in the web app, answered by the same commands', () => {
  const blocksOf = (body: { blocks: readonly { text?: string }[] }) => body.blocks.map(({ text }) => text ?? '').join('\n');
  const sessions = new Map<string, ReturnType<typeof api.signedIn>>();
  /** These people have accounts for the terminal: they sign in with them. */
  const signIn = async (name: string) => {
    const { anonymous } = api;
    await anonymous.post('/api/v1/sign-in').send({ name, password: PASSWORD });
    return anonymous;
  };
  const browser = (name: string) => sessions.get(name) ?? sessions.set(name, signIn(name)).get(name)!;
  const talk = async (name: string, said: object, about?: object, messageId: string = randomUUID()) => {
    const { body, status } = await (await browser(name)).post('/api/v1/me/chat').send({ messageId, said, ...(about && { about }) });
    return { status, body, messageId };
  };

  it('quotes the same steps as the terminal, on one trace', async () => {
    const asked = '/steps 07 when he is pacing?';
    const { body } = await talk(names.bank, { kind: 'line', text: asked });
    const { answers } = await say(names.bank, asked);
    const inOneLine = (text: string) => text.replaceAll(/[\s|]+/g, ' ').trim();
    expect(inOneLine(answers[0]!.text)).toContain(inOneLine(blocksOf(body)));
    expect(blocksOf(body)).toContain('Walk  beside him along the long corridor');
  });

  it('stores free words once when they are sent twice, and only when that is chosen', async () => {
    const first = await talk(names.bank, { kind: 'line', text: 'AL-07 slept until six.' });
    expect(blocksOf(first.body)).toContain('Nothing was stored yet');
    const offered = first.body.buttons.map(({ action, args }: { action: string; args: string[] }) => ({ action, args }));
    const about = { messageId: first.messageId, text: 'AL-07 slept until six.' };
    const chosen = await talk(names.bank, { kind: 'line', text: '1', offered }, about);
    const again = await talk(names.bank, { kind: 'line', text: '1', offered }, about, chosen.messageId);
    expect(blocksOf(chosen.body)).toContain('Your words are safe');
    expect(again.body).toEqual(chosen.body);
    const { rows } = await api.database.owner.query(`select channel from capture where author_id = $1`, [id.bank]);
    expect(rows).toEqual([{ channel: 'web' }]);
  });

  it('asks with a form first, and takes it filled in', async () => {
    const { body: form } = await talk(names.bank, { kind: 'line', text: '/note' });
    expect(form).toMatchObject({ kind: 'form', title: 'Note', fields: [{ name: 'text', required: true, long: true }] });
    const { body } = await talk(names.bank, { kind: 'form', action: form.action, args: form.args, values: { text: 'AL-07 had tea.' } });
    expect(blocksOf(body)).toContain('Your words are safe');
  });

  it('gives nobody more than their own session may do, and says what is not understood', async () => {
    const refused = await talk(names.community, { kind: 'line', text: '/rota publish alder' });
    expect(refused.body.problem).not.toBeNull();
    expect((await talk(names.community, { kind: 'line', text: '/stepps' })).body.problem).toBe('not-understood');
    expect((await talk(names.community, { kind: 'press', action: 'nothing', args: [] })).body.problem).toBe('unknown-command');
    expect((await api.anonymous.post('/api/v1/me/chat').send({})).status).toBe(401);
    const token = await api.token(['chat']);
    const service = api.anonymous.post('/api/v1/me/chat').set('authorization', `Bearer ${token}`).set('idempotency-key', 'k');
    expect((await service.send({ messageId: randomUUID(), said: { kind: 'line', text: '/help' } })).status).toBe(403);
  });

  it('tells every command as it is typed', async () => {
    const { body } = await (await browser(names.bank)).get('/api/v1/me/chat/commands');
    expect(body.items).toContainEqual(
      expect.objectContaining({ line: '/steps', options: [expect.objectContaining({ name: 'ref', required: true }), expect.anything()] }),
    );
  });
});
