const DAY_MS = 86_400_000;
const PERIOD_DAYS = 28;

/** How a measure was shared in one period; `apart` counts people who stand apart from their share. */
export interface TrendPoint {
  readonly from: string;
  readonly to: string;
  readonly sum: number;
  readonly jain: number;
  readonly apart: number;
}

/** Periods of four weeks that follow each other and end with a day, the earliest first. @param until `YYYY-MM-DD` */
export function periodsBack(until: string, count: number): readonly { readonly from: string; readonly to: string }[] {
  const day = (back: number) => new Date(Date.parse(`${until}T00:00:00Z`) - back * DAY_MS).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, at) => {
    const back = (count - 1 - at) * PERIOD_DAYS;
    return { from: day(back + PERIOD_DAYS - 1), to: day(back) };
  });
}
