import { workloadAnswer, type WorkloadAnswer } from '@handrail/contracts';
import type { ActorApi } from './client.js';

/** Answers a question about how work is shared, in the asker's own words, as far as the asker may see. */
export function askWorkload(api: ActorApi, question: string): Promise<WorkloadAnswer> {
  return api.call({ method: 'POST', path: '/workload/ask', body: { question }, answer: workloadAnswer });
}
