import { brokenGlass, planAnswer, type BrokenGlass, type PlanAnswer } from '@handrail/contracts';
import type { ActorApi } from './client.js';

/** Asks the plan in force. A person whose record the asker may not open is a problem `no-record-you-can-open`. */
export function askPlan(api: ActorApi, question: string, ref?: string): Promise<PlanAnswer> {
  return api.call({ method: 'POST', path: '/steps/ask', body: { question, ...(ref && { ref }) }, answer: planAnswer });
}

/** Opens a record in an emergency. A reference that names nobody is a problem `no-record-you-can-open`; the use is kept all the same. */
export function breakGlass(api: ActorApi, ref: string, reasonCode: string, reason: string): Promise<BrokenGlass> {
  return api.call({ method: 'POST', path: '/break-glass', body: { ref, reasonCode, reason }, answer: brokenGlass });
}
