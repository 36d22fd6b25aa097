import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { forbiddenPart } from './forbids.js';
import { lexicalRanker, lexicalScores } from './lexical-ranker.js';
import { asksPermission, asksWhoOrWhen, questionKind, type QuestionKind } from './question-kind.js';
import { cosine, type Vector, type VectorOf } from './vector.js';
import type { RankedLine, StepRanker } from './ranker.js';

/**
 * What one line has for a question. `words`: logarithm of the lexical score; `share`: part of the question that its words hold, 0..1;
 * the others are cosines of the question with the line, its condition, its text and its goal; `sign`, `crisis`, `forbids` (where leave is asked for) and `nurses`
 * (where it is asked who or when) are 1 or 0.
 */
export type Evidence = Readonly<
  Record<'words' | 'share' | 'asPerson' | 'bare' | 'text' | 'condition' | 'goal' | 'sign' | 'crisis' | 'forbids' | 'nurses', number>
>;

export type MeaningSettings = {
  readonly weights: Evidence;
  /** The score that "the plan has nothing on this" would have: a line must be above it. */
  readonly nothing: number;
  /** Added to it where the question is for a topic or a fact. */
  readonly nothingMore: Readonly<Record<QuestionKind, number>>;
  /** Lines at least this likely, as a share of the best, are quoted beside it. */
  readonly besideBest: number;
  readonly linesMax: number;
};

/**
 * Fitted on the development questions as one choice among the lines and "nothing", then rounded between the fit with the present thesaurus and the fit
 * with the one before it, which had met none of those questions: so that words are trusted as far as they deserve with a stranger's (`gold/README.md`).
 */
export const MEANING_DEFAULTS: MeaningSettings = {
  weights: {
    words: 4,
    share: 2.4,
    asPerson: 2.8,
    bare: 2.1,
    text: 1.5,
    condition: 2.2,
    goal: 1,
    sign: -0.8,
    crisis: -0.4,
    forbids: 1.1,
    nurses: 1.2,
  },
  nothing: 2.5,
  nothingMore: { situation: 0, fact: 2.7, topic: 5.5 },
  besideBest: 0.15,
  linesMax: 3,
};

/**
 * Ranks by the weighted sum of shared words and ideas and of nearness of meaning, both on a fixed scale, so that the sum can say
 * "nothing". Where a vector is missing it ranks by words alone. Pure: vectors are looked up, never computed here.
 * Rank fusion was ruled out: it throws away the scale that the floor needs.
 */
export function meaningRanker(
  vectorOf: VectorOf,
  thesaurus: Thesaurus = CARE_THESAURUS,
  settings: MeaningSettings = MEANING_DEFAULTS,
): StepRanker {
  const byWords = lexicalRanker(thesaurus);
  return {
    rank(question, lines) {
      const evidence = evidenceOf(question, lines, vectorOf, thesaurus);
      return evidence
        ? { lines: choose(evidence, settings, questionKind(question)), comparedBy: 'words-and-meaning' }
        : byWords.rank(question, lines);
    },
  };
}

export type LineEvidence = { readonly line: PlanLine; readonly because: readonly string[]; readonly evidence: Evidence };

/** Evidence of every line in printed order, or null when a vector is missing. All vectors are asked for before that is known. */
export function evidenceOf(
  question: string,
  lines: readonly PlanLine[],
  vectorOf: VectorOf,
  thesaurus: Thesaurus = CARE_THESAURUS,
): LineEvidence[] | null {
  const said = questionTexts(question);
  const questionVectors = [vectorOf(said.bare), vectorOf(said.asPerson)];
  const lineVectors = lines.map((line) => textsOfLine(line).map((text) => (text === '' ? null : vectorOf(text))));
  if ([...questionVectors, ...lineVectors.flat()].includes(undefined)) return null;
  const [bare, asPerson] = questionVectors as Vector[];
  const { asked, scores } = lexicalScores(question, lines, thesaurus);
  const permission = asksPermission(question);
  const whoOrWhen = asksWhoOrWhen(question);
  return scores.map(({ line, score, matched, because }, at) => {
    const [whole, text, condition, goal] = lineVectors[at] as (Vector | null)[];
    const near = (question: Vector | undefined, other: Vector | null | undefined, otherwise: number) =>
      question && other ? cosine(question, other) : otherwise;
    const nearText = near(bare, text, 0);
    return {
      line,
      because,
      evidence: {
        words: Math.log1p(score),
        share: asked > 0 ? Math.min(1, matched / asked) : 0,
        asPerson: near(asPerson, whole, 0),
        bare: near(bare, whole, 0),
        text: nearText,
        condition: near(bare, condition, nearText),
        goal: near(bare, goal, NO_GOAL),
        sign: line.kind === 'warning-sign' ? 1 : 0,
        crisis: line.kind === 'crisis' ? 1 : 0,
        forbids: permission && forbiddenPart(line.text) !== null ? 1 : 0,
        nurses: whoOrWhen && /nurse/i.test(line.who) ? 1 : 0,
      },
    };
  });
}

/** A crisis item or warning sign stands under no goal: a goal about as near as goals usually are. */
const NO_GOAL = 0.2;

/** The name is gone from the question; once "the person" stands for it, once nothing does. */
function questionTexts(question: string): { readonly bare: string; readonly asPerson: string } {
  const bare = question.replace(/\s+/g, ' ').trim().toLowerCase();
  return {
    bare,
    asPerson: question
      .replace(/\s{2,}/g, ' the person ')
      .trim()
      .toLowerCase(),
  };
}

function textsOfLine({ text, condition, goalTitle }: PlanLine): string[] {
  return [condition === '' ? text : `${condition}. ${text}`, text, condition, goalTitle];
}

/** Above the floor by this much, a line may stand beside the best: a best line that is doubtful itself stands alone. */
const BESIDE_FLOOR = 1;

function choose(
  lines: readonly LineEvidence[],
  { weights, nothing, nothingMore, besideBest, linesMax }: MeaningSettings,
  kind: QuestionKind,
): RankedLine[] {
  const floor = nothing + nothingMore[kind];
  const names = Object.keys(weights) as (keyof Evidence)[];
  const scored = lines.map(({ line, because, evidence }, at) => ({
    line,
    because,
    at,
    above: names.reduce((sum, name) => sum + weights[name] * evidence[name], 0) - floor,
  }));
  scored.sort((a, b) => b.above - a.above || a.at - b.at);
  const [best] = scored;
  if (!best || best.above <= 0) return [];
  const beside = ({ above }: (typeof scored)[number]) => above > BESIDE_FLOOR && Math.exp(above - best.above) >= besideBest;
  const shown = scored.filter((one) => one === best || beside(one)).slice(0, linesMax);
  return whatToDoFirst(shown).map(({ line, because, above }) => ({ line, because, score: Math.exp(above) }));
}

/** Of steps for the same condition, the one that says what to do stands before the one that says what not to do. */
function whatToDoFirst<T extends { readonly line: PlanLine }>(shown: readonly T[]): readonly T[] {
  const [first] = shown;
  if (!first || first.line.condition === '' || forbiddenPart(first.line.text) === null) return shown;
  const todo = shown.find(({ line }) => line.condition === first.line.condition && forbiddenPart(line.text) === null);
  return todo ? [todo, ...shown.filter((one) => one !== todo)] : shown;
}
