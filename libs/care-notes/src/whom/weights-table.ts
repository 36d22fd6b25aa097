export type WhomWeights = ReadonlyMap<string, number>;

/** Reads a table of "name = weight" pairs, a semicolon between them. Log weights. */
export const readWeights = (table: string): WhomWeights =>
  new Map(
    table
      .split(/;\s*/)
      .filter((pair) => pair.trim() !== '')
      .map((pair) => {
        const at = pair.lastIndexOf('=');
        return [pair.slice(0, at).trim(), Number(pair.slice(at + 1))];
      }),
  );

/** The same table as text, names in order. */
export const writeWeights = (weights: WhomWeights): string =>
  [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} = ${weight.toFixed(2)}`)
    .join('; ');
