import { stepLinker, type DictationContext } from '@handrail/care-notes';
import type { Reading } from './understood.js';

export interface PlanLinks {
  /** Of words as the author wrote them anew. */
  readonly ofWords: (words: string) => string[];
  /** Of segments of a reading: as they were linked when it was read, or now where it was not known then whom they are about. */
  readonly ofSegments: (reading: Reading, segmentIds: readonly string[]) => string[];
}

/**
 * Which lines of one person's plan the sentences of their draft are evidence of: steps, crisis items and warning signs, never of another
 * person's plan, whoever else a sentence is about. Nothing while nobody is known, or without a plan in force.
 */
export function planLinks(ref: string | null, context: DictationContext): PlanLinks {
  const plan = context.plans.find(({ subject }) => subject === ref);
  if (ref === null || !plan) return { ofWords: () => [], ofSegments: () => [] };
  const own = new Set([...plan.steps, ...plan.crisis, ...plan.warningSigns].map(({ id }) => id));
  const linker = stepLinker([plan], context.people);
  const ofWords = (words: string): string[] => [...linker.stepsFor(ref, words)];
  return {
    ofWords,
    ofSegments: ({ text, understanding }, segmentIds) => {
      const links = understanding.segments
        .filter(({ id }) => segmentIds.includes(id))
        .flatMap(({ steps, span }) => {
          const known = steps.filter((id) => own.has(id));
          return known.length > 0 ? known : ofWords(text.slice(span.start, span.end));
        });
      return [...new Set(links)];
    },
  };
}
