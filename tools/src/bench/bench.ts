import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { Command } from 'commander';
import { DEMO_FOLDER } from '../demo/demo-folder.js';
import { loadDemo } from '../demo/load-demo.js';
import { Stand } from '../kill/stand.js';
import { ApiSession } from '../run/api-session.js';
import { fitAlder } from './alder-fit.js';
import { journeysOf } from './journeys.js';
import { record } from './record.js';
import { reportOf } from './report.js';
import { compare, type Compared, type Plan, startBare } from './rounds.js';

const program = new Command('npm run bench --')
  .description(
    'Measures the service on the demo data beside a bare handler that runs the same SQL, and a fit of Alder. Writes docs/benchmarks/service.md.',
  )
  .option('--quick', 'two short rounds and a short fit; writes no report')
  .option('--concurrency <clients>', 'clients at a time', Number, 8)
  .option('--rounds <rounds>', 'of each journey', Number, 5)
  .option('--seconds <seconds>', 'of each side in each round', Number, 5)
  .option('--fit-seconds <seconds>', 'time budget of the fit; 0 leaves it out', Number, 60)
  .parse();
const options = program.opts<{ quick?: true; concurrency: number; rounds: number; seconds: number; fitSeconds: number }>();
const plan: Plan = options.quick ? { concurrency: options.concurrency, rounds: 2, seconds: 2 } : options;
const fitSeconds = options.quick ? Math.min(options.fitSeconds, 15) : options.fitSeconds;
const sensible = [plan.concurrency, plan.rounds, plan.seconds, fitSeconds].every(
  (one) => Number.isInteger(one) && one >= 0 && one <= 3_600,
);
if (!sensible || plan.concurrency < 1 || plan.rounds < 1 || plan.seconds < 1)
  program.error('The options are whole numbers from 1 to 3600.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const say = (line: string) => void process.stdout.write(`${line}\n`);
/** As many connections for the bare handler as the API has by default. */
const CONNECTIONS = 10;
const loadBefore = loadavg()[0] ?? 0;

say('Bringing Handrail up and loading the demo ...');
const stand = await Stand.up('postgres', () => Promise.resolve(), true);
try {
  const reports = await loadDemo({ apiUrl: stand.apiUrl, store: stand.store, folder: DEMO_FOLDER, now: new Date(), say: () => {} });
  say(`  ${reports.reduce((sum, { rows }) => sum + rows, 0)} rows`);
  const signIn = async (name: string) => (await ApiSession.asDemoPerson(stand.apiUrl, name)).cookie;
  const journeys = await journeysOf(stand.owner, signIn);
  const recordings = await record(stand, journeys);
  const bare = await startBare({ databaseUrl: stand.databaseUrl, connections: CONNECTIONS, journeys: recordings });
  const compared: Compared[] = [];
  for (const journey of journeys) {
    say(`Measuring ${journey.name} ...`);
    compared.push(await compare(journey, recordings[journey.name]?.statements.length ?? 0, stand.apiUrl, bare.address, plan));
  }
  bare.stop();
  if (fitSeconds > 0) say(`Fitting Alder for ${fitSeconds} s ...`);
  const fit = fitSeconds > 0 ? await fitAlder(stand, await ApiSession.asDemoPerson(stand.apiUrl, 'rota1'), fitSeconds) : undefined;
  const report = reportOf(compared, fit, plan, {
    command: `npm run bench -- --concurrency ${plan.concurrency} --rounds ${plan.rounds} --seconds ${plan.seconds} --fit-seconds ${fitSeconds}`,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
    loadBefore,
  });
  say(`\n${report}`);
  if (!options.quick) await writeFile(new URL('../../../docs/benchmarks/service.md', import.meta.url), report);
  if (compared.some(({ handrail, bare: other }) => handrail.failed + other.failed > 0)) process.exitCode = 1;
} finally {
  await stand.down();
}
