// Fits a rota to a benchmark instance or a ward problem. Run: npm run --silent fit -- --help
import { writeFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { wardProblem } from '@handrail/contracts';
import { fit } from '@handrail/rota-engine';
import { BadInstance, writeRotaText } from '@handrail/rota-formats';
import { z } from 'zod';
import { progressWriter } from './fit/progress-line.js';
import { FORMATS, readProblem, type Format } from './fit/read-problem.js';
import { EXIT, reportOf } from './fit/report.js';

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It should be a whole number.');
  return Number(text);
};
const positive = (text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It should be a number above 0.');
  return value;
};

const EXPLANATION = `
Files:
  --format curtois INSTANCE
  --format inrc2 SCENARIO HISTORY WEEK...
  --format ward PROBLEM.json   (a ward's problem; its JSON schema is below, from libs/contracts)

Progress goes to stderr. The last line on stdout is one JSON object: instance, feasible, cost, bound (null when none), gap (fraction),
provenBest, seconds, cpuSeconds, seed, iterations, workers, peakMemoryMb.

Exit codes: 0 feasible; 2 bad input (file, line and what is wrong); 3 no feasible rota exists (with the contradiction); 4 none found in time.

JSON schema of PROBLEM.json. Without "rules" the default rules hold:
`;

const command = new Command('fit')
  .description('Fits a rota: the best found within the time, every per-person rule kept.')
  .argument('<file...>', 'the files of the instance')
  .addOption(new Option('--format <family>', 'what the files are').choices(FORMATS).makeOptionMandatory())
  .option('--seconds <n>', 'wall-clock limit (default: 20 unless --iterations is given)', positive)
  .option('--iterations <n>', 'moves per thread: the same rota every time for the same seed', wholeNumber)
  .option('--seed <n>', 'seed of the search', wholeNumber, 0)
  .option('--workers <n>', 'threads', wholeNumber, 2)
  .option('--time-to-target <cost>', 'stop when this cost is reached', wholeNumber)
  .option('--out <file>', 'write the rota there; without it no file is written')
  .addHelpText('after', () => `${EXPLANATION}${JSON.stringify(z.toJSONSchema(wardProblem, { io: 'input' }), undefined, 1)}\n`)
  .exitOverride();

async function main(): Promise<number> {
  command.parse();
  const options = command.opts<{
    format: Format;
    seconds?: number;
    iterations?: number;
    seed: number;
    workers: number;
    timeToTarget?: number;
    out?: string;
  }>();
  const { instance, problem } = readProblem(options.format, command.args);
  const progress = progressWriter(process.stderr);
  const outcome = await fit(problem, {
    seed: options.seed,
    workers: options.workers,
    onProgress: progress.show,
    ...(options.seconds === undefined ? {} : { seconds: options.seconds }),
    ...(options.iterations === undefined ? {} : { iterations: options.iterations }),
    ...(options.timeToTarget === undefined ? {} : { targetCost: options.timeToTarget }),
  });
  progress.end();
  const { line, exit, complaint } = reportOf(instance, outcome);
  if (options.out && outcome.status === 'fitted') writeFileSync(options.out, writeRotaText(problem, outcome.rota));
  if (complaint) process.stderr.write(`fit: ${complaint}\n`);
  process.stdout.write(`${line}\n`);
  return exit;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.badInput;
  else if (error instanceof BadInstance) {
    process.stderr.write(`fit: ${error.message}\n`);
    process.exitCode = EXIT.badInput;
  } else throw error;
}
