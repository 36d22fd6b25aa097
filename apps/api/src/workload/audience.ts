import type { WorkloadAudience } from '@handrail/workload';
import type { Unit } from '@handrail/store';
import type { Work } from '../edge/work.js';

/**
 * Whose figures an answer may hold: by name for the units where the policy lets the asker read named colleagues, else the asker's own
 * beside the average.
 */
export function audienceOf(work: Work, units: readonly Unit[]): WorkloadAudience {
  const { workerId } = work.worker;
  const named = units.filter(({ id }) => work.ask({ unitId: id }, 'workload.named').allow);
  return { sees: 'team', workerId, units: named.map(({ code }) => code) };
}
