import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords, durationWords, timeWords } from '../../ui/time-words.js';
import type { BoardCell, CoverCell, PersonRow } from './board-model.js';
import { partsOf } from './changes.js';

type Shift = RotaBoard['shifts'][number];

export interface ShiftWords {
  readonly zone: string;
  readonly shifts: ReadonlyMap<string, Shift>;
  /** Names of the kinds of shift by their code. */
  readonly kinds: ReadonlyMap<string, string>;
}

export function shiftWordsOf(rota: Rota, board: RotaBoard): ShiftWords {
  return {
    zone: rota.zone,
    shifts: new Map(board.shifts.map((shift) => [shift.shiftId, shift])),
    kinds: new Map(rota.shiftKinds.map(({ code, name }) => [code, name])),
  };
}

/** Night 19:30 to 08:00 */
export function shiftTimes(shiftId: string, { shifts, kinds, zone }: ShiftWords): string {
  const { code } = partsOf(shiftId);
  const shift = shifts.get(shiftId);
  const name = kinds.get(code) ?? code;
  return shift ? `${name} ${timeWords(shift.startsAt, zone)} to ${timeWords(shift.endsAt, zone)}` : name;
}

/** Night on Sat 24 Oct 2026 */
export function shiftOnDay(shiftId: string, { kinds }: Pick<ShiftWords, 'kinds'>): string {
  const { date, code } = partsOf(shiftId);
  return `${kinds.get(code) ?? code} on ${calendarDayWords(date)}`;
}

/** Why a shift is paid longer or shorter than its clock times say; undefined where no clock changes. */
export function clockWords(shift: Shift | undefined): string | undefined {
  if (!shift || shift.clockChangeMinutes === 0) return undefined;
  const usual = shift.paidMinutes - shift.clockChangeMinutes;
  return `the clocks go ${shift.clockChangeMinutes > 0 ? 'back' : 'forward'}: paid ${durationWords(shift.paidMinutes)} instead of ${durationWords(usual)}`;
}

/** Everything that a cell shows, as a sentence for whoever hears the board. The person and the day are read from their headings. */
export function cellWords(cell: BoardCell, words: ShiftWords): string {
  const parts = cell.placed.flatMap(({ shiftId, pinned, duties, changedAfterPublish }) => [
    shiftTimes(shiftId, words),
    ...(duties.length > 0 ? [duties.join(' and ')] : []),
    ...(pinned ? ['pinned'] : []),
    ...(changedAfterPublish ? ['changed after publication'] : []),
    ...[clockWords(words.shifts.get(shiftId))].filter((one) => one !== undefined),
  ]);
  if (cell.away) parts.push('away');
  if (cell.placed.length === 0 && !cell.away) parts.push('no shift');
  if (cell.request) parts.push(`asked to ${cell.request.wants === 'off' ? 'be off' : 'work'}, ${cell.request.kept ? 'kept' : 'not kept'}`);
  if (cell.foreign) parts.push('in another rota');
  if (cell.added.length > 0) parts.push(`not saved: ${cell.added.join(' and ')} added`);
  if (cell.removed.length > 0) parts.push(`not saved: ${cell.removed.join(' and ')} taken off`);
  return [...parts, ...cell.breaches.map((breach) => `breaks a rule: ${breach}`)].join(', ');
}

/** Registered nurses by night: 1 of 2, 1 short */
export function lineWords(line: Rota['cover'][number], zone: string): string {
  const when = line.shiftId === null ? ` ${timeWords(line.startsAt, zone)} to ${timeWords(line.endsAt, zone)}` : '';
  const ratio = line.ratio ? `, ratio ${line.ratio.staff} to ${line.ratio.per} wanted, ${line.ratio.had} had` : '';
  return `${line.name}${when}: ${line.had} of ${line.wanted}${line.missing > 0 ? `, ${line.missing} short` : ''}${ratio}`;
}

export function coverWords({ lines }: CoverCell, zone: string): string {
  return lines.length === 0 ? 'nothing asked' : lines.map((line) => lineWords(line, zone)).join('; ');
}

/** 138 of 150 h, 12 h below; empty where the reader may not know. */
export function hoursWords({ person }: PersonRow): string {
  const { rosteredMinutes, targetMinutes, balanceMinutes } = person;
  if (rosteredMinutes === null || targetMinutes === null) return '';
  if (balanceMinutes === null) return durationWords(rosteredMinutes);
  const off = balanceMinutes === 0 ? 'even' : `${durationWords(Math.abs(balanceMinutes))} ${balanceMinutes > 0 ? 'above' : 'below'}`;
  return `${durationWords(rosteredMinutes)} of ${durationWords(targetMinutes)}, ${off}`;
}

/** Hours with one decimal place at most: 11.5 */
export function hours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
