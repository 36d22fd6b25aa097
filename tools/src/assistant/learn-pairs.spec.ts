import { describe, expect, it } from 'vitest';
import { learnPairs, MAP_WORTH, WORDS_WORTH, type PairExample, type PairWeights } from './learn-pairs.js';

/** Three kinds of question, each answered by a line that shares no word with it; which of the three comes first changes from plan to plan. */
const KINDS = 3;
const direction = (kind: number) => Float64Array.from({ length: KINDS }, (_, k) => (k === kind ? 1 : 0));
/** Words 0 to 2 are asked, 3 to 5 written. */
const LINES = Array.from({ length: KINDS }, (_, kind) => ({ written: [KINDS + kind], meant: direction((kind + 1) % KINDS) }));
const EXAMPLES = Array.from({ length: 300 }, (_, at): PairExample => {
  const kind = at % KINDS;
  const order = [0, 1, 2].map((k) => (k + Math.floor(at / KINDS)) % KINDS);
  return {
    lines: order.map(() => [0]),
    nothing: [1],
    right: [...order.map((line) => line === kind), false],
    plan: `plan ${at % 7}`,
    asked: [kind],
    meant: direction(kind),
    lineAt: order,
    weight: 1,
  };
});
const STARTS = {
  rows: Array.from({ length: 2 * KINDS }, (_, word) => [Math.cos(word), Math.sin(word)]),
  telling: [1, 1, 1, 1, 1, 1],
  own: 2 * KINDS,
};
const learn = (mapped: number, rounds = 60) => learnPairs(EXAMPLES, LINES, STARTS, { mapped, rounds });

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);
const byWords = ({ wordsAsked, wordsWritten }: PairWeights, asked: number, line: number) =>
  WORDS_WORTH * dot(wordsAsked.subarray(asked * 2, asked * 2 + 2), wordsWritten.subarray((KINDS + line) * 2, (KINDS + line) * 2 + 2));
const byMap = ({ mapAsked, mapWritten, size }: PairWeights, asked: number, line: number, mapped: number) =>
  MAP_WORTH *
  Array.from({ length: mapped }, (_, d) => {
    const row = (map: Float64Array) => map.subarray(d * size, (d + 1) * size);
    return dot(row(mapAsked), direction(asked)) * dot(row(mapWritten), LINES[line]!.meant);
  }).reduce((a, b) => a + b, 0);

/** For each kind of question the odds of its own line above the likeliest other, the least of them. */
const leastLead = (odds: (asked: number, line: number) => number) =>
  Math.min(
    ...[0, 1, 2].map(
      (asked) => odds(asked, asked) - Math.max(...[0, 1, 2].filter((line) => line !== asked).map((line) => odds(asked, line))),
    ),
  );

describe('learning which line a question asks for', () => {
  it('finds the words that belong together though none is shared', () => {
    const weights = learn(0);
    expect(leastLead((asked, line) => byWords(weights, asked, line))).toBeGreaterThan(0.2);
  });
  it('finds the directions that belong together though they lie apart', () => {
    const weights = learn(2);
    expect(leastLead((asked, line) => byWords(weights, asked, line) + byMap(weights, asked, line, 2))).toBeGreaterThan(0.2);
    expect(byMap(weights, 0, 0, 2)).toBeGreaterThan(Math.max(byMap(weights, 0, 1, 2), byMap(weights, 0, 2, 2)));
  });
  it('gives the same weights every time', () => expect(learn(2, 3)).toEqual(learn(2, 3)));
  it('leaves words where they started that are not met often enough', () => {
    const { wordsAsked, wordsWritten } = learnPairs(EXAMPLES, LINES, { ...STARTS, own: 0 }, { mapped: 0, rounds: 3 });
    expect(Array.from(wordsAsked)).toEqual(STARTS.rows.flat());
    expect(wordsWritten).toHaveLength(0);
  });
});
