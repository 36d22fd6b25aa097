import type { PlanLine } from '../plan/plan.js';
import { forbiddenPart } from './forbids.js';
import type { LexicalQuestion } from './lexical-scores.js';
import { asksPermission, asksWhoOrWhen, questionKind } from './question-kind.js';
import type { RankedLine } from './ranker.js';

/**
 * What the words and the kind of a line say for it, whatever is loaded. `words`: logarithm of the lexical score; `share`: part of the question that its words hold, 0..1;
 * `sign`, `crisis`, `forbids` (where leave is asked for) and `nurses` (where it is asked who or when) are 1 or 0.
 */
type LineEvidenceOfWords = Readonly<Record<'words' | 'share' | 'sign' | 'crisis' | 'forbids' | 'nurses', number>>;

/** Where no model is loaded, also `pairs`: what the learnt associations of its words with the question's say (`word-association.ts`). */
export type WordEvidence = LineEvidenceOfWords & Readonly<Record<'pairs', number>>;

/**
 * Beside what words say: cosines of the question with the line (its name for the person kept as "the person", and gone), with its text, its condition and its
 * goal; `read`: what reading question and line together says, in log odds.
 */
export type Evidence = LineEvidenceOfWords & Readonly<Record<'asPerson' | 'bare' | 'text' | 'condition' | 'goal' | 'read', number>>;

/**
 * What speaks for "the plan has nothing on this", whatever its lines: `always`; `fact` and `topic`, the kind of question (1 or 0); `unanswered`, `parts` and
 * `strange` as in `LexicalQuestion`.
 */
export type NothingEvidence = Readonly<Record<'always' | 'fact' | 'topic' | 'unanswered' | 'parts' | 'strange', number>>;

/** Where meanings are compared, also `size`: the logarithm of how many lines there are, for of many lines one is near by chance. */
export type NothingByMeaning = NothingEvidence & Readonly<Record<'size', number>>;

export type ChoiceSettings<E, N = NothingEvidence> = {
  readonly weights: E;
  /** Their sum is the score that "nothing" has: a line must be above it. */
  readonly nothing: N;
  /** Lines at least this likely, as a share of the best, are quoted beside it. */
  readonly besideBest: number;
  readonly linesMax: number;
  /** By how much, in log odds, "nothing" must be likelier than every line before none is quoted. */
  readonly sureOfNothing: number;
};

/** Whatever was learnt, this is judgement: what is shown beside the best, and how sure the silence must be (ADR 0116, 0117). */
export const SHOWN = {
  byWords: { besideBest: 0.1, linesMax: 3, sureOfNothing: 1 },
  byMeaning: { besideBest: 0.06, linesMax: 3, sureOfNothing: 0.6 },
} as const;

export type LineEvidence<E> = { readonly line: PlanLine; readonly because: readonly string[]; readonly evidence: E };
export type QuestionEvidence<E, N = NothingEvidence> = { readonly lines: readonly LineEvidence<E>[]; readonly nothing: N };

/** Evidence of each kind that needs no vector and no word of the line. Pure. */
export function evidenceOfKind(question: string, line: PlanLine): Pick<WordEvidence, 'sign' | 'crisis' | 'forbids' | 'nurses'> {
  return {
    sign: line.kind === 'warning-sign' ? 1 : 0,
    crisis: line.kind === 'crisis' ? 1 : 0,
    forbids: asksPermission(question) && forbiddenPart(line.text) !== null ? 1 : 0,
    nurses: asksWhoOrWhen(question) && /nurse/i.test(line.who) ? 1 : 0,
  };
}

/** Pure. */
export function evidenceOfNothing(question: string, { unanswered, parts, strange }: LexicalQuestion): NothingEvidence {
  const kind = questionKind(question);
  return { always: 1, fact: kind === 'fact' ? 1 : 0, topic: kind === 'topic' ? 1 : 0, unanswered, parts, strange: strange ? 1 : 0 };
}

/** Lines this near to the best are as good an answer: which of them stands first is for the asker's grade and shift to decide. */
const AS_GOOD = 0.1;
/** A line likelier than "nothing" may stand beside the best: a tired asker finds the right one of three sooner than by asking again. */
const BESIDE_FLOOR = 0;

type Numbers = Readonly<Record<string, number>>;
const weighed = (weights: Numbers, evidence: Numbers) =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (evidence[name] ?? 0), 0);

/**
 * The lines that answer, likeliest first; none where "nothing" is likelier than each of them. `others`: all the rest, nearest first, with a score below 1 where
 * "nothing" is likelier. Pure; never throws.
 */
export function choose<E extends Numbers, N extends Numbers>(
  { lines, nothing }: QuestionEvidence<E, N>,
  settings: ChoiceSettings<E, N>,
): { readonly lines: RankedLine[]; readonly others: RankedLine[] } {
  const { besideBest, linesMax, sureOfNothing } = settings;
  const floor = weighed(settings.nothing, nothing) - sureOfNothing;
  const scored = lines.map(({ line, because, evidence }, at) => ({
    line,
    because,
    at,
    above: weighed(settings.weights, evidence) - floor,
  }));
  scored.sort((a, b) => b.above - a.above || a.at - b.at);
  const [best] = scored;
  const ranked = ({ line, because, above }: (typeof scored)[number]): RankedLine => ({ line, because, score: Math.exp(above) });
  if (!best || best.above <= 0) return { lines: [], others: scored.map(ranked) };
  const beside = ({ above }: (typeof scored)[number]) =>
    best.above - above <= AS_GOOD || (above > BESIDE_FLOOR && Math.exp(above - best.above) >= besideBest);
  const shown = scored.filter((one) => one === best || beside(one)).slice(0, linesMax);
  return { lines: whatToDoFirst(shown).map(ranked), others: scored.filter((one) => !shown.includes(one)).map(ranked) };
}

/** Of steps for the same condition, the one that says what to do stands before the one that says what not to do. */
function whatToDoFirst<T extends { readonly line: PlanLine }>(shown: readonly T[]): readonly T[] {
  const [first] = shown;
  if (!first || first.line.condition === '' || forbiddenPart(first.line.text) === null) return shown;
  const todo = shown.find(({ line }) => line.condition === first.line.condition && forbiddenPart(line.text) === null);
  return todo ? [todo, ...shown.filter((one) => one !== todo)] : shown;
}
