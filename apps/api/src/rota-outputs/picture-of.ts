import {
  addDays,
  hasCompetence,
  isWeekend,
  openCalendar,
  weekdayOf,
  type RotaJudgement,
  type RotaProblem,
  type Shift,
  type ShiftBand,
  type Worker,
} from '@handrail/rota-core';
import type { CoverRow, PictureCell, PictureRow, RotaPicture, Tone } from '@handrail/rota-picture';
import type { LoadedRota } from '@handrail/store';

const TONE_OF: Readonly<Record<ShiftBand, Tone>> = {
  EARLY: 'early',
  DAY: 'day',
  LONG_DAY: 'day',
  LATE: 'late',
  NIGHT: 'night',
  SLEEP_IN: 'sleep-in',
};
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Letters behind a grade: who may be in charge, restrain, observe, give medication, hold keys. */
const LETTERS = [
  ['NIC', 'N'],
  ['PMVA', 'P'],
  ['OBS', 'O'],
  ['MEDS', 'M'],
  ['KEYS', 'K'],
] as const;

/** A rota or a proposal for it. */
export type PicturedRota = Pick<LoadedRota, 'rota' | 'problem'> & {
  readonly assignments: readonly Pick<
    LoadedRota['assignments'][number],
    'workerId' | 'shiftId' | 'date' | 'pinned' | 'changedAfterPublish'
  >[];
};

export interface PictureView {
  /** True for those who make rotas: absences, requests, breaches and everybody's hours are in the picture. Others see who works when. */
  readonly whole: boolean;
  /** The reader, whose own row is always whole. */
  readonly reader?: string;
  /** The reader's today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A rota as a picture: people by days with pins, changes, requests, breaches and totals, then cover had and wanted. Of an absence it
 * shows that somebody is away, never why. Pure: the same rota gives the same picture.
 */
export function pictureOf({ rota, problem, assignments }: PicturedRota, judgement: RotaJudgement, view: PictureView): RotaPicture {
  const calendar = openCalendar(problem);
  const { days } = calendar;
  const placed = Map.groupBy(assignments, ({ workerId, date }) => `${workerId} ${date}`);
  const broken = new Set(
    judgement.breaches.flatMap(({ severity, workerId, shiftIds }) =>
      severity === 'hard' ? shiftIds.slice(-1).map((shiftId) => `${workerId} ${shiftId}`) : [],
    ),
  );
  const away = awayDays(problem);
  const wishes = Map.groupBy(problem.requests, ({ workerId, date }) => `${workerId} ${date}`);

  const cellOf = (worker: Worker, date: string, whole: boolean): PictureCell => {
    const key = `${worker.workerId} ${date}`;
    const here = placed.get(key) ?? [];
    const shifts = here.flatMap(({ shiftId }) => calendar.shiftById.get(shiftId) ?? []);
    const first = shifts[0];
    const request = whole ? keptOrBroken(wishes.get(key) ?? [], shifts) : undefined;
    const marks = {
      ...(request === undefined ? {} : { request }),
      ...(here.some(({ pinned }) => pinned) && whole ? { pinned: true } : {}),
      ...(here.some(({ changedAfterPublish }) => changedAfterPublish) ? { changed: true } : {}),
      ...(whole && shifts.some(({ shiftId }) => broken.has(`${worker.workerId} ${shiftId}`)) ? { breach: true } : {}),
    };
    if (first)
      return { letter: shifts.length > 1 ? `${first.kindId.slice(0, 1)}+` : first.kindId.slice(0, 2), tone: TONE_OF[first.band], ...marks };
    return whole && away.has(key) ? { letter: 'A', tone: 'leave', ...marks } : { letter: '', tone: 'off', ...marks };
  };

  const people = problem.workers
    .filter((worker) => worker.contractMinutes > 0 || assignments.some(({ workerId }) => workerId === worker.workerId))
    .map((worker): PictureRow => {
      const whole = view.whole || worker.workerId === view.reader;
      const own = assignments
        .filter(({ workerId }) => workerId === worker.workerId)
        .flatMap(({ shiftId }) => calendar.shiftById.get(shiftId) ?? []);
      return {
        name: worker.name,
        detail: detailOf(worker, rota.startsOn, whole),
        cells: days.map((date) => cellOf(worker, date, whole)),
        totals: whole ? totalsOf(worker, own) : ['', '', '', ''],
      };
    });
  return {
    title: `${rota.unitName}, ${dayText(rota.startsOn)} to ${dayText(rota.endsOn)} ${rota.endsOn.slice(0, 4)}`,
    subtitle: `${rota.state.toLowerCase()}, version ${rota.currentVersion}, times of ${rota.zone}`,
    days: days.map((date) => ({
      weekday: WEEKDAYS[weekdayOf(date) - 1] ?? '',
      date: dayText(date),
      weekend: isWeekend(date),
      ...(date === view.today ? { today: true } : {}),
    })),
    people,
    cover: coverRows(problem, judgement, days),
    legend: legendOf(problem, view.whole),
  };
}

/** `wants off` is kept by a day without those kinds; `wants on` by one of them. */
function keptOrBroken(wishes: RotaProblem['requests'], shifts: readonly Shift[]): 'kept' | 'broken' | undefined {
  if (wishes.length === 0) return undefined;
  return wishes.every((wish) => isKept(wish, shifts)) ? 'kept' : 'broken';
}

/** Whether a day with these shifts is what was asked for. */
export function isKept({ wants, kindIds }: RotaProblem['requests'][number], shifts: readonly Shift[]): boolean {
  const hit = shifts.some(({ kindId }) => kindIds === undefined || kindIds.includes(kindId));
  return wants === 'on' ? hit : !hit;
}

/** Worker and day of every absence and fixed day off, as `worker day`. */
export function awayDays({ leave, fixedDaysOff, period }: RotaProblem): ReadonlySet<string> {
  const days = new Set(fixedDaysOff.map(({ workerId, date }) => `${workerId} ${date}`));
  for (let index = 0, date = period.firstDay; index < period.days; index += 1, date = addDays(date, 1)) {
    for (const { workerId, from, to } of leave) if (from <= date && date <= to) days.add(`${workerId} ${date}`);
  }
  return days;
}

/** Grade, and for whoever sees the whole row what the worker may do: training that lapsed is nobody else's to read. */
function detailOf(worker: Worker, day: string, whole: boolean): string {
  const letters = LETTERS.filter(([code]) => whole && hasCompetence(worker, code, day)).map(([, letter]) => letter);
  const grade = worker.employment === 'SUBSTANTIVE' ? worker.grade : `${worker.grade} ${worker.employment.toLowerCase()}`;
  return letters.length === 0 ? grade : `${grade} · ${letters.join(' ')}`;
}

function totalsOf(worker: Worker, own: readonly Shift[]): string[] {
  const paid = own.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  return [
    hoursText(paid),
    worker.contractMinutes === 0 ? '–' : hoursText(worker.contractMinutes),
    String(own.filter(({ band }) => band === 'NIGHT').length),
    String(new Set(own.flatMap(({ date }) => (isWeekend(date) ? [saturdayOf(date)] : []))).size),
  ];
}

/** The Saturday of a weekend's day. */
export function saturdayOf(date: string): string {
  return weekdayOf(date) === 7 ? addDays(date, -1) : date;
}

/** One row for each name and kind of shift, escorts and appointments together; of several lines on one day the one that is shortest. */
function coverRows({ shiftKinds }: RotaProblem, { cover }: RotaJudgement, days: readonly string[]): CoverRow[] {
  const kindOf = (shiftId: string | undefined) => shiftId?.slice(shiftId.indexOf(':') + 1) ?? '';
  const names = new Map(shiftKinds.map(({ kindId, name }) => [kindId, name]));
  const rows = Map.groupBy(cover, (line) => `${line.name}\n${kindOf(line.shiftId)}`);
  return [...rows.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first || first.level !== 'required') return [];
    const byDay = Map.groupBy(lines, ({ date }) => date);
    const kind = names.get(kindOf(first.shiftId));
    return [
      {
        name: kind === undefined || first.name.includes(kind) ? first.name : `${first.name}, ${kind}`,
        cells: days.map((day) => {
          const [worst] = (byDay.get(day) ?? []).toSorted((a, b) => b.missing - a.missing);
          return worst ? { had: worst.had, wanted: worst.min } : { had: 0, wanted: 0 };
        }),
      },
    ];
  });
}

function legendOf({ shiftKinds }: RotaProblem, whole: boolean): RotaPicture['legend'] {
  const kinds = shiftKinds.map(({ kindId, name, band, start, end }) => ({
    letter: kindId.slice(0, 2),
    tone: TONE_OF[band],
    meaning: `${name} ${start}–${end}`,
  }));
  return whole ? [...kinds, { letter: 'A', tone: 'leave', meaning: 'away' }] : kinds;
}

function dayText(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

function hoursText(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
