import type { QuestionPrediction, QuestionRow } from '../batch/files.js';

/** A gold question with what a careful team lead would expect. */
export type GoldQuestion = QuestionRow & {
  readonly expected: { readonly outcome: QuestionPrediction['outcome']; readonly steps: readonly string[]; readonly notices: readonly string[] };
};

export type Share = { readonly n: number; readonly of: number };

export type PlanQuestionFigures = {
  readonly hitAt1: Share;
  readonly hitAt3: Share;
  readonly allExpectedIn3: Share;
  /** Steps shown in the first three that were not expected. */
  readonly noiseSteps: number;
  readonly outcomes: Readonly<Record<string, Share>>;
  readonly noticesRecalled: Share;
  readonly noticesUnexpected: number;
  readonly errors: readonly { readonly id: string; readonly text: string; readonly expected: string; readonly got: string }[];
};

/** Measures predictions against gold questions of the same order. Pure; throws when the lists differ in length. */
export function measurePlanQuestions(gold: readonly GoldQuestion[], predictions: readonly QuestionPrediction[]): PlanQuestionFigures {
  if (gold.length !== predictions.length) throw new RangeError('one prediction per gold question');
  const pairs = gold.map((question, k) => ({ question, prediction: predictions[k] as QuestionPrediction }));
  const quotes = pairs.filter(({ question }) => question.expected.outcome === 'quote');
  const count = (part: typeof pairs, holds: (pair: (typeof pairs)[number]) => boolean): Share => ({ n: part.filter(holds).length, of: part.length });
  const expects = (pair: (typeof pairs)[number], id: string) => pair.question.expected.steps.includes(id);
  const first3 = ({ prediction }: (typeof pairs)[number]) => prediction.steps.slice(0, 3);
  const kinds = [...new Set(gold.map(({ expected }) => expected.outcome))].toSorted();
  const notices = pairs.flatMap(({ question, prediction }) => question.expected.notices.map((notice) => prediction.notices.some((got) => got === notice)));
  return {
    hitAt1: count(quotes, (pair) => pair.prediction.steps[0] !== undefined && expects(pair, pair.prediction.steps[0])),
    hitAt3: count(quotes, (pair) => first3(pair).some((id) => expects(pair, id))),
    allExpectedIn3: count(quotes, (pair) => pair.question.expected.steps.slice(0, 3).every((id) => first3(pair).includes(id))),
    noiseSteps: quotes.reduce((sum, pair) => sum + first3(pair).filter((id) => !expects(pair, id)).length, 0),
    outcomes: Object.fromEntries(kinds.map((kind) => [kind, count(pairs.filter(({ question }) => question.expected.outcome === kind), ({ prediction }) => prediction.outcome === kind)])),
    noticesRecalled: { n: notices.filter(Boolean).length, of: notices.length },
    noticesUnexpected: pairs.reduce((sum, { question, prediction }) => sum + prediction.notices.filter((got) => !question.expected.notices.includes(got)).length, 0),
    errors: pairs.filter((pair) => !isRight(pair.question, pair.prediction)).map(({ question, prediction }) => ({
      id: question.id,
      text: question.text,
      expected: [question.expected.outcome, ...question.expected.steps, ...question.expected.notices].join(' '),
      got: [prediction.outcome, ...prediction.steps, ...prediction.notices].join(' '),
    })),
  };
}

function isRight({ expected }: GoldQuestion, prediction: QuestionPrediction): boolean {
  const [first] = prediction.steps;
  return (
    expected.outcome === prediction.outcome &&
    (expected.outcome !== 'quote' || (first !== undefined && expected.steps.includes(first))) &&
    expected.notices.toSorted().join() === prediction.notices.toSorted().join()
  );
}
