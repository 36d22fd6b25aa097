import { numberOf } from '../text/number-words.js';
import { type Pattern, halfOf, placed } from './placed.js';
import { DAY_HALF, HOUR, MINUTE, OCLOCK } from './words.js';

/** "Slept five to six hours" counts, "ten to eleven thirty" is a range. */
const COUNTED =
  /^\s*(?:hours?|hrs?|mins?|minutes|times|tablets|days|weeks|nights|staff|people|mg|ml|slices|cups|glasses|biscuits|cigarettes|fags|thirty|fifteen|forty)\b/;
const MINUTES_TO = /^(?:five|ten|twenty|twenty[ -]five|five[ -]and[ -]twenty|5|10|20|25|quarter)$/;
const SPECIAL: Readonly<Record<string, number>> = { midnight: 0, midday: 12, noon: 12 };

/** "half two", "quarter past three", "twenty to four", "two minutes past midnight", "ten tae six". */
export const MINUTES_OF_HOUR: Pattern = {
  regex: new RegExp(
    String.raw`(?<![\d/.])\b(?:(half|hauf)(?: past)?|(?:(?:a )?(?:quarter|1/4)|(five[ -]and[ -]twenty|${MINUTE}|(?:one|two|three|four|six|seven|eight|nine)(?= ?min))( ?mins?| minutes?)?)[ -](past|to|tae|til|after|efter))[ -](${HOUR}|midnight|midday|noon)\b${OCLOCK}?(${DAY_HALF})?`,
    'g',
  ),
  read: (match) => {
    const [whole, halfPast, minutes, inMinutes, way, hourText, day] = match;
    const special = SPECIAL[hourText!];
    const hour = special ?? numberOf(hourText!);
    if (hour === undefined || hour > 23) return undefined;
    const before = match.input.slice(Math.max(0, match.index - 12), match.index);
    const rest = match.input.slice(match.index + whole.length);
    if (COUNTED.test(rest)) return undefined;
    const count = halfPast ? 30 : minutes === undefined ? 15 : /^five[ -]and/.test(minutes) ? 25 : numberOf(minutes);
    if (count === undefined || count === 0 || count > 59) return undefined;
    const to = way === 'to' || way === 'tae' || way === 'til';
    if (to && way === 'til' && minutes !== undefined) return undefined;
    // "from 2 to 3" and "one to one" are no times of this kind.
    if (to && minutes !== undefined && !inMinutes && !MINUTES_TO.test(minutes)) return undefined;
    // "From ten to five" may be a range; "from ten to five till six" and "from quarter to five" are none.
    const ranges =
      to && /^(?:five|ten|\d+)$/.test(minutes ?? '') && /\b(?:from|between)\s+$/.test(before) && !/^\s+(?:till?|until|to|and)\b/.test(rest);
    // "Out 10 to 12" is as likely a range; "at 10 to 12" is none.
    const figures = to && /^\d+ to \d+$/.test(whole) && !/\b(?:at|by|about|around|till|until|gone|before|after|for)\s+$/.test(before);
    if (ranges && /^\d/.test(minutes ?? '')) return undefined;
    if (halfPast && /^ha(?:l|u)f-/.test(whole) && !/\b(?:at|by|about|around|until|till|up|back|woke|gone)\s+$/.test(before))
      return undefined;
    if (halfPast && /\b(?:a|one|that|and a|an?d?other) $/.test(before)) return undefined;
    const minute = to ? 60 - count : count;
    if (special !== undefined) return { hour: to ? (special + 23) % 24 : special, minute, full: true };
    if (hour > 12) return { hour: to ? hour - 1 : hour, minute, full: true };
    const found = placed(to ? (hour === 12 && halfOf(day) === undefined ? 11 : (hour + 11) % 12 || 12) : hour, minute, halfOf(day));
    return found && (ranges || figures) ? { ...found, unsure: true } : found;
  },
};
