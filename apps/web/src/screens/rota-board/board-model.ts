import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import type { Placed } from './changes.js';
import { partsOf } from './changes.js';

export type Tone = 'early' | 'day' | 'late' | 'night' | 'sleep-in' | 'away' | 'off';

export interface BoardCell {
  readonly date: string;
  readonly placed: readonly Placed[];
  readonly away: boolean;
  readonly request: RotaBoard['people'][number]['marks'][number]['request'];
  readonly breaches: readonly string[];
  /** Codes that unsaved changes add and take away. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The day is in the rota before or behind, and is only looked at here. */
  readonly foreign: boolean;
}

export interface PersonRow {
  readonly kind: 'person';
  readonly person: RotaBoard['people'][number];
  readonly cells: readonly BoardCell[];
}

export interface CoverCell {
  readonly date: string;
  readonly lines: readonly Rota['cover'][number][];
  readonly missing: number;
  /** The line that is shortest; undefined where nothing is asked. */
  readonly worst: Rota['cover'][number] | undefined;
}

export interface CoverRow {
  readonly kind: 'cover';
  /** Two lines may have one name, for different kinds of shift. */
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly cells: readonly CoverCell[];
}

export type BodyRow = PersonRow | CoverRow;

/** What a row is about, wherever it stands. */
export function keyOfRow(row: BodyRow): string {
  return row.kind === 'cover' ? row.key : row.person.workerId;
}

export interface BoardFilter {
  readonly grade: string;
  readonly competence: string;
  readonly name: string;
}

export const NO_FILTER: BoardFilter = { grade: '', competence: '', name: '' };

/** Days of a board: so many weeks from a day of the rota on, never beyond its last day. */
export function daysShown(days: RotaBoard['days'], from: string, weeks: number): RotaBoard['days'] {
  const first = Math.max(
    0,
    days.findIndex(({ date }) => date >= from),
  );
  const wanted = weeks * 7;
  // A window that would run over the end is moved back, so that a full one is shown where the rota is long enough.
  const start = Math.max(0, Math.min(first, days.length - wanted));
  return days.slice(start, start + wanted);
}

/**
 * A row for each person that the filter lets through, in the order of grades as the API gives people, with unsaved changes laid over what
 * is saved. Pure.
 */
export function personRows(
  board: RotaBoard,
  saved: readonly Placed[],
  after: readonly Placed[],
  days: RotaBoard['days'],
  filter: BoardFilter,
  foreign: { has(date: string): boolean } = new Set<string>(),
): PersonRow[] {
  const now = Map.groupBy(after, ({ workerId, shiftId }) => `${workerId} ${partsOf(shiftId).date}`);
  const before = Map.groupBy(saved, ({ workerId, shiftId }) => `${workerId} ${partsOf(shiftId).date}`);
  const isSaved = new Set(saved.map(({ workerId, shiftId }) => `${workerId} ${shiftId}`));
  const stays = new Set(after.map(({ workerId, shiftId }) => `${workerId} ${shiftId}`));
  const name = filter.name.trim().toLowerCase();
  return board.people
    .filter(
      (person) =>
        (filter.grade === '' || person.grade === filter.grade) &&
        (filter.competence === '' || person.competences.includes(filter.competence)) &&
        (name === '' || person.name.toLowerCase().includes(name)),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name))
    .map((person) => {
      const marks = new Map(person.marks.map((mark) => [mark.date, mark]));
      return {
        kind: 'person',
        person,
        cells: days.map(({ date }): BoardCell => {
          const at = `${person.workerId} ${date}`;
          const placed = now.get(at) ?? [];
          const mark = marks.get(date);
          return {
            date,
            placed: placed.toSorted((a, b) => a.shiftId.localeCompare(b.shiftId)),
            away: mark?.away ?? false,
            request: mark?.request ?? null,
            breaches: mark?.breaches ?? [],
            added: placed.filter(({ workerId, shiftId }) => !isSaved.has(`${workerId} ${shiftId}`)).map(codeOf),
            removed: (before.get(at) ?? []).filter(({ workerId, shiftId }) => !stays.has(`${workerId} ${shiftId}`)).map(codeOf),
            foreign: foreign.has(date),
          };
        }),
      };
    });
}

const EMPLOYMENT = ['SUBSTANTIVE', 'BANK', 'AGENCY'];
const GRADES = ['RN', 'SENIOR', 'L3', 'L2'];

/** The unit's own people first, by grade; bank and agency below. */
function rankOf({ employment, grade }: RotaBoard['people'][number]): number {
  const group = EMPLOYMENT.indexOf(employment);
  const within = GRADES.indexOf(grade);
  return (group < 0 ? EMPLOYMENT.length : group) * 10 + (within < 0 ? GRADES.length : within);
}

function codeOf({ shiftId }: Placed): string {
  return partsOf(shiftId).code;
}

/** A row for each demand line by name and kind of shift; required ones first. */
export function coverRows(cover: Rota['cover'], shiftKinds: Rota['shiftKinds'], days: RotaBoard['days']): CoverRow[] {
  const kinds = new Map(shiftKinds.map(({ code, name }) => [code, name]));
  const rows = Map.groupBy(cover, (line) => `${line.name}\n${line.shiftId === null ? '' : partsOf(line.shiftId).code}`);
  return [...rows]
    .map(([key, lines]): CoverRow => {
      const [lineName = '', code = ''] = key.split('\n');
      const kind = kinds.get(code);
      const byDay = Map.groupBy(lines, ({ date }) => date);
      return {
        kind: 'cover',
        key,
        name: kind === undefined || lineName.toLowerCase().includes(kind.toLowerCase()) ? lineName : `${lineName}, ${kind.toLowerCase()}`,
        required: lines.some(({ level }) => level === 'required'),
        cells: days.map(({ date }) => coverCell(date, byDay.get(date) ?? [])),
      };
    })
    .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0))
    .toSorted((a, b) => Number(b.required) - Number(a.required) || a.name.localeCompare(b.name));
}

function coverCell(date: string, lines: Rota['cover']): CoverCell {
  const [worst] = lines.toSorted((a, b) => b.missing - a.missing || b.wanted - a.wanted);
  return { date, lines, missing: worst?.missing ?? 0, worst };
}

/** For each day the required lines that are short, the shortest first. */
export function unfilledRow(cover: Rota['cover'], days: RotaBoard['days']): readonly CoverCell[] {
  const short = Map.groupBy(
    cover.filter(({ level, missing }) => level === 'required' && missing > 0),
    ({ date }) => date,
  );
  return days.map(({ date }) =>
    coverCell(
      date,
      (short.get(date) ?? []).toSorted((a, b) => b.missing - a.missing),
    ),
  );
}

const TONES: Readonly<Record<string, Tone>> = {
  EARLY: 'early',
  DAY: 'day',
  LONG_DAY: 'day',
  LATE: 'late',
  NIGHT: 'night',
  SLEEP_IN: 'sleep-in',
};

export function toneOf(band: string | undefined): Tone {
  return TONES[band ?? ''] ?? 'day';
}
