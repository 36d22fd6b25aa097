import type { CompiledProblem } from '@handrail/rota-core';
import type { Master } from './master.js';
import type { Pricing } from './pricing.js';
import type { RandomSource } from './random-source.js';

/** Most rounds after each decision in which the people who are still open look for rows. */
export const DIVE_ROUNDS_MAX = 40;
/**
 * The share of its value that the linear program must gain in `STALE_ROUNDS` rounds for more of them. A dive that decides earlier decides badly
 * (instance 9: 439 in six dives of seven when it waits, 543 to 658 when not).
 */
const STALE_ROUNDS = 3;
const STALE_GAIN = 1 / 65_536;
/** A row with at least this share is decided together with the largest one. */
const SURE_SHARE = 0.75;
/** People decided at a time, as a share of those who are open. */
const DECIDED_AT_ONCE = 0.12;
/** A reduced cost above this is not worth a column. */
const WORTH = -1e-6;

/**
 * From the linear program's mix of rows to one row each: decides the people whose row is clearest, lets the others find rows that fit around
 * it, and so on. Source: diving in column generation, Joncour et al. 2010; no going back here, since a search follows.
 * @param noise added to the shares, 0 for none: so that another dive decides differently
 * @param roundsMax rounds after each decision
 * @returns a lawful rota, or undefined when it was stopped
 */
export function dive(
  c: CompiledProblem,
  master: Master,
  pricing: Pricing,
  random: RandomSource,
  noise: number,
  roundsMax = DIVE_ROUNDS_MAX,
): Int16Array | undefined {
  const people = c.people.length;
  const decided = new Int32Array(people).fill(-1);
  let open = people;
  try {
    while (open > 0) {
      if (!settle(master, pricing, decided, roundsMax)) return undefined;
      const most = new Float64Array(people).fill(-1);
      const column = new Int32Array(people).fill(-1);
      for (let i = 0; i < master.columns.length; i++) {
        const { person } = master.columns[i]!;
        if (decided[person]! >= 0) continue;
        const share = master.shareOf(i);
        if (share > most[person]!) {
          most[person] = share;
          column[person] = i;
        }
      }
      const clearest = Array.from({ length: people }, (_, p) => p)
        .filter((p) => decided[p]! < 0)
        .map((p) => ({ p, share: most[p]! + (noise * random.below(1024)) / 1024 }))
        .toSorted((a, b) => b.share - a.share);
      const atOnce = Math.max(1, Math.floor(open * DECIDED_AT_ONCE));
      for (const [i, { p, share }] of clearest.entries()) {
        if (i > 0 && (i >= atOnce || share < SURE_SHARE) && most[p]! < 1 - 1e-6) break;
        decided[p] = column[p]!;
        master.fix(column[p]!);
        open--;
      }
    }
    const cells = new Int16Array(people * c.days);
    decided.forEach((i, p) => cells.set(master.columns[i]!.row, p * c.days));
    return cells;
  } finally {
    master.release();
  }
}

/** Solves the linear program around what is decided. @returns false when stopped */
function settle(master: Master, pricing: Pricing, decided: Int32Array, roundsMax: number): boolean {
  const people = decided.length;
  let reference = Infinity;
  for (let round = 0; ; round++) {
    const solution = master.solve();
    if (!solution) return false;
    if (round >= roundsMax) return true;
    if (round % STALE_ROUNDS === 0) {
      if (reference - solution.objective < STALE_GAIN * Math.abs(reference)) return true;
      reference = solution.objective;
    }
    const lineDuals = solution.rowDuals.slice(people);
    let added = 0;
    for (let p = 0; p < people; p++) {
      if (decided[p]! >= 0) continue;
      const { legal } = pricing.price(p, lineDuals);
      if (pricing.program.stopped) return false;
      if (legal && master.addRow(p, pricing.program.row, solution.rowDuals, WORTH)) added++;
    }
    if (added === 0) return true;
  }
}
