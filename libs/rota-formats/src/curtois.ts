import {
  OFF,
  type CellPrice,
  type CounterRule,
  type DemandLine,
  type FitPerson,
  type FitProblem,
  type Measure,
  type PatternRule,
  type RunRule,
} from '@handrail/rota-core';
import { BadInstance, wholeNumber, type NamedText } from './bad-instance.js';

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

const SECTIONS = [
  'SECTION_HORIZON',
  'SECTION_SHIFTS',
  'SECTION_STAFF',
  'SECTION_DAYS_OFF',
  'SECTION_SHIFT_ON_REQUESTS',
  'SECTION_SHIFT_OFF_REQUESTS',
  'SECTION_COVER',
] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads one instance of the Curtois & Qu shift-scheduling family. Day 0 is a Monday; there is no history; runs that touch the first or
 * last day need not reach their minimum. Source: Curtois & Qu 2014, "Computational results on new staff scheduling benchmark instances".
 * @throws BadInstance with file, line and what is wrong
 */
export function readCurtois(file: NamedText): FitProblem {
  const sections = splitSections(file);
  const horizon = sections.get('SECTION_HORIZON')?.[0];
  if (!horizon) throw new BadInstance(file.name, 0, 'SECTION_HORIZON with the number of days is missing.');
  const days = wholeNumber(file.name, horizon.line, 'the number of days', horizon.fields[0]);
  if (days < 1) throw new BadInstance(file.name, horizon.line, 'the number of days should be at least 1.');

  const at = new Reader(file.name, days);
  const shiftRows = sections.get('SECTION_SHIFTS') ?? [];
  shiftRows.forEach(({ line, fields }) => at.addShift(line, fields[0] ?? ''));
  const shiftMinutes = shiftRows.map(({ line, fields }) => wholeNumber(file.name, line, 'the length in minutes', fields[1]));
  const duties = shiftRows.map(({ fields }, d) => ({
    id: fields[0]!,
    paidMinutes: Array.from({ length: days }, () => shiftMinutes[d]!),
  }));
  const patterns: PatternRule[] = shiftRows.flatMap(({ line, fields }, first) => {
    const followers = (fields[2] ?? '').split('|').filter((id) => id.trim());
    if (followers.length === 0) return [];
    const steps = [[first], followers.map((id) => at.shift(line, id))];
    return [{ id: `succession:${fields[0]}`, level: 'required' as const, steps, price: null }];
  });

  const all = duties.map((_, d) => d);
  const weekends = Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    [week * 7 + 5, week * 7 + 6].filter((day) => day < days).map((day) => ({ day, duties: all })),
  ).filter((group) => group.length > 0);
  const measures: Measure[] = [
    { id: 'minutes', kind: 'duties', duties: all, unit: 'minutes', from: 0, to: days },
    { id: 'weekends', kind: 'groups', groups: weekends },
    ...all.map((d): Measure => ({ id: `count:${duties[d]!.id}`, kind: 'duties', duties: [d], unit: 'count', from: 0, to: days })),
  ];
  const runs = new SharedRuns(all);
  const staffRows = sections.get('SECTION_STAFF') ?? [];
  if (staffRows.length === 0) throw new BadInstance(file.name, 0, 'SECTION_STAFF names nobody.');
  staffRows.forEach(({ line, fields }) => at.addPerson(line, fields[0] ?? ''));
  const barred: { day: number }[][] = staffRows.map(() => []);
  for (const { line, fields } of sections.get('SECTION_DAYS_OFF') ?? []) {
    const person = at.person(line, fields[0]);
    for (const day of fields.slice(1)) if (day.trim()) barred[person]!.push({ day: at.day(line, day) });
  }
  const prices: CellPrice[][] = staffRows.map(() => []);
  for (const [section, otherwise] of [
    ['SECTION_SHIFT_ON_REQUESTS', true],
    ['SECTION_SHIFT_OFF_REQUESTS', false],
  ] as const) {
    for (const { line, fields } of sections.get(section) ?? []) {
      const day = at.day(line, fields[1]);
      const price = wholeNumber(file.name, line, 'the weight', fields[3]);
      const id = otherwise ? 'shift-on-request' : 'shift-off-request';
      prices[at.person(line, fields[0])]!.push({ id, day, cell: at.shift(line, fields[2]), otherwise, price, level: 'preference' });
    }
  }
  const people = staffRows.map(({ line, fields }, p): FitPerson => {
    const number = (i: number, what: string) => wholeNumber(file.name, line, what, fields[i]);
    const counters: CounterRule[] = [
      {
        id: 'total-minutes',
        level: 'required',
        measure: 0,
        before: 0,
        hardMin: number(3, 'the least minutes'),
        hardMax: number(2, 'the most minutes'),
      },
      { id: 'weekends', level: 'required', measure: 1, before: 0, hardMax: number(7, 'the most weekends') },
    ];
    const mayWork = new Set(all);
    for (const limit of (fields[1] ?? '').split('|').filter((text) => text.trim())) {
      const [id, most] = limit.split('=');
      const shift = at.shift(line, id);
      const hardMax = wholeNumber(file.name, line, `the most shifts ${id}`, most);
      if (hardMax === 0) mayWork.delete(shift);
      else if (hardMax < days) counters.push({ id: `most:${id}`, level: 'required', measure: 2 + shift, before: 0, hardMax });
    }
    return {
      id: fields[0]!,
      duties: [...mayWork],
      barred: barred[p]!,
      prices: prices[p]!,
      patterns: patterns.map((_, i) => i),
      runs: runs.of(
        number(4, 'the most shifts in a row'),
        number(5, 'the fewest shifts in a row'),
        number(6, 'the fewest days off in a row'),
      ),
      counters,
    };
  });
  return {
    name: file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    days,
    duties,
    people,
    patterns,
    runs: runs.rules,
    measures,
    predicates: [{ id: 'anybody', weights: people.map(() => 1) }],
    lines: (sections.get('SECTION_COVER') ?? []).map((row) => coverLine(at, row)),
  };
}

function coverLine(at: Reader, { line, fields }: Row): DemandLine {
  const day = at.day(line, fields[0]);
  const shift = at.shift(line, fields[1]);
  const wanted = wholeNumber(at.file, line, 'the wanted number', fields[2]);
  return {
    id: `cover:${day}:${fields[1]}`,
    cells: [{ day, duties: [shift] }],
    predicate: 0,
    min: { at: wanted, price: wholeNumber(at.file, line, 'the weight of a missing person', fields[3]), level: 'required' },
    max: { at: wanted, price: wholeNumber(at.file, line, 'the weight of a surplus person', fields[4]), level: 'policy' },
  };
}

/** Run rules shared by everybody with the same limits. */
class SharedRuns {
  readonly rules: RunRule[] = [];
  readonly #all: readonly number[];
  readonly #known = new Map<string, number>();

  constructor(all: readonly number[]) {
    this.#all = all;
  }

  of(workMax: number, workMin: number, offMin: number): FitPerson['runs'] {
    const edges = { level: 'required', overPrice: null, underPrice: null, startExempt: true, endExempt: true } as const;
    return [
      this.#share({ id: 'days-worked-in-a-row', cells: this.#all, max: workMax, min: workMin, ...edges }),
      this.#share({ id: 'days-off-in-a-row', cells: [OFF], max: null, min: offMin, ...edges }),
    ];
  }

  #share(rule: RunRule) {
    const key = `${rule.id} ${rule.max} ${rule.min}`;
    const found = this.#known.get(key) ?? this.rules.push(rule) - 1;
    this.#known.set(key, found);
    return { rule: found, before: 0 };
  }
}

/** Looks up what lines of the file name. */
class Reader {
  readonly file: string;
  readonly #days: number;
  readonly #shifts = new Map<string, number>();
  readonly #people = new Map<string, number>();

  constructor(file: string, days: number) {
    this.file = file;
    this.#days = days;
  }

  addShift(line: number, id: string): void {
    this.#add(this.#shifts, line, id, 'shift');
  }

  addPerson(line: number, id: string): void {
    this.#add(this.#people, line, id, 'person');
  }

  shift(line: number, id: string | undefined): number {
    return this.#find(this.#shifts, line, id, 'shift');
  }

  person(line: number, id: string | undefined): number {
    return this.#find(this.#people, line, id, 'person');
  }

  day(line: number, text: string | undefined): number {
    const day = wholeNumber(this.file, line, 'the day', text);
    if (day < 0 || day >= this.#days) throw new BadInstance(this.file, line, `day ${day} is outside 0 to ${this.#days - 1}.`);
    return day;
  }

  #add(known: Map<string, number>, line: number, id: string, what: string): void {
    if (!id) throw new BadInstance(this.file, line, `the ${what} has no name.`);
    if (known.has(id)) throw new BadInstance(this.file, line, `the ${what} '${id}' is named twice.`);
    known.set(id, known.size);
  }

  #find(known: ReadonlyMap<string, number>, line: number, id: string | undefined, what: string): number {
    const found = known.get(id?.trim() ?? '');
    if (found === undefined) throw new BadInstance(this.file, line, `there is no ${what} '${id?.trim() ?? ''}'.`);
    return found;
  }
}

function splitSections(file: NamedText): Map<Section, Row[]> {
  const sections = new Map<Section, Row[]>();
  let rows: Row[] | undefined;
  file.text.split(/\r?\n/).forEach((raw, i) => {
    const text = raw.trim();
    if (!text || text.startsWith('#')) return;
    if (text.startsWith('SECTION_')) {
      const section = SECTIONS.find((name) => name === text);
      if (!section) throw new BadInstance(file.name, i + 1, `there is no section '${text}'.`);
      rows = sections.get(section) ?? [];
      sections.set(section, rows);
    } else if (rows) rows.push({ line: i + 1, fields: text.split(',').map((f) => f.trim()) });
    else throw new BadInstance(file.name, i + 1, `'${text}' stands before the first section.`);
  });
  return sections;
}
