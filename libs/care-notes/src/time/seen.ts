import type { UtcMinute } from '../model.js';
import type { ClockWords } from './clock-words.js';
import type { Phrase, Tense } from './tense.js';
import { type WallTime, instantsOf, shiftDays, wallTime } from './zone.js';

export interface TimeFrame {
  readonly timeZone: string;
  readonly receivedAt: UtcMinute;
  readonly shift?: { readonly start: UtcMinute; readonly end: UtcMinute };
}

/** Minutes before the shift that still belong to it: people come in early and write of the handover. */
const EARLY_ARRIVAL_MINUTES = 60;
/** Minutes by which a phone or a tired author may be ahead of the server. */
const CLOCK_SLACK_MINUTES = 5;
/** Minutes after which a thing that was due is overdue rather than due again: half a turn of the clock. */
export const HALF_DAY_MINUTES = 12 * 60;
/** Local hour from which nobody is booked any more. */
const APPOINTMENTS_END = 19;
/** "Starts work at six tomorrow": early shifts and fasting begin so. */
const EARLIEST_START = 6;
/** Local hours in which offices ring, dentists see people and visitors come, `[from, to)`. */
const OFFICE_HOURS: readonly [number, number] = [7, 20];

/** Where a clock time can fall about a shift. */
export interface Spread {
  /** Every match from two days before the capture to two days after, in order. */
  readonly all: readonly UtcMinute[];
  readonly inShift: readonly UtcMinute[];
  /** In the hour before the shift. */
  readonly early: readonly UtcMinute[];
  /** After the capture. */
  readonly next: readonly UtcMinute[];
}
/** A clock time with all that is known of it before anything is decided. */
export interface Seen extends Spread {
  readonly clock: ClockWords;
  readonly phrase: Phrase;
  readonly tense: Tense;
  readonly frame: TimeFrame;
}

/** Every match of a clock time within two days of the capture, by where it falls. */
export function spread(clock: ClockWords, frame: TimeFrame): Spread {
  const now = wallTime(frame.receivedAt, frame.timeZone);
  const all = [-2, -1, 0, 1, 2].flatMap((days) => onDate(clock, shiftDays(now, days), frame.timeZone)).toSorted((a, b) => a - b);
  const start = frame.shift?.start ?? frame.receivedAt - HALF_DAY_MINUTES;
  return {
    all,
    inShift: all.filter((at) => at >= start && at <= frame.receivedAt + CLOCK_SLACK_MINUTES),
    early: all.filter((at) => at >= start - EARLY_ARRIVAL_MINUTES && at < start),
    next: all.filter((at) => at > frame.receivedAt),
  };
}

/** The author works the night: what is done by day is then to come. */
export const startsAfterHours = ({ shift, timeZone }: TimeFrame) => shift !== undefined && wallTime(shift.start, timeZone).hour >= 18;

/** Somebody may be booked for then. */
export const isBookable = (at: UtcMinute, { timeZone }: TimeFrame) => {
  const { hour } = wallTime(at, timeZone);
  return hour >= EARLIEST_START && hour < APPOINTMENTS_END;
};
/** The words tell of what has been, or of what was said. */
export const hasBeen = (tense: Tense) => tense === 'past' || tense === 'reported' || tense === 'state';

/** Not in the small hours. */
export const isAwake = (at: UtcMinute, { timeZone }: TimeFrame) => wallTime(at, timeZone).hour >= OFFICE_HOURS[0];

/** In the hours in which offices ring and visitors come. */
export const isSocial = (at: UtcMinute, { timeZone }: TimeFrame) => {
  const { hour } = wallTime(at, timeZone);
  return hour >= OFFICE_HOURS[0] && hour < OFFICE_HOURS[1];
};

function onDate(clock: ClockWords, date: WallTime, timeZone: string): UtcMinute[] {
  const hours = clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12];
  return hours.flatMap((hour) => instantsOf({ ...date, hour, minute: clock.minute }, timeZone));
}
