import { answerBatchQuestion, linesOf, listeningRanker, rankerWith, type StepRanker } from '@handrail/care-plan';
import { goldPart, READABLE_QUESTIONS } from '@handrail/care-plan/gold';
import { sentenceEmbedder } from '@handrail/step-embeddings';

type Timed = () => unknown;

/** Processor time of one answer in milliseconds, all threads counted: a busy machine changes it little. */
async function milliseconds(run: Timed): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Each readable gold question once, after a warming round by words: by words alone; with the model loaded and the plans' lines known, as of the second
 * question about a plan; and the first question about each plan, whose lines the model has not seen.
 */
export async function measureQuestionSpeed(): Promise<string[][]> {
  const parts = READABLE_QUESTIONS.map(goldPart);
  const embedder = sentenceEmbedder();
  await embedder.meaningsOf(['ready']);
  const byWords: number[] = [];
  const first: number[] = [];
  const warm: number[] = [];
  const seen = new Set<string>();
  for (const { caseload, plans, questions } of parts) {
    const answer = (row: (typeof questions)[number], ranker?: StepRanker) => answerBatchQuestion(row, caseload, plans, ranker);
    const byMeaning = async (row: (typeof questions)[number]) => {
      const { ranker, wanted } = listeningRanker();
      answer(row, ranker);
      return answer(row, rankerWith(await embedder.meaningsOf([...wanted])));
    };
    for (const row of questions) answer(row);
    for (const row of questions) {
      byWords.push(await milliseconds(() => answer(row)));
      const { ranker, wanted } = listeningRanker();
      answer(row, ranker);
      // A question that is not ranked asks the model nothing, and would flatter both figures.
      if (wanted.size === 0) continue;
      const plan = plans.find((one) => linesOf(one).every(({ text }) => wanted.has(text)))?.planId ?? '';
      (seen.has(plan) ? warm : first).push(await milliseconds(() => byMeaning(row)));
      seen.add(plan);
    }
  }
  const row = (what: string, times: number[]) => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
    return [what, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of processor time (${times.length} questions)`];
  };
  return [
    row('plan question by words alone', byWords),
    row('plan question with meaning, model loaded', warm),
    row('first question about a plan, model loaded', first),
  ];
}
