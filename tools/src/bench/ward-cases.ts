import type { WardSize } from '@handrail/rota-core';

export interface WardCase {
  readonly size: WardSize;
  readonly seconds: number;
}

/** All wards come from one seed of the generator; the seeds of the runs are the engine's. */
const WARD_SEED = 1;

export const WARD_CASES: readonly WardCase[] = (
  [
    [12, 4, 20],
    [12, 12, 20],
    [40, 4, 30],
    [40, 12, 60],
    [120, 4, 60],
    [120, 12, 60],
    [400, 4, 60],
    [400, 12, 60],
  ] as const
).map(([people, weeks, seconds]) => ({ size: { people, weeks, seed: WARD_SEED }, seconds }));

/** `ward 40 x 28`: people x days. */
export function wardName({ size }: Pick<WardCase, 'size'>): string {
  return `ward ${size.people} x ${size.weeks * 7}`;
}
