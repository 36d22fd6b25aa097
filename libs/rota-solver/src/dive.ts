import type { CompiledProblem } from '@handrail/rota-core';
import type { Column, Master } from './master.js';
import type { Pricing } from './pricing.js';
import type { RandomSource } from './random-source.js';

/**
 * The share of its value that the linear program must gain in `STALE_ROUNDS` rounds for more of them. A dive that decides earlier decides badly
 * (instance 9: 439 in six dives of seven when it waits, 543 to 658 when not).
 */
const STALE_ROUNDS = 3;
const STALE_GAIN = 1 / 65_536;
/** Most rounds after each decision in which people look for rows. */
const ROUNDS_MAX = 20;
/** A cell with at least this share is decided together with the clearest ones. */
const SURE_SHARE = 0.85;
/** Cells decided at a time, as a share of those that are open: at most, and at least. */
const DECIDED_MOST = 0.2;
const DECIDED_LEAST = 0.04;
/** A reduced cost above this is not worth a column. */
const WORTH = -1e-6;
const OPEN = -1;

/** How a dive goes about it. */
export interface DiveWay {
  /** Added to the shares, 0 for none: so that another dive decides differently. */
  readonly noise: number;
  /** Cells that are decided from the start, -1 where open; all of them must agree with known rows. Everything is open when absent. */
  readonly from?: Int16Array;
  /** Whether there is time for another round of rows when this share of the work that was open at first is done. */
  mayGoOn(done: number): boolean;
  /** A dive whose linear program costs this much or more is given up: it cannot lead to anything cheaper. */
  cutoff(): number;
}

/**
 * From the linear program's mix of rows to one row each: decides the clearest cells (this person works this duty on this day, or is off), lets
 * everybody find rows that fit around them, and so on. Source: diving in column generation, Joncour et al. 2010; deciding cells instead of rows,
 * Strandmark et al. 2020. No going back here, since a search follows.
 * @returns a lawful rota; 'dear' when none below the cutoff can come of it; undefined when it was stopped
 */
export function dive(
  c: CompiledProblem,
  master: Master,
  pricing: Pricing,
  random: RandomSource,
  way: DiveWay,
): Int16Array | 'dear' | undefined {
  const decided = way.from?.slice() ?? new Int16Array(c.people.length * c.days).fill(OPEN);
  const openAtFirst = countOpen(decided);
  try {
    if (way.from) master.bar((column) => !agrees(column, decided, c.days));
    for (;;) {
      const done = 1 - countOpen(decided) / Math.max(1, openAtFirst);
      const value = settle(c, master, pricing, decided, () => way.mayGoOn(done));
      if (value === undefined) return undefined;
      if (Math.ceil(value - 1e-3) >= way.cutoff()) return 'dear';
      const cells = wholeRota(c, master);
      if (cells) return cells;
      decideClearest(c, master, decided, random, way.noise);
      master.bar((column) => !agrees(column, decided, c.days));
    }
  } finally {
    master.release();
  }
}

const countOpen = (decided: Int16Array) => decided.reduce((n, symbol) => n + Number(symbol === OPEN), 0);

/** Solves the linear program around what is decided. @returns its value; undefined when stopped */
function settle(c: CompiledProblem, master: Master, pricing: Pricing, decided: Int16Array, mayGoOn: () => boolean): number | undefined {
  const people = c.people.length;
  let reference = Infinity;
  for (let round = 0; ; round++) {
    const solution = master.solve();
    if (!solution) return undefined;
    const value = solution.objective + master.rows.least;
    if (round >= ROUNDS_MAX || !mayGoOn()) return value;
    if (round % STALE_ROUNDS === 0) {
      if (reference - value < STALE_GAIN * Math.abs(reference)) return value;
      reference = value;
    }
    const lineDuals = solution.rowDuals.slice(people);
    let added = master.addCrews(lineDuals, solution.rowDuals, WORTH);
    for (let p = 0; p < people; p++) {
      const mine = decided.subarray(p * c.days, (p + 1) * c.days);
      if (!mine.includes(OPEN)) continue;
      const { legal } = pricing.price(p, lineDuals, mine);
      if (pricing.program.stopped) return undefined;
      if (legal && master.addRow(p, pricing.program.row, solution.rowDuals, WORTH)) added++;
    }
    if (added === 0) return value;
  }
}

/** The rota when the mix is one row each; undefined otherwise. */
function wholeRota(c: CompiledProblem, master: Master): Int16Array | undefined {
  const cells = new Int16Array(c.people.length * c.days);
  let whole = 0;
  master.columns.forEach((column, i) => {
    if (master.shareOf(i) < 1 - 1e-6) return;
    cells.set(column.row, column.person * c.days);
    whole++;
  });
  return whole === c.people.length ? cells : undefined;
}

function decideClearest(c: CompiledProblem, master: Master, decided: Int16Array, random: RandomSource, noise: number): void {
  const shares = cellShares(c, master);
  const used = c.people.map(() => [] as Column[]);
  master.columns.forEach((column, i) => {
    if (master.shareOf(i) > 1e-6) used[column.person]!.push(column);
  });
  const clearest: { cell: number; symbol: number; share: number }[] = [];
  for (let cell = 0; cell < decided.length; cell++) {
    if (decided[cell] !== OPEN) continue;
    let symbol = 0;
    for (let s = 1; s < c.symbols; s++) if (shares[cell * c.symbols + s]! > shares[cell * c.symbols + symbol]!) symbol = s;
    clearest.push({ cell, symbol, share: shares[cell * c.symbols + symbol]! + (noise * random.below(1024)) / 1024 });
  }
  clearest.sort((a, b) => b.share - a.share);
  const most = Math.max(1, Math.ceil(clearest.length * DECIDED_MOST));
  const least = Math.max(1, Math.ceil(clearest.length * DECIDED_LEAST));
  let taken = 0;
  for (const { cell, symbol, share } of clearest) {
    if (taken >= most || (taken >= least && share < SURE_SHARE)) break;
    const p = Math.floor(cell / c.days);
    // Somebody must keep a row that agrees with all that is decided for them, or there would be no way on.
    const left = used[p]!.filter((column) => column.row[cell % c.days] === symbol);
    if (left.length === 0) continue;
    used[p] = left;
    decided[cell] = symbol;
    taken++;
  }
}

/** Share of each symbol in each cell, by (person * days + day) * symbols + symbol. */
function cellShares(c: CompiledProblem, master: Master): Float64Array {
  const shares = new Float64Array(c.people.length * c.days * c.symbols);
  master.columns.forEach(({ person, row }, i) => {
    const share = master.shareOf(i);
    if (share <= 0) return;
    for (let day = 0; day < c.days; day++) shares[(person * c.days + day) * c.symbols + row[day]!]! += share;
  });
  return shares;
}

function agrees({ person, row }: Column, decided: Int16Array, days: number): boolean {
  for (let day = 0; day < days; day++) {
    const symbol = decided[person * days + day]!;
    if (symbol !== OPEN && symbol !== row[day]) return false;
  }
  return true;
}
