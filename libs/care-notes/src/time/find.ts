import { HOUR, MINUTE, SPOKEN_HOUR, SPOKEN_MINUTE, numberOf } from './words.js';

/** A clock time in the cleaned text, not yet tied to a day. `hour` is 0-23 when `full`, else 1-12 and may mean either half of the day. */
export interface ClockWords {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** True when the words say which half of the day. */
  readonly full: boolean;
}

/** What may stand after a bare hour without making it a count: "by two" against "by two staff". */
const NOT_COUNT = String.raw`(?!\s*(?:%|/|:|\d|-\s*\d)|\.\d|[ -](?:of\b|staff|people|persons|nurses?|workers?|residents?|patients?|tablets?|tabs?|capsules?|puffs?|mg|mgs|ml|mls|mcg|micrograms?|milligrams?|grams?|units?|minutes?|mins?|minute|hours?|hourly|hrs?|days?|weeks?|months?|years?|yrs?|nights?|times?|cups?|glasses|slices?|pieces?|cigarettes|cigs|fags|pounds?|quid|more|other|others|different|different|points?|stone|kg|kilos?|lbs?|percent|per|out|each|or three|to one|litres?|laps|games?|songs?|officers|checks|spoonfuls|bites|mouthfuls|bowls|biscuits|pints|cans|attempts|occasions|steps|doors|rooms|pairs|sets|lots|drinks|meals|foot|feet|inch|inches|cm|bottles|sachets|calls|visits|year|week|day|hour|month|on one|on 1|stars?|goes|bags?|small|large|big|separate|full|male|female|rn|rns|of us|members?|blades?|razors?|lighters?|packets?|boxes|pills?|paracetamols?|doses|spells?|minute walk)\b)`;
const PREFIX = String.raw`(?:at|by|around|about|approx(?:imately)?\.?|roughly|until|till|til|'til|since|from|just gone|gone|just after|just before|shortly after|shortly before|well after|after|before|past|towards|nearly|almost|getting on for|coming up to|coming up for|(?:bang|dead|spot) on|on the dot of|(?:the )?back of|(?:the )?stroke of|between|till about|for)`;
const DAY_HALF = String.raw`(?:\s*(?:a\.?m\b\.?|p\.?m\b\.?)|\s+in the (?:morning|afternoon|evening)|\s+at night)`;
const OCLOCK = String.raw`(?:\s+o'? ?clock)`;

interface Pattern {
  readonly regex: RegExp;
  readonly read: (match: RegExpExecArray) => { hour: number; minute: number; full: boolean; start?: number; end?: number } | undefined;
}

const half = (text: string | undefined): 'am' | 'pm' | 'night' | undefined =>
  !text
    ? undefined
    : /p\.?m|afternoon|evening/.test(text)
      ? 'pm'
      : /night/.test(text)
        ? 'night'
        : /a\.?m\b|morning/.test(text)
          ? 'am'
          : undefined;

/** Puts an hour of twelve into the half of the day that was said. */
function placed(
  hour: number,
  minute: number,
  said: 'am' | 'pm' | 'night' | undefined,
): { hour: number; minute: number; full: boolean } | undefined {
  if (minute > 59 || hour > 23) return undefined;
  if (hour > 12 || hour === 0) return { hour, minute, full: true };
  if (said === 'am') return { hour: hour % 12, minute, full: true };
  if (said === 'pm') return { hour: (hour % 12) + 12, minute, full: true };
  if (said === 'night') return { hour: hour >= 6 && hour < 12 ? hour + 12 : hour % 12, minute, full: true };
  return { hour, minute, full: false };
}

/** Leaves out a prefix from the span: the time is "two", not "by two". */
const after = (match: RegExpExecArray, prefix: string | undefined) => match.index + (prefix?.length ?? 0);

const PATTERNS: readonly Pattern[] = [
  {
    regex: new RegExp(
      String.raw`\b(?:(half)(?: past)?|(?:(a )?quarter|(five[ -]and[ -]twenty|${MINUTE})(?: ?mins?| minutes)?) (past|to|after)|(quarter) (past|to))[ -](${HOUR}|midnight|midday)\b${OCLOCK}?(${DAY_HALF})?`,
      'g',
    ),
    read: (match) => {
      const [, halfPast, , minutes, way, , , hourText, day] = match;
      const special = hourText === 'midnight' ? 0 : hourText === 'midday' ? 12 : undefined;
      const hour = special ?? numberOf(hourText!);
      if (hour === undefined || hour > 23) return undefined;
      // "Slept five to six hours" counts; it tells no time.
      if (
        /^\s*(?:hours?|hrs?|mins?|minutes|times|tablets|days|weeks|nights|staff|people|mg|ml|slices|cups|glasses|biscuits|cigarettes|fags)\b/.test(
          match.input.slice(match.index + match[0].length),
        )
      )
        return undefined;
      const count = halfPast ? 30 : minutes === undefined ? 15 : /^five[ -]and/.test(minutes) ? 25 : numberOf(minutes);
      if (count === undefined || count === 0 || count > 59) return undefined;
      const to = way === 'to';
      // "from 2 to 3" and "one to one" are no times of this kind.
      if (to && minutes !== undefined && !/^(?:five|ten|twenty|twenty[ -]five|five[ -]and[ -]twenty|5|10|20|25|quarter)$/.test(minutes))
        return undefined;
      if (to && /\b(?:from|between)\s+$/.test(match.input.slice(Math.max(0, match.index - 12), match.index))) return undefined;
      if (halfPast && match[0].startsWith('half-')) return undefined;
      if (special !== undefined) return { hour: to ? (special + 23) % 24 : special, minute: to ? 60 - count : count, full: true };
      const hours = to ? (hour + 11) % 12 || 12 : hour;
      const found =
        hour > 12
          ? { hour: to ? hour - 1 : hour, minute: to ? 60 - count : count, full: true }
          : placed(to && hour === 12 && half(day) === undefined ? 11 : hours, to ? 60 - count : count, half(day));
      return found;
    },
  },
  {
    regex: new RegExp(
      String.raw`\b([01]?\d|2[0-3])[:.]([0-5]\d)(?!\s*(?:mg|ml|l\b|%|kg|litres?|stone|degrees|c\b|mmol)|[.:/]\d|\d)(?:\s?(?:hrs?|hours|h)\b(?! later| ago| after))?(${DAY_HALF})?`,
      'g',
    ),
    read: (match) => {
      const [words, hour, minute, day] = match;
      // "37.2" is a temperature and "1.15" a dose more often than a clock time: with a point only after a time word or with am/pm.
      const dotted = words.includes('.') && !words.includes(':') && !day;
      if (
        dotted &&
        !new RegExp(String.raw`\b(?:${PREFIX}|-|to|and|on|again)\s*$`).test(
          match.input.slice(Math.max(0, match.index - 16), match.index),
        ) &&
        match.index > 0 &&
        !/[\n.,;]\s*$/.test(match.input.slice(Math.max(0, match.index - 3), match.index)) &&
        !(
          Number(hour) >= 13 &&
          /\b(?:given|taken|had|done|checked|seen|back|rang|rung|called|arrived)\s*$/.test(
            match.input.slice(Math.max(0, match.index - 10), match.index),
          )
        )
      )
        return undefined;
      return written(Number(hour), Number(minute), hour!, half(day));
    },
  },
  {
    regex: new RegExp(
      String.raw`\b([01]\d|2[0-3])([0-5]\d)(?:\s?(?:hrs?|hours|h)\b)?(?!\s*(?:mg|mls?|kcal|calories|steps|units|micrograms?|mcg|quid|pounds|-bed)\b|[.:/,]?\d)`,
      'g',
    ),
    read: (match) => {
      const before = match.input.slice(Math.max(0, match.index - 14), match.index);
      const hrs = /h/.test(match[0]);
      if (
        /(?:£|\$|\bin|\bsince|\byear|\bof|\bext|\bback in|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s*$/.test(before) &&
        /^(?:19|20)[0-9]\d/.test(match[0]) &&
        !hrs
      )
        return undefined;
      if (
        /^(?:19[5-9]\d|20[0-4]\d)$/.test(match[0]) &&
        !new RegExp(String.raw`\b(?:${PREFIX}|-|to|and|then|again|up)\s*$`).test(before) &&
        match.index > 0 &&
        !/[\n.,;]\s*$/.test(before)
      )
        return undefined;
      if (/£\s*$|\bpin\s*$|\bcode\s*$/.test(before)) return undefined;
      return written(Number(match[1]), Number(match[2]), match[1]!, undefined);
    },
  },
  {
    regex: new RegExp(
      String.raw`\b(?:oh|zero|0) ?(one|two|three|four|five|six|seven|eight|nine) (?:hundred|(${SPOKEN_MINUTE}))(?: hours)?\b`,
      'g',
    ),
    read: ([, hour, minute]) => ({ hour: numberOf(hour!)!, minute: minute ? numberOf(minute)! : 0, full: true }),
  },
  {
    regex:
      /\b(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?|ten|eleven|twelve) hundred(?: hours)?\b(?! and)/g,
    read: ([, hour]) => ({ hour: numberOf(hour!)!, minute: 0, full: true }),
  },
  {
    regex: new RegExp(
      String.raw`\b(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?)[ -](${SPOKEN_MINUTE})\b(?! (?:mg|milligrams|tablets|minutes|mins|ml|pounds|quid))`,
      'g',
    ),
    read: (match) => {
      const minute = numberOf(match[2]!)!;
      const timed = new RegExp(String.raw`\b${PREFIX}\s+$`).test(match.input.slice(Math.max(0, match.index - 16), match.index));
      return timed && (minute >= 10 || match[2]!.startsWith('oh')) ? { hour: numberOf(match[1]!)!, minute, full: true } : undefined;
    },
  },
  {
    regex: new RegExp(
      String.raw`(\b(?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|roughly\s+|gone\s+|just after\s+)?)?\b(${SPOKEN_HOUR})[ -](${SPOKEN_MINUTE})\b(?! (?:mg|milligrams|tablets|minutes|mins|ml|pounds|quid|past|to|hours|puffs))(${DAY_HALF})?`,
      'g',
    ),
    read: (match) => {
      const minute = numberOf(match[3]!)!;
      if (!match[1] && !match[4]) return undefined;
      if (minute === 5 && !match[3]!.startsWith('oh')) return undefined;
      const found = placed(numberOf(match[2]!)!, minute, half(match[4]));
      return found && { ...found, start: after(match, match[1]) };
    },
  },
  {
    regex: new RegExp(String.raw`\b(${HOUR})(?:ish)?(${OCLOCK}(?:${DAY_HALF})?|${DAY_HALF})`, 'g'),
    read: ([, hour, tail]) => placed(numberOf(hour!)!, 0, half(tail)),
  },
  {
    regex: new RegExp(String.raw`\b(${HOUR})ish\b`, 'g'),
    read: ([, hour]) => placed(numberOf(hour!)!, 0, undefined),
  },
  {
    regex: new RegExp(
      String.raw`\b((?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|just after\s+|nearly\s+|roughly\s+|gone\s+)?)(${HOUR})(?:\s?hrs)?\b${NOT_COUNT}`,
      'g',
    ),
    read: (match) => {
      const [, prefix, hour] = match;
      const value = numberOf(hour!)!;
      const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
      if (/^(?:\s+(?:am|pm)\b)/.test(rest)) return undefined;
      if (prefix!.startsWith('for')) return undefined;
      // "Woke at ten to": the hour was left unsaid.
      if (
        /^(?:five|ten|twenty|5|10|20|25)$/.test(hour!) &&
        /^\s+(?:to|past)\s*(?:$|[.,;\n]|he\b|she\b|they\b|and\b|again\b|when\b|asleep|awake)/.test(rest)
      )
        return undefined;
      // "after one he settled" is a time, "after one of" is not; "past 3" follows its minutes; "at one point", "about ten" alone are no clock.
      if (
        /^(?:one|1)$/.test(hour!) &&
        /^\s+(?:point|stage|time|another|thing|night|day|moment|side|go|end|occasion|incident|with\b)/.test(rest)
      )
        return undefined;
      if (prefix!.startsWith('past')) return undefined;
      if (/^(?:from|between|since)/.test(prefix!) && value > 12 && !/^\s*(?:to|till?|until|and|-)\s*\d/.test(rest)) return undefined;
      if (
        /^about\s/.test(prefix!) &&
        !/^\s*(?:$|[.,;\n]|and\b|then\b|he\b|she\b|they\b|when\b|for\b|this\b|last\b|settled|went|woke|said|in\b|with\b|came)/.test(rest)
      )
        return undefined;
      if (
        /\b(?:increased|reduced|down|up|score|scored|rated|mood|rate|level|obs|pain|weight|bp|sats|pulse|temp|out)\s*$/.test(
          match.input.slice(Math.max(0, match.index - 12), match.index),
        ) &&
        /^(?:to|from|at|about|by)/.test(prefix!) &&
        !/^(?:at|by)\s/.test(prefix!)
      )
        return undefined;
      if (
        /\b(?:mood|score|scored|rated|pain|pulse|sats|resps?|temp|weight|bmi)\s*(?:is|was|as|of)?\s*$/.test(
          match.input.slice(Math.max(0, match.index - 14), match.index),
        )
      )
        return undefined;
      if (/^\s*(?:\/|out of|over)\s*\d/.test(rest)) return undefined;
      const found = placed(value, 0, undefined);
      return (
        found && {
          ...(hour!.length === 2 && value <= 12 && hour!.startsWith('0') ? { ...found, full: true } : found),
          start: after(match, prefix),
          end: match.index + match[0].length,
        }
      );
    },
  },
  { regex: /\b(?:midnight|midday|noon)\b/g, read: ([word]) => ({ hour: word === 'midnight' ? 0 : 12, minute: 0, full: true }) },
  {
    // The second of a range: "between 2 and 3", "from one till four", "2-3am".
    regex: new RegExp(
      String.raw`(\b(?:between|from|at)\s+(?:about\s+)?${HOUR}\s*(?:and|to|till?|until|-|or)\s*(?:about\s+)?)(${HOUR})\b${NOT_COUNT}`,
      'g',
    ),
    read: (match) => {
      const found = placed(numberOf(match[2]!)!, 0, undefined);
      return found && { ...found, start: after(match, match[1]), end: match.index + match[0].length };
    },
  },
];

/** "09:15" is written as on a 24-hour clock; "11:15" may be either half of the day, since night staff write it so. */
const written = (hour: number, minute: number, text: string, said: 'am' | 'pm' | 'night' | undefined) =>
  said === undefined && text.startsWith('0') && text.length === 2 ? { hour, minute, full: true } : placed(hour, minute, said);

/**
 * Clock times in speech and in writing: "half eight", "quarter past two", "1515", "23:40", "by two", "ten to 6 in the morning".
 * Durations, doses, counts, ratios (1:1, 2:1), scores and years are not times. Overlaps go to the earlier pattern.
 */
export function findClockWords(plain: string): ClockWords[] {
  const found: ClockWords[] = [];
  for (const { regex, read } of PATTERNS) {
    for (const match of plain.matchAll(regex)) {
      const time = read(match);
      if (!time) continue;
      const start = time.start ?? match.index;
      const end = time.end ?? match.index + match[0].trimEnd().length;
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, hour: time.hour, minute: time.minute, full: time.full });
    }
  }
  const withEnds = [...found, ...rangeEnds(plain, found)];
  const mended = withEnds.flatMap((clock) => mendedTime(plain, clock, withEnds));
  return [
    ...withEnds.filter((clock) => !mended.some(({ instead }) => instead === clock)),
    ...mended.map(({ clock }) => clock),
    ...carriedHours(plain, withEnds),
    ...listed(plain, withEnds),
    ...lastWas(plain, withEnds),
  ].toSorted((a, b) => a.start - b.start);
}

/** "from half eleven to five", "14:00-15:00": a bare hour right after a clock time and a word of reaching is one too. */
function rangeEnds(plain: string, found: readonly ClockWords[]): ClockWords[] {
  const next = new RegExp(
    String.raw`^(\s*(?:to|till?|until|'til|-|and|then|or|again at|and then)\s*(?:about\s+|around\s+|gone\s+|again\s+at\s+)?)(${HOUR})\b${NOT_COUNT}`,
  );
  const ends: ClockWords[] = [];
  for (const clock of found) {
    const match = next.exec(plain.slice(clock.end));
    const start = clock.end + (match?.[1]?.length ?? 0);
    const time = match && placed(numberOf(match[2]!)!, 0, undefined);
    if (
      !match ||
      !time ||
      (/and|then|or/.test(match[1]!) &&
        !/^\s*(?:[.,;\n]|$|then|and|slept|settled|back|each|asleep)/.test(plain.slice(clock.end + match[0].length)))
    )
      continue;
    const end = clock.end + match[0].length;
    if (!found.some((other) => other.start < end && start < other.end)) ends.push({ start, end, ...time });
  }
  return ends;
}

const free = (start: number, end: number, taken: readonly ClockWords[]) => !taken.some((other) => other.start < end && start < other.end);

/** "till three sorry i mean four": the hour said instead; the one taken back tells no time any more. */
function mendedTime(plain: string, clock: ClockWords, taken: readonly ClockWords[]): { clock: ClockWords; instead: ClockWords }[] {
  const match = new RegExp(
    String.raw`^(\s*,?\s*(?:no,? sorry|sorry,? no|sorry|no|wait|hang on)?,?\s*(?:i mean(?:t)?|make that|no,? it was|it was|correction|tell a lie|i tell a lie|no wait|more like)\s+(?:it was |it were |at |about )?)(${HOUR})\b${NOT_COUNT}`,
  ).exec(plain.slice(clock.end));
  const time = match && placed(numberOf(match[2]!)!, 0, undefined);
  if (!match || !time) return [];
  const start = clock.end + match[1]!.length;
  const end = clock.end + match[0].length;
  const known = taken.find((other) => other.start < end && start < other.end);
  return [{ clock: known ?? { start, end, ...time }, instead: clock }].filter(() => known === undefined);
}

/** "from two till half past", "at three and again at quarter past": minutes past the hour that was just said. */
function carriedHours(plain: string, taken: readonly ClockWords[]): ClockWords[] {
  return taken.flatMap((clock) => {
    const match = new RegExp(
      String.raw`^([^.;\n\d]{0,14}?\b(?:till?|until|to|and|then|again)\s+(?:at |about |again at )?)((?:a )?(half|quarter|${MINUTE}) past)\b(?!\s+(?:${HOUR}|midnight|midday)\b)`,
    ).exec(plain.slice(clock.end));
    if (!match || clock.minute !== 0) return [];
    const minute = match[3] === 'half' ? 30 : match[3] === 'quarter' ? 15 : numberOf(match[3]!);
    const start = clock.end + match[1]!.length;
    const end = clock.end + match[0].length;
    return minute === undefined || minute > 59 || !free(start, end, taken) ? [] : [{ ...clock, start, end, minute }];
  });
}

/** "at ten midnight two and four": hours told in a row after the first of them. */
function listed(plain: string, taken: readonly ClockWords[]): ClockWords[] {
  const out: ClockWords[] = [];
  for (const clock of taken) {
    if (!/\b(?:at|turned|checked|checks|seen|up)\b[^.;]{0,40}$/.test(plain.slice(Math.max(0, clock.start - 44), clock.start))) continue;
    let at = clock.end;
    const row: ClockWords[] = [];
    for (;;) {
      const match = new RegExp(String.raw`^(\s*,?\s*(?:and |n |& )?)(${SPOKEN_HOUR})\b${NOT_COUNT}`).exec(plain.slice(at));
      const time = match && placed(numberOf(match[2]!)!, 0, undefined);
      if (!match || !time) break;
      const start = at + match[1]!.length;
      at += match[0].length;
      row.push({ start, end: at, ...time });
      if (/and |n |& /.test(match[1]!)) break;
    }
    const closed = row.length > 0 && /^\s*(?:and |n |& )/.test(plain.slice(row.at(-1)!.start - 4, row.at(-1)!.start).trimStart());
    if (closed) out.push(...row.filter(({ start, end }) => free(start, end, [...taken, ...out])));
  }
  return out;
}

/** "Last lithium was nine." */
function lastWas(plain: string, taken: readonly ClockWords[]): ClockWords[] {
  const regex = new RegExp(String.raw`\b(?:last|previous|next)\b[^.;\n]{0,40}?\b(?:was|were|is|due) (${HOUR})(?=\s*(?:$|[.,;\n]))`, 'g');
  return [...plain.matchAll(regex)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    const time = placed(numberOf(match[1]!)!, 0, undefined);
    if (!time || !free(start, end, taken) || /\b(?:bm|bms|sugar|score|bp|temp|sats|pain|weight|mood|resps?)\b/.test(match[0])) return [];
    return [{ start, end, ...time }];
  });
}
