import type { Place } from './place.js';

/** What a time behind it says when of: "back 4pm", "until 4pm". */
const TAKES_A_TIME =
  /^(?:at|by|from|til|till|until|to|about|around|since|of|the|before|after|between|and|or|approx|past|for|every|on|next|nearly|gone|just|then|than|bed|sleep|back|home|again|due|given|taken|asleep|awake|up|in|out|here|there|left|returned|settled|ended|finished|stopped|started|prn)$/;

/**
 * Whether a clause that opened with the clock ends because the clock comes again: "2pm group made a bird box | 4pm rang her niece". Whoever writes so puts the
 * time first.
 */
export function opensByTheClock({ tokens, from, i, isTime }: Place): boolean {
  return (
    isTime(from) && isTime(i) && !isTime(i - 1) && i - from > 2 && tokens[i - 1]!.kind === 'word' && !TAKES_A_TIME.test(tokens[i - 1]!.text)
  );
}

/** A clock time alone tells nothing yet: what follows happened then. */
export function isOnlyTime({ from, i, isTime }: Place): boolean {
  for (let at = from; at < i; at++) if (!isTime(at)) return false;
  return true;
}
