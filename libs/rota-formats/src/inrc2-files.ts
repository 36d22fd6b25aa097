import { BadInstance, wholeNumber, type NamedText } from './bad-instance.js';

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

interface Limits {
  readonly min: number;
  readonly max: number;
}

export interface Contract {
  readonly id: string;
  readonly assignments: Limits;
  readonly work: Limits;
  readonly off: Limits;
  readonly weekendsMax: number;
  readonly wholeWeekends: boolean;
}

/** An INRC-II scenario; shifts, skills, contracts and nurses refer to each other by index. */
export interface Scenario {
  readonly id: string;
  readonly weeks: number;
  readonly skills: readonly string[];
  readonly shifts: readonly { readonly id: string; readonly min: number; readonly max: number; readonly notBefore: readonly number[] }[];
  readonly contracts: readonly Contract[];
  readonly nurses: readonly { readonly id: string; readonly contract: number; readonly skills: readonly number[] }[];
}

export interface NurseHistory {
  readonly assignments: number;
  readonly weekends: number;
  /** Undefined when the last day was off. */
  readonly lastShift: number | undefined;
  readonly sameShiftRun: number;
  readonly workRun: number;
  readonly offRun: number;
}

export interface WeekData {
  readonly cover: readonly {
    readonly shift: number;
    readonly skill: number;
    readonly weekday: number;
    readonly minimum: number;
    readonly optimal: number;
  }[];
  /** `shift` is undefined for a whole day off. */
  readonly offRequests: readonly { readonly nurse: number; readonly shift: number | undefined; readonly weekday: number }[];
}

/** Reads the `Sc-` file. @throws BadInstance */
export function readScenario(file: NamedText): Scenario {
  const lines = new Lines(file);
  const id = lines.value('SCENARIO');
  const weeks = lines.count('WEEKS');
  const skills = lines.block(lines.count('SKILLS')).map(([name]) => name!);
  const shiftRows = lines.rows(lines.count('SHIFT_TYPES'));
  const shiftIds = shiftRows.map(({ words }) => words[0]!);
  const notBefore: number[][] = shiftIds.map(() => []);
  lines.heading('FORBIDDEN_SHIFT_TYPES_SUCCESSIONS');
  for (const { line, words } of lines.rows(shiftIds.length)) {
    notBefore[lines.find(shiftIds, line, 'shift', words[0])] = words.slice(2).map((w) => lines.find(shiftIds, line, 'shift', w));
  }
  const contracts = lines.rows(lines.count('CONTRACTS')).map(({ line, words }): Contract => {
    return {
      id: words[0]!,
      assignments: lines.limits(line, words[1]),
      work: lines.limits(line, words[2]),
      off: lines.limits(line, words[3]),
      weekendsMax: wholeNumber(file.name, line, 'the most working weekends', words[4]),
      wholeWeekends: wholeNumber(file.name, line, 'the whole-weekend flag', words[5]) === 1,
    };
  });
  const contractIds = contracts.map((c) => c.id);
  const nurses = lines.rows(lines.count('NURSES')).map(({ line, words }) => ({
    id: words[0]!,
    contract: lines.find(contractIds, line, 'contract', words[1]),
    skills: words.slice(3).map((w) => lines.find(skills, line, 'skill', w)),
  }));
  const shifts = shiftRows.map(({ line, words }, s) => {
    const { min, max } = lines.limits(line, words[1]);
    return { id: words[0]!, min, max, notBefore: notBefore[s]! };
  });
  return { id, weeks, skills, shifts, contracts, nurses };
}

/** Reads the `H0-` file, one entry per nurse of the scenario. @throws BadInstance */
export function readHistory(file: NamedText, scenario: Scenario): NurseHistory[] {
  const lines = new Lines(file);
  lines.heading('NURSE_HISTORY');
  const nurseIds = scenario.nurses.map((n) => n.id);
  const shiftIds = scenario.shifts.map((s) => s.id);
  const found: NurseHistory[] = [];
  for (const { line, words } of lines.rows(nurseIds.length)) {
    const number = (i: number, what: string) => wholeNumber(file.name, line, what, words[i]);
    found[lines.find(nurseIds, line, 'nurse', words[0])] = {
      assignments: number(1, 'past assignments'),
      weekends: number(2, 'past working weekends'),
      lastShift: words[3] === 'None' ? undefined : lines.find(shiftIds, line, 'shift', words[3]),
      sameShiftRun: number(4, 'days in a row of the last shift'),
      workRun: number(5, 'days in a row worked'),
      offRun: number(6, 'days in a row off'),
    };
  }
  nurseIds.forEach((id, n) => {
    if (!found[n]) throw new BadInstance(file.name, 0, `there is no history of ${id}.`);
  });
  return found;
}

/** Reads a `WD-` file. @throws BadInstance */
export function readWeek(file: NamedText, scenario: Scenario): WeekData {
  const lines = new Lines(file);
  const shiftIds = scenario.shifts.map((s) => s.id);
  const nurseIds = scenario.nurses.map((n) => n.id);
  lines.heading('REQUIREMENTS');
  const cover: WeekData['cover'][number][] = [];
  for (const { line, words } of lines.until('SHIFT_OFF_REQUESTS')) {
    if (words.length !== 9) throw new BadInstance(file.name, line, 'a requirement is a shift, a skill and seven (minimum,optimal) pairs.');
    const shift = lines.find(shiftIds, line, 'shift', words[0]);
    const skill = lines.find(scenario.skills, line, 'skill', words[1]);
    words.slice(2).forEach((pair, weekday) => {
      const { min: minimum, max: optimal } = lines.limits(line, pair);
      cover.push({ shift, skill, weekday, minimum, optimal });
    });
  }
  const offRequests = lines.rows(lines.count('SHIFT_OFF_REQUESTS')).map(({ line, words }) => ({
    nurse: lines.find(nurseIds, line, 'nurse', words[0]),
    shift: words[1] === 'Any' ? undefined : lines.find(shiftIds, line, 'shift', words[1]),
    weekday: lines.find(WEEKDAYS, line, 'weekday', words[2]),
  }));
  return { cover, offRequests };
}

/** Lines of a file in order, without blank ones. */
class Lines {
  readonly #file: string;
  readonly #lines: readonly { readonly line: number; readonly text: string }[];
  #at = 0;

  constructor(file: NamedText) {
    this.#file = file.name;
    this.#lines = file.text
      .split(/\r?\n/)
      .map((text, i) => ({ line: i + 1, text: text.trim() }))
      .filter(({ text }) => text);
  }

  /** Moves behind the line that is `name`. */
  heading(name: string): void {
    const found = this.#lines.findIndex(({ text }, i) => i >= this.#at && text === name);
    if (found < 0) throw new BadInstance(this.#file, this.#lines[this.#at]?.line ?? 0, `the line '${name}' is missing.`);
    this.#at = found + 1;
  }

  /** What stands after `name =`. */
  value(name: string): string {
    const next = this.#lines[this.#at];
    const match = next?.text.match(/^(\w+)\s*=\s*(\S+)$/);
    if (match?.[1] !== name) throw new BadInstance(this.#file, next?.line ?? 0, `'${name} = ...' should stand here.`);
    this.#at++;
    return match[2]!;
  }

  count(name: string): number {
    const { line } = this.#lines[this.#at] ?? { line: 0 };
    return wholeNumber(this.#file, line, name, this.value(name));
  }

  rows(count: number) {
    const rows = this.#lines.slice(this.#at, this.#at + count);
    if (rows.length < count) throw new BadInstance(this.#file, rows.at(-1)?.line ?? 0, `${count - rows.length} more lines should follow.`);
    this.#at += count;
    return rows.map(({ line, text }) => ({ line, words: text.split(/\s+/) }));
  }

  block(count: number): string[][] {
    return this.rows(count).map(({ words }) => words);
  }

  until(name: string) {
    const end = this.#lines.findIndex(({ text }, i) => i >= this.#at && text.startsWith(name));
    if (end < 0) throw new BadInstance(this.#file, 0, `the line '${name} = ...' is missing.`);
    return this.rows(end - this.#at);
  }

  limits(line: number, text: string | undefined): Limits {
    const match = text?.match(/^\((\d+),(\d+)\)$/);
    if (!match) throw new BadInstance(this.#file, line, `'${text ?? ''}' should be a pair like (1,3).`);
    return { min: Number(match[1]), max: Number(match[2]) };
  }

  find(known: readonly string[], line: number, what: string, id: string | undefined): number {
    const index = known.indexOf(id ?? '');
    if (index < 0) throw new BadInstance(this.#file, line, `there is no ${what} '${id ?? ''}'.`);
    return index;
  }
}
