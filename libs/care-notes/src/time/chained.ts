import type { ClockAt } from './clock-words.js';
import { numberOf } from '../text/number-words.js';
import { HAPPENS, PHRASE_ENDS } from './happens.js';
import { placed } from './placed.js';
import { HOUR, MINUTE, NOT_COUNT } from './words.js';

const free = (start: number, end: number, taken: readonly ClockAt[]) => !taken.some((other) => other.start < end && start < other.end);

/** Words that take a time back; beside them only words that lead to the new one. */
const TAKES_BACK = String.raw`(?:no|nope|nah|sorry|wait|hang on|hold on|actually|i mean(?:t)?|make that|correction|(?:i )?tell a lie|more like|or rather|rather|scrub that|scrap that|strike that|scratch that|my mistake)`;
/** Words between a time that is taken back and the one said instead. */
export const MENDS = new RegExp(
  String.raw`^[\s,.-]*(?:(?:er|erm|um|uh|or|it was|it were|that was|that's|at|about)[\s,]+)*(?:${TAKES_BACK}[\s,.-]+)+(?:(?:it was|it were|that was|it's|at|about|er|um)[\s,]+)*$`,
);
const MENDED_HOUR = new RegExp(
  String.raw`^(\s*,?\s*(?:no,? (?:sorry|wait|hang on|hold on|tell a lie)|(?:sorry|wait|hang on),? no),?\s*(?=${HOUR}\s*(?:$|[.,;\n])|(?:at|it was) )(?:it was |at )?|\s*,?\s*(?:no,? sorry|sorry,? no|sorry|no|wait|hang on)?,?\s*(?:i mean(?:t)?|make that|no,? it was|it was|correction|tell a lie|i tell a lie|no wait|more like)\s+(?:it was |it were |at |about )?)(${HOUR})\b${NOT_COUNT}`,
);

/**
 * "Ten no half ten", "till three sorry i mean four": the time that was taken back is left out, the one said instead stays.
 * @param taken in order of `start`
 */
export function mended(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const instead = taken.flatMap((clock): { back: ClockAt; hour?: ClockAt }[] => {
    const next = taken.find(({ start }) => start >= clock.end);
    if (next && next.start - clock.end <= 40 && MENDS.test(plain.slice(clock.end, next.start))) return [{ back: clock }];
    const match = MENDED_HOUR.exec(plain.slice(clock.end, clock.end + 60));
    const time = match && placed(numberOf(match[2]!)!, 0, undefined);
    if (!match || !time) return [];
    const start = clock.end + match[1]!.length;
    const end = clock.end + match[0].length;
    // "Twenty past three, no it was four": four o'clock or twenty past four.
    const hour: ClockAt = { start, end, ...time, ...(clock.minute === 0 ? {} : { unsure: true }) };
    return free(start, end, taken) ? [{ back: clock, hour }] : [];
  });
  return [
    ...taken.filter((clock) => !instead.some(({ back }) => back === clock)),
    ...instead.flatMap(({ hour }) => (hour === undefined ? [] : [hour])),
  ].toSorted((a, b) => a.start - b.start);
}

const NO_HOUR = new RegExp(
  String.raw`\b(?:(half|(?:a )?quarter|five[ -]and[ -]twenty|${MINUTE}|(?:one|two|three|four|six|seven|eight|nine)(?= min))(?: minutes| mins)?) (past|to|tae)\b(?!\s+(?:${HOUR}|midnight|midday|noon)\b)`,
  'g',
);
const HALF_ALONE = /\b(?:at|by|till?|until|about) (half)(?=\s*(?:$|[.,;\n]))/g;
const LEADS =
  /(?:^|[.,;\n]|\b(?:at|by|till?|until|to|about|bout|around|and|then|again|just|gone|before|after|since|for|back|there|up|down|out|home|off|from|n|shop|room|turned|checked|bed|given|taken|done))\s*$/;
const LEADS_TO = /\b(?:at|by|till?|until|about|around|gone|before|after|back|and|again)\s*$/;
const ends = (before: string) => LEADS.test(before) || HAPPENS.test(before);
const ENDS_TO = /^\s*(?:$|[.,;\n]|(?:said|came|rang|went|told|asked|and|then|he|she|they|we|i|again|when|with|for|in|on|so|but)\b)/;
/** "They come twenty five past gave her oxygen." */
const STARTS_PAST = /^\s+(?:gave|took|went|came|found|rang|called|said|was|were|had|got|with)\b/;
/** How far back the hour may have been said, in code units: about three sentences. */
const HOUR_WITHIN = 280;
/** Beyond this another hour may be meant, so the author is asked. */
const SURE_WITHIN = 180;

interface MinutesAlone {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly way: string;
}

/** "Half past", "ten to", and the "half" of "left at half". In order of `start`. */
const minutesAlone = (plain: string): MinutesAlone[] =>
  [
    ...[...plain.matchAll(NO_HOUR)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[1]!.replace(/^a /, ''),
      way: match[2]!,
    })),
    ...[...plain.matchAll(HALF_ALONE)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - match[1]!.length, end, words: 'half', way: 'past' };
    }),
  ].toSorted((a, b) => a.start - b.start);

/** "Out at twenty past two, back at half past": minutes before or past an hour that was said before; the first such time after it. */
export function carriedMinutes(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const out: ClockAt[] = [];
  for (const { start, end, words, way } of minutesAlone(plain)) {
    const anchor = [...taken, ...out]
      .filter((clock) => clock.end <= start && start - clock.end <= HOUR_WITHIN)
      .toSorted((a, b) => a.start - b.start)
      .at(-1);
    const before = plain.slice(Math.max(0, start - 24), start);
    const to = way !== 'past';
    if (!anchor || !free(start, end, taken) || (to && words === 'half')) continue;
    const follows = /^\s*,?\s*$/.test(plain.slice(anchor.end, start));
    const rest = plain.slice(end, end + 40);
    const closes = PHRASE_ENDS.test(rest) && /^(?:half|quarter|twenty|ten|20|10)$/.test(words);
    const told = to
      ? LEADS_TO.test(before)
        ? ENDS_TO.test(rest)
        : words === 'quarter' && PHRASE_ENDS.test(rest)
      : follows || closes || ends(before) || STARTS_PAST.test(rest);
    if (!told) continue;
    const count = words === 'half' ? 30 : words === 'quarter' ? 15 : /^five[ -]and/.test(words) ? 25 : numberOf(words);
    if (count === undefined || count < 1 || count > 59) continue;
    const minute = to ? 60 - count : count;
    // "Due back for three, back at five to": the hour was a limit, and they kept it.
    const kept =
      to &&
      anchor.minute === 0 &&
      /\b(?:for|by|before|due(?: back| in| home)?(?: at| for| by)?)\s*$/.test(plain.slice(Math.max(0, anchor.start - 14), anchor.start));
    const step = kept ? -1 : minute >= anchor.minute ? 0 : 1;
    const hour = anchor.full ? (anchor.hour + step + 24) % 24 : ((anchor.hour + step + 11) % 12) + 1;
    // "With her from 1400 to 1500. Around half past she cried": half past either.
    const reached = [...taken].find(
      ({ end: until }) => until <= anchor.start && /^\s*(?:to|till?|until|-)\s*$/.test(plain.slice(until, anchor.start)),
    );
    const inRange =
      reached !== undefined && reached.hour !== anchor.hour && /[.;\n]/.test(plain.slice(anchor.end, start)) && minute > anchor.minute;
    const unsure = anchor.unsure === true || inRange || start - anchor.end > SURE_WITHIN;
    out.push({ start, end, hour, minute, full: anchor.full, ...(unsure ? { unsure } : {}) });
  }
  return out;
}
