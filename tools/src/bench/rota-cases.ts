import { join } from 'node:path';
import type { Format } from '../fit/read-problem.js';

/** One row of the benchmark: an instance, how long it is given, and what it is held against. */
export interface RotaCase {
  readonly instance: string;
  readonly format: Exclude<Format, 'ward'>;
  /** Below the folder of the benchmarks. */
  readonly files: readonly string[];
  readonly people: number;
  readonly days: number;
  readonly seconds: number;
  /** In the quick subset; absent when not part of it. */
  readonly quickSeconds?: number;
  /** Lowest cost known to anybody. */
  readonly bestKnown: number;
  /** Target within `seconds`, mean of the seeds. */
  readonly target: number;
}

/** Best known: schedulingbenchmarks.org, instances of Curtois & Qu 2014, as of September 2026. */
const CURTOIS: readonly (readonly [number, people: number, days: number, seconds: number, quick: number, best: number, target: number])[] =
  [
    [1, 8, 14, 60, 10, 607, 607],
    [2, 14, 14, 60, 15, 828, 828],
    [3, 20, 14, 60, 20, 1001, 1001],
    [4, 10, 28, 60, 20, 1716, 1716],
    [6, 18, 28, 60, 30, 1950, 1962],
    [8, 30, 28, 60, 30, 1300, 1430],
    [9, 36, 28, 60, 20, 439, 439],
    [11, 50, 28, 60, 20, 3443, 3443],
    [13, 120, 28, 60, 30, 1348, 1900],
    [15, 45, 42, 60, 0, 3828, 4150],
    [18, 22, 84, 60, 30, 4459, 4700],
    [20, 50, 182, 300, 0, 4769, 5500],
    [22, 50, 364, 300, 0, 30_241, 36_000],
    [24, 150, 364, 600, 0, 40_439, 60_000],
  ];

/**
 * INRC-II with all weeks known. Best known: exact rosters of NurseScheduler's tests or published rosters of Schedule Nurse 3,
 * whichever is lower; the target of the eight-week sets is what the competition reached with the weeks revealed one at a time.
 */
const INRC2: readonly (readonly [string, people: number, seconds: number, quick: number, best: number, target: number])[] = [
  ['n005w4_0_1-2-3-3', 5, 60, 15, 1470, 1470],
  ['n030w4_1_6-2-9-1', 30, 60, 30, 1670, 1720],
  ['n050w4_0_7-2-7-2', 50, 300, 0, 1315, 1450],
  ['n080w4_2_6-0-4-8', 80, 300, 0, 3190, 3450],
  ['n120w4_1_4-6-2-6', 120, 300, 0, 2020, 2350],
  ['n040w8_0_0-6-8-9-2-6-6-4', 40, 300, 0, 2510, 2700],
  ['n060w8_0_6-2-9-9-0-8-1-3', 60, 300, 0, 2135, 2765],
  ['n100w8_0_0-1-7-8-9-1-5-4', 100, 300, 0, 2030, 3055],
];

const quickly = (seconds: number) => (seconds > 0 ? { quickSeconds: seconds } : {});

export const ROTA_CASES: readonly RotaCase[] = [
  ...CURTOIS.map(([number, people, days, seconds, quick, bestKnown, target]) => ({
    instance: `Instance${number}`,
    format: 'curtois' as const,
    files: [join('curtois-qu', `Instance${number}.txt`)],
    people,
    days,
    seconds,
    ...quickly(quick),
    bestKnown,
    target,
  })),
  ...INRC2.map(([instance, people, seconds, quick, bestKnown, target]) => ({
    instance,
    format: 'inrc2' as const,
    files: inrc2Files(instance),
    people,
    days: weeksOf(instance).length * 7,
    seconds,
    ...quickly(quick),
    bestKnown,
    target,
  })),
];

function weeksOf(instance: string): string[] {
  return instance.split('_')[2]?.split('-') ?? [];
}

function inrc2Files(instance: string): string[] {
  const [set = '', history = ''] = instance.split('_');
  const names = [`Sc-${set}.txt`, `H0-${set}-${history}.txt`, ...weeksOf(instance).map((week) => `WD-${set}-${week}.txt`)];
  return names.map((name) => join('inrc2', set, name));
}
