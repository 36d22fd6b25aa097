import { compileProblem, RotaScorer, type FitPerson, type FitProblem } from '@handrail/rota-core';
import { RowSolver } from './row-solver.js';

/**
 * Why a person has no legal row: the rules and decisions each of which, left out alone, would give one.
 * @returns ids of rules, `pinned day N` and `not allowed day N`; empty when a legal row exists or no single change gives one
 */
export function explainContradiction(problem: FitProblem, person: number): string[] {
  const me = problem.people[person]!;
  if (hasRow(problem, me)) return [];
  const found: string[] = [];
  const without = (id: string, changed: FitPerson) => {
    if (!found.includes(id) && hasRow(problem, changed)) found.push(id);
  };
  for (const rule of me.patterns) {
    if (problem.patterns[rule]!.price !== null) continue;
    const { id } = problem.patterns[rule]!;
    without(id, { ...me, patterns: me.patterns.filter((other) => problem.patterns[other]!.id !== id) });
  }
  for (const { rule } of me.runs) {
    const { id } = problem.runs[rule]!;
    without(id, { ...me, runs: me.runs.filter((other) => problem.runs[other.rule]!.id !== id) });
  }
  for (const { id } of me.counters) without(id, { ...me, counters: me.counters.filter((other) => other.id !== id) });
  for (const pin of me.pins ?? []) without(`pinned day ${pin.day}`, { ...me, pins: me.pins!.filter((other) => other !== pin) });
  for (const bar of me.barred ?? []) without(`not allowed day ${bar.day}`, { ...me, barred: me.barred!.filter((other) => other !== bar) });
  return found;
}

function hasRow(problem: FitProblem, person: FitPerson): boolean {
  const compiled = compileProblem({
    name: problem.name,
    days: problem.days,
    duties: problem.duties,
    people: [{ ...person, prices: [] }],
    patterns: problem.patterns,
    runs: problem.runs,
    measures: problem.measures,
    predicates: [],
    lines: [],
  });
  const rows = new RowSolver(compiled, new RotaScorer(compiled));
  return rows.wholeRow(0, compiled.people[0]!.price);
}
