import { seededDraw } from '../problem/random-problem.js';
import { DEFAULT_RULE_SET } from '../rules/default-rules.js';
import { generatedDemand } from './generated-demand.js';
import { fixedDaysOffOf, generatedWorker, leaveOf, openingOf, requestsOf, studyDaysOf, wishesOf } from './generated-workers.js';
import { contractOf, LONG_DAY, NIGHT, plant } from './planted-rota.js';
import type { RotaProblem } from './rota-problem.js';
import type { RotaEntry } from './shift.js';
import { addDays, type LocalDay } from './time.js';

export interface WardSize {
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
}

/** A made-up ward and a rota that meets all of its demand, so that a shortfall in any other rota is that rota's own. */
export interface GeneratedWard {
  readonly problem: RotaProblem;
  readonly planted: readonly RotaEntry[];
}

const UNIT = 'generated';
/** A Monday; no clock change within twelve weeks. */
const FIRST_DAY: LocalDay = '2026-11-16';
const PUBLIC_HOLIDAYS: readonly LocalDay[] = ['2026-12-25', '2026-12-28', '2027-01-01'];
const ZONE = 'Europe/London';
/** Traits are drawn apart from the rest. */
const TRAITS = 7_919;

/**
 * A ward of any size under the default rules: part-timers, nights-only and days-only workers, probation, leave, study, days off, requests,
 * scarce and lapsing competences, enhanced observations, escorts. People follow one lawful cycle, each from the day on which the ward needs them most;
 * what that covers, up to a usual day's number, is the demand. Same size and seed, same ward.
 */
export function generatedWard({ people, weeks, seed }: WardSize): GeneratedWard {
  const draw = seededDraw(seed);
  const trait = seededDraw(seed + TRAITS);
  const days = Array.from({ length: weeks * 7 }, (_, day) => addDays(FIRST_DAY, day));
  const employed = Array.from({ length: people }, (_, index) => generatedWorker(index, people, UNIT, days, draw, trait));
  const annual = employed.flatMap((worker) => leaveOf(worker, days, draw));
  const leave = [...annual, ...employed.flatMap((worker) => studyDaysOf(worker, annual, days, trait))];
  const fixedDaysOff = employed.flatMap((worker) => fixedDaysOffOf(worker, days, trait));
  const planted = plant(employed, { leave, fixedDaysOff }, days);
  const workers = employed.map((worker) => ({ ...worker, contractMinutes: contractOf(worker.workerId, planted, leave) }));
  const kinds = [LONG_DAY, NIGHT];
  const kindIds = kinds.map(({ kindId }) => kindId);
  const requests = workers.flatMap((worker, index) => requestsOf(worker, index, days, draw));
  const problem: RotaProblem = {
    schemaVersion: 1,
    unit: { unitId: UNIT, name: 'Generated', kind: 'WARD', beds: people },
    period: { firstDay: FIRST_DAY, days: days.length, zone: ZONE },
    shiftKinds: kinds,
    workers,
    leave,
    requests: [...requests, ...workers.flatMap((worker, index) => wishesOf(worker, index, days, kindIds, trait))],
    pins: [],
    fixedDaysOff,
    publicHolidays: PUBLIC_HOLIDAYS.filter((date) => days.includes(date)),
    history: { pastShifts: [], ledger: workers.map((worker) => openingOf(worker, trait)) },
    demand: generatedDemand({ workers, planted, days, kinds, zone: ZONE }, trait),
    ruleSet: DEFAULT_RULE_SET,
  };
  return { problem, planted };
}
