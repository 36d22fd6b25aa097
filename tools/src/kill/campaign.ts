import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { Command } from 'commander';
import { APP_NAMES } from '../run/apps.js';
import { bringUp } from './bring-up.js';
import { type Met, databaseGone, queueGone } from './faults.js';
import { noRedisBecause } from './redis-server.js';
import { type Conditions, rowOf, writeReport } from './report.js';
import type { QueueKind } from './stand.js';
import { kills, trial, type TrialResult } from './trial.js';

const program = new Command('npm run test:kill --')
  .description(
    'Kills planner, API and bot under load, crashes PostgreSQL and Redis, and compares what clients were told with the database. Writes docs/faults.md.',
  )
  .option('--kills <times>', 'kills of each process on each queue', Number, 20)
  .option('--seed <seed>', 'of the moments', Number, 1)
  .option('--queue <queue>', 'postgres or redis; both where this is left out')
  .option('--dry', 'write no report')
  .parse();
const { kills: times, seed, queue, dry } = program.opts<{ kills: number; seed: number; queue?: string; dry?: true }>();
if (!Number.isInteger(times) || times < 1 || times > 1_000 || !Number.isInteger(seed))
  program.error('--kills and --seed are whole numbers, kills from 1 to 1000');
if (queue !== undefined && queue !== 'postgres' && queue !== 'redis') program.error('--queue is postgres or redis');

// Leaves by the front door, so that nothing it started outlives it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const because = noRedisBecause();
const queues = (['postgres', 'redis'] as const).filter(
  (one) => (queue === undefined || queue === one) && (one === 'postgres' || because === undefined),
);
const say = (line: string) => void process.stdout.write(`${line}\n`);
if (because !== undefined && queue !== 'postgres') say(`Redis is left out: ${because}.`);

const rows: string[] = [];
let wrong = 0;
const note = (on: QueueKind, what: string, result: TrialResult, met: readonly Met[] = []) => {
  rows.push(rowOf(on, what, result, met));
  wrong += result.findings.length;
  say(rows.at(-1) ?? '');
  for (const { what: kind, mark } of result.findings.slice(0, 20)) say(`    ${kind}: ${mark}`);
};

for (const on of queues) {
  say(`Handrail with its queue in ${on === 'redis' ? 'Redis' : 'PostgreSQL'} ...`);
  for (const app of APP_NAMES) {
    const arranged = await bringUp(on);
    try {
      note(on, `kill -9 of ${app} × ${times}`, await trial(arranged, app, kills(arranged.stand, app, times, seed)));
    } finally {
      await arranged.stand.down();
    }
  }
  const arranged = await bringUp(on);
  try {
    let met: Met[] = [];
    const gone = async (what: () => Promise<Met[]>) => {
      met = await what();
      return [];
    };
    note(on, 'crash of PostgreSQL', await trial(arranged, 'database', () => gone(() => databaseGone(arranged))), met);
    if (on === 'redis') note(on, 'Redis killed, back empty', await trial(arranged, 'queue', () => gone(() => queueGone(arranged))), met);
  } finally {
    await arranged.stand.down();
  }
}
const conditions: Conditions = {
  command: `npm run test:kill -- --kills ${times} --seed ${seed}${queue === undefined ? '' : ` --queue ${queue}`}`,
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
  ...(because === undefined ? {} : { without: because }),
};
if (!dry) await writeReport(rows, conditions);
say(wrong === 0 ? 'Everything acknowledged is there exactly once.' : `${wrong} findings.`);
process.exitCode = wrong === 0 ? 0 : 1;
