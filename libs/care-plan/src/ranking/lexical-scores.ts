import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { forbiddenPart } from './forbids.js';
import { indexLine, strengthOf, type IndexedLine } from './line-index.js';
import { asksPermission } from './question-kind.js';
import { unitsOf, type QuestionUnit } from './question-units.js';

/** A faint match with a rare idea must not outweigh a full match with a common one. */
const SHARPNESS = 2;

/** What the words alone say about one line: `score` weighs rarity, `matched` of `asked` is how much of the question it holds. */
export type LexicalScore = {
  readonly line: PlanLine;
  readonly score: number;
  readonly matched: number;
  readonly because: readonly string[];
  readonly at: number;
};

/**
 * What the words say of the question as a whole. `unanswered`: share of its weight in ideas that the thesaurus knows and no line of the plan holds, 0..1;
 * `parts`: words and phrases that it is about; `strange`: whether the thesaurus knows none of those that tell.
 */
export type LexicalQuestion = { readonly unanswered: number; readonly parts: number; readonly strange: boolean };

/** From this weight a known word or phrase tells what is asked about. */
const TELLING_WEIGHT = 0.9;
/** A line that holds an idea less than this does not answer it; the goal's title alone does. */
const ANSWERED = 0.45;

/** Scores of all lines in printed order; `asked` is 0 for a question of asking words only. Pure; never throws. */
export function lexicalScores(
  question: string,
  lines: readonly PlanLine[],
  thesaurus: Thesaurus,
): { readonly asked: number; readonly about: LexicalQuestion; readonly scores: readonly LexicalScore[] } {
  const units = unitsOf(question, thesaurus);
  const indexed = lines.map((line) => indexLine(line, thesaurus));
  const strengths = units.map((unit) => indexed.map((line) => strengthOf(unit, line, thesaurus)));
  const rarity = strengths.map((row) => rarityOf(row));
  const permission = asksPermission(question);
  const asked = units.reduce((sum, unit) => sum + unit.weight, 0);
  return {
    asked,
    about: aboutQuestion(units, strengths, asked),
    scores: indexed.map((line, at) => scoreLine(line, at, units, strengths, rarity, permission)),
  };
}

function aboutQuestion(units: readonly QuestionUnit[], strengths: readonly (readonly number[])[], asked: number): LexicalQuestion {
  const telling = units
    .map((unit, at) => ({ unit, best: Math.max(0, ...(strengths[at] ?? [])) }))
    .filter(({ unit }) => unit.concepts.length > 0 && unit.weight >= TELLING_WEIGHT);
  const unanswered = telling.filter(({ best }) => best < ANSWERED).reduce((sum, { unit }) => sum + unit.weight, 0);
  return { unanswered: asked > 0 ? unanswered / asked : 0, parts: units.length, strange: telling.length === 0 };
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
