import type { DemoPeople, ShiftNow } from '@handrail/contracts';
import { ApiSession } from './api-session.js';

/** Grades of the demo that write notes and are not registered. */
const SUPPORT_WORKERS = new Set(['L2', 'L3', 'SENIOR']);

const NURSES = new Set(['RN']);

/**
 * The sign-in name of the support worker of the demo whose shift in a unit ends last: who works there now may read of its people, and
 * nobody else of that grade. Undefined when none is on shift.
 */
export const supportWorkerOnShift = (apiUrl: string, unit: string, lead: string) => onShift(apiUrl, unit, lead, SUPPORT_WORKERS);

/** The same of the registered nurses, who write notes and sign those of others while they are on shift. */
export const nurseOnShift = (apiUrl: string, unit: string, lead: string) => onShift(apiUrl, unit, lead, NURSES);

async function onShift(apiUrl: string, unit: string, lead: string, grades: ReadonlySet<string>): Promise<string | undefined> {
  const session = await ApiSession.asDemoPerson(apiUrl, lead);
  const [{ people }, { items }] = [
    await session.get<ShiftNow>(`/shifts/current?unit=${unit}`),
    await session.get<DemoPeople>('/sign-in/demo'),
  ];
  return people
    .toSorted((a, b) => b.endsAt.localeCompare(a.endsAt))
    .flatMap(({ displayName, grade }) => items.filter((one) => one.displayName === displayName && one.grade === grade))
    .find(({ grade }) => grades.has(grade))?.name;
}
