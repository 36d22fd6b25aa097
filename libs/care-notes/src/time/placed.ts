export type HalfOfDay = 'am' | 'pm' | 'night';
/** `hour` is 0-23 when `full`, else 1-12 and may mean either half of the day. */
export interface HourAndMinute {
  readonly hour: number;
  readonly minute: number;
  /** True when the words say which half of the day. */
  readonly full: boolean;
  /** True when the same words tell another time as likely: "from ten to five". */
  readonly unsure?: boolean;
}

/** Finds one way of telling the time; `read` gives nothing for what only looks like it, and a span when the match is wider than the time. */
export interface Pattern {
  readonly regex: RegExp;
  readonly read: (match: RegExpExecArray) => (HourAndMinute & { start?: number; end?: number }) | undefined;
}

/** The half of the day that words name: "pm", "in the morning", "at night". */
export const halfOf = (text: string | undefined): HalfOfDay | undefined =>
  !text
    ? undefined
    : /p\.? ?m|afternoon|evening/.test(text)
      ? 'pm'
      : /night/.test(text)
        ? 'night'
        : /a\.? ?m\b|morning/.test(text)
          ? 'am'
          : undefined;

/** Puts an hour of twelve into the half of the day that was said. */
export function placed(hour: number, minute: number, said: HalfOfDay | undefined): HourAndMinute | undefined {
  if (minute > 59 || hour > 23) return undefined;
  if (hour > 12 || hour === 0) return { hour, minute, full: true };
  if (said === 'am') return { hour: hour % 12, minute, full: true };
  if (said === 'pm') return { hour: (hour % 12) + 12, minute, full: true };
  if (said === 'night') return { hour: hour >= 6 && hour < 12 ? hour + 12 : hour % 12, minute, full: true };
  return { hour, minute, full: false };
}

/** "09:15" is written as on a 24-hour clock; "11:15" may be either half of the day, since night staff write it so. */
export const written = (hour: number, minute: number, text: string, said: HalfOfDay | undefined) =>
  said === undefined && text.startsWith('0') && text.length === 2 ? { hour, minute, full: true } : placed(hour, minute, said);
