import { contractOwed, deviationThousandths, isWeekend, openCalendar, type RotaJudgement } from '@handrail/rota-core';
import type { LoadedRota } from '@handrail/store';
import { csvOf } from './csv.js';

const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
const thousandths = (value: number) => Math.round(value) / 1_000;
const threePlaces = (value: number) => Math.round(value * 1_000) / 1_000;

/** Who works when, a line each, by start. Times in the unit's own zone with their offset, and in UTC; hours as they really pass. */
export function assignmentsCsv({ rota, problem, assignments }: LoadedRota): string {
  const { workerById, shiftById } = openCalendar(problem);
  const kinds = new Map(problem.shiftKinds.map(({ kindId, name }) => [kindId, name]));
  const rows = assignments
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.workerId.localeCompare(b.workerId))
    .map((one) => {
      const worker = workerById.get(one.workerId);
      return {
        date: one.date,
        shift: one.shiftCode,
        shift_name: kinds.get(one.shiftCode) ?? one.shiftCode,
        worker: worker?.name ?? '',
        grade: worker?.grade ?? '',
        employment: worker?.employment ?? '',
        starts: localText(one.startsAt, rota.zone),
        ends: localText(one.endsAt, rota.zone),
        starts_utc: one.startsAt.toISOString(),
        ends_utc: one.endsAt.toISOString(),
        presence_hours: hours((one.endsAt.getTime() - one.startsAt.getTime()) / 60_000),
        paid_hours: hours(one.paidMinutes),
        night: shiftById.get(one.shiftId)?.band === 'NIGHT',
        duties: one.duties.join(' '),
        supernumerary: one.supernumerary,
        pinned: one.pinned,
        changed_after_publication: one.changedAfterPublish,
        consent: one.consent,
      };
    });
  const columns = [
    'date',
    'shift',
    'shift_name',
    'worker',
    'grade',
    'employment',
    'starts',
    'ends',
    'starts_utc',
    'ends_utc',
    'presence_hours',
    'paid_hours',
    'night',
    'duties',
    'supernumerary',
    'pinned',
    'changed_after_publication',
    'consent',
  ] as const;
  return csvOf(columns, rows);
}

/**
 * Hours rostered against the contract, a line for each worker. `carried_over` is owed from earlier rotas, below 0 for hours worked too many;
 * leave counts as credited; `unused` is contract and carried over less both, below 0 for hours beyond: what the next rota takes over.
 */
export function hoursCsv({ problem, assignments }: LoadedRota): string {
  const { shiftById, days } = openCalendar(problem);
  const rows = problem.workers.map((worker) => {
    const shifts = assignments
      .filter(({ workerId }) => workerId === worker.workerId)
      .flatMap(({ shiftId }) => shiftById.get(shiftId) ?? []);
    const rostered = shifts.reduce((sum, shift) => sum + shift.paidMinutes, 0);
    const leave = problem.leave.filter(({ workerId }) => workerId === worker.workerId);
    const credited = leave.reduce(
      (sum, one) => sum + one.creditMinutesPerDay * days.filter((day) => one.from <= day && day <= one.to).length,
      0,
    );
    return {
      worker: worker.name,
      grade: worker.grade,
      employment: worker.employment,
      wte: worker.wteHundredths / 100,
      contract_hours: hours(worker.contractMinutes),
      carried_over_hours: hours(worker.carryOverMinutes ?? 0),
      credited_hours: hours(credited),
      rostered_hours: hours(rostered),
      unused_hours: worker.employment === 'SUBSTANTIVE' ? hours(contractOwed(worker, credited) - rostered) : 0,
      shifts: shifts.length,
      nights: shifts.filter(({ band }) => band === 'NIGHT').length,
      weekend_shifts: shifts.filter(({ date }) => isWeekend(date)).length,
    };
  });
  return csvOf(
    [
      'worker',
      'grade',
      'employment',
      'wte',
      'contract_hours',
      'carried_over_hours',
      'credited_hours',
      'rostered_hours',
      'unused_hours',
      'shifts',
      'nights',
      'weekend_shifts',
    ],
    rows,
  );
}

/** The fairness ledger after the rota: each worker's count and share by contracted hours, with Jain's index and the spread of the group. */
export function ledgerCsv({ problem }: LoadedRota, { ledgers }: RotaJudgement): string {
  const names = new Map(problem.workers.map(({ workerId, name }) => [workerId, name]));
  const rows = ledgers.flatMap(({ kind, group, shares, jain, maxMinusMinPerWte, gini }) =>
    shares.map((share) => ({
      kind,
      group,
      worker: names.get(share.workerId) ?? '',
      wte: share.wteHundredths / 100,
      count: share.count,
      share: thousandths(share.targetThousandths),
      deviation: thousandths(deviationThousandths(share)),
      group_jain: threePlaces(jain),
      group_max_minus_min_per_wte: threePlaces(maxMinusMinPerWte),
      group_gini: threePlaces(gini),
    })),
  );
  return csvOf(
    ['kind', 'group', 'worker', 'wte', 'count', 'share', 'deviation', 'group_jain', 'group_max_minus_min_per_wte', 'group_gini'],
    rows,
  );
}

/** Wall-clock time with its offset, `2026-10-25 01:20+00:00`: on the night of a clock change the two 01:20s differ. */
function localText(at: Date, zone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const offset = parts['timeZoneName'] === 'GMT' ? '+00:00' : (parts['timeZoneName'] ?? '').replace('GMT', '');
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}${offset}`;
}
