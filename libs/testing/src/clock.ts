/** A clock that stands still until it is told otherwise. */
export interface FixedClock {
  now(): Date;
  set(instant: string): void;
  advanceMinutes(minutes: number): void;
}

/** @param instant with offset or `Z`, as `2026-11-24T16:40:00Z` */
export function fixedClock(instant: string): FixedClock {
  let at = parse(instant);
  return {
    now: () => new Date(at),
    set(next) {
      at = parse(next);
    },
    advanceMinutes(minutes) {
      at += minutes * 60_000;
    },
  };
}

function parse(instant: string): number {
  const at = Date.parse(instant);
  if (Number.isNaN(at) || !/(?:Z|[+-]\d\d:\d\d)$/.test(instant)) throw new Error(`${instant} is not an instant with an offset`);
  return at;
}
