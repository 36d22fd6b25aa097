import { unitWorkload, workloadAnswer, type UnitWorkload, type WorkloadAnswer } from '@handrail/contracts';
import type { ActorApi } from './client.js';

export type { UnitWorkload, WorkloadAnswer };

/** Answers a question about how work is shared, in the asker's own words, as far as the asker may see. */
export function askWorkload(api: ActorApi, question: string): Promise<WorkloadAnswer> {
  return api.call({ method: 'POST', path: '/workload/ask', body: { question }, answer: workloadAnswer });
}

/** How work is shared in one unit in the four weeks that end today, as far as the asker may see. */
export function workloadOf(api: ActorApi, unit: string): Promise<UnitWorkload> {
  return api.call({ method: 'GET', path: '/workload', query: { unit }, answer: unitWorkload });
}
