import type { Fit } from '../../generated/types.gen.js';

export const FIT_STATE = {
  waiting: 'waiting for the planner',
  running: 'under way',
  proposed: 'a proposal is there',
  contradiction: 'facts contradict each other',
  cancelled: 'cancelled',
  failed: 'failed',
} as const satisfies Record<Fit['state'], string>;

/** Best so far, what is proved, and what lies between, in words; once it ended, what it came to. */
export function progressWords({ bestCost, bound, withinPercent, finishedAt }: Fit): string {
  const ended = finishedAt !== null;
  if (bestCost === null) return ended ? 'No complete rota was found.' : 'No complete rota is found yet.';
  const proved =
    bound === null
      ? ended
        ? 'How much better a rota could be was not proved.'
        : 'No bound is proved yet.'
      : `No rota can cost less than ${bound}.`;
  const gap = withinPercent === null ? '' : ` The best is within ${Math.round(withinPercent * 10) / 10} % of that.`;
  return `${ended ? 'The best found costs' : 'The best so far costs'} ${bestCost}. ${proved}${gap}`;
}

const LEVELS: Readonly<Record<string, string>> = {
  required: 'unfilled required posts',
  policy: 'policy',
  fairness: 'fairness',
  preference: 'requests and preferences',
};

export function levelWords(level: string): string {
  return LEVELS[level] ?? level;
}
