import {
  type ChoiceExample,
  choicesIn,
  isUntold,
  keyOf,
  type Limits,
  verdictOf,
  type WhomWeights,
  sharesOf,
} from '@handrail/care-notes/learning';
import { contextsOf } from './context.js';
import { cutsLeftOut } from './learn-boundary-weights.js';
import type { Gold } from './gold-files.js';
import type { GoldSegment } from './gold-marks.js';
import type { ChainExample } from './learn-chain.js';

/** One marked dictation as the rules read it. */
export interface PersonExample extends ChainExample {
  readonly voice: string;
  readonly text: string;
  readonly clauses: readonly ChoiceExample[];
  /** Sentences as marked, each with the number of the clause that overlaps it most. */
  readonly sentences: readonly { readonly meant: GoldSegment['subject']; readonly clause: number | undefined }[];
}

/** Every marked dictation, with whom each clause is about by the marks: `untold` where a clause holds sentences of different people. */
export function personExamples(gold: Gold): PersonExample[] {
  const cutsOf = cutsLeftOut();
  return gold.parts.flatMap((part) => {
    const { name, dictations } = part;
    const contextFor = contextsOf(part);
    return dictations.map(({ row, segments }): PersonExample => {
      const clauses = choicesIn(row.text, contextFor(row), cutsOf(name));
      const sentences = segments
        .filter(({ leftOut }) => !leftOut)
        .map((segment) => ({ meant: segment.subject, clause: mostOverlapping(clauses, segment) }));
      const chosen = clauses.flatMap(({ span, choice }, k) => {
        if (!choice) return [];
        const inside = sentences.filter(({ clause }) => clause === k).map(({ meant }) => meant);
        const nearest =
          segments[
            mostOverlapping(
              segments.map((segment) => ({ span: segment })),
              span,
            ) ?? -1
          ];
        const isMixed = inside.some((meant) => String(meant) !== String(inside[0]));
        const meant = isMixed ? 'unclear' : nearest && !nearest.leftOut ? nearest.subject : undefined;
        return [{ choice, right: meant === undefined ? undefined : numberOf(meant, choice.candidates) }];
      });
      return {
        voice: name,
        text: row.text,
        clauses,
        sentences,
        choices: chosen.map(({ choice }) => choice),
        right: chosen.map(({ right }) => right),
      };
    });
  });
}

function numberOf(meant: GoldSegment['subject'], candidates: readonly (readonly string[])[]): number | undefined {
  const at = candidates.findIndex((refs) =>
    meant === 'unclear' ? isUntold(refs) : keyOf(refs) === (meant === 'none' ? '' : keyOf(meant)),
  );
  return at < 0 ? undefined : at;
}

function mostOverlapping(
  pieces: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  let best: number | undefined;
  let most = 0;
  pieces.forEach(({ span }, k) => {
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    if (shared > most) [best, most] = [k, shared];
  });
  return best;
}

/** Counts of sentences, by whom they stand under. */
export interface PersonScore {
  readonly wrong: number;
  readonly right: number;
  /** Asked about though the marks tell whose it is. */
  readonly askedThoughClear: number;
  /** Nobody's, though the marks say somebody's. */
  readonly lost: number;
  readonly of: number;
}

export type Answer = readonly string[] | 'unclear' | 'none';

/** What the rules alone answer. */
export const byRule = ({ byRule: { decision } }: ChoiceExample): Answer => (decision.kind === 'people' ? decision.refs : decision.kind);

/** What is answered under these weights and limits, clause by clause. */
export function answersOf({ clauses, choices }: PersonExample, shares: ReturnType<typeof sharesOf>, limits: Limits): readonly Answer[] {
  let at = -1;
  return clauses.map((clause) => {
    if (!clause.choice) return byRule(clause);
    at += 1;
    if (clause.firm) return 'unclear';
    const verdict = verdictOf(choices[at]!, shares[at]!, clause.byRule, limits);
    if (verdict === 'as by rule') return byRule(clause);
    if (verdict === 'ask') return 'unclear';
    return verdict.length === 0 ? 'none' : verdict;
  });
}

export const sharesUnder = ({ choices }: PersonExample, weights: WhomWeights) => sharesOf(choices, weights);

export function scorePeople(examples: readonly PersonExample[], answers: (example: PersonExample) => readonly Answer[]): PersonScore {
  const score = { wrong: 0, right: 0, askedThoughClear: 0, lost: 0, of: 0 };
  for (const example of examples) {
    const given = answers(example);
    for (const { meant, clause } of example.sentences) {
      const got = clause === undefined ? 'none' : given[clause]!;
      score.of += 1;
      if (typeof got !== 'string' && got.some((ref) => typeof meant === 'string' || !meant.includes(ref))) score.wrong += 1;
      if (typeof got === 'string' || typeof meant === 'string' ? got === meant : keyOf(got) === keyOf(meant)) score.right += 1;
      else if (got === 'unclear') score.askedThoughClear += 1;
      else if (got === 'none') score.lost += 1;
    }
  }
  return score;
}
