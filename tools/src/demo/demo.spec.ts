import { fileURLToPath } from 'node:url';
import {
  DOCUMENTS,
  readDocument,
  readTable,
  TABLES,
  utcMinuteOf,
  WEIGHT_ITEMS,
  writeDocument,
  writeTable,
  type Columns,
  type DocumentKind,
  type RowOf,
  type Table,
} from '@handrail/service-files';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDemo, type DemoFile } from './read-demo.js';

const FOLDER = fileURLToPath(new URL('../../../demo', import.meta.url));
const THAT_TUESDAY = '2026-11-24';
const known = { zoneOf: () => 'Europe/London' };
let files: DemoFile[];

beforeAll(async () => {
  files = await readDemo(FOLDER, THAT_TUESDAY);
});

const textOf = (kind: string) => files.find((file) => file.kind === kind)!.text;
async function rowsOf<C extends Columns>(of: Table<C>): Promise<readonly RowOf<C>[]> {
  const reading = await readTable(of, [textOf(of.kind)], known);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.rows;
}
async function entriesOf<T>(of: DocumentKind<T>): Promise<readonly T[]> {
  const reading = await readDocument(of, [textOf(of.kind)]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.rows;
}

/** Shifts worked and rostered, in start order for each worker. Lengths of the published rota come from the unit's own shifts. */
async function shiftsByWorker() {
  const past = (await rowsOf(TABLES['past-shifts'])).map((row) => {
    const [start, end] = [utcMinuteOf(row.start), utcMinuteOf(row.end)];
    return { worker: row.worker, unit: row.unit, shift: row.shift, start, end, paid: end - start - row.unpaidBreak };
  });
  const kinds = new Map((await rowsOf(TABLES.demand)).filter((row) => row.kind === 'shift').map((row) => [`${row.unit} ${row.line}`, row]));
  const rostered = (await rowsOf(TABLES.rotas)).map((row) => {
    const kind = kinds.get(`${row.unit} ${row.shift}`)!;
    const start = Date.parse(`${row.date}T00:00Z`) / 60_000 + kind.startsAt!;
    const end = start + ((kind.endsAt! - kind.startsAt! + 1440) % 1440);
    return { worker: row.worker, unit: row.unit, shift: row.shift, start, end, paid: end - start - kind.unpaidBreak! };
  });
  return Map.groupBy(
    [...past, ...rostered].toSorted((a, b) => a.start - b.start),
    (shift) => shift.worker,
  );
}

describe('the demo’s files', () => {
  it('read without a problem and are written back byte for byte', async () => {
    for (const of of Object.values(TABLES)) {
      const table = of as unknown as Table<Columns>;
      expect([...writeTable(table, await rowsOf(table))].join('')).toBe(textOf(of.kind));
    }
    expect(writeDocument(DOCUMENTS['care-plans'], await entriesOf(DOCUMENTS['care-plans']))).toContain('"serviceUser": "AL-07"');
    expect((await entriesOf(DOCUMENTS['rule-sets']))[0]!.rules.length).toBeGreaterThan(30);
  });

  it('hold the ward of S16: 38 people, their contracts, leave and requests', async () => {
    const staff = await rowsOf(TABLES.staff);
    const own = staff.filter(
      (one) => one.homeUnit === 'alder' && one.employmentType === 'SUBSTANTIVE' && one.shiftPattern !== 'office-hours',
    );
    const codes = new Set(own.map((one) => one.worker));
    const competences = await rowsOf(TABLES.competences);
    const lapsed = competences.filter((one) => codes.has(one.worker) && one.competence === 'PMVA' && (one.validTo ?? '9') < THAT_TUESDAY);
    const inNext = (day: string) => day >= '2026-12-07' && day <= '2027-01-03';
    const leaveDays = (await rowsOf(TABLES.leave))
      .filter((one) => codes.has(one.worker) && inNext(one.from))
      .reduce((days, one) => days + (Date.parse(one.to) - Date.parse(one.from)) / 86_400_000 + 1, 0);
    expect({
      people: own.length,
      nurses: own.filter((one) => one.grade === 'RN').length,
      partTime: own.filter((one) => one.contractHours < 2250).length,
      nightsOnly: own.filter((one) => one.shiftPattern === 'nights-only').length,
      inProbation: own.filter((one) => (one.probationUntil ?? '') >= THAT_TUESDAY).length,
      lapsed: lapsed.length,
      leaveDays,
      requests: (await rowsOf(TABLES.requests)).filter((one) => codes.has(one.worker) && inNext(one.date)).length,
      occupied: (await rowsOf(TABLES['service-users'])).filter((one) => one.unit === 'alder').length,
    }).toEqual({
      people: 38,
      nurses: 14,
      partTime: 12,
      nightsOnly: 4,
      inProbation: 3,
      lapsed: 2,
      leaveDays: 31,
      requests: 64,
      occupied: 17,
    });
  });

  it('hold more contracted hours than the ward’s four weeks ask for', async () => {
    const own = (await rowsOf(TABLES.staff)).filter((one) => one.homeUnit === 'alder' && one.shiftPattern !== 'office-hours');
    const fourWeeks = (test: (grade: string) => boolean) =>
      own.filter((one) => test(one.grade)).reduce((sum, one) => sum + one.contractHours * 4, 0) / 60;
    expect(fourWeeks((grade) => grade === 'RN')).toBeGreaterThan(5 * 11.5 * 28 + 11 * 7.5);
    expect(fourWeeks((grade) => grade !== 'RN')).toBeGreaterThan(9 * 11.5 * 28 + 20 * 7.5);
  });

  it('hold the fairness ledger of S18 for its four people', async () => {
    const nights = (await rowsOf(TABLES.ledger)).filter((one) => one.kind === 'nights');
    const of = (worker: string) => nights.filter((one) => one.worker === worker).map((one) => one.count - one.share / 1000);
    expect([of('sw7'), of('sw8'), of('sw9'), of('sw10')]).toEqual([[0.875], [6.125], [-4.125], [-2.875]]);
  });

  it('hold the community team of the caseload measures, with stale scores', async () => {
    const cases = (await rowsOf(TABLES.caseload)).filter((one) => one.worker.startsWith('st'));
    const points = Map.groupBy(cases, (one) => one.worker);
    const sums = [...points.values()].map((own) =>
      own.reduce((sum, one) => sum + WEIGHT_ITEMS.reduce((total, item) => total + one[item], 0), 0),
    );
    expect(sums).toEqual([48, 60, 34, 54, 44]);
    expect(cases.filter((one) => one.scoredOn < '2026-08-26').length).toBeGreaterThan(3);
  });

  it('hold the plan of S8 and a review 20 days overdue', async () => {
    const plans = await entriesOf(DOCUMENTS['care-plans']);
    const terry = plans.find((plan) => plan.serviceUser === 'AL-07')!;
    const active = terry.versions.find((version) => version.state === 'ACTIVE')!;
    expect([plans.length, active.version, active.reviewedOn, active.reviewDue]).toEqual([24, 4, '2026-11-03', '2026-12-01']);
    expect(
      active.goals
        .flatMap((goal) => goal.steps)
        .filter((step) => step.condition?.includes('pacing'))
        .map((step) => step.number),
    ).toEqual(['2.3', '2.4']);
    expect(terry.versions.some((version) => version.version === 5 && version.state === 'DRAFT')).toBe(true);
    const due = plans.flatMap((plan) => plan.versions).filter((version) => version.state === 'ACTIVE' && version.reviewDue! < THAT_TUESDAY);
    expect(due.map((version) => version.reviewDue)).toEqual(['2026-11-04']);
  });
});

describe('the demo’s past and its published rota', () => {
  it('give everybody 11 hours between shifts and one shift a day', async () => {
    const tooSoon = [...(await shiftsByWorker()).values()].flatMap((own) =>
      own.filter((shift, at) => at > 0 && shift.start - own[at - 1]!.end < 660),
    );
    expect(tooSoon).toEqual([]);
  });

  it('keep everybody’s 17-week average at or under 48 hours, leave or not', async () => {
    const monday = Date.parse('2026-11-23T00:00Z') / 60_000;
    const over: string[] = [];
    for (const [worker, own] of await shiftsByWorker()) {
      for (let week = -3; week <= 1; week += 1) {
        const end = monday + (week + 1) * 10_080;
        const minutes = own
          .filter((shift) => shift.start >= end - 17 * 10_080 && shift.start < end)
          .reduce((sum, shift) => sum + shift.paid, 0);
        if (minutes > 17 * 48 * 60) over.push(`${worker} in week ${week}`);
      }
    }
    expect(over).toEqual([]);
  });

  it('put the averages of S1 where the evening needs them', async () => {
    const monday = Date.parse('2026-11-23T00:00Z') / 60_000;
    const shifts = await shiftsByWorker();
    const average = (worker: string) => {
      const own = shifts.get(worker)!.filter((shift) => shift.start >= monday - 16 * 10_080 && shift.start < monday + 10_080);
      return own.reduce((sum, shift) => sum + shift.paid, 0) / 17 / 60;
    };
    // The night the clocks go back is paid an hour more: 0.06 h of the average for whoever worked it.
    expect(average('c4') + 11.5 / 17).toBeCloseTo(47.58, 1);
    expect(average('c4') + 11.5 / 17).toBeLessThan(48);
    expect(average('c7') + 11.5 / 17).toBeGreaterThan(48);
    const that = (worker: string, day: number) =>
      shifts.get(worker)?.find((shift) => Math.floor((shift.start - monday) / 1440) === day)?.shift ?? 'free';
    expect(['rn1', 'rn2', 'sw1', 'sw2', 'sw3', 'sw4', 'c1', 'c2', 'c3', 'c4', 'c7'].map((worker) => that(worker, 1)).join(' ')).toBe(
      'N N N N N N LD free free free free',
    );
    expect(that('c4', 0)).toBe('N');
  });

  it('staff every shift of Alder and of Larch House at least to the minimum', async () => {
    const grades = new Map((await rowsOf(TABLES.staff)).map((one) => [one.worker, one.grade]));
    const counts = new Map<string, number>();
    for (const row of await rowsOf(TABLES.rotas)) {
      const group = row.unit === 'alder' ? (grades.get(row.worker) === 'RN' ? 'registered' : 'support') : 'any';
      const key = `${row.unit} ${row.date} ${row.shift} ${group}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const least = {
      'alder LD registered': 3,
      'alder LD support': 5,
      'alder N registered': 2,
      'alder N support': 4,
      'larch E any': 2,
      'larch L any': 2,
      'larch SI any': 1,
    };
    const short: string[] = [];
    for (let day = 0; day < 28; day += 1) {
      const date = new Date(Date.parse('2026-11-09') + day * 86_400_000).toISOString().slice(0, 10);
      for (const [line, min] of Object.entries(least)) {
        const [unit, shift, group] = line.split(' ');
        if ((counts.get(`${unit} ${date} ${shift} ${group}`) ?? 0) < min) short.push(`${line} on ${date}`);
      }
    }
    expect(short).toEqual([]);
  });
});
