export type NamedUnit = { readonly unit: string; readonly name: string };

/** Words of a unit's name that tell it from no other. */
export const GENERIC = new Set(['team', 'ward', 'house', 'home', 'unit', 'community', 'the', 'lodge', 'centre']);

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that name one unit: those of its name that are no kind of unit, and its id. */
export function tellingWords({ name, unit }: NamedUnit): readonly string[] {
  return [...wordsOf(name).filter((word) => !GENERIC.has(word)), unit.toLowerCase()];
}

/**
 * Which unit a question names: by full name, by id, or by the telling word of its name ("South" of "South community team").
 * @returns the unit's id; the asker's own when none is named and it is among them; the only one there is; else null. Never throws.
 */
export function unitAsked(text: string, units: readonly NamedUnit[], homeUnit: string | null): string | null {
  const words = new Set(wordsOf(text));
  const scored = units.map((unit) => ({ unit: unit.unit, score: tellingWords(unit).filter((word) => words.has(word)).length }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best > 0) {
    const named = [...new Set(scored.filter(({ score }) => score === best).map(({ unit }) => unit))];
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  if (homeUnit !== null && units.some(({ unit }) => unit === homeUnit)) return homeUnit;
  const ids = [...new Set(units.map(({ unit }) => unit))];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
