import { describe, expect, it } from 'vitest';
import { blankNames } from './stranger-names.js';
import { readStrangers, strangersOf } from './strangers.js';

const PLAN = ['# ward, man of 40', 'S | Offer milk at ten.', 'W | Pacing.', 'C | Ring 111.', 'Q 1 | Otto wants a drink', 'Q 3,2 | he is off', 'Q 0 | shoes?'];
const read = (lines: readonly string[]) => readStrangers(lines.join('\n'), 'x');

describe("the reader of strangers' plans", () => {
  it('reads lines by kind, numbered together, and questions with the lines that answer', () => {
    const [plan] = read(PLAN);
    expect(plan?.about).toBe('ward, man of 40');
    expect(plan?.lines.map(({ id, kind, text }) => `${id} ${kind} ${text}`)).toEqual([
      'x-1.1 step Offer milk at ten.',
      'x-1.2 warning-sign Pacing.',
      'x-1.3 crisis Ring 111.',
    ]);
    expect(plan?.questions).toEqual([
      { text: 'Otto wants a drink', answers: [1] },
      { text: 'he is off', answers: [3, 2] },
      { text: 'shoes?', answers: [] },
    ]);
  });

  it('reads the goals, conditions and times of a whole plan', () => {
    const [plan] = read(['# ward', 'G | Sleep', 'S | Dim the lamp. | support worker | nightly | awake at one', 'W | Pacing', 'C | Stay. | all | at once | he shouts', 'Q 1 | lamp?']);
    expect(plan?.lines.map(({ goalTitle, text, who, frequency, condition }) => [goalTitle, text, who, frequency, condition])).toEqual([
      ['Sleep', 'Dim the lamp.', 'support worker', 'nightly', 'awake at one'],
      ['', 'Pacing', '', '', ''],
      ['', 'Stay.', 'all', 'at once', 'he shouts'],
    ]);
  });

  it.each([
    ['a number that the plan has not', [...PLAN, 'Q 4 | what'], 'line 8: names a line that is not among the 3'],
    ['a number twice', [...PLAN, 'Q 2,2 | what'], 'line 8: names a line twice'],
    ['a row of no kind', [...PLAN, 'X | what'], 'line 8: is neither a line nor a question'],
    ['a question without words', [...PLAN, 'Q 1 | '], 'line 8: is neither a line nor a question'],
    ['a line after the questions', [...PLAN, 'S | more'], 'line 8: a line of the plan after its questions'],
    ['a row outside any plan', ['S | alone', '', ...PLAN], 'line 1: stands in no plan'],
    ['a plan that runs into the next', [...PLAN, ...PLAN], 'line 8: a plan begins without a blank line'],
    ['a plan that nobody asked about', PLAN.slice(0, 4), 'has 3 lines and 0 questions'],
  ])('refuses %s, and says where', (_, lines, why) => expect(() => read(lines)).toThrow(why));

  it('blanks the name of a person, and no other word with a capital', () => {
    const plans = read([...PLAN, 'Q 1 | give Otto’s milk on Sunday?', 'Q 2 | Milk gone off', 'Q 2 | is she Pacing?']);
    expect(blankNames(plans)[0]?.questions.map(({ text }) => text)).toEqual([
      '     wants a drink',
      'he is off',
      'shoes?',
      'give        milk on Sunday?',
      'Milk gone off',
      'is she Pacing?',
    ]);
  });

  it.each([
    ['wards', 100, 3_000],
    ['homes', 90, 2_700],
    ['whole-wards', 32, 900],
    ['whole-homes', 32, 900],
    ['whole-mixed', 34, 1_000],
    ['night-wards', 32, 1_100],
    ['night-homes', 32, 1_100],
    ['night-community', 32, 1_100],
    ['night-mixed', 32, 1_000],
    ['examiner', 34, 900],
  ] as const)('reads every row of the file on %s', (name, plans, questions) => {
    const read = strangersOf(name);
    expect(read.length).toBeGreaterThanOrEqual(plans);
    expect(read.flatMap((plan) => plan.questions).length).toBeGreaterThanOrEqual(questions);
  });
});
