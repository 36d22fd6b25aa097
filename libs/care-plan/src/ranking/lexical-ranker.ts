import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { lexicalScores } from './lexical-scores.js';
import { questionKind, type QuestionKind } from './question-kind.js';
import type { RankedLine, StepRanker } from './ranker.js';

/** Settings of judgement, tuned on the development part of the gold questions (`gold/README.md`). */
export type LexicalSettings = {
  /** Weighted matches that the best line needs before anything is quoted. */
  readonly floor: number;
  /** Share of what was asked that the best line needs to answer, 0..1. */
  readonly coverage: number;
  /** That share where the question is for a topic or a fact: the thing itself, not a neighbour of it. */
  readonly coverageOf: Readonly<Record<Exclude<QuestionKind, 'situation'>, number>>;
  /** Lines scoring at least this share of the best are quoted beside it. */
  readonly besideBest: number;
  readonly linesMax: number;
};

export const LEXICAL_DEFAULTS: LexicalSettings = {
  floor: 0.36,
  coverage: 0.14,
  coverageOf: { topic: 0.5, fact: 0.2 },
  besideBest: 0.7,
  linesMax: 3,
};

/**
 * The ranking of a note's sentence against a plan (`review/review-pack.ts`), where coverage is asked for; questions have `wordsRanker`.
 * Ranks by shared words and shared ideas of a thesaurus, each weighed by how rare it is in this plan.
 * Why not a ready-made full-text ranker: its score has no meaning across questions, so it cannot say "nothing in the plan";
 * here the floor is a share of what was asked. Pure; about lines x units, well under a millisecond for a plan of 40 lines.
 */
export function lexicalRanker(thesaurus: Thesaurus = CARE_THESAURUS, settings: LexicalSettings = LEXICAL_DEFAULTS): StepRanker {
  return { rank: (question, lines) => ({ lines: rankLexically(question, lines, thesaurus, settings), comparedBy: 'words' }) };
}

function rankLexically(question: string, lines: readonly PlanLine[], thesaurus: Thesaurus, settings: LexicalSettings): RankedLine[] {
  const { asked, scores } = lexicalScores(question, lines, thesaurus);
  const scored = scores.toSorted((a, b) => b.score - a.score || a.at - b.at);
  const [best] = scored;
  const kind = questionKind(question);
  const coverage = kind === 'situation' ? settings.coverage : settings.coverageOf[kind];
  if (!best || asked === 0 || best.matched < settings.floor || best.matched / asked < coverage) return [];
  return scored
    .filter((line) => line.score >= best.score * settings.besideBest && line.matched >= settings.floor)
    .slice(0, settings.linesMax)
    .map(({ line, score, because }) => ({ line, score, because }));
}
