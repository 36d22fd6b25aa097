import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activePlansOf, answerBatchQuestion } from '../batch/answer-batch-question.js';
import type { CarePlansFile, CaseloadFile } from '../batch/files.js';
import { linesOf } from '../plan/plan.js';
import { measurePlanQuestions, type GoldQuestion, type Share } from './measure.js';

const read = (name: string) => readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8');
const caseload = JSON.parse(read('caseload.json')) as CaseloadFile;
const file = JSON.parse(read('careplans.json')) as CarePlansFile;
const plans = activePlansOf(file, caseload);
const questionsOf = (part: string) =>
  read(`questions.${part}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion);
const predict = (gold: readonly GoldQuestion[]) => gold.map((question) => answerBatchQuestion(question, caseload, plans));
const share = ({ n, of }: Share) => n / of;

describe('gold questions on care plans', () => {
  it('keep their test part as it was frozen before tuning', () => {
    expect(createHash('sha256').update(read('questions.test.jsonl')).digest('hex')).toBe('b715ae3d1ec583e518b19fb6536f84c5d581db08d78e399ea6e4de9f88879b01');
  });

  it.each(['development', 'test'])('do not fall back in the %s part', (part) => {
    const gold = questionsOf(part);
    const { errors, ...figures } = measurePlanQuestions(gold, predict(gold));
    process.stdout.write(`${part} ${JSON.stringify(figures)}\n${part === 'development' ? JSON.stringify(errors, null, 1) : ''}\n`);
    expect(share(figures.hitAt1)).toBeGreaterThanOrEqual(part === 'development' ? 0.9 : 0.75);
    expect(share(figures.hitAt3)).toBeGreaterThanOrEqual(part === 'development' ? 0.95 : 0.8);
    for (const outcome of ['abstain_nothing_in_plan', 'refuse_prescribing', 'refuse_not_on_caseload', 'ask_person']) {
      expect(share(figures.outcomes[outcome] ?? { n: 0, of: 1 })).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('show only lines of the version in force, byte for byte, and the same on every run', () => {
    const texts = new Map(plans.flatMap(linesOf).map(({ id, text }) => [id, text]));
    const gold = [...questionsOf('development'), ...questionsOf('test')];
    const predictions = predict(gold);
    for (const { shown } of predictions) for (const { id, text } of shown) expect(texts.get(id)).toBe(text);
    expect(predict(gold)).toEqual(predictions);
  });
});
