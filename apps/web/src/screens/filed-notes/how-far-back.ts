const DAY_MS = 86_400_000;

/** How far back the notes of a person are shown, as it is chosen. */
export const BACK = [
  ['14', 'the last 14 days'],
  ['91', 'the last three months'],
  ['all', 'everything'],
] as const;
export type Back = (typeof BACK)[number][0];

/** @returns RFC 3339 in UTC, or nothing where everything is asked for */
export function sinceDays(back: Back, now: Date): string | undefined {
  return back === 'all' ? undefined : new Date(now.getTime() - Number(back) * DAY_MS).toISOString();
}
