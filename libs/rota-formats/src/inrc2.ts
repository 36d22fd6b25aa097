import {
  OFF,
  type CellPrice,
  type DemandLine,
  type FitDuty,
  type FitPerson,
  type FitProblem,
  type Measure,
  type PatternRule,
  type RunRule,
} from '@handrail/rota-core';
import { BadInstance, type NamedText } from './bad-instance.js';
import { readHistory, readScenario, readWeek, WEEKDAYS, type Contract, type NurseHistory } from './inrc2-files.js';

/** Weights of the second International Nurse Rostering Competition (Ceschia et al. 2019, "The second INRC", table 1). */
const WEIGHTS = { optimal: 30, shiftRun: 15, workRun: 30, offRun: 30, preference: 10, wholeWeekend: 30, assignments: 20, weekends: 30 };
/** Minimum cover is hard there; here it is the price that no saving elsewhere can pay back. */
const MUST_HOLD_PRICE = 10_000;

export interface Inrc2Files {
  readonly scenario: NamedText;
  readonly history: NamedText;
  readonly weeks: readonly NamedText[];
}

/**
 * Reads an INRC-II instance with all weeks known. A duty is a shift worked in a skill, named `Shift:Skill`. Runs carry over from the
 * history; a run still open on the last day may be short.
 * @throws BadInstance with file, line and what is wrong
 */
export function readInrc2(files: Inrc2Files): FitProblem {
  const scenario = readScenario(files.scenario);
  const history = readHistory(files.history, scenario);
  if (files.weeks.length !== scenario.weeks)
    throw new BadInstance(
      files.scenario.name,
      0,
      `the scenario has ${scenario.weeks} weeks, but ${files.weeks.length} week files were given.`,
    );
  const weeks = files.weeks.map((file) => readWeek(file, scenario));
  const days = scenario.weeks * 7;
  const skills = scenario.skills.length;
  const dutyOf = (shift: number, skill: number) => shift * skills + skill;
  const dutiesOfShift = (shift: number) => scenario.skills.map((_, skill) => dutyOf(shift, skill));
  const duties: FitDuty[] = scenario.shifts.flatMap((shift) =>
    scenario.skills.map((skill) => ({ id: `${shift.id}:${skill}`, paidMinutes: Array.from({ length: days }, () => 0) })),
  );
  const all = duties.map((_, d) => d);

  const weekendStarts = Array.from({ length: scenario.weeks }, (_, w) => w * 7 + 5);
  const successions: PatternRule[] = scenario.shifts.flatMap((shift, s) =>
    shift.notBefore.length === 0
      ? []
      : [
          {
            id: `succession:${shift.id}`,
            level: 'required' as const,
            steps: [dutiesOfShift(s), shift.notBefore.flatMap(dutiesOfShift)],
            price: null,
          },
        ],
  );
  const half = { id: 'whole-weekend', level: 'preference', price: WEIGHTS.wholeWeekend, startDays: weekendStarts } as const;
  const patterns: PatternRule[] = [...successions, { ...half, steps: [all, [OFF]] }, { ...half, steps: [[OFF], all] }];
  const everybody = successions.map((_, i) => i);

  const shiftRuns = scenario.shifts.map((shift, s) => priced(`run:${shift.id}`, dutiesOfShift(s), shift.min, shift.max, WEIGHTS.shiftRun));
  const contractRuns = scenario.contracts.flatMap((c) => [
    priced(`work-run:${c.id}`, all, c.work.min, c.work.max, WEIGHTS.workRun),
    priced(`off-run:${c.id}`, [OFF], c.off.min, c.off.max, WEIGHTS.offRun),
  ]);
  const measures: Measure[] = [
    { id: 'assignments', kind: 'duties', duties: all, unit: 'count', from: 0, to: days },
    { id: 'weekends', kind: 'groups', groups: weekendStarts.map((day) => [day, day + 1].map((d) => ({ day: d, duties: all }))) },
  ];

  const prices: CellPrice[][] = scenario.nurses.map(() => []);
  weeks.forEach((week, w) => {
    for (const request of week.offRequests) {
      for (const cell of request.shift === undefined ? all : dutiesOfShift(request.shift)) {
        prices[request.nurse]!.push({
          id: 'shift-off-request',
          day: w * 7 + request.weekday,
          cell,
          price: WEIGHTS.preference,
          level: 'preference',
        });
      }
    }
  });
  const people = scenario.nurses.map((nurse, n): FitPerson => {
    const contract = scenario.contracts[nurse.contract]!;
    const past = history[n]!;
    return {
      id: nurse.id,
      duties: all.filter((d) => nurse.skills.includes(d % skills)),
      prices: prices[n]!,
      before: [past.lastShift === undefined ? OFF : dutyOf(past.lastShift, 0)],
      patterns: contract.wholeWeekends ? [...everybody, successions.length, successions.length + 1] : everybody,
      runs: runsOf(past, nurse.contract, shiftRuns.length),
      counters: countersOf(contract, past),
    };
  });
  const lines = weeks.flatMap((week, w) =>
    week.cover.map(({ shift, skill, weekday, minimum, optimal }): DemandLine => {
      const day = w * 7 + weekday;
      return {
        id: `cover:${day}:${scenario.shifts[shift]!.id}:${scenario.skills[skill]}`,
        cells: [{ day, duties: [dutyOf(shift, skill)] }],
        predicate: 0,
        min: { at: minimum, price: MUST_HOLD_PRICE, level: 'required', mustHold: true },
        optimal: { at: optimal, price: WEIGHTS.optimal, level: 'policy' },
      };
    }),
  );
  return {
    name: scenario.id,
    days,
    duties,
    people,
    patterns,
    runs: [...shiftRuns, ...contractRuns],
    measures,
    predicates: [{ id: 'anybody', weights: people.map(() => 1) }],
    lines: lines.filter((line) => line.optimal!.at > 0 || line.min!.at > 0),
  };
}

function priced(id: string, cells: readonly number[], min: number, max: number, price: number): RunRule {
  return { id, level: 'preference', cells, max, overPrice: price, min, underPrice: price, startExempt: false, endExempt: true };
}

function runsOf(past: NurseHistory, contract: number, shifts: number): FitPerson['runs'] {
  return [
    ...Array.from({ length: shifts }, (_, rule) => ({ rule, before: past.lastShift === rule ? past.sameShiftRun : 0 })),
    { rule: shifts + contract * 2, before: past.workRun },
    { rule: shifts + contract * 2 + 1, before: past.offRun },
  ];
}

function countersOf(contract: Contract, past: NurseHistory): FitPerson['counters'] {
  const { min, max } = contract.assignments;
  const assignments = { min, max, underPrice: WEIGHTS.assignments, overPrice: WEIGHTS.assignments, per: 1 };
  const weekends = { min: 0, max: contract.weekendsMax, underPrice: 0, overPrice: WEIGHTS.weekends, per: 1 };
  return [
    { id: 'assignments', level: 'preference', measure: 0, before: past.assignments, range: assignments },
    { id: 'weekends', level: 'preference', measure: 1, before: past.weekends, range: weekends },
  ];
}

/** Reads one of the organisers' solution files into `rota`, for the week it is placed at. @throws BadInstance */
export function readInrc2Week(file: NamedText, week: number, problem: FitProblem, rota: number[][]): void {
  file.text.split(/\r?\n/).forEach((text, i) => {
    const fields = text.trim().split(/\s+/);
    if (fields.length !== 4) return;
    const person = problem.people.findIndex((p) => p.id === fields[0]);
    const weekday = WEEKDAYS.findIndex((d) => d === fields[1]);
    const duty = problem.duties.findIndex((d) => d.id === `${fields[2]}:${fields[3]}`);
    if (person < 0 || weekday < 0 || duty < 0)
      throw new BadInstance(file.name, i + 1, `'${text.trim()}' names no nurse, day, shift and skill of this problem.`);
    rota[person]![week * 7 + weekday] = duty;
  });
}
