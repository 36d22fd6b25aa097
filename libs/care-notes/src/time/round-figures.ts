import type { ClockAt } from './clock-words.js';
import { placed } from './placed.js';

const HOUR = '(?:1[0-2]|0?[1-9])';
/** Three hours or more in figures, with nothing but spaces, right after what is done by the hour. */
const ROUND = new RegExp(
  String.raw`\b(?:turn(?:s|ed)?|check(?:s|ed)?|obs|pads?(?: changed)?|looked in|repositioned|looks)(?: done)?(?: at)?:? (${HOUR}(?: ${HOUR})+(?: and| &)? ${HOUR})(?=\s*(?:$|[.,;\n]|[a-z]))(?! ?(?:mg|ml|mls|g|units?|times|hours?|mins?|minutes|staff|people|of|x|%)\b)`,
  'g',
);

/** "Turned at 8 10 12 2 4 and 6": every figure of the row is an hour. */
export function roundFigures(plain: string): ClockAt[] {
  return [...plain.matchAll(ROUND)].flatMap((match) => {
    const row = match.index + match[0].length - match[1]!.length;
    return [...match[1]!.matchAll(/\d+/g)].flatMap((figure) => {
      const time = placed(Number(figure[0]), 0, undefined);
      const start = row + figure.index;
      return time ? [{ start, end: start + figure[0].length, ...time }] : [];
    });
  });
}
