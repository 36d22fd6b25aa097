/**
 * Edits between two words (insert, delete, replace, swap of neighbours), or `max + 1` when there are more.
 * Optimal string alignment distance (Boytsov 2011, section 2); O(length of a x length of b), less when they are plainly far apart.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      const edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
      row.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows: once both are past the most, all that follow are.
    if (least > max && leastBefore > max) return max + 1;
    leastBefore = least;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, max + 1);
}
