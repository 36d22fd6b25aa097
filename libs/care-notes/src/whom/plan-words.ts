import type { PlanFacts } from '../model.js';
import { rareWords } from '../segment/ties.js';

/** Words of each person's care plans that may tie a sentence to them. Linear in the plans. */
export function planWordsOf(plans: readonly PlanFacts[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>();
  for (const { subject, steps, crisis, warningSigns } of plans) {
    const lines = [...steps, ...crisis, ...warningSigns].flatMap(({ text }) => rareWords(text.toLowerCase()));
    words.set(subject, new Set([...(words.get(subject) ?? []), ...lines]));
  }
  return words;
}
