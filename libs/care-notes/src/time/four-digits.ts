/** The number that a hospital calls its crash team by, and nobody's clock. */
const CRASH_CALL = '2222';
/** Numbers up to this year and from then on may be years: "till 2016". */
const YEARS = /^(?:19[5-9]\d|20[0-2]\d)$/;
/** Told in minutes that nobody rounds to, a year is likelier than a clock. */
const ROUNDED = /[05]$/;
const NUMBERED =
  /(?:£|\b(?:pin|code|flat|room|house|number|(?:meter|bus|ref|account|badge|policy|case|job|phone|serial) no\.?|ext|extension|reading|owes?|owed|owing|paid|pays|spent|costs?|debt of|arrears of|bill (?:is|was|of|for)|saved|borrowed|lent|lost|won|worth|balance(?: of)?))\s*$/;
const FOUR_DIGITS = /(?<![\d.:/£$])(?:[01]\d|2[0-3])[0-5]\d(?![\d.:/])/g;

/** Four digits that look like a clock and name a crash call, a year, a flat or a sum. @param hrs the words say "hours" or "hrs" */
export function isOtherNumber(match: RegExpExecArray, hrs: boolean): boolean {
  if (hrs) return false;
  const digits = match[0];
  const before = match.input.slice(Math.max(0, match.index - 24), match.index);
  if (NUMBERED.test(before)) return true;
  if (digits === CRASH_CALL) return !/\b(?:at|by|until|till)\s*$/.test(before);
  if (!YEARS.test(digits) || ROUNDED.test(digits)) return false;
  // In a note that tells its times so, one more is a time.
  return ![...match.input.matchAll(FOUR_DIGITS)].some(([other]) => !YEARS.test(other) && other !== CRASH_CALL);
}
