import type { PlanLine } from '../plan/plan.js';

export type RankedLine = {
  readonly line: PlanLine;
  /** Comparable inside one answer only; higher is nearer. */
  readonly score: number;
  /** Words of the question that this line answers, as asked: shows why the line is here. */
  readonly because: readonly string[];
};

/** What a ranking looked at. By words alone, a step that says the same in other words is not found. */
export type ComparedBy = 'words' | 'words-and-meaning';

/** `others`: lines that do not answer, nearest first, where the ranking can say how near they are. */
export type Ranking = { readonly lines: readonly RankedLine[]; readonly comparedBy: ComparedBy; readonly others?: readonly RankedLine[] };

/**
 * Finds the lines of one plan that answer a question. The words of the question that name the person are taken out before.
 * An implementation returns no lines when nothing clears its own floor: saying "nothing in the plan" is part of the job.
 * Same input, same order; ties stand in printed order.
 */
export type StepRanker = { rank(question: string, lines: readonly PlanLine[]): Ranking };
