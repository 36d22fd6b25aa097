import { ROLES, type HeldRole, type Role } from '@handrail/access';
import type { WorkerStanding } from '@handrail/store';

/** Grades that carry a role of the policy. Another grade carries none: who has only that may do what an appointment allows. */
const ROLE_OF_GRADE: Readonly<Record<string, Role>> = { L2: 'l2', L3: 'l3', SENIOR: 'senior', RN: 'rn' };
/** Duties of an assignment that make somebody lead the shift: nurse in charge on a ward, shift lead in a home. */
const LEADING_DUTIES = new Set(['NIC', 'LEAD']);

/**
 * The roles somebody holds now: the grade in their own units and where they are on shift, the duty of the nurse in charge while
 * that shift runs, and appointments while they are valid.
 */
export function rolesHeld(standing: WorkerStanding): readonly HeldRole[] {
  const held: HeldRole[] = [];
  const grade = ROLE_OF_GRADE[standing.grade];
  if (grade) held.push({ role: grade, units: [...new Set([...standing.units, ...standing.shifts.map(({ unitId }) => unitId)])] });
  const led = standing.shifts.filter(({ duties }) => duties.some((duty) => LEADING_DUTIES.has(duty))).map(({ unitId }) => unitId);
  if (led.length > 0) held.push({ role: 'nic', units: led });
  for (const [role, appointments] of Map.groupBy(standing.appointments, (appointment) => appointment.role)) {
    if (!isRole(role)) continue;
    const units = appointments.map(({ unitId }) => unitId);
    held.push({ role, units: units.includes(null) ? 'all' : units.filter((unitId) => unitId !== null) });
  }
  return held;
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
