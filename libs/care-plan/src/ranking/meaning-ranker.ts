import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import {
  choose,
  evidenceOfKind,
  evidenceOfNothing,
  SHOWN,
  type ChoiceSettings,
  type Evidence,
  type LineEvidence,
  type NothingByMeaning,
  type QuestionEvidence,
} from './choice.js';
import { LEARNT_BY_MEANING } from './learnt-weights.js';
import { lexicalScores } from './lexical-scores.js';
import type { StepRanker } from './ranker.js';
import { cosine, type Meanings, type Vector } from './vector.js';
import { wordsRanker } from './words-ranker.js';

/**
 * Ranks by the weighted sum of shared words and ideas and of nearness of meaning, both on a fixed scale, so that the sum can say
 * "nothing". Where a meaning is missing it ranks by words alone. Pure: meanings are looked up, never computed here.
 * Rank fusion was ruled out: it throws away the scale that the floor needs.
 */
export function meaningRanker(
  meanings: Meanings,
  thesaurus: Thesaurus = CARE_THESAURUS,
  settings: ChoiceSettings<Evidence, NothingByMeaning> = { ...LEARNT_BY_MEANING, ...SHOWN.byMeaning },
): StepRanker {
  const byWords = wordsRanker(thesaurus);
  return {
    rank(question, lines) {
      const evidence = evidenceOf(question, lines, meanings, thesaurus);
      return evidence ? { ...choose(evidence, settings), comparedBy: 'words-and-meaning' } : byWords.rank(question, lines);
    },
  };
}

/** Evidence of every line in printed order and of "nothing", or null when a meaning is missing. All are asked for before that is known. */
export function evidenceOf(
  question: string,
  lines: readonly PlanLine[],
  { wholeOf, reading }: Meanings,
  thesaurus: Thesaurus = CARE_THESAURUS,
): QuestionEvidence<Evidence, NothingByMeaning> | null {
  const said = questionTexts(question);
  const questionVectors = [wholeOf(said.bare), wholeOf(said.asPerson)];
  const lineVectors = lines.map((line) => textsOfLine(line).map((text) => (text === '' ? null : wholeOf(text))));
  if ([...questionVectors, ...lineVectors.flat()].includes(undefined)) return null;
  const readings = lines.map((line) => reading(said.bare, textsOfLine(line)[0]!));
  if (readings.includes(undefined)) return null;
  const [bare, asPerson] = questionVectors as Vector[];
  const { asked, about, scores } = lexicalScores(question, lines, thesaurus);
  const ofLines = scores.map(({ line, score, matched, because }, at): LineEvidence<Evidence> => {
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
        read: readings[at]!,
        ...evidenceOfKind(question, line),
      },
    };
  });
  return { lines: ofLines, nothing: { ...evidenceOfNothing(question, about), size: Math.log(lines.length + 1) } };
}

/** A crisis item or warning sign stands under no goal: a goal about as near as goals usually are. */
const NO_GOAL = 0.2;

/** The name is gone from the question; once "the person" stands for it, once nothing does. */
export function questionTexts(question: string): { readonly bare: string; readonly asPerson: string } {
  const bare = question.replace(/\s+/g, ' ').trim().toLowerCase();
  return {
    bare,
    asPerson: question
      .replace(/\s{2,}/g, ' the person ')
      .trim()
      .toLowerCase(),
  };
}

export function textsOfLine({ text, condition, goalTitle }: PlanLine): string[] {
  return [condition === '' ? text : `${condition}. ${text}`, text, condition, goalTitle];
}
