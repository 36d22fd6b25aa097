import type { Unit } from '@handrail/store';
import { unitById, unitCalled, type RotaHead } from '@handrail/store';
import type { Audience } from '@handrail/rota-core';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { audienceOf, rolesFor } from '../rota-editing/rota-desk.js';

const PUBLISHED: ReadonlySet<string> = new Set(['PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED']);
const MAKERS: ReadonlySet<string> = new Set(['rota_manager', 'team_lead', 'on_call_team_lead']);

/** The unit that a text means: its id, code or name. @throws NotFound */
export async function unitMeant(work: Work, text: string): Promise<Unit> {
  const byId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text) ? await unitById(work.tx, text) : null;
  const unit = byId ?? (await unitCalled(work.tx, text));
  if (!unit) throw new NotFound('unit');
  return unit;
}

export function isPublished({ state }: Pick<RotaHead, 'state'>): boolean {
  return PUBLISHED.has(state);
}

/** Whether the asker makes rotas for the unit, and so reads names and figures of others. */
export function makesRotas(work: Work, unitId: string): boolean {
  return rolesFor(work, unitId).some((role) => MAKERS.has(role));
}

/** To whom an explanation is told: a manager or lead of the unit, else a worker about themselves. */
export function audienceFor(work: Work, unitId: string): Audience {
  return makesRotas(work, unitId) ? audienceOf(work, unitId) : { kind: 'worker', workerId: work.worker.workerId };
}
