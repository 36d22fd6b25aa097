import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, getPriority, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OneReplan, ReplanAsked } from './replan-one.js';

/** A ward of 40 whose posts are all filled, after one sickness; several wards, since each has its own person and shifts to lose. */
const PEOPLE = 40;
const WARDS = 5;
const SEEDS = 2;
const SECONDS = 10;
/** Somebody stands at the desk with a phone in the other hand. */
const FIRST_ANSWER_SECONDS_MAX = 1;

export interface ReplanBench {
  /** Folder of the page. */
  readonly docs: string;
  readonly commit: string;
  readonly say: (line: string) => void;
  /** Limit of each re-plan. */
  readonly seconds?: number;
}

interface Run extends OneReplan {
  readonly asked: ReplanAsked;
  readonly load: number;
}

/** Makes the runs one after the other and writes docs/benchmarks/replan.md. @throws Error when a run's process fails */
export async function benchReplans({ docs, commit, say, seconds = SECONDS }: ReplanBench): Promise<void> {
  const runs: Run[] = [];
  for (let ward = 1; ward <= WARDS; ward++) {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const asked: ReplanAsked = { ward: { people: PEOPLE, weeks: 4, seed: ward }, seed, seconds };
      const run: Run = { asked, load: loadavg()[0] ?? 0, ...(await inOwnProcess(asked)) };
      runs.push(run);
      say(
        `ward ${ward}  seed ${seed}  ${run.status}  first ${figure(run.firstSeconds, 2)} s, ${figure(run.firstCpuSeconds, 2)} s of processor  best ${figure(run.bestSeconds, 2)} s  ` +
          `gaps ${run.gapsBefore} to ${run.gapsAfter ?? '-'}  changes ${run.changes ?? '-'} of ${run.people ?? '-'} people  load ${run.load.toFixed(1)}`,
      );
    }
  }
  const page = pageOf(runs, commit, seconds);
  say(`\n${page}`);
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'replan.md'), page);
}

async function inOwnProcess(asked: ReplanAsked): Promise<OneReplan> {
  const child = fork(fileURLToPath(new URL('./replan-one.js', import.meta.url)), [JSON.stringify(asked)]);
  const end = () => child.kill();
  process.once('exit', end);
  try {
    return await new Promise<OneReplan>((resolve, reject) => {
      child.once('message', (message) => resolve(message as OneReplan));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The re-plan of ward ${asked.ward.seed} ended with ${code} before it answered.`)));
    });
  } finally {
    process.off('exit', end);
    child.kill();
  }
}

function pageOf(runs: readonly Run[], commit: string, seconds: number): string {
  const firsts = spreadOf(runs.map((run) => run.firstSeconds));
  const processor = spreadOf(runs.map((run) => run.firstCpuSeconds));
  const bests = spreadOf(runs.map((run) => run.bestSeconds));
  const loads = runs.map(({ load }) => load);
  const priority = getPriority();
  const late = runs.filter(({ firstSeconds }) => firstSeconds === null || firstSeconds > FIRST_ANSWER_SECONDS_MAX).length;
  const rows = [...Map.groupBy(runs, ({ asked }) => asked.ward.seed)].map(([ward, own]) => rowOf(ward, own));
  return `# Re-planning after one sickness

\`npm run bench:rota -- --replan\` makes the runs and this page, in about two minutes.

${PEOPLE} people, four weeks, generated so that every post is filled (\`generatedWard\`). On the first morning of the second week whoever has most shifts in it
falls ill for that week. The rota that stands is part of the problem: each changed day of a person costs 200, what has begun stays.
The engine has two threads and ${seconds} s; each run is a process of its own.

**First answer**, a whole rota that breaks no rule, from the rota as it stands (stating the problem and starting threads included):
median ${figure(firsts.median, 2)} s, ${figure(firsts.least, 2)} to ${figure(firsts.most, 2)} s over ${runs.length} runs; ${late === 0 ? `none above ${FIRST_ANSWER_SECONDS_MAX} s` : `${late} above ${FIRST_ANSWER_SECONDS_MAX} s`}.
Of processor, all threads together, it took ${figure(processor.median, 2)} s, ${figure(processor.least, 2)} to ${figure(processor.most, 2)} s: on two processors with nothing else to do it cannot come later than that.
**Best answer** of a run reached after: median ${figure(bests.median, 2)} s, ${figure(bests.least, 2)} to ${figure(bests.most, 2)} s.

${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}. Commit ${commit}, ${new Date().toISOString().slice(0, 10)}.
Load average before the runs: ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}${priority === 0 ? '' : `, at priority ${priority}: other work gave way`}. One re-plan makes a load of 2; on a
loaded machine seconds tell of the load, and processor time of the engine.

Columns with two figures are the least and the most over ${SEEDS} seeds. **gaps** are required lines left short by the sickness, and after the re-plan. **changes** are days of people
that differ from the rota that stood. **first cost** is that of the first answer: the rota as it stands, with
the gaps that are left when nobody stands in.

| ward | shifts lost | gaps before | first s | first cpu s | best s | gaps after | changes | people | first cost | cost | bound | MB |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function rowOf(ward: number, runs: readonly Run[]): string {
  const [first] = runs;
  const range = (of: (run: Run) => number | null, places = 0) => {
    const { least, most } = spreadOf(runs.map(of));
    return least === most ? figure(least, places) : `${figure(least, places)} to ${figure(most, places)}`;
  };
  const cells = [
    String(ward),
    String(first?.shiftsLost ?? '-'),
    String(first?.gapsBefore ?? '-'),
    range((run) => run.firstSeconds, 2),
    range((run) => run.firstCpuSeconds, 2),
    range((run) => run.bestSeconds, 2),
    range((run) => run.gapsAfter),
    range((run) => run.changes),
    range((run) => run.people),
    range((run) => run.firstCost),
    range((run) => run.cost),
    range((run) => run.bound),
    range((run) => run.peakMemoryMb),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Of all runs, or of none: a figure over the lucky ones would flatter. */
function spreadOf(values: readonly (number | null)[]): {
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
} {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (known.length < values.length || known.length === 0) return { least: null, median: null, most: null };
  return { least: known[0]!, median: known[Math.floor(known.length / 2)]!, most: known.at(-1)! };
}

const figure = (value: number | null, places: number) => (value === null ? '-' : value.toFixed(places));
