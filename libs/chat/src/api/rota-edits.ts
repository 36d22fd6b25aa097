import {
  absenceList,
  assignmentAnswer,
  editVerdict,
  fitComparison,
  lapseList,
  replanTicket,
  reportedAbsence,
  rotaDifference,
  rotaState,
  rotaVersions,
  rotaView,
  savedVersion,
  unitWorkers,
  type RotaChange,
} from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';
import { ApiProblem } from './problems.js';

const placed = rotaView.shape.assignments.element.shape;
const person = rotaView.shape.people.element.shape;
const board = z.object({
  rotaId: rotaView.shape.rotaId,
  unit: z.string(),
  unitCode: z.string(),
  from: rotaView.shape.from,
  to: rotaView.shape.to,
  state: rotaState,
  version: rotaView.shape.version,
  number: z.int(),
  zone: z.string(),
  people: z.array(z.object({ workerId: person.workerId, name: person.name })),
  shiftKinds: z.array(z.object({ code: z.string(), name: z.string() })),
  assignments: z.array(z.object({ workerId: placed.workerId, shiftId: placed.shiftId, date: placed.date, pinned: placed.pinned })),
});
/** A rota as far as somebody who changes it needs it. */
export type Board = z.infer<typeof board>;
export type Place = { readonly workerId: Board['people'][number]['workerId']; readonly shiftId: string };
export type { RotaChange };

const difference = z.object({ ...rotaDifference.shape });
export type Difference = z.infer<typeof difference>;
const verdict = z.object({ ...editVerdict.shape, difference });
export type Verdict = z.infer<typeof verdict>;
const saved = z.object({
  state: savedVersion.shape.state,
  number: savedVersion.shape.number,
  version: savedVersion.shape.version,
  told: savedVersion.shape.told,
  asked: savedVersion.shape.asked,
  difference,
});
export type Saved = z.infer<typeof saved>;
export type Versions = z.infer<typeof rotaVersions>['items'];
export type Absences = z.infer<typeof absenceList>['items'];
export type AbsenceReported = z.infer<typeof reportedAbsence>;
export type Lapses = z.infer<typeof lapseList>;
export type ReplanAsked = z.infer<typeof replanTicket>;
export type Comparison = z.infer<typeof fitComparison>;

export function boardOf(api: ActorApi, rota: string): Promise<Board> {
  return api.call({ method: 'GET', path: path('rotas', rota), answer: board });
}

/** Worker ids by staff number, for the people of one unit; empty for whoever may not read the list. */
export async function staffNumbers(api: ActorApi, unit: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { items } = await api.call({ method: 'GET', path: path('units', unit, 'workers'), answer: unitWorkers });
    return new Map(items.map(({ staffNumber, workerId }) => [staffNumber.toLowerCase(), workerId]));
  } catch (error) {
    if (error instanceof ApiProblem) return new Map();
    throw error;
  }
}

/** The checker's word on changes. Nothing is saved. */
export function judged(api: ActorApi, rota: string, changes: readonly RotaChange[]): Promise<Verdict> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'what-if'), body: { changes }, answer: verdict });
}

export type Override = { readonly rule: string; readonly workerId: string; readonly reason: string };

export function saveEdit(
  api: ActorApi,
  rota: string,
  seen: number,
  edit: { readonly changes: readonly RotaChange[]; readonly reason?: string; readonly overrides?: readonly Override[] },
): Promise<Saved> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'edits'), version: seen, body: edit, answer: saved });
}

export function versionsOf(api: ActorApi, rota: string): Promise<Versions> {
  return api.call({ method: 'GET', path: path('rotas', rota, 'versions'), answer: rotaVersions }).then(({ items }) => items);
}

/** What lies between two versions. Version 0 is the empty rota. */
export function differenceOf(api: ActorApi, rota: string, from: number, to: number): Promise<Difference> {
  const query = { from: String(from), to: String(to) };
  return api.call({ method: 'GET', path: path('rotas', rota, 'difference'), query, answer: difference });
}

/** Takes back the newest version, or brings back the one with `number`; both make a new version. */
export function goBack(
  api: ActorApi,
  rota: string,
  seen: number,
  to: { readonly number?: number; readonly reason?: string },
): Promise<Saved> {
  const where = to.number === undefined ? 'undo' : 'restore';
  return api.call({ method: 'POST', path: path('rotas', rota, where), version: seen, body: to, answer: saved });
}

export function askReplan(
  api: ActorApi,
  rota: string,
  how: { readonly changesMax?: number; readonly timeBudgetSeconds: number },
): Promise<ReplanAsked> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'replans'), body: how, answer: replanTicket });
}

/** The proposal of a fit beside the rota as it stands. */
export function comparisonOf(api: ActorApi, fit: string): Promise<Comparison> {
  return api.call({ method: 'GET', path: path('fits', fit, 'comparison'), answer: fitComparison });
}

export function takeProposal(api: ActorApi, rota: string, seen: number, fitId: string, reason: string): Promise<Saved> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'take-proposal'), version: seen, body: { fitId, reason }, answer: saved });
}

export function reportAbsence(
  api: ActorApi,
  rota: string,
  absence: { readonly workerId: string; readonly shifts: readonly string[]; readonly kind: string; readonly note?: string },
): Promise<AbsenceReported> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'absences'), body: absence, answer: reportedAbsence });
}

export function absencesOf(api: ActorApi, rota: string): Promise<Absences> {
  return api.call({ method: 'GET', path: path('rotas', rota, 'absences'), answer: absenceList }).then(({ items }) => items);
}

export function takeOff(api: ActorApi, absence: string, seen: number): Promise<AbsenceReported> {
  return api.call({ method: 'POST', path: path('absences', absence, 'take-off'), version: seen, body: {}, answer: reportedAbsence });
}

/** Competences that run out while the rota runs, with the shifts they leave short. */
export function lapsesOf(api: ActorApi, rota: string): Promise<Lapses> {
  return api.call({ method: 'GET', path: path('rotas', rota, 'lapses'), answer: lapseList });
}

/** Says yes or no to a shift of one's own that was changed after it was published. */
export function answerChange(api: ActorApi, assignment: string, how: 'accept' | 'decline') {
  return api.call({ method: 'POST', path: path('assignments', assignment, how), body: {}, answer: assignmentAnswer });
}
