/** One thing in a row between the name and the totals: a day, or the room of days that are out of sight. */
export interface Span {
  readonly key: string;
  readonly days: number | undefined;
  readonly pixels: number;
}
