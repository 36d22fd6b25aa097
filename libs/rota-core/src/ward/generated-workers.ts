import type { Draw } from '../problem/random-problem.js';
import type { FixedDayOff, Leave, LedgerOpening, RotaRequest } from './rota-problem.js';
import { addDays, weekdayOf, type LocalDay } from './time.js';
import type { Competence, Grade, Worker } from './worker.js';

const PART_TIME_HUNDREDTHS = 60;
/** What a day of leave pays: a fifth of 37.5 h. */
const LEAVE_DAY_MINUTES = 450;
const LEAVE_DAYS = 5;
/** Brought along from the last rota: hours owed or worked too many. */
const CARRY_OVER_MINUTES = 240;
/** In a hundred people, as on a ward of our own imagining: nobody's ward. Shares of competences are of those who may have them. */
const PERCENT = {
  registered: 30,
  senior: 10,
  novice: 20,
  partTime: 20,
  bank: 8,
  pmva: 75,
  onLeave: 15,
  request: 60,
  nightsOnly: 8,
  daysOnly: 5,
  probation: 12,
  inCharge: 80,
  keys: 50,
  medicines: 30,
  lapsing: 5,
  studyDay: 15,
  fixedWeekday: 30,
  wish: 25,
  carryOver: 20,
};

/**
 * One worker of a made-up ward, without hours: those follow from what is planted.
 * @param draw decides grade, hours, employment and PMVA; @param trait everything else, so that more of it leaves the rest as it was
 */
export function generatedWorker(index: number, people: number, unitId: string, days: readonly LocalDay[], draw: Draw, trait: Draw): Worker {
  // Grades by place, not by chance: a ward of twelve needs its nurses.
  const place = ((index * 100) / people + 0.5) % 100;
  const grade = gradeAt((place * 37) % 100);
  const bank = grade !== 'RN' && draw(100) < PERCENT.bank;
  const hundredths = draw(100) < PERCENT.partTime ? PART_TIME_HUNDREDTHS : 100;
  const hasPmva = draw(100) < PERCENT.pmva;
  const someDay = () => days[trait(days.length)]!;
  const own = !bank;
  const nightsOnly = trait(100) < PERCENT.nightsOnly && own;
  const daysOnly = trait(100) < PERCENT.daysOnly && own && !nightsOnly;
  const inProbation = trait(100) < PERCENT.probation && own && (grade === 'L2' || grade === 'L3');
  const probationUntil = someDay();
  const carryOver = trait(100) < PERCENT.carryOver && own ? CARRY_OVER_MINUTES * (trait(2) * 2 - 1) : 0;
  return {
    workerId: `w${index}`,
    name: `Worker ${index}`,
    grade,
    employment: bank ? 'BANK' : 'SUBSTANTIVE',
    contractMinutes: 0,
    wteHundredths: hundredths,
    competences: competencesOf(grade, hasPmva, trait, someDay),
    inductions: [{ unitId, from: '2020-01-01' }],
    ...(nightsOnly ? { nightsOnly, nightWorker: true } : {}),
    ...(daysOnly ? { restrictions: [{ bands: ['NIGHT'] }] } : {}),
    ...(inProbation ? { probationUntil } : {}),
    ...(carryOver === 0 ? {} : { carryOverMinutes: carryOver }),
  };
}

function gradeAt(percent: number): Grade {
  if (percent < PERCENT.registered) return 'RN';
  if (percent < PERCENT.registered + PERCENT.senior) return 'SENIOR';
  return percent < PERCENT.registered + PERCENT.senior + PERCENT.novice ? 'L2' : 'L3';
}

/** Some are scarce, and a few lapse within the rota. */
function competencesOf(grade: Grade, hasPmva: boolean, trait: Draw, someDay: () => LocalDay): Competence[] {
  const experienced = grade !== 'L2';
  const codes = [
    ...(hasPmva ? ['PMVA'] : []),
    'OBS',
    ...(grade === 'RN' && trait(100) < PERCENT.inCharge ? ['NIC'] : []),
    ...(experienced && trait(100) < PERCENT.keys ? ['KEYS'] : []),
    ...(grade === 'RN' || (experienced && trait(100) < PERCENT.medicines) ? ['MEDS'] : []),
  ];
  return codes.map((code) => (code !== 'OBS' && trait(100) < PERCENT.lapsing ? { code, validTo: someDay() } : { code }));
}

/** A week away, for some. */
export function leaveOf(worker: Worker, days: readonly LocalDay[], draw: Draw): Leave[] {
  if (draw(100) >= PERCENT.onLeave || worker.employment !== 'SUBSTANTIVE') return [];
  const from = days[draw(days.length / 7) * 7]!;
  return [{ workerId: worker.workerId, from, to: addDays(from, LEAVE_DAYS - 1), kind: 'annual', creditMinutesPerDay: LEAVE_DAY_MINUTES }];
}

/** A day of study, for some who have no leave in the rota. */
export function studyDaysOf(worker: Worker, leave: readonly Leave[], days: readonly LocalDay[], trait: Draw): Leave[] {
  const { workerId } = worker;
  const date = days[trait(days.length)]!;
  const away = leave.some((one) => one.workerId === workerId);
  if (trait(100) >= PERCENT.studyDay || worker.employment !== 'SUBSTANTIVE' || away) return [];
  return [{ workerId, from: date, to: date, kind: 'study', creditMinutesPerDay: LEAVE_DAY_MINUTES }];
}

/** A weekday on which some part-timers never work. */
export function fixedDaysOffOf(worker: Worker, days: readonly LocalDay[], trait: Draw): FixedDayOff[] {
  const weekday = 1 + trait(5);
  if (trait(100) >= PERCENT.fixedWeekday || worker.wteHundredths === 100 || worker.employment !== 'SUBSTANTIVE') return [];
  return days.filter((date) => weekdayOf(date) === weekday).map((date) => ({ workerId: worker.workerId, date }));
}

/** Day off requests, one or two in four weeks for most. */
export function requestsOf(worker: Worker, index: number, days: readonly LocalDay[], draw: Draw): RotaRequest[] {
  const requests: RotaRequest[] = [];
  for (let from = 0; from < days.length; from += 28) {
    if (draw(100) >= PERCENT.request) continue;
    const date = days[from + draw(Math.min(28, days.length - from))]!;
    requests.push({ requestId: `r${index}-${from}`, workerId: worker.workerId, date, wants: 'off', strength: strengthOf(draw) });
  }
  return requests;
}

/** Wishes for a kind of shift, or to be spared one, for some. */
export function wishesOf(worker: Worker, index: number, days: readonly LocalDay[], kindIds: readonly string[], trait: Draw): RotaRequest[] {
  const date = days[trait(days.length)]!;
  const kindId = kindIds[trait(kindIds.length)]!;
  const wants = trait(2) === 0 ? 'on' : 'off';
  const strength = strengthOf(trait);
  if (trait(100) >= PERCENT.wish) return [];
  return [{ requestId: `wish${index}`, workerId: worker.workerId, date, wants, strength, kindIds: [kindId] }];
}

/** What somebody brings along from the rotas before. */
export function openingOf({ workerId }: Worker, trait: Draw): LedgerOpening {
  return { workerId, nights: trait(4), weekends: trait(3), holidays: trait(2) };
}

const strengthOf = (draw: Draw) => (['weak', 'normal', 'strong'] as const)[draw(3)]!;
