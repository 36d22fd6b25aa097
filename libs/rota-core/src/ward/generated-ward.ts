import type { DemandTemplate } from '../demand/demand.js';
import { isMeant, type Who } from '../demand/who.js';
import { seededDraw } from '../problem/random-problem.js';
import { DEFAULT_RULE_SET } from '../rules/default-rules.js';
import type { RuleId } from '../rules/rule-set.js';
import type { Leave, RotaProblem, RotaRequest } from './rota-problem.js';
import { shiftIdOf, type RotaEntry, type ShiftKind } from './shift.js';
import { addDays, type LocalDay } from './time.js';
import type { Competence, Grade, Worker } from './worker.js';

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

type Draw = (below: number) => number;

const UNIT = 'generated';
/** A Monday; no clock change within twelve weeks. */
const FIRST_DAY: LocalDay = '2026-11-16';
const LONG_DAY: ShiftKind = { kindId: 'LD', name: 'Long day', band: 'LONG_DAY', start: '07:30', end: '20:00', unpaidBreakMinutes: 60 };
const NIGHT: ShiftKind = { kindId: 'N', name: 'Night', band: 'NIGHT', start: '19:30', end: '08:00', unpaidBreakMinutes: 60 };

/** Thirteen shifts of 11.5 h in four weeks: 37.4 h a week with the rest after nights that the default rules ask for. */
const CYCLE = 'DD..NNN...DD..DD..NNN...D...';
const SHIFT_MINUTES = 690;
const PART_TIME_HUNDREDTHS = 60;
/** What a day of leave pays: a fifth of 37.5 h. */
const LEAVE_DAY_MINUTES = 450;
const LEAVE_DAYS = 5;
/** In a hundred people, as on a ward of our own imagining: nobody's ward. */
const PERCENT = { registered: 30, senior: 10, novice: 20, partTime: 20, bank: 8, pmva: 75, onLeave: 15, request: 60 };

/**
 * A ward of any size under the default rules. People follow one lawful cycle, each from the day on which the ward needs them most; what that covers,
 * up to a usual day's number, is the demand. Same size and seed, same ward.
 */
export function generatedWard({ people, weeks, seed }: WardSize): GeneratedWard {
  const draw = seededDraw(seed);
  const days = Array.from({ length: weeks * 7 }, (_, day) => addDays(FIRST_DAY, day));
  const employed = Array.from({ length: people }, (_, index) => aWorker(index, people, draw));
  const leave = employed.flatMap((worker) => leaveOf(worker, weeks, draw));
  const planted = plant(employed, leave, days);
  const workers = employed.map((worker) => ({ ...worker, contractMinutes: contractOf(worker.workerId, planted, leave) }));
  const kinds = [LONG_DAY, NIGHT];
  const problem: RotaProblem = {
    schemaVersion: 1,
    unit: { unitId: UNIT, name: 'Generated', kind: 'WARD', beds: people },
    period: { firstDay: FIRST_DAY, days: days.length, zone: 'Europe/London' },
    shiftKinds: kinds,
    workers,
    leave,
    requests: workers.flatMap((worker, index) => requestsOf(worker, index, days, draw)),
    pins: [],
    fixedDaysOff: [],
    publicHolidays: [],
    history: { pastShifts: [], ledger: [] },
    demand: {
      templates: kinds.flatMap((kind) => [
        ...linesFor('P1', kind, { is: 'registered' }, workers, planted, days),
        ...linesFor('P2', kind, { is: 'support-worker' }, workers, planted, days),
        ...linesFor('P5', kind, { is: 'competent', code: 'PMVA' }, workers, planted, days),
      ]),
      balances: [],
      census: { usual: { occupied: people, present: people }, entries: [] },
      observations: [],
      items: [],
    },
    ruleSet: DEFAULT_RULE_SET,
  };
  return { problem, planted };
}

function aWorker(index: number, people: number, draw: Draw): Worker {
  // Grades by place, not by chance: a ward of twelve needs its nurses.
  const place = ((index * 100) / people + 0.5) % 100;
  const grade = gradeAt((place * 37) % 100);
  const bank = grade !== 'RN' && draw(100) < PERCENT.bank;
  const hundredths = draw(100) < PERCENT.partTime ? PART_TIME_HUNDREDTHS : 100;
  const competences: Competence[] = draw(100) < PERCENT.pmva ? [{ code: 'PMVA' }, { code: 'OBS' }] : [{ code: 'OBS' }];
  return {
    workerId: `w${index}`,
    name: `Worker ${index}`,
    grade,
    employment: bank ? 'BANK' : 'SUBSTANTIVE',
    contractMinutes: 0, // follows from what is planted
    wteHundredths: hundredths,
    competences,
    inductions: [{ unitId: UNIT, from: '2020-01-01' }],
  };
}

function gradeAt(percent: number): Grade {
  if (percent < PERCENT.registered) return 'RN';
  if (percent < PERCENT.registered + PERCENT.senior) return 'SENIOR';
  return percent < PERCENT.registered + PERCENT.senior + PERCENT.novice ? 'L2' : 'L3';
}

/** Owed is what the planted rota pays, and the leave: hours that nobody can work would be a contradiction, and hours left over a way out. */
function contractOf(workerId: string, planted: readonly RotaEntry[], leave: readonly Leave[]): number {
  const shifts = planted.filter((entry) => entry.workerId === workerId).length;
  const away = leave.filter((one) => one.workerId === workerId);
  return shifts * SHIFT_MINUTES + away.reduce((sum, { creditMinutesPerDay }) => sum + LEAVE_DAYS * creditMinutesPerDay, 0);
}

/** A week away, for some. */
function leaveOf(worker: Worker, weeks: number, draw: Draw): Leave[] {
  if (draw(100) >= PERCENT.onLeave || worker.employment !== 'SUBSTANTIVE') return [];
  const from = addDays(FIRST_DAY, draw(weeks) * 7);
  return [{ workerId: worker.workerId, from, to: addDays(from, LEAVE_DAYS - 1), kind: 'annual', creditMinutesPerDay: LEAVE_DAY_MINUTES }];
}

/** Day off requests, one or two in four weeks for most. */
function requestsOf(worker: Worker, index: number, days: readonly LocalDay[], draw: Draw): RotaRequest[] {
  const requests: RotaRequest[] = [];
  for (let from = 0; from < days.length; from += 28) {
    if (draw(100) >= PERCENT.request) continue;
    const date = days[from + draw(Math.min(28, days.length - from))]!;
    requests.push({
      requestId: `r${index}-${from}`,
      workerId: worker.workerId,
      date,
      wants: 'off',
      strength: (['weak', 'normal', 'strong'] as const)[draw(3)]!,
    });
  }
  return requests;
}

/** Everybody on the cycle, begun where it evens the cover out most; days of leave fall out. */
function plant(workers: readonly Worker[], leave: readonly Leave[], days: readonly LocalDay[]): RotaEntry[] {
  const planted: RotaEntry[] = [];
  const cover = new Map<string, number>();
  const coverOf = (worker: Worker, shiftId: string) => `${worker.grade === 'RN'} ${shiftId}`;
  for (const worker of workers) {
    if (worker.employment === 'BANK') continue; // in reserve
    const away = leave.filter(({ workerId }) => workerId === worker.workerId);
    let best: { readonly shiftIds: readonly string[]; readonly crowd: number } | undefined;
    for (let offset = 0; offset < CYCLE.length; offset++) {
      const shiftIds = cycleFrom(offset, worker, days).filter((id) => !away.some(({ from, to }) => from <= dayOf(id) && dayOf(id) <= to));
      // Adding one to n raises the sum of squares by 2n + 1: least where the thin days are.
      const crowd = shiftIds.reduce((sum, id) => sum + 2 * (cover.get(coverOf(worker, id)) ?? 0) - 1, 0);
      if (!best || crowd < best.crowd) best = { shiftIds, crowd };
    }
    for (const shiftId of best?.shiftIds ?? []) {
      planted.push({ workerId: worker.workerId, shiftId });
      cover.set(coverOf(worker, shiftId), (cover.get(coverOf(worker, shiftId)) ?? 0) + 1);
    }
  }
  return planted;
}

const dayOf = (shiftId: string): LocalDay => shiftId.slice(0, shiftId.indexOf(':'));

/** Part-timers leave out the last shifts of each cycle. */
function cycleFrom(offset: number, worker: Worker, days: readonly LocalDay[]): string[] {
  const last = worker.wteHundredths < 100 ? Math.floor((13 * worker.wteHundredths) / 100) : 13;
  const worked = CYCLE.split('').map((cell, at) => cell !== '.' && CYCLE.slice(0, at + 1).replaceAll('.', '').length <= last);
  return days.flatMap((date, day) => {
    const at = (day + offset) % CYCLE.length;
    return worked[at] ? [shiftIdOf(date, (CYCLE[at] === 'D' ? LONG_DAY : NIGHT).kindId)] : [];
  });
}

/** Asks for the median of what the planted rota has on one kind of shift, and on thinner days for what it has there. */
function linesFor(
  rule: RuleId,
  kind: ShiftKind,
  who: Who,
  workers: readonly Worker[],
  planted: readonly RotaEntry[],
  days: readonly LocalDay[],
): DemandTemplate[] {
  const byId = new Map(workers.map((worker) => [worker.workerId, worker]));
  const counts = new Map(days.map((day) => [shiftIdOf(day, kind.kindId), 0]));
  for (const { workerId, shiftId } of planted) {
    const count = counts.get(shiftId);
    if (count !== undefined && isMeant(who, byId.get(workerId)!, dayOf(shiftId))) counts.set(shiftId, count + 1);
  }
  const median = [...counts.values()].toSorted((a, b) => a - b)[Math.floor(days.length / 2)]!;
  const datesByMin = new Map<number, LocalDay[]>();
  for (const [shiftId, count] of counts) {
    const min = Math.min(median, count);
    if (min > 0) datesByMin.set(min, [...(datesByMin.get(min) ?? []), dayOf(shiftId)]);
  }
  return [...datesByMin].map(([min, dates]) => ({
    templateId: `${rule}-${kind.kindId}-${min}`,
    name: `${rule} ${kind.name}`,
    rule,
    extent: { kindIds: [kind.kindId] },
    dates,
    who,
    need: { min },
  }));
}
