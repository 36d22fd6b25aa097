import type { ClockAt } from './clock-words.js';
import { numberOf } from '../text/number-words.js';
import { HAPPENS, PHRASE_ENDS, startsPhrase } from './happens.js';
import { placed } from './placed.js';
import { MINUTE, SPOKEN_HOUR, SPOKEN_MINUTE } from './words.js';

const HOUR_MINUTE = new RegExp(
  String.raw`\b(${SPOKEN_HOUR})[ -](${SPOKEN_MINUTE})\b(?! ?(?:over|mg|mgs|milligrams|micrograms|mls?|tablets|minutes|mins|pounds|quid|p\b|past|to|hours|puffs|units|calories|percent|steps|kilos?|${MINUTE}\b))`,
  'g',
);
const MEASURED =
  /\b(?:pulse|bp|pressure|rate|hr|systolic|resps?|weight|weighs?|weighed|height|sugar|sugars|bm|bms|glucose|score|scored|fluids?|intake|flat|room|ext|bus|number|code|sats|temp|temperature|by|dose|(?!(?:routine|machine|telephone|someone|anyone|everyone|school)\b)[a-z]{4,}(?:ine|ol|am|one|ium|ate|pam|azole|idone|apine|traline|pril|statin|cillin|ole))\s*$/;

/** "One thirty her flat", "the eight forty bus", "twelve thirty five was the first time": hour and minutes told without "at". */
export function spokenMinutes(plain: string, known: readonly ClockAt[]): ClockAt[] {
  return [...plain.matchAll(HOUR_MINUTE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const minute = numberOf(match[2]!)!;
    const time = placed(numberOf(match[1]!)!, minute, undefined);
    const before = plain.slice(Math.max(0, start - 40), start);
    const after = plain.slice(end, end + 30);
    if (
      !time ||
      (minute < 10 && !match[2]!.startsWith('oh')) ||
      MEASURED.test(before) ||
      known.some((other) => other.start < end && start < other.end)
    )
      return [];
    const rides = /^\s+(?:bus|train|appointment|slot|meeting|group|class|film|news|check|round|obs|one\b(?= (?:to|into)))/.test(after);
    const reached = /\b(?:rang|called|phoned|saw|met|came)\b[^,.]{0,28}$/.test(before);
    const toldOff = /\bthat was\s*$/.test(before) && minute % 5 === 0 && !/^ (?:for|each|a|in)\b/.test(after);
    const inCommas = /[a-z],\s*$/.test(before) && PHRASE_ENDS.test(after);
    const opens = /(?:^|[.;\n])\s*$/.test(before) && /^\s*(?:$|[.,]|was|he|she|they|when|i|we)/.test(after);
    const pair = `(?:${SPOKEN_HOUR}) ${SPOKEN_MINUTE}`;
    const listed =
      new RegExp(String.raw`^,\s*(?:and )?${pair}\b`).test(after) || new RegExp(String.raw`\b${pair},\s*(?:and )?$`).test(before);
    const opensRange = new RegExp(
      String.raw`^ (?:till?|until|to) (?:about )?(?:${SPOKEN_HOUR}|half|quarter|${MINUTE} past|noon|midnight)\b`,
    ).test(after);
    const ranged =
      /\b(?:to|till?|until)\s*$/.test(before) &&
      new RegExp(String.raw`\b(?:${SPOKEN_HOUR}|1[0-2]|[1-9]) (?:to|till?|until)\s*$`).test(before);
    return rides ||
      listed ||
      toldOff ||
      opensRange ||
      opens ||
      ranged ||
      (minute % 5 === 0 && (HAPPENS.test(before) || inCommas || (reached && startsPhrase(after)))) ||
      (minute === 30 && startsPhrase(after))
      ? [{ start, end, ...time }]
      : [];
  });
}
