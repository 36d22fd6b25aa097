import type { FitOutcome } from '@handrail/rota-engine';

/** Exit codes of the command: fitted, bad input, no feasible rota exists, none found in time. */
export const EXIT = { fitted: 0, badInput: 2, contradiction: 3, notFound: 4 } as const;

/** The last line of standard output, and the code to exit with. */
export function reportOf(instance: string, outcome: FitOutcome): { line: string; exit: number; complaint?: string } {
  if (outcome.status === 'fitted') {
    const { feasible, cost, bound, gap, provenBest, seconds, cpuSeconds, seed, iterations, workers, peakMemoryMb } = outcome;
    const report = { instance, feasible, cost, bound, gap, provenBest, seconds, cpuSeconds, seed, iterations, workers, peakMemoryMb };
    if (feasible) return { line: JSON.stringify(report), exit: EXIT.fitted };
    return {
      line: JSON.stringify(report),
      exit: EXIT.notFound,
      complaint: 'No rota was found in time that meets all demand that must be met.',
    };
  }
  const line = JSON.stringify({ instance, feasible: false, ...outcome });
  if (outcome.status === 'not-found') return { line, exit: EXIT.notFound, complaint: 'No rota was found in time.' };
  const people = outcome.people.map(({ id, rules }) => {
    const why = rules.length > 0 ? `it would take leaving out one of: ${rules.join(', ')}` : 'no single rule left out would help';
    return `${id} can have no lawful row (${why})`;
  });
  return { line, exit: EXIT.contradiction, complaint: `No feasible rota exists: ${people.join('; ')}.` };
}
