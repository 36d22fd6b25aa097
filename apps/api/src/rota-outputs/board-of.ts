import type { RotaBoard, WorkerId } from '@handrail/contracts';
import {
  contractOwed,
  contractTarget,
  isValidOn,
  isWeekend,
  leaveCreditOf,
  openCalendar,
  type RotaProblem,
  type Shift,
  type Worker,
} from '@handrail/rota-core';
import type { LoadedRota } from '@handrail/store';
import type { RotaWords } from '../rota-editing/told-difference.js';
import type { Judged } from '../rota/judged-rotas.js';
import { awayDays, isKept, saturdayOf, type PictureView } from './picture-of.js';

const DAY_MINUTES = 24 * 60;

/**
 * What a board shows besides the rota's assignments and cover: the days, how long each shift really lasts, and for each worker marks and
 * totals. Of an absence it says that somebody is away, never why. Pure.
 * @param words names rules for the reader
 */
export function boardOf(loaded: LoadedRota, { ward, judgement }: Judged, words: RotaWords, view: PictureView): RotaBoard {
  const { rota, problem, assignments } = loaded;
  const { calendar } = ward;
  const holidays = new Set(problem.publicHolidays);
  const away = awayDays(problem);
  const requests = Map.groupBy(problem.requests, ({ workerId, date }) => keyOf(workerId, date));
  const breaches = Map.groupBy(
    judgement.breaches.flatMap((breach) => {
      const date = calendar.shiftById.get(breach.shiftIds.at(-1) ?? '')?.date;
      return breach.severity === 'hard' && date !== undefined
        ? [{ at: keyOf(breach.workerId, date), words: words.breach(breach).words }]
        : [];
    }),
    ({ at }) => at,
  );
  const placed = Map.groupBy(
    assignments.flatMap(({ workerId, shiftId }) => {
      const shift = calendar.shiftById.get(shiftId);
      return shift ? [{ workerId, shift }] : [];
    }),
    ({ workerId }) => workerId,
  );

  const person = (worker: Worker): RotaBoard['people'][number] => {
    const whole = view.whole || worker.workerId === view.reader;
    const own = (placed.get(worker.workerId) ?? []).map(({ shift }) => shift);
    const credit = leaveCreditOf(problem, calendar, worker.workerId);
    const target = contractTarget(worker, credit);
    const rostered = own.reduce((sum, shift) => sum + shift.paidMinutes, 0);
    const marks = calendar.days.flatMap((date) => {
      const at = keyOf(worker.workerId, date);
      const [request] = requests.get(at) ?? [];
      const mark = {
        date,
        away: away.has(at),
        request: requestOf(request, own, date),
        breaches: (breaches.get(at) ?? []).map((one) => one.words),
      };
      return mark.away || mark.request || mark.breaches.length > 0 ? [mark] : [];
    });
    return {
      workerId: worker.workerId as WorkerId,
      name: worker.name,
      grade: worker.grade,
      employment: worker.employment,
      competences: whole ? competencesOn(worker, rota.startsOn) : [],
      targetMinutes: whole ? target : null,
      rosteredMinutes: whole ? rostered : null,
      balanceMinutes: whole && worker.contractMinutes > 0 ? rostered - contractOwed(worker, credit) : null,
      nights: whole ? own.filter(({ band }) => band === 'NIGHT').length : null,
      weekends: whole ? new Set(own.flatMap(({ date }) => (isWeekend(date) ? [saturdayOf(date)] : []))).size : null,
      marks: whole ? marks : [],
    };
  };
  return {
    rotaId: rota.id as RotaBoard['rotaId'],
    version: rota.version,
    today: view.today,
    whole: view.whole,
    ruleSet: { name: problem.ruleSet.ruleSetId, version: problem.ruleSet.version },
    days: calendar.days.map((date) => ({ date, weekend: isWeekend(date), holiday: holidays.has(date) })),
    shifts: shiftsOf(problem),
    people: problem.workers.map(person),
  };
}

function competencesOn(worker: Worker, day: string): string[] {
  return [...new Set(worker.competences.filter((one) => isValidOn(one, day)).map(({ code }) => code))].toSorted();
}

function shiftsOf(problem: RotaProblem): RotaBoard['shifts'] {
  const kinds = new Map(problem.shiftKinds.map((kind) => [kind.kindId, kind]));
  return openCalendar(problem).shifts.map(({ shiftId, date, kindId, start, end, paidMinutes }) => {
    const kind = kinds.get(kindId);
    const byTheClock = kind ? minuteOf(kind.end) - minuteOf(kind.start) : 0;
    const usual = byTheClock > 0 ? byTheClock : byTheClock + DAY_MINUTES;
    return {
      shiftId,
      date,
      code: kindId,
      startsAt: instantOf(start),
      endsAt: instantOf(end),
      paidMinutes,
      clockChangeMinutes: end - start - usual,
    };
  });
}

function requestOf(
  request: RotaProblem['requests'][number] | undefined,
  own: readonly Shift[],
  date: string,
): RotaBoard['people'][number]['marks'][number]['request'] {
  if (!request) return null;
  const { wants, strength } = request;
  return {
    wants,
    strength,
    kept: isKept(
      request,
      own.filter((shift) => shift.date === date),
    ),
  };
}

function keyOf(workerId: string, date: string): string {
  return `${workerId} ${date}`;
}

function instantOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

/** `19:30` as minutes of the day. */
function minuteOf(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));
}
