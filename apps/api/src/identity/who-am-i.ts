import { OPERATIONS, rolesOf } from '@handrail/access';
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
    operations: operationsOf(worker),
    sessionEndsAt: sessionEndsAt?.toISOString() ?? null,
  };
}

/** What is worth showing to the worker at all; each request is decided by itself. */
function operationsOf({ roles }: KnownWorker): string[] {
  const held = new Set<string>(roles.map(({ role }) => role));
  return OPERATIONS.filter((operation) => rolesOf(operation).some((role) => held.has(role)));
}
