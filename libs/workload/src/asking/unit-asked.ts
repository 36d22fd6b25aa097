type Named = { readonly unit: string; readonly name: string };

const GENERIC = new Set(['team', 'ward', 'house', 'home', 'unit', 'community', 'the', 'lodge', 'centre']);

/**
 * Which unit a question names: by full name, by id, or by the telling word of its name ("South" of "South community team").
 * @returns the unit's id; the asker's own when none is named and it is among them; the only one there is; else null. Never throws.
 */
export function unitAsked(text: string, units: readonly Named[], homeUnit: string | null): string | null {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const telling = ({ name, unit }: Named) => [
    ...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !GENERIC.has(word)),
    unit.toLowerCase(),
  ];
  const scored = units.map((unit) => ({ unit: unit.unit, score: telling(unit).filter((word) => words.has(word)).length }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best > 0) {
    const named = [...new Set(scored.filter(({ score }) => score === best).map(({ unit }) => unit))];
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  if (homeUnit !== null && units.some(({ unit }) => unit === homeUnit)) return homeUnit;
  const ids = [...new Set(units.map(({ unit }) => unit))];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
