import { type StepRanker, wordsRanker } from '@handrail/care-plan';
import { HELD_BACK_STRANGER, namelessPlansOf } from '@handrail/care-plan/gold/choices';

/**
 * How the ranking alone does on whole plans by a writer of whom nothing was learnt: questions that a line answers, the right one first and among those shown, and questions
 * that none answers.
 * @returns rows of a table: what is counted, and the counts
 */
export function scoreWholePlans(ranker: StepRanker = wordsRanker()): string[][] {
  const counts = { first: 0, shown: 0, quoted: 0, lines: 0, answered: 0, silent: 0, unanswered: 0 };
  for (const { lines, questions } of namelessPlansOf(HELD_BACK_STRANGER))
    for (const { text, answers } of questions) {
      const shown = ranker.rank(text, lines).lines.map(({ line }) => line.id);
      const right = answers.map((number) => lines[number - 1]!.id);
      if (right.length === 0) {
        counts.unanswered += 1;
        counts.silent += shown.length === 0 ? 1 : 0;
        continue;
      }
      counts.answered += 1;
      counts.quoted += shown.length > 0 ? 1 : 0;
      counts.lines += shown.length;
      counts.first += right.includes(shown[0] ?? '') ? 1 : 0;
      counts.shown += shown.some((id) => right.includes(id)) ? 1 : 0;
    }
  const { first, shown, quoted, lines, answered, silent, unanswered } = counts;
  return [
    ['right line first', `${first} of ${answered}`],
    ['right line among those shown', `${shown} of ${answered}`],
    ['anything shown', `${quoted} of ${answered}`],
    ['lines shown', String(lines)],
    ['left unanswered where no line answers', `${silent} of ${unanswered}`],
  ];
}
