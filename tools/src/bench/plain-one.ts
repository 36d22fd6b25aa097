// One run of the plain integer program of an instance in a process of its own: what to solve comes as an argument, the figures go to the parent.
import { slowScore } from '@handrail/rota-core';
import { readProblem } from '../fit/read-problem.js';
import { plainProgram } from './plain-program.js';
import { solvePlainly } from './solve-plainly.js';
import type { OneFitAsked } from './rota-one.js';

/** What came of it. `null`: there was none. */
export interface PlainResult {
  readonly plainCost: number | null;
  readonly plainProven: boolean;
  readonly plainSeconds: number;
}

const { source, seconds } = JSON.parse(process.argv[2] ?? '{}') as OneFitAsked;
if ('ward' in source) throw new Error('Wards have prices that the plain program does not state.');
const started = performance.now();
const { problem } = readProblem(source.format, source.files);
const program = plainProgram(problem);
const { values, proven } = await solvePlainly(program, seconds - (performance.now() - started) / 1_000);
const score = values && slowScore(problem, program.rotaOf(values));
const result: PlainResult = {
  plainCost: score && score.breaches.length === 0 ? score.cost : null,
  plainProven: proven,
  plainSeconds: (performance.now() - started) / 1_000,
};
process.send?.(result, () => process.exit(0));
