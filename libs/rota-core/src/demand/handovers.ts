import type { Shift, ShiftKind } from '../ward/shift.js';

/** A side of a handover: who goes off holds each post until the end, who comes on from the beginning. */
export type HandoverSide = 'takes-over' | 'hands-over';

export const HANDOVER_WORDS: Readonly<Record<HandoverSide, string>> = { 'takes-over': 'taking over', 'hands-over': 'handing over' };

/** A kind of shift's part in its longest handover on one side. */
export interface KindHandover {
  readonly side: HandoverSide;
  /** Wall-clock minutes for which both shifts run; above 0. */
  readonly minutes: number;
}

const DAY = 24 * 60;
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Start and end in minutes after the midnight of the day on which it begins. */
function spanOf(kind: ShiftKind): { readonly start: number; readonly end: number } {
  const start = minuteOf(kind.start);
  const end = minuteOf(kind.end);
  return { start, end: end > start ? end : end + DAY };
}

/**
 * The handovers of one kind of shift with the unit's kinds, every day alike: another kind begins while it runs and outlasts it (it hands over), or
 * it begins while another runs and outlasts that one (it takes over). A shift inside another one, such as 9 to 5 in a long day, takes over
 * from nobody; shifts that only touch have no time together and no handover to cover.
 * @returns at most one for each side, the longest; empty when the kind overlaps none. Cost: kinds.
 */
export function handoversOf(kind: ShiftKind, kinds: readonly ShiftKind[]): KindHandover[] {
  const own = spanOf(kind);
  let takesOver = 0;
  let handsOver = 0;
  for (const other of kinds) {
    for (const days of [-1, 0, 1]) {
      const { start, end } = spanOf(other);
      const [from, to] = [start + days * DAY, end + days * DAY];
      if (own.start < from && from < own.end && own.end < to) handsOver = Math.max(handsOver, own.end - from);
      if (from < own.start && own.start < to && to < own.end) takesOver = Math.max(takesOver, to - own.start);
    }
  }
  return [
    ...(takesOver > 0 ? [{ side: 'takes-over' as const, minutes: takesOver }] : []),
    ...(handsOver > 0 ? [{ side: 'hands-over' as const, minutes: handsOver }] : []),
  ];
}

/**
 * The handover as a stretch of one shift, to be asked what it needs like a shift of its own: same band, so that the people going off keep the
 * level of their part of the day. Clocks that change within the half hour itself would make it longer or shorter; no unit hands over at one at night.
 */
export function stretchOfHandover(shift: Shift, { side, minutes }: KindHandover): Shift {
  return side === 'takes-over' ? { ...shift, end: shift.start + minutes } : { ...shift, start: shift.end - minutes };
}
