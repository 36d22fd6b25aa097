import { describe, expect, it } from 'vitest';
import { learnPairs, WORDS_WORTH, type PairExample, type PairWeights } from './learn-pairs.js';

/** Three kinds of question, each answered by a line that shares no word with it; which of the three comes first changes from plan to plan. */
const KINDS = 3;
/** Words 0 to 2 are asked, 3 to 5 written. */
const LINES = Array.from({ length: KINDS }, (_, kind) => ({ written: [KINDS + kind] }));
const EXAMPLES = Array.from({ length: 300 }, (_, at): PairExample => {
  const kind = at % KINDS;
  const order = [0, 1, 2].map((k) => (k + Math.floor(at / KINDS)) % KINDS);
  return {
    lines: order.map(() => [0]),
    nothing: [1],
    right: [...order.map((line) => line === kind), false],
    plan: `plan ${at % 7}`,
    asked: [kind],
    lineAt: order,
    weight: 1,
  };
});
const STARTS = {
  rows: Array.from({ length: 2 * KINDS }, (_, word) => [Math.cos(word), Math.sin(word)]),
  telling: [1, 1, 1, 1, 1, 1],
  own: 2 * KINDS,
};
const learn = (rounds = 60) => learnPairs(EXAMPLES, LINES, STARTS, { rounds });

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);
const byWords = ({ wordsAsked, wordsWritten }: PairWeights, asked: number, line: number) =>
  WORDS_WORTH * dot(wordsAsked.subarray(asked * 2, asked * 2 + 2), wordsWritten.subarray((KINDS + line) * 2, (KINDS + line) * 2 + 2));
/** For each kind of question the odds of its own line above the likeliest other, the least of them. */
const leastLead = (odds: (asked: number, line: number) => number) =>
  Math.min(
    ...[0, 1, 2].map(
      (asked) => odds(asked, asked) - Math.max(...[0, 1, 2].filter((line) => line !== asked).map((line) => odds(asked, line))),
    ),
  );

describe('learning which line a question asks for', () => {
  it('finds the words that belong together though none is shared', () => {
    const weights = learn();
    expect(leastLead((asked, line) => byWords(weights, asked, line))).toBeGreaterThan(0.2);
  });
  it('gives the same weights every time', () => expect(learn(3)).toEqual(learn(3)));
  it('leaves words where they started that are not met often enough', () => {
    const { wordsAsked, wordsWritten } = learnPairs(EXAMPLES, LINES, { ...STARTS, own: 0 }, { rounds: 3 });
    expect(Array.from(wordsAsked)).toEqual(STARTS.rows.flat());
    expect(wordsWritten).toHaveLength(0);
  });
});
