import { expect, it } from 'vitest';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });
const at = '/api/v1';

it('a team lead names a deputy for the own unit and for a time; nobody else does, and nobody names themselves', async () => {
  const { put } = api;
  const unit = await put.unit({ code: 'HAZEL' });
  await put.unit({ code: 'ELM' });
  const [lead, deputy] = [await put.worker({ home_unit_id: unit }), await put.worker({ home_unit_id: unit, grade: 'RN' })];
  await put.role(lead, 'team_lead', unit);
  const [asLead, asDeputy] = [await api.signedIn(lead), await api.signedIn(deputy)];
  const validTo = '2026-12-08T12:00:00Z';
  expect((await asDeputy.post(`${at}/units/hazel/deputies`).send({ workerId: deputy, validTo })).status).toBe(403);
  expect((await asLead.post(`${at}/units/hazel/deputies`).send({ workerId: deputy })).status).toBe(400);
  expect((await asLead.post(`${at}/units/elm/deputies`).send({ workerId: deputy, validTo })).status).toBe(403);
  expect((await asLead.post(`${at}/units/hazel/deputies`).send({ workerId: lead, validTo })).status).toBe(403);
  const made = await asLead.post(`${at}/units/hazel/deputies`).send({ workerId: deputy, validTo });
  expect(made.body).toMatchObject({ role: 'deputy', workerId: deputy, unitId: unit, validTo: '2026-12-08T12:00:00.000Z' });
  const roles = async () => JSON.stringify((await asDeputy.get(`${at}/me`)).body);
  expect(await roles()).toContain('deputy');
  await api.database.owner.query(`update role_appointment set valid_from = '2026-11-20', valid_to = '2026-11-24T11:00Z' where id = $1`, [
    made.body.appointmentId,
  ]);
  expect(await roles()).not.toContain('deputy');
});
