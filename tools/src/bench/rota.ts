// Measures the fitting engine on published instances and on generated wards. Run: npm run bench:rota -- --help
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { growthPlot } from './growth-plot.js';
import { ROTA_CASES } from './rota-cases.js';
import { benchReplans } from './replans.js';
import type { OneFitAsked } from './rota-one.js';
import { rotaPage, wardGrowth } from './rota-page.js';
import { runOnce, runPlainly, type PlainRun, type RotaRun } from './rota-run.js';
import { wardName, WARD_CASES } from './ward-cases.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const docs = join(root, 'docs', 'benchmarks');
const runsFile = join(docs, 'rota-runs.jsonl');
/** Longer runs are made with one seed. */
const SEVERAL_SEEDS_UP_TO_SECONDS = 60;
/** Each instance is fitted once more and called off after this, while its threads are in the midst of their work. */
const CALLED_OFF_AFTER_SECONDS = 4;
/** Up to this size the plain integer program is solved beside the engine, with the same limit. */
const PLAIN_MAX = { people: 30, days: 28 };
/** What a measured figure depends on. */
const ENGINE = ['libs/rota-solver', 'libs/rota-engine', 'libs/rota-formats', 'libs/rota-core/src/problem'];

const program = new Command('npm run bench:rota --')
  .description(
    'Fits published instances and generated wards, and writes docs/benchmarks/rota.md. Runs already made at this commit of the engine are kept.',
  )
  .option('--dir <folder>', 'where the benchmark families are', '../shared/benchmarks')
  .option('--quick', 'a subset with shorter limits and one seed, in about five minutes')
  .option('--wards', 'generated wards instead of published instances')
  .option('--replan', 'wards of 40 after one sickness instead, into docs/benchmarks/replan.md; in about two minutes')
  .option('--no-plain', 'leave out the plain integer program that small instances are held against')
  .option('--only <text...>', 'only instances whose name contains one of these')
  .option('--seeds <n>', 'seeds of runs up to 60 s; longer ones have one', Number)
  .option('--seconds <n>', 'this limit for every instance', Number)
  .parse();
const options = program.opts<{
  dir: string;
  quick?: true;
  wards?: true;
  replan?: true;
  plain: boolean;
  only?: string[];
  seeds?: number;
  seconds?: number;
}>();
const seeds = options.seeds ?? (options.quick ? 1 : 3);
if (!Number.isInteger(seeds) || seeds < 1) program.error('--seeds is a whole number above 0.');
if (options.seconds !== undefined && !(options.seconds > 0)) program.error('--seconds is a number above 0.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const say = (line: string) => void process.stdout.write(`${line}\n`);
const commit = execFileSync('git', ['log', '-1', '--format=%h', '--', ...ENGINE], { cwd: root, encoding: 'utf8' }).trim();
const changed = execFileSync('git', ['status', '--porcelain', '--', ...ENGINE], { cwd: root, encoding: 'utf8' }).trim() !== '';
const commitNow = changed ? `${commit}+` : commit;

if (options.replan) {
  await benchReplans({ docs, commit: commitNow, say, ...(options.seconds === undefined ? {} : { seconds: options.seconds }) });
  process.exit(0);
}

interface Planned {
  readonly instance: string;
  readonly asked: OneFitAsked;
  readonly plain?: true;
}

const planned: Planned[] = options.wards ? wardRuns() : instanceRuns();
const known = existsSync(runsFile)
  ? readFileSync(runsFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as RotaRun | PlainRun)
  : [];
const runs = known.filter((run): run is RotaRun => !('plainCost' in run));
const plainRuns = known.filter((run): run is PlainRun => 'plainCost' in run);
for (const { instance, asked, plain } of planned) {
  const calledOff = asked.stopAfterSeconds !== undefined;
  const kept = (plain ? plainRuns : runs).some(
    (r) =>
      r.instance === instance &&
      r.seed === asked.seed &&
      r.limitSeconds === asked.seconds &&
      (plain || r.commit === commitNow) && // the plain program has nothing of the engine
      'stopDelayMs' in r === calledOff,
  );
  if (kept) continue;
  if (plain) {
    const run = await runPlainly(instance, asked, commitNow);
    plainRuns.push(run);
    keep(run);
    say(`${instance}  plain program  cost ${run.plainCost ?? '-'}  ${run.plainSeconds.toFixed(1)} s`);
    continue;
  }
  const run = await runOnce(instance, asked, commitNow);
  if (calledOff && run.stopDelayMs === undefined) continue; // it had proved its rota best before
  runs.push(run);
  keep(run);
  const cost = run.cost === null ? run.status : `cost ${run.cost}${run.feasible ? '' : ' (short)'}`;
  const first = run.firstSeconds === null ? '-' : `${run.firstSeconds.toFixed(1)} s`;
  const end = run.stopDelayMs === undefined ? `ended ${run.seconds.toFixed(1)} s` : `called off, answered after ${run.stopDelayMs} ms`;
  say(`${instance}  seed ${asked.seed}  ${cost}  bound ${run.bound ?? '-'}  first ${first}  ${end}  ${run.peakMemoryMb ?? '-'} MB`);
}
if (runs.length > 0) {
  const page = rotaPage(ROTA_CASES, WARD_CASES.map(wardName), runs, plainRuns, {
    machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
    command: 'npm run bench:rota',
  });
  say(`\n${page}`);
  writeFileSync(join(docs, 'rota.md'), page);
  const growth = wardGrowth(WARD_CASES, runs);
  if (growth.length > 0) writeFileSync(join(docs, 'ward-growth.svg'), growthPlot(growth));
}

function keep(run: RotaRun | PlainRun): void {
  mkdirSync(docs, { recursive: true });
  appendFileSync(runsFile, `${JSON.stringify(run)}\n`);
}

function instanceRuns(): Planned[] {
  const folder = resolve(root, options.dir);
  const wanted = ROTA_CASES.filter((one) => (!options.quick || one.quickSeconds !== undefined) && isWanted(one.instance));
  const missing = wanted.filter((one) => !one.files.every((file) => existsSync(join(folder, file))));
  if (missing.length > 0) say(`Skipped, not in ${options.dir}: ${missing.map((one) => one.instance).join(', ')}.`);
  return wanted
    .filter((one) => !missing.includes(one))
    .flatMap((one) => {
      const seconds = options.seconds ?? (options.quick ? one.quickSeconds! : one.seconds);
      const source = { format: one.format, files: one.files.map((file) => join(folder, file)) };
      const { instance } = one;
      const plain = one.people <= PLAIN_MAX.people && one.days <= PLAIN_MAX.days;
      return [
        ...seedsFor(seconds).map((seed) => ({ instance, asked: { source, seed, seconds } })),
        ...(plain && options.plain ? [{ instance, asked: { source, seed: 1, seconds }, plain } as const] : []),
        { instance, asked: { source, seed: 1, seconds: one.seconds, stopAfterSeconds: CALLED_OFF_AFTER_SECONDS } },
      ];
    });
}

function wardRuns(): Planned[] {
  return WARD_CASES.filter((one) => isWanted(wardName(one))).flatMap((one) => {
    const seconds = options.seconds ?? (options.quick ? Math.min(20, one.seconds) : one.seconds);
    return seedsFor(seconds).map((seed) => ({ instance: wardName(one), asked: { source: { ward: one.size }, seed, seconds } }));
  });
}

function isWanted(name: string): boolean {
  return options.only === undefined || options.only.some((text) => name.includes(text));
}

function seedsFor(seconds: number): number[] {
  return Array.from({ length: seconds > SEVERAL_SEEDS_UP_TO_SECONDS ? 1 : seeds }, (_, i) => i + 1);
}
