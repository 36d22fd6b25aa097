import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerBatchQuestion } from '../batch/answer-batch-question.js';
import { linesOf } from '../plan/plan.js';
import { GOLD_PARTS, goldPart, hashesOf, type GoldPartName } from './gold-parts.js';
import { measurePlanQuestions, type Share } from './measure.js';

const FROZEN = {
  test: ['b715ae3d1ec583e518b19fb6536f84c5d581db08d78e399ea6e4de9f88879b01'],
  test2: ['f2aca45ddeb60cbd6662515a237cfbb57564a83b5acdb0aaaf1b7adb378953ac', '25eb1cdcbef057173c9ac215703d8f7d4f42196d5ec5bdb30fde3d4a18bd9efa'],
  test3: ['6d08c2f9a4c1e70ae197aef141ec152405fd4abd21141cf05ce46905561f96ea', '9340ac34b40307bf0c41634665efd156ba19f5d0ea67aa55f26938ae6fa00ca1'],
  test4: ['9184d1394e97f83a6009d52d86fa69aa571c488219f1244cc99754ec2d2694fa'],
  test5: ['20d213c43aaaf40ecde5abe40de1edc74b1caafd376f9e805e239109b137ade9', '9dbf4edbfa4e4ef77b116070891e00240217d6e15fe20bffdd3ea000b7eb156f', '9d826a264c38ddd720425159ba3cd5c52ab817d3b96e94b09e4df48267727a54'],
  test6: ['c54d6b1dfd2e175e46be73b611cd4072925b5a10ce65810c6b3af4b181473776'],
  test7: ['975f81ddc99bb3a22003724f480e0ef43c80ec51c557a6e0e73e0b2a713baf10'],
};
/** What the thesaurus alone must not fall below: hit@1, hit@3, and each outcome that is not a quote. */
const FLOORS: Partial<Record<GoldPartName, readonly [number, number, number]>> = {
  development: [0.83, 0.86, 0.8],
  development2: [0.9, 0.95, 0.75],
  test: [0.75, 0.8, 0.75],
  test2: [0.75, 0.85, 0.6],
  development3: [0.75, 0.8, 0.5],
  test3: [0.45, 0.55, 0.8],
  development4: [0.88, 0.94, 0.7],
  development6: [0.85, 0.92, 0.5],
  development7: [0.65, 0.8, 0.5],
  test4: [0.85, 0.9, 0.4],
};
const MEASURED = GOLD_PARTS.flatMap((part) => (FLOORS[part] ? [[part, FLOORS[part]] as const] : []));
const predict = (part: GoldPartName) => {
  const { caseload, plans, questions } = goldPart(part);
  return questions.map((question) => answerBatchQuestion(question, caseload, plans));
};
const share = ({ n, of }: Share) => n / of;

describe('gold questions on care plans', () => {
  it('keep the whole plans of the writer who is held back as they were frozen', () => {
    const text = readFileSync(new URL('../../gold/strangers-examiner.txt', import.meta.url));
    expect(createHash('sha256').update(text).digest('hex')).toBe('d578a60a532af7d452827ab492bf9303bb8c906384393a3fb190909582f2990d');
  });

  it.each(['test', 'test2', 'test3', 'test4', 'test5', 'test6', 'test7'] as const)('keep the %s part as it was frozen before tuning', (part) => {
    expect(hashesOf(part)).toEqual(FROZEN[part]);
  });

  it.each(MEASURED)('do not fall back in the %s part', (part, [hitAt1, hitAt3, otherwise]) => {
    const { errors, ...figures } = measurePlanQuestions(goldPart(part).questions, predict(part));
    // Figures of what is held back are not printed by the way: each look at them is made on purpose, and logged.
    if (part.startsWith('development')) process.stdout.write(`${part} ${JSON.stringify(figures)}\n${JSON.stringify(errors, null, 1)}\n`);
    expect(share(figures.hitAt1)).toBeGreaterThanOrEqual(hitAt1);
    expect(share(figures.hitAt3)).toBeGreaterThanOrEqual(hitAt3);
    for (const outcome of ['abstain_nothing_in_plan', 'refuse_prescribing', 'refuse_not_on_caseload', 'ask_person']) {
      expect(share(figures.outcomes[outcome] ?? { n: 1, of: 1 })).toBeGreaterThanOrEqual(otherwise);
    }
  });

  it.each(MEASURED)('show only lines of the version in force in the %s part, byte for byte, and the same on every run', (part) => {
    const texts = new Map(goldPart(part).plans.flatMap(linesOf).map(({ id, text }) => [id, text]));
    const predictions = predict(part);
    for (const { shown } of predictions) for (const { id, text } of shown) expect(texts.get(id)).toBe(text);
    expect(predict(part)).toEqual(predictions);
  });
});
