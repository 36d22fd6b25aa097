import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { forbiddenPart } from './forbids.js';
import { indexLine, strengthOf, type IndexedLine } from './line-index.js';
import { asksPermission, questionKind, type QuestionKind } from './question-kind.js';
import { unitsOf, type QuestionUnit } from './question-units.js';
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

/** A faint match with a rare idea must not outweigh a full match with a common one. */
const SHARPNESS = 2;

/**
 * Ranks by shared words and shared ideas of a thesaurus, each weighed by how rare it is in this plan.
 * Why not a ready-made full-text ranker: its score has no meaning across questions, so it cannot say "nothing in the plan";
 * here the floor is a share of what was asked. Pure; about lines x units, well under a millisecond for a plan of 40 lines.
 */
export function lexicalRanker(thesaurus: Thesaurus = CARE_THESAURUS, settings: LexicalSettings = LEXICAL_DEFAULTS): StepRanker {
  return { rank: (question, lines) => ({ lines: rankLexically(question, lines, thesaurus, settings), comparedBy: 'words' }) };
}

/** What the words alone say about one line: `score` weighs rarity, `matched` of `asked` is how much of the question it holds. */
export type LexicalScore = {
  readonly line: PlanLine;
  readonly score: number;
  readonly matched: number;
  readonly because: readonly string[];
  readonly at: number;
};

/** Scores of all lines in printed order; `asked` is 0 for a question of asking words only. Pure; never throws. */
export function lexicalScores(
  question: string,
  lines: readonly PlanLine[],
  thesaurus: Thesaurus,
): { readonly asked: number; readonly scores: readonly LexicalScore[] } {
  const units = unitsOf(question, thesaurus);
  const indexed = lines.map((line) => indexLine(line, thesaurus));
  const strengths = units.map((unit) => indexed.map((line) => strengthOf(unit, line, thesaurus)));
  const rarity = strengths.map((row) => rarityOf(row));
  const permission = asksPermission(question);
  return {
    asked: units.reduce((sum, unit) => sum + unit.weight, 0),
    scores: indexed.map((line, at) => scoreLine(line, at, units, strengths, rarity, permission)),
  };
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

/** A word that every line shares tells nothing apart; still above zero, so that one line among one can win. */
function rarityOf(strengths: readonly number[]): number {
  const holders = strengths.reduce((sum, strength) => sum + Math.min(1, strength), 0);
  return Math.log(1 + (strengths.length + 1) / (holders + 0.5));
}

function scoreLine(
  indexed: IndexedLine,
  at: number,
  units: readonly QuestionUnit[],
  strengths: readonly (readonly number[])[],
  rarity: readonly number[],
  permission: boolean,
): LexicalScore {
  let score = 0;
  let matched = 0;
  const because: string[] = [];
  units.forEach((unit, u) => {
    const strength = strengths[u]?.[at] ?? 0;
    if (strength === 0) return;
    score += unit.weight * strength ** SHARPNESS * (rarity[u] ?? 0);
    matched += unit.weight * strength;
    if (strength >= 0.3) because.push(...unit.words);
  });
  return { line: indexed.line, score: score * kindFactor(indexed.line, permission), matched, because, at };
}

/** A sign says what to notice, a step what to do: most questions ask what to do. */
function kindFactor(line: PlanLine, permission: boolean): number {
  if (line.kind === 'warning-sign') return 0.72;
  if (forbiddenPart(line.text) !== null) return permission ? 1.12 : 0.95;
  return line.kind === 'crisis' ? 0.95 : 1;
}
