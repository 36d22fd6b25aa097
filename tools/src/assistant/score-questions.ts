import { answerBatchQuestion, linesOf, type StepRanker } from '@handrail/care-plan';
import { goldPart, type GoldPartName } from '@handrail/care-plan/gold';

/** Hit rates, outcomes, leaks and verbatim rate of the plan questions, one column a part. How the parts differ: the gold README. */
export function scorePlanQuestions(parts: readonly GoldPartName[], ranker?: StepRanker): string[][] {
  const columns = parts.map((part) => {
    const { caseload, plans, questions: rows } = goldPart(part);
    // Plans in force alone: a draft, or what was superseded, has no text here.
    const texts = new Map(plans.flatMap(linesOf).map(({ id, text }) => [id, text]));
    const ranks: number[] = [];
    const out: Record<string, [number, number]> = {};
    const count = (name: string, right: boolean) => {
      const cell = (out[name] ??= [0, 0]);
      cell[1] += 1;
      if (right) cell[0] += 1;
    };
    for (const row of rows) {
      const got = answerBatchQuestion(row, caseload, plans, ranker);
      const { outcome, steps, notices } = row.expected;
      count('outcome right', got.outcome === outcome);
      count(`outcome ${outcome}`, got.outcome === outcome);
      if (outcome === 'quote') {
        count('hit@1', steps.includes(got.steps[0] ?? ''));
        count(
          'hit@3',
          got.steps.slice(0, 3).some((id) => steps.includes(id)),
        );
        count(
          'all expected in 3',
          steps.every((id) => got.steps.slice(0, 3).includes(id)),
        );
        ranks.push(got.steps.findIndex((id) => steps.includes(id)) + 1);
        for (const id of got.steps) count('steps shown that were expected', steps.includes(id));
        for (const { id } of got.shown) count('steps of another person', subjectOf(id) !== subjectOf(steps[0] ?? ''));
      } else count('steps shown when none due', got.shown.length > 0);
      if (outcome === 'refuse_not_on_caseload') count('access leaks', got.shown.length > 0);
      for (const { id } of got.shown) count('steps not in force', !texts.has(id));
      for (const notice of notices) count('notices shown', (got.notices as readonly string[]).includes(notice));
      for (const shown of got.shown) count('quoted byte for byte', texts.get(shown.id) === shown.text);
    }
    const mean = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / Math.max(1, ranks.length);
    return { out, mean: ranks.length === 0 ? '-' : mean.toFixed(3) };
  });
  return [
    ...[...new Set(columns.flatMap(({ out }) => Object.keys(out)))].map((name) =>
      [name].concat(columns.map(({ out }) => (out[name] ? `${out[name][0]} of ${out[name][1]}` : '-'))),
    ),
    ['mean reciprocal rank', ...columns.map(({ mean }) => mean)],
  ];
}

/** `RO-05.v3.1.2` is a line of RO-05. */
const subjectOf = (id: string) => id.split('.')[0];
