import type { Case, CaseloadTeam, RotaUnit } from '@handrail/workload';
import {
  requiredAndRostered,
  settingOf,
  teamCaseload,
  workedInPeriod,
  type AllocatedCase,
  type CaseWorker,
  type Unit,
} from '@handrail/store';
import type { Work } from '../edge/work.js';
import { addDays, localDay } from '../people/local-day.js';

/** Hours of a full-time week under NHS Agenda for Change, where the setting `fullTimeHoursPerWeek` says nothing else. */
const FULL_TIME_HOURS = 37.5;
/** Share of contracted time for leave and training where a worker's record gives none. Local policy default. */
const LEAVE_TRAINING_SHARE = 0.2;
/** Days of a ward's measures where no period is asked for: four weeks, as a rota. */
const PERIOD_DAYS = 28;
const PERIOD_DAYS_MAX = 184;

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period asked for, else the four weeks that end today; cut at half a year. */
export function periodOf(
  work: Work,
  unit: Unit,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Period {
  const last = to ?? (from === undefined ? localDay(work.now, unit.timezone) : addDays(from, PERIOD_DAYS - 1));
  const first = from ?? addDays(last, 1 - PERIOD_DAYS);
  const earliest = addDays(last, 1 - PERIOD_DAYS_MAX);
  return { from: first < earliest ? earliest : first, to: last };
}

/** A case as the caseload formula takes it, and the allocation that it stands for. */
export interface CaseNames {
  readonly team: CaseloadTeam;
  /** Allocation id by the name that a case has in answers. */
  readonly allocationOf: ReadonlyMap<string, string>;
}

/**
 * The caseload team of a unit. A case is named by the person's local reference where the asker may open that person, else by a number
 * in the order of the allocations, so that whoever balances the work needs no name.
 */
export async function caseloadTeam(work: Work, unit: Unit): Promise<CaseNames> {
  const workers = await teamCaseload(work.tx, unit.id, localDay(work.now, unit.timezone));
  const hours = await settingOf(work.tx, unit.id, 'fullTimeHoursPerWeek');
  const names = namesOf(workers.flatMap(({ cases }) => cases));
  const nameOf = ({ allocationId }: AllocatedCase) => names.get(allocationId) ?? allocationId;
  return {
    team: {
      unit: unit.code,
      name: unit.name,
      fullTimeHoursPerWeek: typeof hours === 'number' && hours > 0 ? hours : FULL_TIME_HOURS,
      workers: workers.map((worker) => ({
        workerId: worker.workerId,
        name: worker.displayName,
        contractHoursPerWeek: worker.contractMinutesPerWeek / 60,
        leaveTrainingShare: shareOf(worker),
        fixedDutiesHoursPerMonth: (worker.fixedDutyMinutesPerMonth ?? 0) / 60,
        cases: worker.cases.map((one) => caseOf(one, nameOf(one))),
      })),
    },
    allocationOf: new Map([...names].map(([allocationId, name]) => [name, allocationId])),
  };
}

function shareOf({ leaveTrainingPercent }: CaseWorker): number {
  return leaveTrainingPercent === null ? LEAVE_TRAINING_SHARE : leaveTrainingPercent / 100;
}

/** A person with two workers is two cases: the second is told apart by a number. */
function namesOf(cases: readonly AllocatedCase[]): Map<string, string> {
  const taken = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { allocationId, localRef } of cases) {
    const base = localRef ?? 'case';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    names.set(allocationId, localRef === null ? `case ${count}` : count === 1 ? localRef : `${localRef} (${count})`);
  }
  return names;
}

/** Items of the formula; every other item of a case is points of the site's own scale. */
const FIGURES = new Set(['contactsPerMonth', 'contactMinutes', 'travelMinutes', 'indirectFactor', 'fixedHoursPerMonth']);

function caseOf({ localRef, scoredOn, weights }: AllocatedCase, name: string): Case {
  const figure = (item: string) => weights[item] ?? 0;
  const points = Object.entries(weights).reduce((sum, [item, value]) => (FIGURES.has(item) ? sum : sum + value), 0);
  return {
    caseId: name,
    serviceUser: localRef ?? name,
    contactsPerMonth: figure('contactsPerMonth'),
    contactMinutes: figure('contactMinutes'),
    travelMinutes: figure('travelMinutes'),
    indirectFactor: figure('indirectFactor'),
    fixedHoursPerMonth: figure('fixedHoursPerMonth'),
    points,
    scoredOn,
  };
}

/** What the people of a ward or home worked in a period, and its shifts required against rostered. */
export async function rotaUnit(work: Work, unit: Unit, { from, to }: Period): Promise<RotaUnit> {
  const days = daysBetween(from, to);
  const hours = await settingOf(work.tx, unit.id, 'fullTimeHoursPerWeek');
  const fullTimeMinutes = (typeof hours === 'number' && hours > 0 ? hours : FULL_TIME_HOURS) * 60;
  const people = await workedInPeriod(work.tx, unit.id, from, to);
  const shifts = await requiredAndRostered(work.tx, unit.id, from, to);
  return {
    unit: unit.code,
    name: unit.name,
    period: `${from} to ${to}`,
    people: people.map((person) => ({
      workerId: person.workerId,
      name: person.displayName,
      wte: person.contractMinutesPerWeek / fullTimeMinutes,
      contractMinutes: (person.contractMinutesPerWeek * days) / 7,
      paidMinutes: person.paidMinutes,
      nights: person.nights,
      sharesNights: person.sharesNights,
      weekends: person.weekends,
      lateChanges: person.lateChanges,
      overtimeMinutes: person.overtimeMinutes,
      continuousObservationMinutes: person.observationMinutes,
      missedBreaks: person.missedBreaks,
      incidentsAttended: person.incidents,
    })),
    shifts: shifts.map((shift) => ({
      shiftId: `${shift.onDay} ${shift.code}`,
      label: `${shift.onDay} ${shift.name}`,
      requiredMinutes: shift.requiredMinutes,
      rosteredMinutes: shift.rosteredMinutes,
    })),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}
