import { beforeAll, describe, expect, it } from 'vitest';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });
let home: SmallHome;
const NAMES = ['mo', 'ade', 'bea', 'cal'];

beforeAll(async () => {
  home = await aSmallHome(api, { names: NAMES, roles: { mo: 'rota_manager' } });
});

const id = (name: string) => home.people[name]!;
const assign = (name: string, shiftId: string) => ({ change: 'assign', workerId: id(name), shiftId });
const edit = (changes: object[], more: object = {}) => home.post('mo', 'edits', { changes, ...more });

async function onRota(of = home): Promise<string[]> {
  const { rows } = await api.database.owner.query<{ name: string; on: string; code: string }>(
    `select w.display_name as name, a.on_date::text as on, a.shift_code as code from assignment a join worker w on w.id = a.worker_id
     where a.rota_id = $1 and a.to_version is null order by 2, 3, 1`,
    [of.rotaId],
  );
  return rows.map(({ name, on, code }) => `${name} ${on}:${code}`);
}

describe('a rota changed by hand', () => {
  it('holds all changes of a request or none, as its next version', async () => {
    const saved = await edit([assign('ade', '2027-01-18:D'), assign('bea', '2027-01-18:N')]);
    expect(saved.body).toMatchObject({ number: 1, state: 'DRAFT', told: 0, asked: 0 });
    expect(saved.status).toBe(201);
    expect(saved.body.difference.lines).toContain('ade: now works Monday 18 January, Long day');
    expect(saved.body.difference.gapsClosed).toHaveLength(2);
    expect(saved.headers['etag']).toBe(`"${await home.version()}"`);
    const refused = await edit([assign('cal', '2027-01-20:D'), assign('ade', '2027-01-18:D')]);
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 422, code: 'change-does-not-fit' });
    expect(await onRota()).toEqual(['ade 2027-01-18:D', 'bea 2027-01-18:N']);
  });

  it('says what a change would do, and saves nothing', async () => {
    const before = await home.version();
    const mo = await home.as('mo');
    const verdict = await mo.post(`${at}/rotas/${home.rotaId}/what-if`).send({ changes: [assign('ade', '2027-01-18:N')] });
    expect(verdict.body).toMatchObject({
      allowed: false,
      refusedFor: expect.arrayContaining([expect.objectContaining({ rule: 'L2', worker: 'ade' })]),
    });
    expect(await home.version()).toBe(before);
  });

  it('is refused with the rule and its number when it breaks a person’s rest', async () => {
    const refused = await edit([assign('bea', '2027-01-19:D')]);
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 422, code: 'edit-breaks-rules' });
    const messages = refused.body.errors.map((one: { message: string }) => one.message).join('\n');
    expect(messages).toMatch(/^(L2|L7|P15) .* found, .* is the limit/m);
    // A whole word: the id of a worker may hold these letters.
    expect(JSON.stringify(refused.body)).not.toMatch(/\bbea\b/);
  });

  it('lets a named role override a hard* rule with a reason, and owes the rest', async () => {
    const other = await aSmallHome(api, { names: ['mo', 'ade'], roles: { mo: 'rota_manager' } });
    await api.put.row('shift_template', {
      unit_id: other.unitId,
      code: 'L',
      name: 'Late',
      kind: 'LATE',
      start_minute: 780,
      end_minute: 1_290,
      break_minutes: 30,
      valid_from: '2026-01-01',
    });
    const put = (shiftId: string) => ({ change: 'assign', workerId: other.people['ade'], shiftId });
    expect((await other.post('mo', 'edits', { changes: [put('2027-01-18:L')] })).status).toBe(201);
    // Late until 21:30, long day from 07:30: ten hours of rest where eleven are owed.
    const early = { changes: [put('2027-01-19:D')] };
    const refused = await other.post('mo', 'edits', early);
    expect(refused.body).toMatchObject({
      code: 'edit-breaks-rules',
      rule: 'L2',
      errors: [{ message: expect.stringContaining('10 h found, 11 h is the limit') }],
    });
    const override = { rule: 'L2', workerId: other.people['ade'], reason: 'nobody else knows the medication round' };
    const saved = await other.post('mo', 'edits', { ...early, overrides: [override] });
    expect(saved.status).toBe(201);
    const { rows } = await api.database.owner.query(
      'select rule_id, owed_rest_minutes, approver_id, reason, shift_ids from rule_override where rota_id = $1',
      [other.rotaId],
    );
    expect(rows).toEqual([
      {
        rule_id: 'L2',
        owed_rest_minutes: 60,
        approver_id: other.people['mo'],
        reason: override.reason,
        shift_ids: ['2027-01-18:L', '2027-01-19:D'],
      },
    ]);
    // What was overridden stays so: another change is not refused for it again.
    expect(
      (await other.post('mo', 'edits', { changes: [{ change: 'pin', workerId: other.people['ade'], shiftId: '2027-01-19:D' }] })).status,
    ).toBe(201);
    const unpin = { change: 'unpin', workerId: other.people['ade'], shiftId: '2027-01-19:D' };
    const idle = await other.post('mo', 'edits', { changes: [unpin], overrides: [override] });
    expect(idle.body.code).toBe('override-refused');
  });

  it('is changed by one of two people who read the same version; the other is told that it moved on', async () => {
    const mo = await home.as('mo');
    const version = await home.version();
    const send = (name: string) =>
      mo
        .post(`${at}/rotas/${home.rotaId}/edits`)
        .set('if-match', `"${version}"`)
        .send({ changes: [assign(name, '2027-01-21:D')] });
    const answers = await Promise.all([send('bea'), send('cal')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    expect((await onRota()).filter((line) => line.includes('2027-01-21'))).toHaveLength(1);
    const missing = await mo.post(`${at}/rotas/${home.rotaId}/edits`).send({ changes: [assign('cal', '2027-01-22:D')] });
    expect(missing.status).toBe(428);
  });

  it('goes back by a new version, and back again; nothing is lost', async () => {
    const before = await onRota();
    await edit([assign('cal', '2027-01-23:D')]);
    const changed = await onRota();
    const undone = await home.post('mo', 'undo');
    expect(undone.status).toBe(201);
    expect(await onRota()).toEqual(before);
    await home.post('mo', 'undo');
    expect(await onRota()).toEqual(changed);
    const restored = await home.post('mo', 'restore', { number: 1 });
    expect(restored.status).toBe(201);
    expect(await onRota()).toEqual(['ade 2027-01-18:D', 'bea 2027-01-18:N']);
    const mo = await home.as('mo');
    const { body } = await mo.get(`${at}/rotas/${home.rotaId}/versions`);
    expect(body.items.slice(0, 4).map((one: { origin: string }) => one.origin)).toEqual(['UNDO', 'UNDO', 'UNDO', 'EDIT']);
    expect(body.items[0]).toMatchObject({ madeBy: 'mo' });
    const difference = await mo.get(`${at}/rotas/${home.rotaId}/difference?from=1&to=${body.items[1].number}`);
    expect(difference.body.lines).toContain('cal: now works Saturday 23 January, Long day');
  });

  it('remembers pins, and gives them back with an undo', async () => {
    const pinned = async () =>
      (
        await api.database.owner.query('select pinned from assignment where rota_id = $1 and worker_id = $2 and to_version is null', [
          home.rotaId,
          id('ade'),
        ])
      ).rows;
    await edit([{ change: 'pin', workerId: id('ade'), shiftId: '2027-01-18:D' }]);
    expect(await pinned()).toEqual([{ pinned: true }]);
    await home.post('mo', 'undo');
    expect(await pinned()).toEqual([{ pinned: false }]);
  });

  it('is not for those who only work on it', async () => {
    const refused = await home.post('ade', 'edits', { changes: [assign('ade', '2027-01-24:D')] });
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'not-allowed' });
  });
});
