import type { ShiftKind } from '../ward/shift.js';

/** Minutes of presence by the clock on an ordinary day. */
export function presenceMinutes(kind: ShiftKind): number {
  const [startHour, startMinute] = kind.start.split(':').map(Number) as [number, number];
  const [endHour, endMinute] = kind.end.split(':').map(Number) as [number, number];
  const minutes = endHour * 60 + endMinute - (startHour * 60 + startMinute);
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

/**
 * Whether a kind of shift plans the break that is owed (L4; L6 for young workers): so many minutes when presence is
 * longer than a threshold. Judges the plan; whether a break was taken is recorded on the shift. Sleep-ins plan their own rest.
 * @returns minutes short; 0 when the plan holds. Never throws for well-formed times.
 */
export function breakShortfall(kind: ShiftKind, longerThanMinutes: number, breakMinutes: number): number {
  if (kind.band === 'SLEEP_IN' || presenceMinutes(kind) <= longerThanMinutes) return 0;
  return Math.max(0, breakMinutes - kind.unpaidBreakMinutes);
}
