import type { PlanLine } from '../plan/plan.js';
import { conceptsIn, type Thesaurus } from '../thesaurus/concept.js';
import { oneEditApart, wordsOf } from './words.js';
import type { QuestionUnit } from './question-units.js';

/** How much of each word and idea a line holds, 0..1 by the field it stands in. */
export type IndexedLine = {
  readonly line: PlanLine;
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<string, number>;
};

/** The condition says when a line applies, which is what a worker on shift asks about; a goal's title only says where it stands. */
const FIELD_WEIGHTS = { text: 0.9, condition: 1, goalTitle: 0.65, warningSigns: 0.6, frequency: 0.35, who: 0.3 } as const;
const CONCEPT_STRENGTH = 0.85;
const NEAR_STRENGTH = 0.33;
const TYPO_STRENGTH = 0.7;
const BOTH_BONUS = 0.15;

export function indexLine(line: PlanLine, thesaurus: Thesaurus): IndexedLine {
  const stems = new Map<string, number>();
  const concepts = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, weight: number) => map.set(key, Math.max(weight, map.get(key) ?? 0));
  const take = (text: string, weight: number) => {
    const found = wordsOf(text).map((word) => word.stem);
    for (const stem of found) raise(stems, stem, weight);
    const hits = conceptsIn(thesaurus, found);
    for (const hit of hits) {
      const hidden = hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to);
      raise(concepts, hit.concept, hidden ? weight * 0.9 : weight);
    }
  };
  take(line.text, FIELD_WEIGHTS.text);
  take(line.condition, FIELD_WEIGHTS.condition);
  take(line.goalTitle, FIELD_WEIGHTS.goalTitle);
  take(line.warningSigns.join(' . '), FIELD_WEIGHTS.warningSigns);
  take(line.frequency, FIELD_WEIGHTS.frequency);
  take(line.who, FIELD_WEIGHTS.who);
  if (line.kind === 'crisis') for (const concept of ['crisis', 'danger-life', 'suicide']) raise(concepts, concept, 0.6);
  if (line.kind === 'warning-sign') raise(concepts, 'warning-sign', 0.6);
  return { line, stems, concepts };
}

/** How well one line answers one unit of the question, 0 to about 1.1. Never throws. */
export function strengthOf(unit: QuestionUnit, indexed: IndexedLine, thesaurus: Thesaurus): number {
  const word = wordStrength(unit, indexed.stems);
  let idea = 0;
  for (const concept of unit.concepts) {
    idea = Math.max(idea, CONCEPT_STRENGTH * (indexed.concepts.get(concept) ?? 0));
    for (const near of thesaurus.near.get(concept) ?? []) idea = Math.max(idea, NEAR_STRENGTH * (indexed.concepts.get(near) ?? 0));
  }
  return Math.max(word, idea) + BOTH_BONUS * Math.min(word, idea);
}

function wordStrength(unit: QuestionUnit, stems: ReadonlyMap<string, number>): number {
  if (unit.stems.length === 0) return 0;
  let sum = 0;
  for (const stem of unit.stems) {
    const exact = stems.get(stem);
    sum += exact ?? (stem.length >= 5 ? typoStrength(stem, stems) : 0);
  }
  const share = sum / unit.stems.length;
  // Half a phrase is not the phrase: "wet" and "bed" apart say little about a wet bed.
  return unit.stems.length > 1 ? share * share : share;
}

function typoStrength(stem: string, stems: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [other, weight] of stems) {
    if (other.length >= 5 && other[0] === stem[0] && oneEditApart(stem, other)) best = Math.max(best, weight * TYPO_STRENGTH);
  }
  return best;
}
