import { readFile } from 'node:fs/promises';
import { fileKind, readTable, TABLES, type Columns, type RowOf, type Table } from '@handrail/service-files';
import { withRealDates } from '../relative-dates.js';

/** Any Monday will do: history is made in days counted from it and written with relative dates again. */
const A_MONDAY = '2026-11-23';
const DAY_MILLISECONDS = 86_400_000;

/** Somebody who can be put on a shift of the demo's past. */
export type Hand = {
  readonly code: string;
  readonly unit: string;
  readonly grade: string;
  readonly minutesPerWeek: number;
  readonly employment: string;
  readonly pattern: string;
  readonly noSleepIn: boolean;
  readonly startedDay: number;
  /** Competence code to the days it is valid, counted from this week's Monday. */
  readonly competences: ReadonlyMap<string, readonly { from: number; to: number }[]>;
  readonly away: ReadonlySet<number>;
  /** Each leave from its first to its last day. */
  readonly leave: readonly { readonly from: number; readonly to: number }[];
};

export const dayOf = (date: string) => Math.round((Date.parse(date) - Date.parse(A_MONDAY)) / DAY_MILLISECONDS);

/** Reads one of the demo's files with its dates relative to a fixed Monday. @throws Error naming what is wrong with the file */
async function rowsOf<C extends Columns>(folder: string, of: Table<C>): Promise<readonly RowOf<C>[]> {
  const text = withRealDates(await readFile(`${folder}/${of.fileName}`, 'utf8'), A_MONDAY);
  const reading = await readTable(of, [text]);
  if (!reading.ok)
    throw new Error(`${of.fileName} of the demo has ${reading.problemCount} problems: ${JSON.stringify(reading.problems[0])}`);
  return reading.rows;
}

/** Everybody in the demo who works shifts, with what decides whether they can. */
export async function readHands(folder: string): Promise<Hand[]> {
  const [staff, competences, leave] = await Promise.all([
    rowsOf(folder, TABLES.staff),
    rowsOf(folder, TABLES.competences),
    rowsOf(folder, TABLES.leave),
  ]);
  return staff
    .filter((worker) => worker.homeUnit !== null && !worker.worker.startsWith('lead-'))
    .map((worker) => {
      const own = Map.groupBy(
        competences.filter((one) => one.worker === worker.worker),
        (one) => one.competence,
      );
      const taken = leave.filter((days) => days.worker === worker.worker).map((days) => ({ from: dayOf(days.from), to: dayOf(days.to) }));
      const away = new Set<number>();
      for (const { from, to } of taken) for (let day = from; day <= to; day += 1) away.add(day);
      return {
        code: worker.worker,
        unit: worker.homeUnit ?? '',
        grade: worker.grade,
        minutesPerWeek: worker.contractHours,
        employment: worker.employmentType,
        pattern: worker.shiftPattern,
        noSleepIn: worker.restrictions.includes('no-sleep-in'),
        startedDay: worker.startedOn === null ? -Infinity : dayOf(worker.startedOn),
        competences: new Map(
          [...own].map(([code, spans]) => [
            code,
            spans.map((span) => ({ from: dayOf(span.validFrom), to: span.validTo === null ? Infinity : dayOf(span.validTo) })),
          ]),
        ),
        away,
        leave: taken,
      };
    });
}

export function isCompetent(hand: Hand, code: string, day: number): boolean {
  return hand.competences.get(code)?.some((span) => span.from <= day && day <= span.to) ?? false;
}

/** Files that the generator writes; everything else in the folder is written by hand. */
export const MADE_FILES = ['past-shifts', 'rotas', 'ledger'] as const;
export const fileNameOf = (kind: (typeof MADE_FILES)[number]) => fileKind(kind)?.spec.fileName ?? kind;
