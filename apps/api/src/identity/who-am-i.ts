import type { UnitId, WhoAmI, WorkerId } from '@handrail/contracts';
import type { KnownWorker } from '../edge/identity.js';

/** The worker as they see themselves. */
export function whoAmIOf(worker: KnownWorker, sessionEndsAt: Date | null): WhoAmI {
  return {
    workerId: worker.workerId as WorkerId,
    displayName: worker.displayName,
    grade: worker.grade,
    homeUnitId: worker.homeUnitId as UnitId | null,
    roles: worker.roles.map(({ role, units }) => ({ role, units: units === 'all' ? 'all' : [...(units as readonly UnitId[])] })),
    sessionEndsAt: sessionEndsAt?.toISOString() ?? null,
  };
}
