import { heardIn } from '@handrail/care-plan';
import { actsIn, type Commonness, LEAST_COMMON } from '@handrail/care-notes/learning';
import { planFacts } from './context.js';
import type { Gold } from './gold-files.js';
import { readSentences } from './sentences.js';

/** Below this many halvings a word is said everywhere. */
const EVERYWHERE = 3;

interface Things {
  readonly words: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
}

function thingsIn(text: string): Things {
  const lower = text.toLowerCase();
  const { words, ideas } = heardIn(lower);
  return {
    words: new Set(words.map(({ stem }) => stem).filter((stem) => stem.length > 2 && !/\d/.test(stem))),
    ideas: new Set(ideas.map(({ concept }) => concept)),
    acts: actsIn(lower),
  };
}

/**
 * Counts how often a word, an idea or an act is said where no step is meant: in the marked sentences that stand under no plan, other than those held back, and in dictations
 * unless the plan of the person holds it. Names of people are left out. Level 0 is said in one sentence of eight or more; each level half as often.
 */
export function countCommonness(gold: Gold): { readonly levels: Commonness; readonly sentences: number } {
  const counts = { words: new Map<string, number>(), ideas: new Map<string, number>(), acts: new Map<string, number>() };
  const kinds = Object.keys(counts) as (keyof typeof counts)[];
  let sentences = 0;
  const count = (text: string, without: readonly Things[]) => {
    sentences += 1;
    const said = thingsIn(text);
    for (const kind of kinds)
      for (const one of said[kind])
        if (!without.some((plan) => plan[kind].has(one))) counts[kind].set(one, (counts[kind].get(one) ?? 0) + 1);
  };
  for (const { text, heldBack } of readSentences()) if (!heldBack) count(text, []);
  for (const { dictations, plans } of gold.parts) {
    const planned = new Map(
      planFacts(plans).map(({ subject, steps, crisis, warningSigns }) => [
        subject,
        thingsIn([...steps, ...crisis, ...warningSigns].map(({ text }) => text).join(' . ')),
      ]),
    );
    for (const { row, segments } of dictations)
      for (const { start, end, subject, leftOut } of segments) {
        if (leftOut) continue;
        const refs = typeof subject === 'string' ? [] : subject;
        count(
          row.text.slice(start, end),
          refs.flatMap((ref) => planned.get(ref) ?? []),
        );
      }
  }
  const people = gold.parts.flatMap(({ caseload }) => [
    ...caseload.service_users.flatMap((person) => [
      person.preferred_name ?? '',
      person.full_name ?? '',
      ...(person.also_called ?? []),
      ...(person.relatives ?? []).map(({ name }) => name),
    ]),
    ...caseload.workers.map(({ name }) => name ?? ''),
  ]);
  const names = new Set(people.flatMap((name) => heardIn(name).words.map(({ stem }) => stem)));
  const levelsOf = (of: ReadonlyMap<string, number>) =>
    Array.from({ length: LEAST_COMMON }, (_, level) =>
      [...of]
        .filter(([what]) => !names.has(what))
        .filter(([, times]) => Math.max(0, Math.round(Math.log2(sentences / (times + 1)) - EVERYWHERE)) === level)
        .map(([what]) => what)
        .toSorted()
        .join(' '),
    );
  return { levels: { words: levelsOf(counts.words), ideas: levelsOf(counts.ideas), acts: levelsOf(counts.acts) }, sentences };
}
