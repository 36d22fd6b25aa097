/** Names of what holds. */
export const holding = (facts: readonly (readonly [string, boolean])[]): readonly string[] =>
  facts.flatMap(([name, holds]) => (holds ? [name] : []));

export const TOGETHER = /\b(?:both|pair|two of|all three|each|they|them|their|they're|together)\b/;
