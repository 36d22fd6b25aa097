/**
 * The word that somebody most likely meant: one letter wrong, missing, too many or swapped with its neighbour, in a longer word two.
 * @returns nothing where none is so near, or where a word of fewer than three letters could be anything. Never throws
 */
export function nearest(said: string, known: readonly string[]): string | undefined {
  const wanted = said.toLowerCase();
  const far = (word: string) => (Math.min(word.length, wanted.length) < 3 ? Infinity : distance(wanted, word));
  const [best] = known.map((word) => ({ word, letters: far(word) })).toSorted((a, b) => a.letters - b.letters);
  return best !== undefined && best.letters <= (wanted.length < 5 ? 1 : 2) ? best.word : undefined;
}

/** Letters changed, put in, left out or swapped with the next one (optimal string alignment). */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const ways = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) ways.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
