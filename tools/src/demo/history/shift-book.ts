/** The demo's shifts in minutes after midnight of the day they begin; an end past 1440 is on the next day. */
export const SHIFTS = {
  LD: { unit: 'alder', band: 'LONG_DAY', start: 450, end: 1200, unpaidBreak: 60, runMax: 3 },
  N: { unit: 'alder', band: 'NIGHT', start: 1170, end: 1920, unpaidBreak: 60, runMax: 4 },
  E: { unit: 'larch', band: 'EARLY', start: 420, end: 900, unpaidBreak: 30, runMax: 5 },
  L: { unit: 'larch', band: 'LATE', start: 810, end: 1290, unpaidBreak: 30, runMax: 5 },
  SI: { unit: 'larch', band: 'SLEEP_IN', start: 1290, end: 1890, unpaidBreak: 0, runMax: 2 },
  DAY: { unit: 'south', band: 'DAY', start: 540, end: 1020, unpaidBreak: 30, runMax: 5 },
  /** An escort taken on by bank staff; explains hours that are no whole shifts. */
  X4: { unit: 'alder', band: 'DAY', start: 570, end: 830, unpaidBreak: 30, runMax: 1 },
  X5: { unit: 'alder', band: 'DAY', start: 570, end: 855, unpaidBreak: 30, runMax: 1 },
} as const;
export type ShiftCode = keyof typeof SHIFTS;

const DAY = 1440;
const REST_MINUTES = 11 * 60;
const REST_AFTER_NIGHTS_MINUTES = 46 * 60;
const WEEK_MINUTES_MAX = 60 * 60;
const DAYS_IN_A_ROW_MAX = 5;

export const paidMinutes = (code: ShiftCode) => SHIFTS[code].end - SHIFTS[code].start - SHIFTS[code].unpaidBreak;
const isNight = (code: ShiftCode) => code === 'N';

/** Who works what on which day, with the rules of rest that nobody in the demo's past breaks. */
export class ShiftBook {
  readonly #own = new Map<string, Map<number, ShiftCode>>();

  of(worker: string): ReadonlyMap<number, ShiftCode> {
    return this.#own.get(worker) ?? new Map<number, ShiftCode>();
  }

  add(worker: string, day: number, code: ShiftCode): void {
    const own = this.#own.get(worker) ?? new Map<number, ShiftCode>();
    own.set(day, code);
    this.#own.set(worker, own);
  }

  remove(worker: string, day: number): void {
    this.#own.get(worker)?.delete(day);
  }

  paidBetween(worker: string, from: number, to: number): number {
    let minutes = 0;
    for (const [day, code] of this.of(worker)) if (day >= from && day <= to) minutes += paidMinutes(code);
    return minutes;
  }

  /**
   * Whether a shift fits beside those the worker already has, earlier and later: one a day, 11 hours of rest, 46 hours after a
   * run of nights, runs and weeks not too long.
   */
  fits(worker: string, day: number, code: ShiftCode): boolean {
    const own = this.of(worker);
    if (own.has(day)) return false;
    const shift = SHIFTS[code];
    for (let near = day - 3; near <= day + 3; near += 1) {
      const other = own.get(near);
      if (other === undefined) continue;
      const [first, second] = near < day ? [other, code] : [code, other];
      const rest =
        near < day
          ? day * DAY + shift.start - (near * DAY + SHIFTS[other].end)
          : near * DAY + SHIFTS[other].start - (day * DAY + shift.end);
      if (rest < (isNight(first) && !isNight(second) ? REST_AFTER_NIGHTS_MINUTES : REST_MINUTES)) return false;
    }
    const run = (same: (other: ShiftCode) => boolean) => {
      const has = (at: number) => {
        const other = own.get(at);
        return other !== undefined && same(other);
      };
      let length = 1;
      for (let at = day - 1; has(at); at -= 1) length += 1;
      for (let at = day + 1; has(at); at += 1) length += 1;
      return length;
    };
    if (run((other) => other === code) > shift.runMax || run(() => true) > DAYS_IN_A_ROW_MAX) return false;
    const monday = Math.floor(day / 7) * 7;
    return this.paidBetween(worker, monday, monday + 6) + paidMinutes(code) <= WEEK_MINUTES_MAX;
  }
}
