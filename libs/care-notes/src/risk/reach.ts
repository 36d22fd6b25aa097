import { wordCount } from '../text/word-count.js';
import { TERMINATOR, type Trigger } from './triggers.js';

/** A trigger to the left whose reach, cut short by a turn of the telling, covers the end of `left`. */
export function reaches(triggers: readonly Trigger[], left: string, blocked?: (between: string, found: string) => boolean): boolean {
  return triggers.some(({ regex, reach }) =>
    [...left.matchAll(regex)].some((match) => {
      const between = left.slice(match.index + match[0].length);
      return wordCount(between) <= reach && !endsReach(between) && !blocked?.(between, match[0]);
    }),
  );
}
const endsReach = (between: string) =>
  [...between.matchAll(TERMINATOR)].some((match) => match[0] !== '' && !/^(?:just|only|still)$/.test(match[0]));

/** A trigger to the right, with no turn of the telling and no word of substance between. */
export function reachesBack(triggers: readonly Trigger[], right: string): boolean {
  return triggers.some(({ regex, reach }) =>
    [...right.matchAll(regex)].some((match) => {
      const between = right.slice(0, match.index);
      return (
        wordCount(between) <= reach &&
        !/[.;!\n]/.test(between) &&
        !/\b(?:but|and (?:he|she|then|said)|he|she|they|i)\b/.test(between) &&
        !/\p{L}/u.test(
          between.replace(
            /\b(?:was|were|is|are|been|all|also|again|that|of|any|thoughts?|ideas?|ideation|or|and|plans?|intent|risk|either|at|this|time|today|tonight|has|have|had|so|far|when|asked)\b/g,
            '',
          ),
        )
      );
    }),
  );
}
